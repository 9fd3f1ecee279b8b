const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles written before a name, with or without the point; the name after one is a person's. */
export const TITLES = words(
  "mr mrs ms miss dr prof rev sir dame lord lady fr sen sens rep reps gov lt col gen maj capt cpl sgt pvt adm cmdr det insp hon judge " +
    "justice president senator representative governor mayor chancellor minister secretary sheriff chief king queen prince princess " +
    "pope archbishop bishop rabbi imam pastor sergeant officer detective captain colonel general lieutenant major admiral commander " +
    "professor doctor congressman congresswoman councilman councilwoman alderman commissioner superintendent ambassador coach",
);

/** Courtesy titles: they say nothing of what a person does. */
export const HONORIFICS = words("mr mrs ms miss sir dame");

/** Nouns for what a person does: they introduce a person beside the name, and name a source without one. */
export const ROLES = words(
  "spokesman spokeswoman spokesperson director president chairman chairwoman chair chief officer official manager mayor governor " +
    "senator representative congressman congresswoman secretary minister ambassador commissioner superintendent principal teacher " +
    "professor lecturer researcher scientist economist analyst expert lawyer attorney prosecutor judge justice sheriff deputy " +
    "detective sergeant captain lieutenant colonel general commander agent inspector auditor treasurer clerk engineer doctor nurse " +
    "physician surgeon epidemiologist therapist pastor bishop rabbi imam priest reverend coach player captain candidate nominee " +
    "strategist pollster adviser advisor aide counsel editor reporter journalist author writer columnist critic owner founder " +
    "co-founder executive ceo cfo coo administrator coordinator organizer organiser activist advocate leader member resident " +
    "neighbor neighbour witness victim student farmer driver worker employee volunteer head vice-president councilman councilwoman " +
    "master warden councilor councillor alderman trustee lawmaker legislator historian consultant broker planner developer contractor landlord tenant",
);

/** Nouns that close the name of an organisation. */
export const ORGANISATION_NOUNS = words(
  "department agency bureau office commission committee council board authority administration association union federation " +
    "society institute institution foundation university college school hospital center centre company corporation corp inc ltd llc " +
    "co group bank party congress senate house court ministry police force service services enforcement guard army navy coalition " +
    "alliance league club church organization organisation network post times herald tribune journal gazette news press radio " +
    "television fund trust partners holdings airlines district assembly parliament cabinet embassy laboratory museum library " +
    "industries systems technologies motors energy health media magazine observatory survey utilities farms foods airways railway " +
    "hospitals clinic mills brothers bros plc llp consortium confederation secretariat directorate guild brotherhood academy teamsters",
);

/** Nouns that close the name of a place: such a name is nobody's. */
export const PLACE_NOUNS = words(
  "street avenue road boulevard lane drive river lake creek mountain mountains valley park bridge highway county island islands bay " +
    "beach square plaza heights hills airport station carolina york jersey mexico states kingdom city town village north south east " +
    "west street coast ocean sea",
);

/** Nouns for documents and data: a source that a reader can look up. */
export const DOCUMENTS = words(
  "report study survey poll data figures records documents filing lawsuit complaint affidavit indictment statement release " +
    "memo letter email e-mail transcript audit budget census analysis paper article story book website site page tweet post " +
    "statistics review ruling opinion order law bill text agenda minutes invoice contract testimony video footage warrant",
);

/** Further things that can be read, cited less often. */
const RECORDS = words(
  "deed map chart ledger log logbook diary manual guide almanac petition dossier brief blog podcast documentary essay column editorial " +
    "obituary bulletin newsletter piece ad ads advertisement commercial clip film headline quote bio profile poster sign label " +
    "dictionary encyclopedia textbook scripture bible constitution treaty " +
    "certificate permit licence license application complaint citation ticket receipt bill inventory index database spreadsheet " +
    "dashboard tape recording audio photograph photo image autopsy inquest",
);

/** What is written down, one and several. */
const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  [...DOCUMENTS, ...RECORDS].flatMap((noun) => [noun, `${noun}s`]),
);

/** Whether a noun in lower case, singular or plural, is of something that a reader can look up. */
export function isDocumentNoun(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun);
}

/** What somebody sets down and is then cited by: a source that can be asked for, but no record of what is so. */
export const PLANS = words("plan plans proposal proposals blueprint roadmap outline prospectus manifesto");

/** Documents that give figures, and laws that set them: where one is named in a sentence, its figures have a source. */
export const DATA_SOURCES = words(
  "poll polls survey surveys study studies census audit audits estimate estimates forecast forecasts report reports data statistics " +
    "records filings index analysis projection projections law laws statute ordinance charter",
);
