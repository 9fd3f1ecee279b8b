const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plurals that no ending tells, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["kids", "child"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["wives", "wife"],
  ["lives", "life"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["thieves", "thief"],
  ["halves", "half"],
  ["leaves", "leaf"],
  ["crises", "crisis"],
  ["criteria", "criterion"],
  ["alumni", "alumnus"],
  ["troops", "soldier"],
  ["police", "police"],
  ["aircraft", "aircraft"],
  ["cattle", "cattle"],
  ["sheep", "sheep"],
  ["deer", "deer"],
  ["fish", "fish"],
  ["personnel", "personnel"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["shoes", "shoe"],
]);

/** Words in -s that are no plural, or that stand before the noun that is counted ("12 sports clubs"). */
const NOT_PLURAL = words(`
  news series species headquarters politics mathematics economics athletics ethics physics diabetes this its his
  hers theirs ours yours is was has does goes says as us yes plus minus less across versus perhaps always besides
  sometimes towards afterwards nowadays previous various serious religious famous dangerous sports`);

/** What one of the counted things is called: "students" → "student". Lower case in and out; unknown forms stay. */
export function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isPlural(noun)) return noun;
  for (const [plural, one] of [
    ["women", "woman"],
    ["men", "man"],
    ["children", "child"],
    ["people", "person"],
  ] as const)
    if (noun.endsWith(plural)) return noun.slice(0, -plural.length) + one;
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|(?<![oa])us)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether a lower-case word reads as a plural noun by its form. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (NOT_PLURAL.has(word)) return false;
  if (/(?:wo)?men$|children$|people$/.test(word)) return word.length > 5;
  return word.length > 2 && /[^su'’]s$/.test(word) && !/(?:is|ous)$/.test(word);
}

/** Words that end a noun phrase, so that nothing after them is what the number counts. */
export const PHRASE_ENDS: ReadonlySet<string> = words(`
  a an the this that these those his her its their our my your who whom whose which what when where while why how
  and or but nor so if because although though since until unless as than then
  in on at by to for from with without of off over under into onto out up down about after before during between among
  against through across along around behind beyond near within toward towards per via amid despite inside outside
  is are was were be been being am has have had do does did will would can could may might must shall should
  said says say told tells added
  i you he she it we they me him them us not no never also only just even still already yet again more fewer less
  ago later earlier last next away apart total each every both either neither there here now today yesterday tomorrow
  tonight monday tuesday wednesday thursday friday saturday sunday`);

/** Words between a noun and what befell those that it counts ("12 people were later reported missing"). */
export const AUXILIARIES: ReadonlySet<string> = words(`
  is are was were be been being have has had got get left remain remained reported reportedly feared confirmed later
  also believed presumed found still`);

/** Some verbs without the forms that are nouns for something else ("fires", "tests"). */
const FATES: Readonly<Record<string, string>> = {
  killed:
    "kill kills killed killing dead die dies died dying slain slay slays death deaths fatality fatalities",
  injured: "injure injures injured injuring hurt hurts hurting wound wounds wounded wounding injury injuries",
  arrested: "arrest arrests arrested arresting detain detains detained detaining detainee detainees",
  missing: "missing",
  sickened: "sicken sickens sickened sickening infected infects infect infecting",
  evacuated: "evacuate evacuates evacuated evacuating evacuee evacuees",
  rescued: "rescue rescues rescued rescuing",
  charged: "charge charges charged charging indict indicts indicted indicting",
  displaced: "displace displaces displaced displacing homeless",
  stranded: "strand strands stranded stranding",
  questioned: "questioned questioning interviewed interviewing",
  fired: "fired firing sacked sacking dismissed dismissing",
  hired: "hired hiring recruited recruiting",
  trapped: "trapped trapping",
  freed: "freed freeing",
  deported: "deport deports deported deporting deportee deportees",
  trained: "trained",
  tested: "tested testing",
  vaccinated: "vaccinate vaccinates vaccinated vaccinating",
  suspended: "suspended suspending",
  hospitalized: "hospitalize hospitalizes hospitalized hospitalizing hospitalised",
};

/** What befell people, as verb, participle or noun, by form: the count of them goes by it ("killing eight", "8 dead"). */
export const FATE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(FATES).flatMap(([fate, forms]) => forms.split(" ").map((form) => [form, fate] as const)),
);

/** Nouns for people in general: where two counts use them, they may count the same people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
  person man woman child victim resident student worker employee passenger patient soldier migrant protester
  demonstrator officer suspect civilian immigrant refugee girl boy teen teenager adult detainee inmate prisoner hostage
  tourist pilgrim miner sailor firefighter`);

const THINGS =
  "home house residence dwelling/worker employee staffer/student pupil/car vehicle automobile/job position post/film movie/" +
  "boat vessel ship/shop store/plane airplane aircraft/victim casualty/pistol handgun gun/apartment flat/classroom room";

/** Nouns that copy uses in turn for one thing, by form, each with the first of its kind. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  THINGS.split("/").flatMap((kind) => {
    const nouns = kind.split(" ");
    return nouns.map((noun) => [noun, nouns[0]!] as const);
  }),
);

/** Nouns that a number names rather than counts ("Highway 85", "Title 42"): the number after them is no quantity. */
export const NUMBERED_NOUNS: ReadonlySet<string> = words(`
  highway route interstate road line section sections title chapter article amendment proposition prop measure bill act
  hr no nos number room courtroom suite apartment apt unit floor gate pier dock terminal platform track exit mile-marker
  marker flight engine station ladder precinct district ward zone area level category class grade phase stage step tier
  type version volume vol page pages part book episode season game round week day channel form rule order case docket
  psalm verse apollo boeing airbus falcon windows iphone schedule group pool box lot block building hangar camp stalag
  formula super bowl figure table appendix exhibit act scene quarter lane hurricane`);

/** Words that end a street's name, after which a number before it is an address. */
export const STREET_WORDS: ReadonlySet<string> = words(`
  street st avenue ave road rd lane ln drive dr boulevard blvd way court ct place pl square sq highway hwy parkway pkwy
  terrace plaza pike`);

/** Months by every form they are written in, without the point. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((month, at) => [
      [month, at + 1] as const,
      [month.slice(0, 3), at + 1] as const,
      ...(month === "september" ? [["sept", at + 1] as const] : []),
    ]),
);

/** Words that place a figure in time: two figures told of different times may both be right. */
export const TIME_WORDS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb apr jun jul aug sept sep oct nov dec`);

/** Words beside a figure that set it against another time, place or whole. */
export const COMPARISON_WORDS: ReadonlySet<string> = words(`
  from compared than versus vs earlier previous previously prior former formerly ago last then originally initially
  nationwide nationally elsewhere average typical record`);

/** Words beside a figure that make it a part of another, or something on top of it. */
export const PART_WORDS: ReadonlySet<string> = words(`
  including another other others additional more new further extra remaining remainder rest first next last only
  among some each per every whom`);

/** One noun for all of some: what "a third of the staff" is of, where workers are counted. */
export const COLLECTIVES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "staff: worker employee teacher nurse officer job people",
    "workforce: worker employee job people",
    "payroll: worker employee job",
    "population: resident person people inhabitant citizen villager islander",
    "electorate: voter elector",
    "membership: member",
    "fleet: bus truck ship boat car van plane aircraft vessel vehicle taxi train tram ferry",
    "class: pupil student",
    "roll: pupil student child",
    "enrollment: pupil student child",
    "enrolment: pupil student child",
    "council: seat member councillor councilor",
    "parliament: seat member lawmaker",
    "assembly: seat member",
    "board: seat member",
    "herd: cow cattle goat sheep buffalo animal elephant",
    "flock: sheep bird goose hen",
    "crowd: person people spectator fan",
    "village: villager resident house household family",
    "town: resident household house person people",
    "force: officer constable",
    "faculty: professor teacher",
    "audience: person people listener viewer",
    "field: runner entrant horse boat rider",
    "housing: house home flat apartment",
    "route: mile kilometer",
  ].map((line) => line.split(": ") as [string, string]),
);

/** Whether a word names all of what a noun counts. */
export function takesIn(word: string, noun: string): boolean {
  return COLLECTIVES[word]?.split(" ").includes(noun) === true;
}

/** Verbs that stand where a plural noun might, right behind a number ("55 million makes it the largest"). */
export const TAKES_OBJECT: ReadonlySet<string> = words(
  "makes gives puts takes leaves brings keeps sets lets",
);
