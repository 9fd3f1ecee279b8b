import { allMatches } from "../../text/all-matches.js";
import type { Block } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import { plainDigits } from "./digits.js";

/**
 * Digits with commas that no style of writing sets so: too few or too many behind the last comma, or before the first; or by
 * two and not as lakhs are. Of those by two, a list without spaces (5,10,15) has no group that begins with a zero.
 */
const MISGROUPED =
  /(?<![\d.,:/-])(?:\d{1,3}(?:,\d{3})*,(?:\d{2}|\d{4,})|\d{4,}(?:,\d{3})+|\d{1,3}(?=[\d,]*,0\d(?!\d))(?:,\d{2,4}){2,})(?![\d,]|\.\d|[-/:]\d)/g;
/** Copy that writes a decimal comma, or a list of numbers without spaces. */
const DECIMAL = /\d,\d{1,2} ?(?:€|euros?|kr\b|zł|%)|€ ?\d[\d.]*,\d{2}(?!\d)/i;
const LISTED =
  /\b(?:exits?|rooms?|lines?|routes?|bus(?:es)?|pages?|nos?\.?|numbers?|verses?|sections?|chapters?|grades?)\s$/i;

/** "Heb. 9: 22,27" */
const VERSE = /\d: ?$/;

/** The numbers of a block that are grouped as no number is: "1,2345", "2,00", "1,00,00". */
export function misgroupedIn({ prose }: Block): Span[] {
  if (!/\d,\d/.test(prose) || DECIMAL.test(prose)) return [];
  return [...allMatches(prose, MISGROUPED)]
    .filter(
      ({ index, 0: text }) =>
        plainDigits(text) === null &&
        !LISTED.test(prose.slice(Math.max(0, index - 12), index)) &&
        !VERSE.test(prose.slice(Math.max(0, index - 3), index)),
    )
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}
