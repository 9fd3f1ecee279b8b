import type { AnnotatedBlock } from "../../annotations.js";
import type { DateMention } from "../../dates/date-mention.js";
import { publicationDate } from "../../dates/publication.js";
import { boundsOf } from "../../dates/lasting.js";
import { monthsIn } from "../../dates/annotate-dates.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { plain } from "../../facts/read-facts.js";
import { overlaps, type Span } from "../../../text/span.js";

/** A day, a month or a year of a passage, with the words about it. */
export interface Moment {
  readonly date: DateMention;
  readonly told: Told;
  /** How finely it is told. */
  readonly grain: "day" | "month" | "year";
  /** The plain words of its sentence before it, and behind it. */
  readonly before: string;
  readonly after: string;
}

const KNOWN = new WeakMap<Passage, readonly Moment[]>();

/** The moments of a passage, in order. */
export function momentsIn(passage: Passage): readonly Moment[] {
  const known = KNOWN.get(passage);
  if (known !== undefined) return known;
  const made = passage.lines.flatMap(({ at, line, sentence, index }) => {
    const dates = at.annotations.dates.filter((date) => date.sentence === index);
    return [...dates, ...monthsAlone(at, line.span, index, dates)]
      .sort((a, b) => a.start - b.start)
      .map((date) => momentOf(at, line, sentence, date));
  });
  KNOWN.set(passage, made);
  return made;
}

/**
 * The day on which a story is told, as far as it can be known: that of its publication, else the latest that it tells in full,
 * with its weekday or else without, else the latest year of which nothing says that it is still to come.
 */
export function todayIn(story: Passage): Moment | null {
  const moments = momentsIn(story);
  const published = story.dated.map(publishedAt).find((each) => each !== null);
  if (published) return published;
  const full = moments.filter(({ grain, date }) => grain === "day" && date.year !== null);
  const named = full.filter(({ date }) => date.weekday !== null);
  return (
    latestOf(named) ??
    latestOf(full) ??
    latestOf(moments.filter(({ date, before }) => date.year !== null && !AHEAD.test(before)))
  );
}

/** Whether a story's day is that of its publication, and none that it only tells. */
export function isPublication({ told }: Moment): boolean {
  return told.sentence < 0;
}

function publishedAt(at: AnnotatedBlock): Moment | null {
  const date = publicationDate(at);
  const line = at.annotations.lines()[0];
  if (date === null || line === undefined) return null;
  return { ...momentOf(at, line, -1, date), told: toldAt(at, line, -1, date) };
}

function latestOf(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>(
    (last, each) => (last === null || startOf(each) > startOf(last) ? each : last),
    null,
  );
}

function startOf({ date }: Moment): number {
  return boundsOf(date)?.first ?? -Infinity;
}

const AHEAD =
  /\b(?:will|until|by|through|next|due|expected|planned?|to be|would|deadline|target|goal|aims?|from \d{4} to)\b/;

function momentOf(at: AnnotatedBlock, line: Told["line"], sentence: number, date: DateMention): Moment {
  const { prose } = at.block;
  return {
    date,
    told: toldAt(at, line, sentence, date, date.parts.day ?? date.parts.year),
    grain: date.day !== null ? "day" : date.month !== null ? "month" : "year",
    before: plain(prose.slice(line.span.start, date.start)),
    after: plain(prose.slice(date.end, line.span.end)),
  };
}

/** A stretch of a sentence as a term of a tie, with the figure that holds its number. */
export function toldAt(
  at: AnnotatedBlock,
  line: Told["line"],
  sentence: number,
  { start, end }: Span,
  number?: Span,
): Told {
  const figure =
    number === undefined
      ? null
      : (at.annotations.figures.find(
          (each) => overlaps(each.number, number) && (each.role === "date" || each.role === "duration"),
        ) ?? null);
  const fact: Fact = {
    sort: "other",
    value: figure?.value ?? 0,
    low: 0,
    high: 0,
    unit: "",
    head: "",
    headFrom: "none",
    modifiers: [],
    markers: new Set(),
    per: "",
    before: "",
    after: "",
    span: { start, end },
    figure,
    inWords: figure === null,
  };
  return { fact, line, at, sentence };
}

/** Months that stand without a day or a year, where words say that they are meant: "from October to March". */
function monthsAlone(
  at: AnnotatedBlock,
  { start, end }: Span,
  sentence: number,
  dates: readonly DateMention[],
): DateMention[] {
  const { prose } = at.block;
  const text = prose.slice(start, end);
  if (!ANY_MONTH.test(text)) return [];
  return monthsIn(text).flatMap(({ month, at: found }) => {
    const span = { start: start + found.start, end: start + found.end };
    if (dates.some((date) => overlaps(date, span))) return [];
    if (!MEANT.test(prose.slice(Math.max(0, span.start - 16), span.start))) return [];
    return [{ ...span, year: null, month, day: null, weekday: null, sentence, parts: { month: span } }];
  });
}

const ANY_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const MEANT =
  /(?:\b(?:[Ff]rom|to|until|till|through|between|and|in|[Ss]ince|of|for|early|late|mid|by)[ -]|[–—-] ?)$/;
