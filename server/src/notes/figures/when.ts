import type { Span } from "../../text/span.js";

const UNIT =
  "(?:day|night|week|weekend|month|quarter|season|year|decade|century|term|session|summer|winter|spring|fall|autumn|harvest)";
const RELATIVE = new RegExp(
  String.raw`^(?:the )?(last|this|next|previous|prior|past|current|same|coming) (${UNIT})\b`,
  "i",
);
const USUAL = new RegExp(
  String.raw`^(?:in )?(?:an?|the|most) (average|typical|normal|usual|ordinary|good|bad|record|full|dry|wet) (${UNIT})s?\b`,
  "i",
);
const BEFORE = new RegExp(
  String.raw`^(?:an?|one|the) (${UNIT}) (ago|earlier|before|after|later|prior)\b`,
  "i",
);
const YEAR =
  /^(?:in|during|for|since|by|from|of|through)? ?(?:the )?(?:(?:fiscal|school|financial|crop|calendar) (?:year )?)?((?:1[89]|20)\d\d(?:[-–]\d\d(?:\d\d)?)?)\b/i;
/** So many words may stand between a figure and its time ("2,110,000 boxes of apples last season"). */
const MOST_BETWEEN = 3;
const CLOSES = /[.;:!?\n()—]|,? (?:and|but|while|down|up|from|compared|against|versus) /;

/** The time that stands behind a figure in its clause, in one form for all ways to write it; "" where none does. */
export function timeBehind(text: string, { end }: Pick<Span, "end">): string {
  const behind = text.slice(end, end + 80).replace(/\s+/g, " ");
  const close = CLOSES.exec(behind);
  const clause = close === null ? behind : behind.slice(0, close.index);
  const words = clause.trim().split(" ");
  for (let from = 0; from <= Math.min(MOST_BETWEEN, words.length - 1); from++) {
    // Another figure has the time behind it.
    if (from > 0 && /^[$£€]?\d/.test(words[from - 1]!)) return "";
    const rest = words.slice(from).join(" ");
    const relative = RELATIVE.exec(rest);
    if (relative) return `${relative[1]!.toLowerCase()} ${relative[2]!.toLowerCase()}`;
    const usual = USUAL.exec(rest);
    if (usual) return `${usual[1]!.toLowerCase()} ${usual[2]!.toLowerCase()}`;
    const before = BEFORE.exec(rest);
    if (before) return `${before[1]!.toLowerCase()} ${before[2]!.toLowerCase()}`;
    const year = YEAR.exec(rest);
    if (year) return year[1]!;
  }
  return "";
}
