const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter((word) => word !== ""));

const NONE = words("");

/**
 * What a bare noun may stand for: "the agency" for a body whose name holds one of these words. Each noun stands for
 * the bodies named by itself too.
 */
const STANDS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "agency",
    words(
      "administration bureau service services office enforcement authority commission centers center department survey",
    ),
  ],
  ["department", words("ministry police dept")],
  ["ministry", words("department")],
  ["bureau", words("office")],
  [
    "company",
    words(
      "corp corporation inc ltd llc co plc group holdings partners airlines airways industries systems technologies motors energy foods " +
        "farms stores brothers bros utilities bank works mills studios labs pharmaceuticals media insurance capital",
    ),
  ],
  [
    "firm",
    words(
      "corp corporation inc ltd llc llp co plc group holdings partners capital securities associates consulting research",
    ),
  ],
  ["manufacturer", words("corp inc co motors industries works")],
  ["utility", words("utilities energy power electric water")],
  ["bank", words("bancorp trust")],
  ["union", words("federation association guild brotherhood teamsters workers teachers local")],
  [
    "group",
    words(
      "alliance coalition association society federation union network league foundation fund project institute committee club council " +
        "watch center initiative movement organization organisation",
    ),
  ],
  [
    "organization",
    words(
      "alliance coalition association society federation network league foundation fund project institute group watch organisation",
    ),
  ],
  [
    "organisation",
    words(
      "alliance coalition association society federation network league foundation institute group organization",
    ),
  ],
  ["association", words("federation society guild")],
  ["charity", words("foundation fund trust society")],
  ["foundation", words("fund trust")],
  ["institute", words("institution center")],
  ["district", words("schools")],
  ["school", words("academy")],
  ["university", words("college institute")],
  ["college", words("university")],
  ["hospital", words("clinic center health")],
  ["court", words("tribunal")],
  ["newspaper", words("times post herald tribune journal gazette news press courier chronicle")],
  ["paper", words("times post herald tribune journal gazette news press courier chronicle")],
  ["network", words("broadcasting television news radio")],
  ["station", words("radio television")],
  ["council", NONE],
  ["board", NONE],
  ["commission", NONE],
  ["committee", NONE],
  ["authority", NONE],
  ["administration", NONE],
  ["service", words("services")],
  ["office", NONE],
  ["police", NONE],
  ["federation", NONE],
  ["alliance", NONE],
  ["coalition", NONE],
  ["society", NONE],
  ["league", NONE],
  ["club", NONE],
  ["trust", NONE],
  ["church", NONE],
  ["center", words("centre")],
  ["centre", words("center")],
  ["team", NONE],
  ["campaign", NONE],
  ["party", NONE],
  ["legislature", words("assembly congress")],
  ["senate", NONE],
  ["house", NONE],
]);

/** Whether a noun, in lower case, may stand for a body that the draft names elsewhere ("the agency"). */
export function isBodyNoun(noun: string): boolean {
  return STANDS_FOR.has(noun);
}

/** Whether `noun` may stand for a body in whose name these words are; all in lower case. */
export function standsFor(noun: string, words: readonly string[]): boolean {
  const others = STANDS_FOR.get(noun);
  return words.some((word) => word === noun || others?.has(word) === true);
}

/** What belongs to somebody and speaks for them: "Doe's office said" is put to Doe. */
export const MOUTHPIECES = words(
  "office campaign team camp staff statement letter email e-mail memo tweet tweets post posts testimony remarks speech account release " +
    "administration aides allies deposition interview",
);

/** Well-known bodies whose names do not show what they are. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    "reuters,afp,bloomberg,politico,axios,vox,buzzfeed,breitbart,newsweek,time,fortune,forbes,variety,slate,salon,vice,wired,fox," +
    "fox news,the guardian,washington post,new york times,wall street journal,los angeles times,usa today,der spiegel,le monde,al jazeera," +
    "politifact,snopes,factcheck,gallup,quinnipiac,ipsos,yougov,pew,nielsen,rasmussen,zogby,marist,monmouth,moody's,fitch," +
    "amazon,google,alphabet,apple,microsoft,facebook,meta,twitter,instagram,youtube,tesla,boeing,airbus,uber,lyft,netflix,walmart,target," +
    "costco,starbucks,pfizer,moderna,merck,intel,nvidia,samsung,toyota,honda,volkswagen,nike,disney,exxon,exxonmobil,chevron,shell," +
    "goldman,citigroup,jpmorgan,verizon,comcast,spotify,airbnb,paypal,ebay,wikileaks,wikipedia,greenpeace,oxfam,unicef,interpol," +
    "hezbollah,hamas,pentagon,kremlin,congress,parliament,senate,treasury,vatican,white house,downing street,capitol hill,wall street," +
    "scotland yard,planned parenthood,black lives matter,human rights watch,amnesty international,red cross,labour,supreme court"
  ).split(","),
);

/** Countries and cities whose governments speak under their name. */
export const SPEAKING_PLACES: ReadonlySet<string> = new Set(
  (
    "america,britain,england,scotland,wales,ireland,france,germany,italy,spain,portugal,greece,turkey,russia,ukraine,poland,hungary,china," +
    "japan,india,pakistan,iran,iraq,israel,egypt,syria,jordan,lebanon,qatar,saudi arabia,yemen,afghanistan,mexico,canada,brazil,argentina," +
    "venezuela,cuba,colombia,chile,peru,nigeria,kenya,ethiopia,sudan,south africa,australia,new zealand,north korea,south korea,vietnam," +
    "indonesia,philippines,taiwan,hong kong,sweden,norway,denmark,finland,austria,switzerland,belgium,netherlands,serbia,washington," +
    "moscow,beijing,tehran,london,paris,berlin,brussels,tokyo,jerusalem,ottawa,kyiv,california,texas,florida,ohio,michigan,pennsylvania"
  ).split(","),
);

/** First words after which a name is a place's: when it speaks it is a body. */
export const PLACE_OPENERS = words(
  "mount mt fort port lake north south east west new san santa los las saint st el great upper lower",
);

/** First words too common in the names of bodies to stand for one of them alone. */
export const COMMON_OPENERS = words(
  "national international american british european canadian federal state city county town royal central united department ministry " +
    "university college bureau office institute center centre association society federation committee council north south east west " +
    "northern southern eastern western new first public general global world house senate supreme board bank local community school fire police " +
    "health human civil environmental labor labour justice food internal immigration homeland social economic democratic republican",
);
