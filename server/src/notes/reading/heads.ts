// Whom a reporter's notes go on to: a line that names somebody and says a little of them, over what they say.
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { folded } from "../../annotations/mentions/person-name.js";

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}`;
/** "10:40 Ida Morel, 33, on Pell Street. Bought in 2021": behind a time of day, with an age or a word on them. */
const TIMED = new RegExp(
  String.raw`^[ \t]*(?:[-*•–][ \t]+)?\[?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\]?[ \t]+(${NAME}),(?= (?:\d{1,3}\b|\p{Ll}))`,
  "u",
);
/** "Ida Morel, city councilor, Ward 3" and nothing else. */
const ALONE = new RegExp(
  String.raw`^[^\p{L}\p{N}\n]*(${NAME}),(?= (?:\d{1,3}\b|\p{Ll})[^.!?:;“”"\n]{2,60}$)`,
  "u",
);
const SAYS = /\b(?:said|says|told|asked|added|was|is|were|has|had)\b/;

/** The person whom a line of notes goes on to, with where the words behind the name begin; null for any other line. */
export function headOf(line: string): { readonly label: string; readonly length: number } | null {
  if (line.length > 400) return null;
  const timed = TIMED.exec(line);
  const match = timed ?? (SAYS.test(line) ? null : ALONE.exec(line.trimEnd()));
  if (!match || !isSomebody(match[1]!, line.slice(match.index + match[0].length))) return null;
  return { label: match[1]!, length: timed ? match[0].length : line.length };
}

/** Whether a name is a person's by its first word, or by an age or what they are behind it. */
function isSomebody(name: string, rest: string): boolean {
  if (GIVEN_NAMES.has(folded(name.split(" ")[0]!)) || /^\W*\d{1,3}\b/.test(rest)) return true;
  return rest
    .split(/[^\p{L}-]+/u)
    .slice(0, 5)
    .some((word) => isPersonNoun(word.toLowerCase()));
}

/** Whether a line is one of several such in a row, which is a list of those present. */
export function isListed(lines: readonly string[], at: number): boolean {
  return [-1, 1].some((step) => {
    let beside = at + step;
    while (beside >= 0 && beside < lines.length && !/\S/.test(lines[beside]!)) beside += step;
    const line = lines[beside];
    return line !== undefined && TIMED.exec(line) === null && headOf(line) !== null;
  });
}
