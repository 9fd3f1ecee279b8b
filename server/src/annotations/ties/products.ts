import { RESTATES } from "../../lexicon/fact-markers.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import { isSomeQuotient } from "./slips.js";
import type { Tie } from "./tie.js";

/** So far may a total lie from the product and still be a slip of it; a power of ten, or twelve months, is one too. */
const NEAREST = 0.45;
const FURTHEST = 2.2;
const SLIPS = [10, 100, 1000, 10_000, 1_000_000, 12];

/** What each of a number has, and what they have together: "12 rows of 40, 480 seats", "$6 million for 400 families, or $15,000 each". */
export function productsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((told) => {
    const { fact } = told;
    if (!fact.markers.has("each") || fact.markers.has("mean") || !isAmount(fact)) return [];
    const near = passage.all.filter(
      ({ sentence, fact: other }) => other !== fact && Math.abs(sentence - told.sentence) <= 1,
    );
    const totals = near.filter(({ fact: other }) => isTotal(fact, other));
    const numbers = near.filter(({ fact: other }) => isNumber(other));
    return totals.flatMap((total) => {
      const counts = numbers.filter(
        ({ fact: other }) =>
          other !== total.fact && !(other.headFrom === "inherited" && other.head === fact.head),
      );
      if (counts.length !== 1 || isSomeQuotient(passage, told)) return [];
      const number = counts[0]!;
      const ratio = total.fact.value / (number.fact.value * fact.value);
      const isSlip =
        (ratio >= NEAREST && ratio <= FURTHEST) ||
        SLIPS.some((slip) => same(ratio, slip) || same(ratio, 1 / slip));
      const isBeside = total.sentence === told.sentence && ADDS_UP.test(passage.textOf(told.sentence));
      if (!isSlip || (!isSaidTogether(passage, told, total) && !isBeside)) return [];
      const isLast = passage.all.indexOf(told) > passage.all.indexOf(total);
      return [
        isLast
          ? { kind: "quotient" as const, claim: told, terms: [total, number], strength: 2, others: [] }
          : { kind: "product" as const, claim: total, terms: [number, told], strength: 2, others: [] },
      ];
    });
  });
}

/** Words that make a sum the whole of what was paid or got for each. */
const ADDS_UP =
  /\b(?:total\w*|in all|altogether|together|came to|comes to|come to|adds up|amount(?:s|ed|ing)? to|worth|split|splitting|divid\w+|shared?|evenly|equally|revenue|takings|bill|cost|costs|raise[sd]?|pay|pays|paid|spen[dt]|fund|makes|making)\b/;

function isAmount({ sort, figure }: Fact): boolean {
  return (
    (sort === "sum" || sort === "measure" || sort === "count" || sort === "rate") && figure?.to === undefined
  );
}

/** Of the same unit, not said of each, and not what somebody paid last year. */
function isTotal(each: Fact, { sort, unit, markers, figure }: Fact): boolean {
  const bare = each.unit.replace(/\/.*$/, "");
  if (markers.has("each") || markers.has("from") || figure?.to !== undefined) return false;
  return (
    unit === bare &&
    (sort === each.sort || (each.sort === "rate" && sort === "sum")) &&
    (each.sort !== "count" || markers.has("total"))
  );
}

function isNumber({ sort, value, markers, figure, after }: Fact): boolean {
  return (
    !/^ ?[¢%]/.test(after) &&
    sort === "count" &&
    value >= 2 &&
    figure?.to === undefined &&
    !markers.has("each") &&
    !markers.has("from") &&
    Number.isInteger(value)
  );
}

function isSaidTogether(passage: Passage, each: Told, total: Told): boolean {
  const [first, last] =
    passage.all.indexOf(each) < passage.all.indexOf(total) ? [each, total] : [total, each];
  return (
    total.fact.markers.has("total") ||
    RESTATES.test(first.fact.after) ||
    RESTATES.test(last.fact.before) ||
    RESTATES.test(` ${last.fact.before}`)
  );
}

function same(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 0.03;
}

const PERIODS: Readonly<Record<string, number>> = {
  second: 31_557_600,
  minute: 525_960,
  hour: 8766,
  day: 365.25,
  week: 52.18,
  month: 12,
  quarter: 4,
  year: 1,
};

/** "$850 a month, or $10,200 a year", "Her pension is $850 a month. Over a year that is $10,200.": one amount in two periods. */
export function periodsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const own = periodOf(claim);
    const index = passage.all.indexOf(claim);
    const other = passage.all[index - 1];
    if (own === null || other === undefined || claim.sentence - other.sentence > 1) return [];
    const before = periodOf(other);
    if (before === null || before.period === own.period || before.unit !== own.unit) return [];
    const gap = claim.sentence === other.sentence ? other.fact.after : `, which is ${claim.fact.before}`;
    const isOne =
      RESTATES.test(gap) ||
      (claim.sentence !== other.sentence &&
        /\bthat (?:is|comes to|makes|adds up to|means)\b/.test(claim.fact.before));
    const isClock = [own, before].some(({ period }) => CLOCK.has(period));
    // Nobody works round the clock: an hour's wage is no twenty-fourth of a day's.
    if (
      isClock &&
      (/^[A-Z]{3}$/.test(own.unit) ||
        ![own, before].every(({ period }) => CLOCK.has(period) || period === "day"))
    )
      return [];
    const ratio = claim.fact.value / other.fact.value;
    if (isOfWorkingDays(own, before, ratio)) return [];
    const right = PERIODS[before.period]! / PERIODS[own.period]!;
    const off = ratio / right;
    const isTenfold = [10, 100, 0.1, 0.01].some((ten) => same(off, ten));
    // "350 barrels a month, or 4,200 barrels a week": right for a year.
    const isOtherPeriod = Object.entries(PERIODS).some(
      ([name, often]) =>
        name !== own.period && name !== before.period && same(ratio, PERIODS[before.period]! / often),
    );
    return isOne && ((off > 0.45 && off < 2.2) || isTenfold || isOtherPeriod)
      ? [{ kind: "period" as const, claim, terms: [other], strength: 2, others: [], factor: right }]
      : [];
  });
}

const CLOCK: ReadonlySet<string> = new Set(["second", "minute", "hour"]);
/** Of seven days five are worked, and of 52 weeks some fewer. */
const LEAST_WORKED = 0.6;

/** "$120 a day, or $600 a week": paid for the days that are worked. */
function isOfWorkingDays(own: Paid, before: Paid, ratio: number): boolean {
  if (!/^[A-Z]{3}$/.test(own.unit) || (own.period !== "day" && before.period !== "day")) return false;
  const part = ratio / (PERIODS[before.period]! / PERIODS[own.period]!);
  const worked = before.period === "day" ? part : 1 / part;
  return worked >= LEAST_WORKED && worked <= 1;
}

interface Paid {
  readonly unit: string;
  readonly period: string;
}

function periodOf({ fact }: Told): Paid | null {
  if (fact.figure?.to !== undefined) return null;
  const [unit = "", per = ""] = fact.unit.split("/");
  if (per in PERIODS) return { unit, period: per };
  if (fact.sort !== "sum") return null;
  const said =
    /\b(?:over|in|for) (?:a|the|one|each|every) (?:whole |full )?(day|week|month|quarter|year)\b/.exec(
      fact.before,
    )?.[1] ??
    /^ (?:a|per|each|every) (day|week|month|quarter|year)\b/.exec(fact.after)?.[1] ??
    (
      { annually: "year", yearly: "year", monthly: "month", weekly: "week", daily: "day" } as Record<
        string,
        string
      >
    )[/^ (annually|yearly|monthly|weekly|daily)\b/.exec(fact.after)?.[1] ?? ""];
  return said === undefined ? null : { unit, period: said };
}

/** "38, 81 and 73 minutes, or three hours and 12 minutes": the last of a list, whose items come to it. */
function isListedTo({ all }: Passage, last: number, told: number): boolean {
  let sum = all[last]!.fact.value;
  for (let at = last - 1; at >= 0 && all[at]!.sentence === all[last]!.sentence; at--) {
    sum += all[at]!.fact.value;
    if (Math.abs(sum - told) < 1) return true;
  }
  return false;
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, second: 1 / 60 };

/** "142 minutes, or two hours and 22 minutes": a time told in one unit and in two. */
export function compoundsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((whole) => {
    const index = passage.all.indexOf(whole);
    const [large, small] = [passage.all[index + 1], passage.all[index + 2]];
    if (large?.sentence !== whole.sentence || small?.sentence !== whole.sentence) return [];
    const [a, b, c] = [whole, large, small].map(({ fact }) =>
      fact.sort === "span" ? MINUTES[fact.unit] : undefined,
    );
    if (a === undefined || b === undefined || c === undefined || a !== c || b <= c) return [];
    if (!RESTATES.test(large.fact.before) || !/^(?:,? and|,) $/.test(small.fact.before)) return [];
    const told = (large.fact.value * b + small.fact.value * c) / a;
    if (
      isListedTo(passage, index, told) ||
      Math.abs(told - whole.fact.value) < 1 ||
      whole.fact.figure?.exactness !== "exact"
    )
      return [];
    return [
      { kind: "scaled" as const, claim: whole, terms: [large, small], strength: 2, others: [], factor: told },
    ];
  });
}
