import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { dayNumber, dayOf, daysInMonth, weekdayOf, type Day } from "../../../annotations/dates/calendar.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import { MONTH_NAMES, WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { ordinalEnding } from "../../../lexicon/number-words.js";
import type { BlockReport, Fix } from "../../rule.js";
import { made, relatedTo, replacing, sayDay, type DateReport, type PlacedDate } from "./problem.js";

/** Before this year English dates may be of the Julian calendar. */
const FIRST_YEAR = 1753;

/** Dates of a block that no calendar has, and full dates with the wrong weekday. */
export function* impossibleDates(at: AnnotatedBlock): Generator<BlockReport> {
  for (const date of at.annotations.dates) {
    const { year, month, day } = date;
    if (month === null || day === null) continue;
    if (day > daysInMonth(month, year)) {
      if (day <= 31 && day > 28)
        yield {
          span: place(at, date),
          message: t`${MONTH_NAMES[month - 1] ?? ""} has no ${day}${ordinalEnding(day)}${month === 2 && year !== null ? t` in ${year}` : ""}.`,
          why: t("No calendar has this day: a digit of the date, or the month, is wrong."),
        };
    } else if (year !== null && year >= FIRST_YEAR && date.weekday !== null && day > 0) {
      const right = weekdayOf({ year, month, day });
      if (right !== date.weekday) yield wrongWeekday(at, date, { year, month, day });
    }
  }
}

function wrongWeekday(at: AnnotatedBlock, date: DateMention, day: Day): BlockReport {
  const right = WEEKDAYS[weekdayOf(day)]!;
  const told = WEEKDAYS[date.weekday!]!;
  return {
    span: wholeSpan(at, date),
    message: t`${sayDay(day)}, ${day.year}, is a ${right}, not a ${told}.`,
    why: t`${sayDay(day)}, ${day.year}, falls on a ${right}. Either the weekday or the date is wrong: the notes, or whoever set the date, would know.`,
    fixes: (draft) => weekdayFixes(draft.text, at, date, day),
  };
}

/** The date's span, with a weekday that follows it. */
function wholeSpan(at: AnnotatedBlock, date: DateMention): { start: number; end: number } {
  const { weekday } = date.parts;
  return place(at, {
    start: Math.min(date.start, weekday?.start ?? date.start),
    end: Math.max(date.end, weekday?.end ?? date.end),
  });
}

function weekdayFixes(text: string, at: AnnotatedBlock, date: DateMention, day: Day): readonly Fix[] {
  const right = WEEKDAYS[weekdayOf(day)]!;
  const { weekday, day: daySpan } = date.parts;
  const off = ((date.weekday! - weekdayOf(day) + 10) % 7) - 3;
  const near = dayOf(dayNumber(day) + off);
  return made(
    weekday
      ? replacing(text, { at, span: weekday }, shaped(right, proseOf(at, weekday)), t`Make it ${right}`)
      : null,
    daySpan && near.month === day.month
      ? replacing(
          text,
          { at, span: daySpan },
          `${near.day}${/[a-z]+$/.test(proseOf(at, daySpan)) ? ordinalEnding(near.day) : ""}`,
          t`Make it ${sayDay(near)}`,
        )
      : null,
  );
}

/** A weekday as `sample` writes one: in capitals, or short. */
function shaped(weekday: string, sample: string): string {
  const full = WEEKDAYS.some((name) => name.toLowerCase() === sample.toLowerCase());
  const word = full ? weekday : `${SHORT[weekday] ?? weekday}${sample.endsWith(".") ? "." : ""}`;
  return sample === sample.toUpperCase() ? word.toUpperCase() : word;
}

const SHORT: Readonly<Record<string, string>> = {
  Sunday: "Sun",
  Monday: "Mon",
  Tuesday: "Tues",
  Wednesday: "Wed",
  Thursday: "Thurs",
  Friday: "Fri",
  Saturday: "Sat",
};

/** Words that place a date in another year than the dates beside it. */
export const OTHER_YEAR =
  /\b(?:last|next|previous|following|earlier|later) (?:year|spring|summer|fall|autumn|winter|season)|\byears? (?:ago|later|earlier|before|after)|\banniversary|\bannual/i;

/** How many months apart two dates without a year may lie and still be of one. */
const NEAR_MONTHS = 3;

/**
 * Weekdays told of dates without a year, where the year is known: from a date beside them, or because another weekday of
 * the same season goes with another calendar.
 */
export function* weekdaysWithoutYear(
  published: Day | null,
  dates: readonly PlacedDate[],
): Generator<DateReport> {
  let before: PlacedDate | null = null;
  for (const placed of dates) {
    const { date, block } = placed;
    const { month, day, weekday } = date;
    if (month === null || day === null || weekday === null || day < 1) continue;
    if (day > daysInMonth(month, date.year)) continue;
    if (date.year !== null) {
      before = weekdayOf({ year: date.year, month, day }) === weekday ? placed : null;
      continue;
    }
    if (placed.otherYears) continue;
    const years = published === null ? [] : yearsNear(published, month, day);
    if (years.length > 0) {
      if (years.every((year) => weekdayOf({ year, month, day }) !== weekday))
        yield against(placed, { year: years[0]!, month, day }, null);
      continue;
    }
    const year = before?.date.year ?? null;
    if (before !== null && year !== null && block - before.block <= 1 && isSoonAfter(before.date, date)) {
      if (weekdayOf({ year, month, day }) !== weekday) yield against(placed, { year, month, day }, before);
    } else if (before !== null && year === null && disagree(before.date, date))
      yield againstOther(placed, before);
    else before ??= placed;
  }
}

function isSoonAfter(first: DateMention, then: DateMention): boolean {
  const apart = then.month! * 31 + then.day! - (first.month! * 31 + first.day!);
  return apart !== 0 && apart > -15 && apart < 32;
}

/** Whether no one year has both weekdays; dates on two sides of a possible 29 February are let be. */
function disagree(a: DateMention, b: DateMention): boolean {
  if (Math.abs(a.month! - b.month!) > NEAR_MONTHS || a.month! <= 2 !== b.month! <= 2) return false;
  const days =
    dayNumber({ year: 2001, month: b.month!, day: b.day! }) -
    dayNumber({ year: 2001, month: a.month!, day: a.day! });
  return (((b.weekday! - a.weekday! - days) % 7) + 7) % 7 !== 0;
}

function against({ at, date }: PlacedDate, day: Day, beside: PlacedDate | null): DateReport {
  const right = WEEKDAYS[weekdayOf(day)]!;
  return {
    span: wholeSpan(at, date),
    message: t`${sayDay(day)} of ${day.year} is a ${right}, not a ${WEEKDAYS[date.weekday!]!}.`,
    why: t`In ${day.year}, ${sayDay(day)} falls on a ${right}. Either the weekday or the date is wrong.`,
    related: beside ? [relatedTo({ at: beside.at, span: beside.date }, t("The year comes from here."))] : [],
    fixes: (text) => weekdayFixes(text, at, date, day),
  };
}

function againstOther({ at, date }: PlacedDate, other: PlacedDate): DateReport {
  const [here, there] = [proseOf(at, date), proseOf(other.at, other.date)];
  return {
    span: wholeSpan(at, date),
    message: t`No year has both “${here}” and “${there}”.`,
    why: t(
      "The two weekdays do not go with the two dates in any one year. Either a weekday or a date is wrong.",
    ),
    related: [relatedTo({ at: other.at, span: other.date }, t`Here the text says ${there}.`)],
  };
}

/** The years in which a day lies within eight months of the publication, the nearest first. */
function yearsNear(published: Day, month: number, day: number): number[] {
  const apart = (year: number): number => Math.abs(dayNumber({ year, month, day }) - dayNumber(published));
  return [published.year, published.year - 1, published.year + 1]
    .filter((year) => apart(year) < 245)
    .sort((a, b) => apart(a) - apart(b));
}
