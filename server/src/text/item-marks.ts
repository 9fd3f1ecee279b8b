import { isUpper } from "./characters.js";

// What opens an item of a list, of a live blog or of a newsletter: it is no part of the sentence behind it, whose first word has its
// capital for that reason and no other.

/** - * + • → ✓ and their like, an emoji, "1)", "(2)", "[3]", "3/", "4.", "a)", "b.", "iv)", "(@)", a time of day with its half and zone; each with the space behind it. */
const MARK = new RegExp(
  `(?:${[
    String.raw`[-*+–—→▪▸►»✓✔☑✗•·|¶]|>{1,4}|&gt;`,
    String.raw`(?:[\u2600-\u27bf\u2b00-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?`,
    String.raw`\(?\d{1,3}[.)/]|\[\d{1,3}\]|\(?[a-z]\)|[b-hj-z]\.|\(?[ivx]{1,4}[.)]|\(@[\w-]*\)|#\.`,
    String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?(?: (?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|AE[SD]T))?[\])]?(?: ?[-–—:|])?`,
    String.raw`[[(]?\d{1,2}\.\d{2} ?[ap]\.?m\b\.?[\])]?(?: ?[-–—:|])?`,
    "\ufffc",
  ]
    .map((each) => `(?:${each})`)
    .join("|")})(?=\\s)`,
  "y",
);
const MOST = 3;
/** A label, as of a speech in a transcript, takes the time before it along. */
const LABEL = /^[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}:/;

/** How long the marks are that open an item at the beginning of a prose, with the space behind them; 0 where there are none. */
export function itemMarksEnd(prose: string): number {
  const unit = prose.charCodeAt(0);
  // Nearly every paragraph begins with a letter.
  if (isUpper(unit) || unit === 0x201c || (unit >= 0x61 && unit <= 0x7a && !/^[a-z]{1,4}[.)]\s/.test(prose)))
    return 0;
  let end = 0;
  for (let count = 0; count < MOST; count++) {
    MARK.lastIndex = end;
    const mark = MARK.exec(prose)?.[0];
    const space =
      mark === undefined ? 0 : /^\s*/.exec(prose.slice(end + mark.length, end + mark.length + 8))![0].length;
    if (mark === undefined || space === 0) break;
    end += mark.length + space;
  }
  if (end === 0) return 0;
  const rest = prose.slice(end, end + 80);
  return /^[“"‘'(]?[A-ZÀ-Þ]/.test(rest) && !LABEL.test(rest) ? end : 0;
}
