const names = (list: string): readonly string[] => list.split(",");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * News outlets that are called by a name which no pattern shows to be one, as copy writes them. A name with "The" is an
 * outlet's with that capital only: "The Hill", not "the hill". Names that only their own copy sets in capitals (USA
 * TODAY) are left out so: there they are the publication itself.
 */
const NAMES: readonly (readonly string[])[] = [
  // Agencies: most outside reporting that a draft rests on comes by them.
  names(
    "AP,Associated Press,Reuters,AFP,Agence France-Presse,UPI,Bloomberg,Bloomberg News,PA Media,TASS,Interfax,Xinhua,Kyodo,ANSA",
  ),
  // Broadcasters, by the names that interviews are credited to.
  names(
    "ABC,ABC News,NBC,NBC News,CBS,CBS News,CNN,CNN International,MSNBC,CNBC,PBS,NPR,BBC,BBC News,ITV,ITN,Sky News,Channel 4 News,C-SPAN," +
      "CSPAN,Fox,FOX,Fox News,FOX News,Fox News Channel,Fox Business,Fox Business Network,ESPN,HBO,Univision,Telemundo,Newsmax,Al Jazeera," +
      "Al Arabiya,RT America,Voice of America,Radio Free Europe,CBC,CTV,Deutsche Welle,Euronews,PBS NewsHour,WNYC,Westwood One",
  ),
  // National papers and magazines whose names hold no paper's noun.
  names(
    "USA Today,The Guardian,Guardian,The Independent,The Telegraph,Daily Telegraph,Financial Times,The Economist,The Atlantic," +
      "The New Yorker,New Yorker,The Nation,The New Republic,New Republic,National Review,The Weekly Standard,Weekly Standard,Time magazine," +
      "TIME,Newsweek,Forbes,Fortune,Rolling Stone,Vanity Fair,Esquire,GQ,Mother Jones,The Week,New York magazine,People magazine,Variety," +
      "Barron's,Businessweek,National Enquirer,Der Spiegel,Die Zeit,Le Monde,Le Figaro,El Pais,El País,La Repubblica,Haaretz,Ynet,Kommersant," +
      "Roll Call,The Hill,The Sun,The Mirror,The Onion,Ebony,Cosmopolitan,Scientific American,Consumer Reports,Stars and Stripes",
  ),
  // Outlets of the web.
  names(
    "Politico,Axios,Vox,BuzzFeed,BuzzFeed News,Buzzfeed,Huffington Post,HuffPost,Breitbart,Breitbart News,Daily Beast,Daily Caller," +
      "Daily Wire,Daily Kos,Daily Signal,Slate,Salon,Vice News,VICE News,Quartz,The Intercept,The Verge,The Root,ProPublica,TMZ,Gawker,Gizmodo," +
      "Mashable,Business Insider,Washington Examiner,Washington Free Beacon,Free Beacon,RealClearPolitics,TechCrunch,Yahoo News," +
      "Talking Points Memo,ThinkProgress,Townhall,RedState,InfoWars,Infowars,WorldNetDaily,WND,The Blaze,TheBlaze,Western Journalism,FiveThirtyEight," +
      "Drudge Report,Inside Higher Ed,Education Week,LifeZette,The Federalist,InsideSources,Vulture,Jezebel,Deadspin,Ars Technica",
  ),
];

/** Agencies, whose reports papers take under contract: their name in the copy is the credit that is due. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    "ap|associated press|reuters|afp|agence france-presse|upi|bloomberg|bloomberg news|pa|pa media|press association|tass|itar-tass|interfax|" +
    "xinhua|kyodo|ansa|dpa|efe|pti|ani|uni"
  ).split("|"),
);

/** Names by their first word, the longest first. */
export const OUTLET_NAMES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(NAMES.flat());

/** Nouns that close the name of a newspaper or a station ("the Milford Gazette"), and hardly that of another body. */
export const PAPER_NOUNS = words(
  "Times Post Herald Tribune Gazette Courier Chronicle Inquirer Enquirer Examiner Dispatch Sentinel Telegraph Bee Ledger Journal Globe " +
    "Register Packet Star Sun Mirror Mail Standard Express Argus Bugle Mercury Observer Record News Post-Dispatch Star-Tribune " +
    "Times-Dispatch Post-Gazette Times-Picayune Journal-Constitution Star-Ledger Star-Telegram Courier-Journal Sun-Times Post-Intelligencer " +
    "Union-Tribune News-Press Sun-Sentinel Mercury-News Herald-Tribune Plain-Dealer Times-Union Review-Journal Newsday Democrat-Gazette " +
    "Radio Television TV Broadcasting Tageszeitung Zeitung Beacon Advertiser Intelligencer Clarion",
);

/** Of those, the ones that are an outlet's with "the" alone: "the Times", "the Post". */
export const LONE_PAPERS = words(
  "Times Post Herald Tribune Gazette Courier Chronicle Inquirer Enquirer Examiner Dispatch Sentinel Telegraph Globe Journal Observer Register Packet",
);

/** Nouns that a programme's name holds: an outlet's where somebody was interviewed on it or told it. */
export const PROGRAMME_NOUNS = words(
  "Today Tonight Daily Weekly Show Podcast Magazine Hour NewsHour Online Report Press",
);

/** Before "Journal" these make it a learned one: what appears there is a study. */
export const LEARNED = words(
  "Medical Law Academic American European International Economic Legal Geophysical Astrophysical Clinical Historical",
);

/** What an outlet does when it reports: with other verbs ("sued", "announced") it speaks for itself. */
export const REPORTS = words(
  "reported reports reporting report wrote writes found finds revealed reveals learned noted notes said says saying estimated according per " +
    "citing detailed described documented added adds read reads quoted published quotes showed shows calculated concluded put identified stated states",
);

/** What stands before a number in the name of a station: "Channel 9", "FOX 46". */
export const STATION_WORDS = words("Channel NewsChannel FOX Fox ABC NBC CBS Local News Action");

/** Four capitals that begin like a call sign and are none. */
export const NOT_STATIONS = words("WADA WNBA WIPO WWII KPMG WASP WMDS WIFI");

/** What an outlet publishes: with its name before them, these are its report. */
export const REPORT_NOUNS = words(
  "article articles report reports story stories investigation analysis piece expose exposé account interview editorial dispatch scoop " +
    "review profile item reporting fact-check fact-checker factcheck",
);

/** What an outlet is called where its name has been given. */
export const OUTLET_NOUNS = words(
  "newspaper paper magazine outlet network station broadcaster website site publication article story piece daily weekly tabloid blog editorial",
);

/** An outlet's own people and work that are not a report of it: their words are theirs. */
export const NOT_REPORTS = words(
  "poll polls survey debate audience viewers listeners readers newsroom staff debates forum endorsement bestseller subscribers employees lawsuit building headquarters",
);

function byFirstWord(all: readonly string[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const name of new Set(all)) {
    const parts = name.split(" ");
    map.set(parts[0]!, [...(map.get(parts[0]!) ?? []), parts]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}
