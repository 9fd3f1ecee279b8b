import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { dayNumber, daysInMonth, type Day } from "../../../annotations/dates/calendar.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import type { Span } from "../../../text/span.js";
import { MONTH_NAMES } from "../../../lexicon/calendar-words.js";
import type { Fix, Related, Report } from "../../rule.js";

/** A stretch of a block's prose. */
export interface Passage {
  readonly at: AnnotatedBlock;
  readonly span: Span;
}

/** A date at its place in the draft; `block` is its block's index. */
export interface PlacedDate {
  readonly at: AnnotatedBlock;
  readonly block: number;
  readonly date: DateMention;
}

/** A related passage of a report. */
export function relatedTo({ at, span }: Passage, message: string): Related {
  return { span: place(at, span), message };
}

/** A fix that puts `newText` for a passage; null where the passage stands otherwise in the draft as typed. */
export function replacing(text: string, { at, span }: Passage, newText: string, title: string): Fix | null {
  const placed = place(at, span);
  if (text.slice(placed.start, placed.end) !== proseOf(at, span)) return null;
  return { title, edits: [{ ...placed, newText }] };
}

/** What is left of fixes that could not all be made. */
export function made(...fixes: readonly (Fix | null)[]): readonly Fix[] {
  return fixes.filter((fix) => fix !== null);
}

/** A report, where its fixes need nothing but the text. */
export type DateReport = Omit<Report, "fixes"> & { readonly fixes?: (text: string) => readonly Fix[] };

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

/** A day in words, without its year: "June 7". */
export function sayDay({ month, day }: Day): string {
  return `${MONTH_NAMES[month - 1] ?? ""} ${day}`;
}
