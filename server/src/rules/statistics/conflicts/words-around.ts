import { PHRASE_ENDS, singular } from "../../../lexicon/counted-nouns.js";
import { SCALES } from "../../../lexicon/number-words.js";
import type { Token } from "../../../text/draft.js";
import type { FigureMention } from "./figure-mention.js";

/** How many tokens of its sentence on either side of a figure say what it is about. */
const REACH = 12;

/** The words around a figure that say what it is about, in the singular: of its clause in a headline, of its sentence in a text. */
export function wordsAround({ at: { block }, figure }: FigureMention): ReadonlySet<string> {
  const words = new Set<string>();
  const sentence = block.sentences.find(({ end }) => end > figure.start);
  if (sentence === undefined) return words;
  let first = sentence.firstToken;
  while (first < sentence.endToken && block.tokens[first]!.end <= figure.start) first++;
  for (let at = first; at >= Math.max(sentence.firstToken, first - REACH); at--) {
    const token = block.tokens[at];
    if (token?.text === ";" || token?.text === ":") break;
    if (token !== undefined) add(words, token);
  }
  for (let at = first + 1; at < Math.min(sentence.endToken, first + REACH); at++) {
    const token = block.tokens[at]!;
    if (token.text === ";" || token.text === ":") break;
    add(words, token);
  }
  return words;
}

/** "million" is of the number, and says nothing of what it is about. */
function add(words: Set<string>, { kind, lower }: Token): void {
  if (kind !== "word" || lower.length < 3 || PHRASE_ENDS.has(lower) || SCALES.has(lower)) return;
  words.add(singular(lower));
}
