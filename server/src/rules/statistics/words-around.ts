import { PHRASE_ENDS, singular } from "../../lexicon/counted-nouns.js";
import type { FigureMention } from "./same-quantity.js";

/** The words of a figure's sentence that say what it is about, in the singular: without numbers and function words. */
export function sentenceWords({ at: { block }, figure }: FigureMention): ReadonlySet<string> {
  const words = new Set<string>();
  const sentence = block.sentences.find(({ end }) => end > figure.start);
  if (sentence === undefined) return words;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { kind, lower } = block.tokens[at]!;
    if (kind === "word" && lower.length > 2 && !PHRASE_ENDS.has(lower)) words.add(singular(lower));
  }
  return words;
}
