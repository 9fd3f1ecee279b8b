import { dayNumber, dayOf, daysInMonth } from "./calendar.js";
import type { DateMention } from "./date-mention.js";

/** Days in a unit of the calendar; months and years in the mean. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30.44],
  ["year", 365.25],
  ["decade", 3652.5],
]);

/** How many days may lie between two dates, counted either way: the last day in, or out. */
export interface Stretch {
  readonly least: number;
  readonly most: number;
}

/**
 * The days from one date to another; null where they cannot be told. A date without a year is of the other's, and where
 * neither has one, of the same year or, if it would come before the first, the next.
 */
export function stretch(from: DateMention, to: DateMention): Stretch | null {
  if (from.year === null && to.year === null && (from.month === null || to.month === null)) return null;
  let first = from.year;
  let last = to.year;
  // Neither has a year: any without a leap day will do, as the tolerance of a day covers it.
  if (first === null && last === null) first = last = 2001;
  first ??= last;
  last ??= first;
  let [a, b] = [boundsOf(from, first), boundsOf(to, last)];
  if (a !== null && b !== null && b.last < a.first) {
    if (to.year === null) b = boundsOf(to, last! + 1);
    else if (from.year === null) a = boundsOf(from, first! - 1);
  }
  if (a === null || b === null || b.last < a.first) return null;
  return { least: Math.max(0, b.first - a.last), most: b.last - a.first + 1 };
}

/** Whether a stretch may be called `count` units: days are counted, longer units are rounded to the nearest. */
export function mayLast({ least, most }: Stretch, count: number, unit: string): boolean {
  const days = UNIT_DAYS.get(unit);
  if (days === undefined) return true;
  const slack = unit === "day" ? (count >= 30 ? 1 : 0) : days / 2 + 1;
  return most >= count * days - slack && least <= count * days + slack;
}

/** The stretch in whole units, as a sentence would give it; null where no whole number fits. */
export function inUnits({ least, most }: Stretch, unit: string): number | null {
  const days = UNIT_DAYS.get(unit);
  if (days === undefined) return null;
  // Where both days are given, the usual count leaves the first out.
  const units = Math.round((most - least <= 1 ? least : (least + most) / 2) / days);
  return units > 0 ? units : null;
}

/** The day `count` units after a day, or before it where `count` is negative. */
export function shifted(
  from: DateMention,
  count: number,
  unit: string,
): { month: number; day: number } | null {
  if (from.month === null || from.day === null) return null;
  const year = from.year ?? 2001;
  if (unit === "day" || unit === "week")
    return dayOf(dayNumber({ year, month: from.month, day: from.day }) + count * (unit === "week" ? 7 : 1));
  return null;
}

/** The first and the last day that a date may mean, as day numbers; null without a year. */
export function boundsOf(
  { year, month, day }: DateMention,
  inYear = year,
): { first: number; last: number } | null {
  if (inYear === null) return null;
  const from = month ?? 1;
  const to = month ?? 12;
  const length = daysInMonth(to, inYear);
  return {
    first: dayNumber({ year: inYear, month: from, day: Math.min(day ?? 1, length) }),
    last: dayNumber({ year: inYear, month: to, day: Math.min(day ?? length, length) }),
  };
}
