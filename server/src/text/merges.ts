import type { Span } from "./span.js";

// A merge that nobody finished: two versions of some lines, one under the other, between the marks that Git leaves. One of
// them is copy; held against each other they would disagree on purpose.

const OPENING = "<<<<<<< ";
const CLOSING = ">>>>>>> ";
const MARK = /^(?:<{7} \S|>{7} \S|={7}[ \t]*$|\|{7}(?: |$))/;
/** A line above the middle mark, which would be a heading that is underlined. */
const UNDERLINED = /(?:\r\n|\r|\n)={7}[ \t]*$/;

/** Whether a line is a mark of a merge. By itself `=======` is one, too: that needs to be told from what stands above. */
export function isMergeMark(line: string): boolean {
  return MARK.test(line);
}

/** A draft's pieces, and the indices of those that are not read: the second version, with the marks around it. */
export interface Merged<P> {
  readonly pieces: readonly P[];
  readonly unread: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds the second versions among the pieces of a draft, up to the last closing mark. A piece with the middle mark under it is
 * made one without (`asCopy`, with where it then ends).
 */
export function readMerges<P extends Span>(
  text: string,
  pieces: readonly P[],
  asCopy: (piece: P, end: number) => P,
): Merged<P> {
  if (!text.includes(OPENING)) return { pieces, unread: NONE };
  const last = text.lastIndexOf(CLOSING);
  const unread = new Set<number>();
  let side: "none" | "first" | "second" = "none";
  const read = pieces.map((piece, index) => {
    const { start, end } = piece;
    const head = text.slice(start, Math.min(end, start + 9));
    if (head.startsWith(OPENING)) {
      if (start < last) side = "first";
      return piece;
    }
    if (side === "none") return piece;
    if (side === "first" && !isMergeMark(head)) {
      const mark = UNDERLINED.exec(text.slice(Math.max(start, end - 40), end));
      if (!mark) return piece;
      side = "second";
      return asCopy(piece, end - mark[0].length);
    }
    unread.add(index);
    side = head.startsWith(CLOSING) ? "none" : "second";
    return piece;
  });
  return { pieces: read, unread };
}
