import type { Span } from "../../text/span.js";
import type { SpokenWord } from "./spoken-words.js";

/** Fewer words than this agree with some note by chance. */
export const FEWEST_SPOKEN = 4;

/** The stretches of a quotation that may stand apart in the notes: at an ellipsis, and sentence by sentence. */
export function partsOf(words: readonly SpokenWord[]): SpokenWord[][] {
  const parts: SpokenWord[][] = [[]];
  words.forEach((word, index) => {
    parts.at(-1)!.push(word);
    const left = words.length - index - 1;
    const long = parts.at(-1)!.length >= FEWEST_SPOKEN && left >= FEWEST_SPOKEN;
    if (
      left > 0 &&
      ((word.after === "ellipsis" && parts.at(-1)!.length >= 2) || (word.after === "end" && long))
    )
      parts.push([]);
  });
  return parts;
}

/** Whether two forms are those of one word as it is written, such as a verb and its "n't". */
export function isOneWord(a: SpokenWord | undefined, b: SpokenWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

export function spanOf(words: readonly SpokenWord[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
