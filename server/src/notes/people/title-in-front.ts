import { exclude, NEVER_DROPPED } from "../../lexicon/offices.js";
import type { Span } from "../../text/span.js";
import { titleBefore, type Title } from "./title.js";

/** The title right in front of a name, as of somebody who holds it ("Deputy Mayor Ana Pell", not "then-Mayor Ana Pell"). */
export function titleInFront(prose: string, name: Span): Title | null {
  const title = titleBefore(prose, name);
  if (!title || prose.slice(title.end, name.start).trim() !== "") return null;
  return /\b(?:then|former|ex|late|once|future|incoming)[ -]$/i.test(prose.slice(0, title.start))
    ? null
    : title;
}

/**
 * Whether two titles in front of one name cannot both be right: ranks of one ladder, or a deputy and the office itself. Other
 * titles are shortened at later reference ("Lieutenant Colonel", "Assistant Professor"), so that a difference says nothing.
 */
export function areTwoTitles(a: Title, b: Title): boolean {
  const lesser = [...a.lesser, ...b.lesser];
  if (!lesser.every((word) => NEVER_DROPPED.has(word))) return false;
  return a.office === b.office
    ? a.lesser.join() !== b.lesser.join()
    : lesser.length === 0 && exclude(a.office, b.office);
}
