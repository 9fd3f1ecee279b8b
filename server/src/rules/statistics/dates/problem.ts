import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Day } from "../../../annotations/dates/calendar.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { isQuoted } from "../../../edits/quoted.js";
import type { Span } from "../../../text/span.js";
import { MONTH_NAMES } from "../../../lexicon/calendar-words.js";
import type { Fix, Related, Report } from "../../rule.js";
import type { Stretch } from "../../../annotations/dates/lasting.js";

/** A stretch of a block's prose. */
export interface Passage {
  readonly at: AnnotatedBlock;
  readonly span: Span;
}

/** A date at its place in the draft; `block` is its block's index. */
export interface PlacedDate extends ToldDate {
  readonly at: AnnotatedBlock;
  readonly block: number;
}

/** A date with what the words beside it tell of it, read once a block. */
export interface ToldDate {
  readonly date: DateMention;
  /** Somebody is born on it, or dies. */
  readonly life: "birth" | "death" | null;
  readonly elapsed: Elapsed | null;
  /** Its paragraph speaks of other years without their number. */
  readonly otherYears: boolean;
}

/** The "three days later" that stands beside a date. */
export interface Elapsed {
  readonly figure: Figure;
  /** Whether the date beside it lies before the other. */
  readonly back: boolean;
  /** Whether what it is counted from is named after it ("three days after the vote on June 4"). */
  readonly open: boolean;
}

/** What a block holds that is held against dates: of itself, and of the blocks beside it. */
export interface DatesOfBlock {
  readonly dates: readonly ToldDate[];
  readonly runs: readonly Run[];
  readonly jubilees: readonly Jubilee[];
  /** When the draft was published, where the block says so. */
  readonly published: Day | null;
}

/** The anniversaries of a block, at its place in the draft. */
export interface PlacedJubilees extends Pick<DatesOfBlock, "jubilees"> {
  readonly at: AnnotatedBlock;
  readonly block: number;
}

/** From when to when something was, as one sentence tells it. */
export interface Run {
  readonly span: Span;
  readonly sentence: number;
  readonly stretch: Stretch;
  /** Whether both ends are years or months with their year: a term of office, not a strike. */
  readonly inYears: boolean;
  /** The groups of what lasts that are named in its sentence. */
  readonly subjects: ReadonlySet<number>;
}

/** An anniversary that is told of. */
export interface Jubilee {
  readonly years: number;
  readonly span: Span;
  readonly sentence: number;
  readonly figure: Figure | null;
}

/** A related passage of a report. */
export function relatedTo({ at, span }: Passage, message: string): Related {
  return { span: place(at, span), message };
}

/** A fix that puts `newText` for a passage; null where that stands otherwise in the draft as typed, or in a quotation. */
export function replacing(text: string, { at, span }: Passage, newText: string, title: string): Fix | null {
  const placed = place(at, span);
  if (text.slice(placed.start, placed.end) !== proseOf(at, span) || isQuoted(at, span)) return null;
  return { title, edits: [{ ...placed, newText }] };
}

/** What is left of fixes that could not all be made. */
export function made(...fixes: readonly (Fix | null)[]): readonly Fix[] {
  return fixes.filter((fix) => fix !== null);
}

/** A report, where its fixes need nothing but the text. */
export type DateReport = Omit<Report, "fixes"> & { readonly fixes?: (text: string) => readonly Fix[] };

/** A day in words, without its year: "June 7". */
export function sayDay({ month, day }: Day): string {
  return `${MONTH_NAMES[month - 1] ?? ""} ${day}`;
}
