const DASH = String.raw`(?:\s*[—–―]\s*|\s+--?\s+|\s*--\s+)`;
const WIRE = String.raw`\((?:AP|AFP|UPI|CNN|CNS|PA|ANI|TNS|KYODO|Kyodo|Reuters|REUTERS|Bloomberg|Xinhua|AAP|dpa|DPA|[A-Z]{2,8})\)`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const CITY = String.raw`[A-Z][A-Z.'’-]+(?:[ -][A-Z][A-Z.'’-]+){0,4}`;
const STATE = String.raw`(?:[A-Z][A-Za-z.'’-]{1,20}(?: [A-Z][A-Za-z.'’-]{1,20}){0,2})`;

const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;

// RIDGEMONT, Ohio (AP) —   HARBOR CITY, Sept. 28 (UPI) —   PORT ELLA -   PORT ELLA, 28 September 2031 —
const PLACE = new RegExp(
  String.raw`^\s*${CITY}(?:, ${STATE})?(?:,? ${DAY})?(,? ?(?:${WIRE}|/[A-Za-z ]{2,20}/))?${DASH}(?=[“"‘'(\[]?[A-Z\u00c0-\u00de\d])`,
);
// Ridgemont (Reuters) -
const WIRED = new RegExp(String.raw`^\s*[A-Z][A-Za-z.'’ -]{1,40}(?:, ${STATE})? ${WIRE}${DASH}`, "u");
// (Mar 3, 2014 5:47 PM CST)
const STAMP = new RegExp(
  String.raw`^\s*\((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?${MONTH} \d{1,2},? \d{4}(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[APap]\.?[Mm]\.?)?)?(?: [A-Z]{2,4})?\)\s*`,
);

/**
 * Where the dateline that opens a paragraph ends, dash included; 0 where there is none. A single short word in
 * capitals before a dash may be an acronym in running copy, so that it counts near the top of the draft only.
 */
export function datelineEnd(text: string, early: boolean): number {
  const head = text.slice(0, 120);
  const stamp = STAMP.exec(head);
  if (stamp) return stamp[0].trimEnd().length;
  if (!/^\s*[A-Z]/.test(head) || !/[—–―-]/.test(head)) return 0;
  const place = PLACE.exec(head) ?? WIRED.exec(head);
  if (!place || place[0].length >= text.length) return 0;
  const bare = /^\s*[A-Z.]+\s*[—–―-]/.test(place[0]);
  if (bare && (!early || place[0].trim().length < 6)) return 0;
  return place[0].trimEnd().length;
}
