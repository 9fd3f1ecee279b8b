import { english, t } from "../l10n/l10n.js";

/** The categories of rules, in the order of the rule index: the question that each one asks. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  attribution: english("Who says so?"),
  statistics: english("Do the numbers agree?"),
  wording: english("Is the wording ours to use?"),
  notes: english("Does it match the reporter's own notes?"),
  copy: english("Is the copy clean?"),
};

/** The question that a rule is one of, by its id. */
export function questionOf(rule: string): string {
  const question = QUESTIONS[rule.slice(0, rule.indexOf("/"))];
  return question === undefined ? "" : t(question);
}

/** What one finding, and several, of a category are called where they are counted, the gravest first: what the notes have otherwise. */
const TALLIES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  notes: [english("{0} not as in the notes"), english("{0} not as in the notes")],
  attribution: [english("{0} unsourced"), english("{0} unsourced")],
  statistics: [english("{0} mismatch"), english("{0} mismatches")],
  wording: [english("{0} loaded"), english("{0} loaded")],
  copy: [english("{0} to clean up"), english("{0} to clean up")],
};

/** A figure that wants another beside it ("doubled": from what?) disagrees with none: it is among the rest. */
const NO_MISMATCH: ReadonlySet<string> = new Set(["statistics/missing-baseline"]);

/** A tally is no longer than this: beside a report, on a small screen, an editor would cut it. In UTF-16 units. */
const LONGEST_TALLY = 48;

/** The findings of these rules counted by kind: "3 unsourced · 1 mismatch"; as many kinds as there is room for, and the rest as "2 more". */
export function tallyOf(rules: readonly string[]): string {
  const parts: string[] = [];
  let rest = rules.length;
  for (const [category, [one, several]] of Object.entries(TALLIES)) {
    const count = rules.filter((rule) => rule.startsWith(`${category}/`) && !NO_MISMATCH.has(rule)).length;
    if (count === 0) continue;
    const part = t(count === 1 ? one : several, count);
    const more = rest > count ? [t`${rest - count} more`] : [];
    if (parts.length > 0 && [...parts, part, ...more].join(BETWEEN).length > LONGEST_TALLY) break;
    parts.push(part);
    rest -= count;
  }
  return [...parts, ...(rest > 0 ? [t`${rest} more`] : [])].join(BETWEEN);
}

const BETWEEN = " · ";
