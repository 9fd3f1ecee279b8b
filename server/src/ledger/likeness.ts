import {
  BACK_REFERENCES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
} from "../lexicon/function-words.js";
import { isNumberWord } from "../lexicon/number-words.js";
import { tokenize } from "../text/tokens.js";

/** A text as it is compared: its words in lower case, and those that a decision on it rests on. */
export interface Gist {
  readonly words: readonly string[];
  /** Figures, names and negations, in order of the alphabet: with any of them changed it says something else. */
  readonly bearing: string;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor without cannot".split(" "),
);
const OPENERS = [DETERMINERS, PREPOSITIONS, CLAUSE_OPENERS, SENTENCE_OPENERS, BACK_REFERENCES];

/** What is compared of a text. Punctuation, quotation marks, markup and white space do not count. */
export function gistOf(text: string): Gist {
  const tokens = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number");
  // Copy without a word in it (mis-decoded characters, a sign) is compared as it stands.
  if (tokens.length === 0) return { words: [text], bearing: text };
  const words = tokens.map(({ lower }) => lower.replaceAll("’", "'"));
  const bearing = tokens.flatMap(({ kind, text: token }, at) => {
    const word = words[at]!;
    if (kind === "number" || isNumberWord(word)) return [word];
    if (NEGATIONS.has(word) || word.endsWith("n't")) return [word];
    const isName = token[0] !== token[0]!.toLowerCase() && token !== "I";
    return isName && !(at === 0 && OPENERS.some((openers) => openers.has(word))) ? [word] : [];
  });
  return { words, bearing: bearing.sort().join(" ") };
}

/** The figures of some texts, in order of the alphabet. */
export function figuresOf(texts: readonly string[]): string {
  return texts
    .flatMap((text) => tokenize(text))
    .filter(({ kind, lower }) => kind === "number" || isNumberWord(lower))
    .map(({ text }) => text)
    .sort()
    .join(" ");
}

/** How alike two runs of words are, from 0 to 1: the longest common subsequence against both lengths (Dice). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let at = 0; at < b.length; at++)
      row.push(word === b[at] ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    above = row;
  }
  return (2 * above[b.length]!) / (a.length + b.length);
}
