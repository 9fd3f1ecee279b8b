import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  TIME_WORDS,
} from "../../lexicon/function-words.js";
import { isBodyNoun } from "../../lexicon/body-nouns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";

/** A word that may be a last name, and where it begins. */
export interface ExplainedName {
  readonly name: string;
  readonly start: number;
}

const WORD_WITH_CAPITAL =
  /(?<![A-Za-zÀ-ɏ\u0300-\u036f'’-])[A-Za-zÀ-ɏ\u0300-\u036f'’-]*[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ\u0300-\u036f'’-]*/gu;

/** A capital before the name that is the sentence's, or a day's. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SENTENCE_OPENERS,
  ...CLAUSE_OPENERS,
  ...PREPOSITIONS,
  ...TIME_WORDS,
  ...AUXILIARIES,
  "meanwhile",
  "instead",
  "however",
]);
/** "Ana " of "Ana Ortega", "Buck” " of "Calvin “Buck” Ortega". */
const WORD_BEFORE = /([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’)-]*)["”)]? $/u;
/** A courtesy title alone explains nobody. */
const COURTESY = /^(?:(?:mr|mrs|ms|miss)\.? )?$/i;
/** "Who gave his surname as Ortega", "identified only as Ortega": that is all that the copy has. */
const GIVEN_AS =
  /\b(?:(?:sur|last |first |own )?name|identified|named|known|himself|herself|only|signed) as $/;
/** What a name is said to be is looked for in so many characters behind it. */
const APPOSED = 80;

/** A role of a few words in small letters, closed by a mark: its last word is the noun. */
const APPOSED_ROLE = /^, (?:[a-zß-ž-]+ ){0,2}([a-zß-ž-]+)[\]),.;]/u;

/** The words with a capital beside which the prose says whose they are, in order. */
export function explainedNames(prose: string): ExplainedName[] {
  const explained: ExplainedName[] = [];
  for (const { 0: word, index: start } of prose.matchAll(WORD_WITH_CAPITAL)) {
    const name = word.replace(/['’]s?$/, "");
    if (isExplained(prose, start, start + name.length)) explained.push({ name, start });
  }
  return explained;
}

/** Whether the words beside a last name say who it is: "spokesman Ortega", "Dr. Ortega", "Ortega, who runs the port". */
function isExplained(prose: string, start: number, end: number): boolean {
  if (/^[A-Za-zÀ-ɏ\d-]/u.test(prose.slice(end, end + 1))) return false;
  const before = WORD_BEFORE.exec(prose.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const lower = before.toLowerCase().replace(/\.$/, "");
  if (before !== "" && !COURTESY.test(`${lower} `)) {
    // "Rights group Harbor": a body's name.
    if (lower === before.replace(/\.$/, "") ? isPersonNoun(lower) || isBodyNoun(lower) : !OPENERS.has(lower))
      return true;
  }
  if (lower === "as" && GIVEN_AS.test(prose.slice(Math.max(0, start - 40), start))) return true;
  const after = prose.slice(end, end + APPOSED);
  // "Ana [Ortega, head coach]"
  const role = APPOSED_ROLE.exec(after)?.[1];
  if (role !== undefined && isPersonNoun(role)) return true;
  // "According to Ortega, the pier …": the comma parts him from the sentence, unless another comes.
  if (lower === "to" && prose.slice(start - 13, start) === "According to " && !/^, [^,.]*,/.test(after))
    return false;
  return /^, (?:(?:an?|the|who|whose|of|his|her|\d+)\b|[a-zß-ž]+ (?:of|for|at) )/u.test(after);
}
