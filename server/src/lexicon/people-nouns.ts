import { ROLES } from "./roles.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Which pronoun stands for somebody, as far as the copy shows. */
export type Gender = "female" | "male" | "unknown";

/** Relatives: "his mother" is somebody whom the draft may name. */
export const KIN = words(
  "mother father mom dad parent wife husband spouse partner widow widower son daughter brother sister sibling twin aunt uncle niece " +
    "nephew cousin grandmother grandfather grandson granddaughter stepfather stepmother fiance fiancee girlfriend boyfriend friend " +
    "classmate colleague roommate",
);

/** People by their work or their place in a story that ROLES, the roles which open a reporting clause, leaves out. */
const OTHERS = words(
  "man woman boy girl teenager teen child person passenger patient shopkeeper shepherd pilot sailor soldier veteran ranger paramedic " +
    "firefighter trooper constable marshal bailiff juror magistrate coroner mechanic electrician plumber carpenter baker chef cook " +
    "barber butcher fisherman miner rancher grower florist librarian archivist curator designer architect programmer accountant " +
    "banker trader investor merchant vendor seller buyer producer actor actress singer dancer musician composer conductor poet painter " +
    "sculptor filmmaker photographer novelist biographer scholar dean provost chaplain monk nun vicar priest deacon midwife pharmacist " +
    "veterinarian dentist psychologist psychiatrist biologist chemist physicist geologist meteorologist climatologist hydrologist " +
    "ecologist sociologist criminologist statistician demographer mathematician astronomer goalkeeper striker goalie midfielder " +
    "quarterback pitcher catcher shortstop forward defender referee umpire trainer runner boxer swimmer cyclist jockey captain fan " +
    "customer client caller passerby bystander survivor suspect defendant plaintiff inmate prisoner guard trustee deputy cadet " +
    "chairperson vice-chair councilmember whistleblower insider speaker leader host anchor blogger operator supervisor foreman dispatcher " +
    "moderator narrator announcer operative staffer contributor correspondent contestant contender challenger incumbent questioner donor " +
    "intern assistant associate receptionist janitor caretaker babysitter nanny tutor mentor scout delegate envoy diplomat negotiator " +
    "lobbyist democrat republican liberal conservative monarch heir duke duchess premier comptroller controller registrar recorder",
);

/** Endings that make a noun for a person; the words of `UNLIKE` only look like it. */
const ENDING = /(?:man|woman|person|keeper|maker|owner|worker|holder|ologist|nomist|ician|fighter)$/;
const UNLIKE = words("human german roman norman talisman ottoman");

/** Whether a singular noun, in lower case, names a person by role, kin or work. */
export function isPersonNoun(noun: string): boolean {
  return (
    ROLES.has(noun) ||
    KIN.has(noun) ||
    OTHERS.has(noun) ||
    (noun.length > 5 && ENDING.test(noun) && !UNLIKE.has(noun))
  );
}

/** Nouns for no one in particular: "the girl" is she who was spoken of, as a pronoun is. */
export const BARE_PERSONS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ["man", "male"],
  ["boy", "male"],
  ["woman", "female"],
  ["girl", "female"],
  ["teenager", "unknown"],
  ["teen", "unknown"],
  ["child", "unknown"],
  ["year-old", "unknown"],
  ["victim", "unknown"],
]);

const FEMALE = words(
  "mother mom wife widow daughter sister aunt niece grandmother granddaughter stepmother fiancee girlfriend woman girl actress nun " +
    "duchess queen princess dame lady ms mrs miss congresswoman councilwoman alderwoman chairwoman spokeswoman policewoman businesswoman " +
    "businesswomen assemblywoman saleswoman midwife",
);
const MALE = words(
  "father dad husband widower son brother uncle nephew grandfather grandson stepfather boyfriend man boy monk duke king prince sir lord " +
    "mr congressman councilman alderman chairman spokesman policeman businessman assemblyman salesman fisherman",
);

/** The gender that a title or noun shows by itself; "chairman" is written of women too and shows nothing for sure. */
export function genderOfNoun(noun: string): Gender {
  if (FEMALE.has(noun)) return "female";
  return MALE.has(noun) ? "male" : "unknown";
}

/** The gender of a personal or possessive pronoun. */
export function genderOfPronoun(pronoun: string): Gender {
  if (pronoun === "she" || pronoun === "her" || pronoun === "hers" || pronoun === "herself") return "female";
  return pronoun === "he" || pronoun === "him" || pronoun === "his" || pronoun === "himself"
    ? "male"
    : "unknown";
}

/** Roles that are one under several names; the first of a line stands for the rest. */
const SAME_ROLES = [
  "spokesperson spokesman spokeswoman",
  "chair chairman chairwoman chairperson",
  "senator sen",
  "governor gov",
  "representative rep congressman congresswoman",
  "council-member councilman councilwoman councilor councillor councilmember alderman",
  "doctor dr physician surgeon",
  "professor prof",
  "pastor rev reverend",
  "lawyer attorney counsel",
  "sergeant sgt",
  "lieutenant lt",
  "captain capt",
  "general gen",
  "colonel col",
  "commander cmdr",
  "detective det",
  "inspector insp",
  "executive ceo",
  "justice judge",
  "adviser advisor",
  "neighbor neighbour",
  "writer author",
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME_ROLES.flatMap((line) => {
    const names = line.split(" ");
    return names.map((name) => [name, names[0]!] as const);
  }),
);

/** One name for roles that are the same ("spokeswoman" and "spokesman", "Sen." and "senator"), in lower case. */
export function canonicalRole(noun: string): string {
  return CANONICAL.get(noun) ?? noun;
}

/** More general nouns for a role: a senator is a lawmaker, a district attorney a prosecutor. */
export const BROADER_ROLES: ReadonlyMap<string, string> = new Map([
  ["senator", "lawmaker"],
  ["representative", "lawmaker"],
  ["council-member", "lawmaker"],
  ["sheriff", "officer"],
  ["sergeant", "officer"],
  ["lieutenant", "officer"],
  ["captain", "officer"],
  ["detective", "officer"],
  ["deputy", "officer"],
]);
