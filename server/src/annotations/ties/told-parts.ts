// What the words around numbers say of which of them are parts of which.
import { SINGLE_BETWEEN } from "../../lexicon/tie-cues.js";

/** Whether what follows a number says that it is of those told just before: "150 of those said yes". */
export function isOfThose(after: string): boolean {
  return /^ of (?:those|them)\b/.test(after);
}

/** "Of these 26 are in the depot": a number that is some of those told before. */
export function isOneOfThese(before: string, after: string): boolean {
  return (
    /\bof (?:these|those|them) $/i.test(before.slice(-10)) &&
    /^ (?:are|were|is|was|have|had|went|came)\b/.test(after.slice(0, 6))
  );
}

/** Whether a list has one that no number counts ("nine councillors, the clerk and five members"), between its parts. */
export function hasSingle(
  prose: string,
  parts: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return parts
    .slice(1)
    .some((part, at) => SINGLE_BETWEEN.test(prose.slice(parts[at]!.end, part.start).toLowerCase()));
}
