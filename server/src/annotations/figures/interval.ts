import type { Figure } from "./figure.js";
import { isFractionInWords } from "./relations/outline.js";

/** The values that a stated figure may stand for, in the figure's own unit; `high` may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Below this, news copy states whole numbers to the unit: 80 is not 84 rounded. */
const COUNTED_ONE_BY_ONE = 1000;

/** A price of a few dollars is told to the cent where it has cents: "$5" is not $5.40. */
const CENTS = 0.03;

/** Rounding takes no more than this share of a value from a figure that the copy does sums with: 2,000 is not 2,400. */
const COARSEST = 0.025;

/** From here on a number in digits is rounded as one with "million" is; below, its zeros are mostly meant. */
const ROUNDED = 100_000;
const FINE = 0.005;
/** From here on a sum of money is told in millions where it is round. */
const WRITTEN_OUT = 1_000_000;

/** How far a figure may lie from what it is said to be about, or nearly. */
const LEEWAY = 0.1;

/** What "a third" or "one in four" may lie beside the figure, in percent of the whole. */
const FRACTION_LEEWAY = 2.5;

/**
 * The values that a figure of a block's prose may be the rounded statement of: half a unit of its last stated digit to both sides, wider
 * where it is hedged. "About" opens both sides by a tenth, "more than" the upper side and "fewer than" the lower one
 * without end; a fraction in words is loose by 2.5 points.
 */
export function intervalOf(prose: string, figure: Figure): Interval {
  const { value } = figure;
  if (figure.to !== undefined && figure.to > value) return { low: value, high: figure.to };
  const exactness = hedgeOf(prose, figure);
  const isFraction = isFractionInWords(prose, figure);
  const half = isFraction ? FRACTION_LEEWAY : roundingOf(figure, isInDigits(prose, figure));
  const leeway = isFraction ? 2 * FRACTION_LEEWAY : Math.max(LEEWAY * Math.abs(value), 2 * half);
  switch (exactness) {
    case "exact":
      return { low: value - half, high: value + half };
    case "about":
      return { low: value - leeway, high: value + leeway };
    case "nearly":
      return { low: value - leeway, high: value + half };
    case "atLeast":
      return { low: value - half, high: Infinity };
    case "atMost":
      return { low: -Infinity, high: value + half };
  }
}

/** Half a unit of the last digit that a figure states, in its own unit: 0.5 for "25 percent", 50 for "8,400". */
function roundingOf({ role, value, precision }: Figure, isInDigits: boolean): number {
  if (role === "share") return finest(value, precision) / 2;
  const size = Math.abs(value);
  if (size < COUNTED_ONE_BY_ONE)
    return precision >= 1 ? (role === "money" ? Math.min(0.5, CENTS * size) : 0) : precision / 2;
  if (precision <= 1) return 0;
  // "$600,000" written out is meant; so are the zeros of whatever lies below a hundred thousand.
  const isMeant = isInDigits && (size < ROUNDED || (role === "money" && size < WRITTEN_OUT));
  return Math.min(precision / 2, (isMeant ? FINE : COARSEST) * size);
}

/** Whether nothing but digits says the number: "8,400", not "8.4 thousand" or "eight thousand". */
function isInDigits(prose: string, { number }: Figure): boolean {
  return !/[a-zA-Z]/.test(prose.slice(number.start, number.end));
}

/** A percentage is stated to the unit, even where it ends in 0: "30 percent" is not 34. */
function finest(value: number, precision: number): number {
  return value >= 1 || precision < 1 ? Math.min(precision, 1) : precision;
}

function hedgeOf(prose: string, figure: Figure): Figure["exactness"] | "nearly" {
  const before = prose.slice(figure.start, figure.number.start);
  if (/\b(?:nearly|almost)\b/i.test(before)) return "nearly";
  if (!isFractionInWords(prose, figure)) return figure.exactness;
  // A fraction in words is annotated as "about", whatever the copy says of it.
  if (/\b(?:more|over|at least|above|greater)\b/i.test(before)) return "atLeast";
  return /\b(?:less|fewer|under|below|at most|up to)\b/i.test(before)
    ? "atMost"
    : before.trim() === ""
      ? "exact"
      : "about";
}

/** Whether two intervals have a value in common; touching counts, and so does what binary fractions lose. */
export function meet(a: Interval, b: Interval): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + dust && b.low <= a.high + dust;
}

/** The sums of values from the intervals, one from each. */
export function sumOf(intervals: readonly Interval[]): Interval {
  let low = 0;
  let high = 0;
  for (const each of intervals) {
    low += each.low;
    high += each.high;
  }
  return { low, high };
}

/** The differences `a - b`. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** What percentages `part` may be of `whole`, both of values that are not negative; everything where `whole` may be 0. */
export function percentOf(part: Interval, whole: Interval): Interval {
  if (whole.low <= 0) return { low: -Infinity, high: Infinity };
  return {
    low: Math.max(0, (100 * part.low) / whole.high),
    high: (100 * part.high) / whole.low,
  };
}

/** The percentages by which a value may have changed from `from` to `to`; a drop is negative. */
export function changeOf(from: Interval, to: Interval): Interval {
  const ratio = percentOf(to, from);
  return { low: ratio.low - 100, high: ratio.high - 100 };
}

/** The interval without its sign: of a change of -25 to -20 percent, 20 to 25. */
export function sizeOf({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}
