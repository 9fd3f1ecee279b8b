import { REPORTING_FORMS } from "./reporting-verbs.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
} from "./function-words.js";
import { GIVEN_NAMES } from "./given-names.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Greet or take leave: what follows is the one written to, or the letter. */
export const SALUTATIONS = words(
  "hello hi hiya hey hallo howdy dear greetings good morning afternoon evening thanks thank cheers regards sincerely " +
    "yours best warm kind welcome sorry congratulations",
);

/** Point at what follows or stands beside, at the head of a line. */
export const POINTING = words(
  "here there below above attached enclosed following please see find read look listen herewith hereby yes no ok okay " +
    "sure well also again lastly finally first second third full verbatim statement statements quote quotes reply response " +
    "responses comment comments message transcript",
);

const CLOSED = [
  SALUTATIONS,
  POINTING,
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
];

/** Whether a capitalised word at the head of a line is how a sentence begins (a greeting, a verb, "Here") and no name. */
export function isOpening(word: string): boolean {
  const key = word.toLowerCase();
  return !GIVEN_NAMES.has(key) && (CLOSED.some((list) => list.has(key)) || REPORTING_FORMS.has(key));
}
