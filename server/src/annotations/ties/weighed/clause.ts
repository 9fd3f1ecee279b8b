import { COUNTED_FROM, TIME_BEFORE, TIME_LAST, TIME_NOW } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { plain } from "../../facts/read-facts.js";
import type { Told } from "../../facts/passage.js";

/** Sorts that bound a clause: an amount, or a share of one. Years, ranks and ages stand in the clause of another figure. */
const BOUNDS: ReadonlySet<Fact["sort"]> = new Set([
  "count",
  "sum",
  "share",
  "points",
  "multiple",
  "measure",
  "rate",
]);

/** The plain words before and behind an amount that are its own: up to the amounts beside it, or a mark that parts them. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

const CLAUSES = new WeakMap<Fact, Clause>();
/** No clause is longer, in characters on each side. */
const LONGEST = 90;

/** The words of a figure's clause, kept while the figure is. */
export function clauseOf(told: Told): Clause {
  const known = CLAUSES.get(told.fact);
  if (known !== undefined) return known;
  const { line, fact, at } = told;
  const amounts = line.facts.filter(({ sort }) => BOUNDS.has(sort));
  const index = amounts.indexOf(fact);
  const previous = index > 0 ? amounts[index - 1]!.span.end : null;
  const from = previous ?? amounts.findLast(({ span }) => span.end <= fact.span.start)?.span.end;
  const to = amounts.find(({ span }) => span.start >= fact.span.end)?.span.start ?? line.span.end;
  const { prose } = at.block;
  const left = plain(
    prose.slice(Math.max(from ?? line.span.start, fact.span.start - LONGEST), fact.span.start),
  );
  const right = plain(prose.slice(fact.span.end, Math.min(to, fact.span.end + LONGEST)));
  const clause = { before: lastPart(left, from === undefined), after: firstPart(right) };
  CLAUSES.set(fact, clause);
  return clause;
}

/** The part behind the last mark or conjunction; a sentence's opening phrase ("Last season, 150 …") belongs to it. */
function lastPart(left: string, opens: boolean): string {
  const marks = opens
    ? /[;:(]| — | (?:and|but|while|whereas) /g
    : /[;:(]| — |, | (?:and|but|while|whereas) /g;
  let from = 0;
  for (const match of left.matchAll(marks)) from = match.index + match[0].length - 1;
  return left.slice(from);
}

function firstPart(right: string): string {
  const end = right.search(
    /[;:()]| — |, (?!(?:last|this|a year|the year|in \d)\b)|[.!?]["'”]?$| (?:and|but|while|whereas|against|from|compared|up|down|to|than) /,
  );
  return end < 0 ? right : right.slice(0, end);
}

/** When an amount is told of, for comparing: a year; what is now after all years; null where nothing tells. */
export function timeOf(told: Told): number | null {
  const { before, after } = clauseOf(told);
  const text = `${before} | ${after}`;
  if (TIME_BEFORE.test(text)) return 9000;
  if (TIME_LAST.test(text)) return 9001;
  if (TIME_NOW.test(text)) return 9002;
  const year =
    /\b((?:1[5-9]|2[01])\d\d)\b/.exec(after) ??
    /\b((?:1[5-9]|2[01])\d\d)\b(?!.*\b(?:1[5-9]|2[01])\d\d\b)/.exec(before);
  return year === null ? null : Number(year[1]);
}

/** Whether words right before an amount say that another is counted from it. */
export function isCountedFrom({ fact }: Told): boolean {
  return COUNTED_FROM.test(fact.before) || fact.markers.has("from");
}

const MONTH =
  /\b(january|february|march|april|may(?= |,|\.|;|$)|june|july|august|september|october|november|december)\b/;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
/** Half a year: a month that lies further behind is of the year before. */
const HALF = 6;

/** How many months the second of two amounts is told for behind the first; 0 where one has no month, or both the same. */
export function monthsApart(a: Told, b: Told): number {
  const [x, y] = [a, b].map((told) => {
    const { before, after } = clauseOf(told);
    const month = MONTH.exec(after)?.[1] ?? MONTH.exec(before)?.[1];
    return month === undefined ? -1 : MONTHS.indexOf(month);
  }) as [number, number];
  if (x < 0 || y < 0) return 0;
  const apart = y - x;
  return Math.abs(apart) > HALF ? apart - Math.sign(apart) * MONTHS.length : apart;
}
