import { canonicalRole } from "./people-nouns.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Offices that exclude each other, a ladder a line: who is captain is not lieutenant of the same force. Over two ladders
 * one person may hold both (a trustee who is chair, a lawyer on the council).
 */
const LADDERS = [
  "director supervisor superintendent manager coordinator administrator president vice-president executive specialist analyst " +
    "technician controller comptroller foreman accountant treasurer",
  "chief captain lieutenant sergeant sheriff deputy major colonel commander corporal detective constable marshal commissioner",
  "chair vice-chair secretary treasurer president vice-president",
  "professor lecturer dean provost chancellor rector instructor",
  "principal vice-principal superintendent headteacher teacher",
  "mayor governor senator representative council-member assessor magistrate coroner",
  "biologist ecologist geologist hydrologist engineer architect planner acoustician toxicologist epidemiologist economist " +
    "statistician meteorologist archaeologist",
  "curator conservator archivist librarian registrar",
  "nurse doctor pharmacist paramedic midwife",
  "prosecutor defender judge",
  "editor publisher",
].map((line) => words(line));

/** Nouns that close a title and are on no ladder of their own. */
const OTHERS = words(
  "officer spokesperson lawyer clerk auditor inspector warden trustee attorney consultant counsel head owner founder organizer " +
    "shopkeeper pastor coach historian general member candidate resident scientist researcher adviser",
);

const OFFICES: ReadonlySet<string> = new Set([...OTHERS, ...LADDERS.flatMap((ladder) => [...ladder])]);

/** Two words that make one office. */
export const COMPOUND_OFFICES: ReadonlyMap<string, string> = new Map([
  ["vice president", "vice-president"],
  ["vice chair", "vice-chair"],
  ["vice chairman", "vice-chair"],
  ["vice chairwoman", "vice-chair"],
  ["vice principal", "vice-principal"],
  ["vice-chairman", "vice-chair"],
  ["vice-chairwoman", "vice-chair"],
  ["head teacher", "headteacher"],
  ["executive officer", "executive"],
  ["chief executive", "executive"],
  ["managing director", "executive"],
  ["district attorney", "prosecutor"],
  ["public defender", "defender"],
  ["council member", "council-member"],
]);

/** Words before an office that make it another: a deputy director is not the director. */
export const LESSER: ReadonlySet<string> = words(
  "deputy assistant associate acting interim adjunct junior sub under lieutenant co",
);
/** Those that no desk drops at later reference: who acts as chief, or is the deputy, is not the chief. */
export const NEVER_DROPPED: ReadonlySet<string> = words("deputy acting interim");
/** Words of standing before an office; one may be left out, but not put for another. */
export const STANDING_WORDS: ReadonlySet<string> = words("senior chief lead principal head staff");
/** Words before an office that say whose it is, not of what. */
export const WHOSE: ReadonlySet<string> = words(
  "city county state town village district parish borough school hospital company firm university college department agency office " +
    "federal national regional local area general executive managing new longtime long-time current then former ex the a an its his " +
    "her their our and of for at retired ms mr mrs dr",
);

/** The noun that an office is known by ("Lt." is lieutenant), or "" where the word closes no title. */
export function officeOf(word: string): string {
  const noun = canonicalRole(word);
  return OFFICES.has(noun) || OTHERS.has(word) ? noun : "";
}

/** Nouns in "man" and "woman" for who does something; names end so, too ("Goodman", "Achterman"). */
const MEN = words(
  "chairman chairwoman spokesman spokeswoman councilman councilwoman alderman alderwoman selectman selectwoman congressman congresswoman " +
    "assemblyman assemblywoman foreman forewoman fisherman businessman businesswoman policeman policewoman fireman lobsterman salesman " +
    "saleswoman ombudsman",
);

/** Whether a word that ends in "man" or "woman" is a name sooner than what somebody does. */
export function mayBeName(word: string): boolean {
  return /man$/.test(word) && !MEN.has(word);
}

/** What ends an office of several words. */
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  [...COMPOUND_OFFICES.keys()].map((words) => words.slice(words.lastIndexOf(" ") + 1)),
);

/** Whether a word may be the last of a title; false for most words, at the cost of a look-up. */
export function closesTitle(word: string): boolean {
  return COMPOUND_ENDS.has(word) || officeOf(word) !== "";
}

/** Whether no one person holds both offices of one body. */
export function exclude(a: string, b: string): boolean {
  return a !== b && LADDERS.some((ladder) => ladder.has(a) && ladder.has(b));
}
