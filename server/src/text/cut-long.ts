import type { Piece } from "./cut-markdown.js";
import { isPlainParagraph } from "./plain-markdown.js";
import type { Span } from "./span.js";

/** UTF-16 units. No paragraph of copy is as long; each part is read anew at a keystroke in it, which must not be felt. */
const LONGEST = 24_000;
/** A part ends at the first place behind so many units that reads as an end. */
const LEAST = 16_000;

/** The end of a sentence, with the white space before the next one. */
const STOP = /[.!?…]["”’')\]]*(\s+)(?=["“‘'([]?[A-ZÀ-Þ])/g;
const SPACE = /(\s+)(?=\S)/g;

/**
 * The parts that a line or paragraph is read in: one, but where it is longer than any in copy (a transcript on one line, a
 * pasted book). Those are cut between sentences, else between words, else anywhere, so that together they hold all that is
 * not blank. Where one begins depends on the text since the last one's beginning alone: an edit leaves most of the others as
 * they were.
 */
export function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from + LEAST, from + LONGEST);
    const [cut, next] = cutIn(window);
    parts.push({ start: from, end: from + LEAST + cut });
    from += LEAST + next;
  }
  parts.push({ start: from, end });
  return parts;
}

/** The pieces of Markdown with those in parts that are longer than any paragraph of copy and have no markup to cut through. */
export function withParts(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const isLong = ({ kind, start, end }: Piece) => kind === "copy" && end - start > LONGEST;
  if (!pieces.some(isLong)) return pieces;
  return pieces.flatMap((piece) =>
    isLong(piece) && isPlainParagraph(text.slice(piece.start, piece.end), true)
      ? partsOf(text, piece).map((part) => ({ ...part, kind: piece.kind }))
      : [piece],
  );
}

/** Where the part ends in a window of the text, and where the next begins. */
function cutIn(window: string): [end: number, next: number] {
  for (const pattern of [STOP, SPACE]) {
    pattern.lastIndex = 0;
    const found = pattern.exec(window);
    if (found) return [pattern.lastIndex - found[1]!.length, pattern.lastIndex];
  }
  // Not between the two halves of a character.
  const last = window.charCodeAt(window.length - 1);
  const at = last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
  return [at, at];
}
