import type { Span } from "../text/span.js";
import type { Stet } from "./stet.js";

/** A passage of a draft as the ledger keeps it. */
export type Passage = Pick<Stet, "words" | "before" | "after">;

/** How many UTF-16 units of copy are kept on either side of the words: a long sentence's worth. */
const AROUND = 140;

/** How much is read for it: white space, comments and line ends take room too. */
const REACH = 3 * AROUND;

/** The passage at a span of a draft. */
export function passageAt(text: string, { start, end }: Span): Passage {
  const reach = reachOf({ start, end });
  const before = evenSpaces(text.slice(reach.start, start));
  const after = evenSpaces(text.slice(end, reach.end));
  return {
    words: evenSpaces(text.slice(start, end)).trim(),
    before: before.length > AROUND ? before.slice(-AROUND).replace(/^\S*\s/, "") : before.trimStart(),
    after: after.length > AROUND ? after.slice(0, AROUND).replace(/\s\S*$/, "") : after.trimEnd(),
  };
}

/** The part of a draft that the passage at a span follows from. */
export function reachOf({ start, end }: Span): Span {
  return { start: Math.max(0, start - REACH), end: end + REACH };
}

/** The text with each run of white space as one space, or as a blank line where it holds one; without comments. */
function evenSpaces(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/\s+/g, (space) => (/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/.test(space) ? "\n\n" : " "));
}

/** The sentence that short words stand in, as far as it can be told from what stands around them. */
export function sentenceOf({ words, before, after }: Passage): string {
  const from = Math.max(0, ...[...before.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length));
  SENTENCE_END.lastIndex = 0;
  const end = SENTENCE_END.exec(after);
  SENTENCE_END.lastIndex = 0;
  return before.slice(from) + words + (end ? after.slice(0, end.index) : after);
}

const SENTENCE_END = /[.!?…]["”’)\]]*\s|\n\n/g;
