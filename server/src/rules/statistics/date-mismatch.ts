import { daysBetweenIn } from "../../annotations/ties/weighed/days.js";
import { jubileesIn, yearsBetweenAgesIn } from "../../annotations/ties/derived/years.js";
import { tellsWeekdayAfter, weekdaysApartIn } from "../../annotations/ties/derived/weekdays.js";
import { agesIn, spansIn } from "../../annotations/ties/spans.js";
import { agesApartIn, lifetimesIn } from "../../annotations/ties/calendar/ages.js";
import { agesSinceBirthIn } from "../../annotations/ties/calendar/births.js";
import { sequencesIn, turnedSpansIn } from "../../annotations/ties/calendar/sequence.js";
import { quartersIn } from "../../annotations/ties/ordered/quarters.js";
import { hoursIn } from "../../annotations/ties/calendar/clocks.js";
import { lastingIn } from "../../annotations/ties/calendar/lasting.js";
import { STORY, withTies, wrongStoryTies, wrongTies } from "./ties/wrong-ties.js";
import type { AnnotatedBlock } from "../../annotations/annotations.js";
import {
  defineRule,
  type Around,
  type BlockReport,
  type Gathered,
  type Report,
  type ReviewedDraft,
} from "../rule.js";
import { wrongAnniversaries } from "./dates/anniversaries.js";
import { miscountedMonths, wrongDurations } from "./dates/durations.js";
import { wrongElapsed } from "./dates/elapsed.js";
import { wrongAges } from "./dates/lives.js";
import { gatherDates, joinDates, type DatesOfStretch } from "./dates/gather-dates.js";
import type { DateReport, PlacedDate, ToldDate } from "./dates/problem.js";
import { wrongNextDays } from "./dates/next-day.js";
import { impossibleDates, weekdaysWithoutYear } from "./dates/weekdays.js";

export const dateMismatch = defineRule({
  id: "statistics/date-mismatch",
  summary: "A weekday, an age or a duration does not go with its date.",
  defaultSeverity: "warning",
  options: {},
  near: STORY,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(alone(at), tied(at, around));
  },
  gather: gatherDates,
  join: joinDates,
  *check(draft, _options, gathered) {
    for (const report of acrossBlocks(draft, gathered)) {
      const { fixes, ...rest } = report;
      const whole: Report = fixes === undefined ? rest : { ...rest, fixes: () => fixes(draft.text) };
      yield whole;
    }
  },
});

/** What the dates of a block are wrong by themselves. */
function* alone(at: AnnotatedBlock): Generator<BlockReport> {
  if (at.annotations.dates.length > 0) {
    yield* impossibleDates(at);
    yield* wrongNextDays(at);
  }
  if (at.annotations.figures.length > 0) yield* miscountedMonths(at);
}

/** What its dates, ages and lengths of time are wrong beside others. */
function* tied(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const hasFigures = at.annotations.figures.length > 0;
  if (hasFigures)
    yield* wrongTies(at, around, hoursIn, yearsBetweenAgesIn, jubileesIn, spansIn, agesIn, daysBetweenIn);
  if (hasFigures || tellsWeekdayAfter(at))
    yield* wrongStoryTies(
      at,
      around,
      weekdaysApartIn,
      lastingIn,
      agesApartIn,
      agesSinceBirthIn,
      lifetimesIn,
      sequencesIn,
      turnedSpansIn,
      quartersIn,
    );
}

function* acrossBlocks(
  { blocks }: ReviewedDraft,
  gathered: readonly Gathered<DatesOfStretch>[],
): Generator<DateReport> {
  let count = 0;
  for (const { gist } of gathered) count += gist.dates.length;
  if (count === 0) return;
  const placed = (of: (gist: DatesOfStretch) => DatesOfStretch["dates"]): PlacedDate[] =>
    gathered.flatMap(({ block: first, gist }) =>
      of(gist).map(({ block, told }) => placedAt(blocks, first + block, told)),
    );
  const published = gathered.find(({ gist }) => gist.published !== null)?.gist.published ?? null;
  yield* weekdaysWithoutYear(
    published,
    placed(({ weekdays }) => weekdays),
  );
  const beside = besidePivots(blocks, gathered);
  yield* wrongElapsed(beside);
  yield* wrongAges(placed(({ lives }) => lives));
  if (count < 2) return;
  yield* wrongDurations(
    blocks,
    gathered.flatMap(({ block: first, gist }) =>
      gist.runs.flatMap(({ block, told }) =>
        told.map((run) => ({ ...run, at: blocks[first + block]!, block: first + block })),
      ),
    ),
  );
  yield* wrongAnniversaries(
    gathered.flatMap(({ block: first, gist }) =>
      gist.jubilees.map(({ block, told }) => ({
        at: blocks[first + block]!,
        block: first + block,
        jubilees: told,
      })),
    ),
    beside,
  );
}

function placedAt(
  blocks: ReviewedDraft["blocks"],
  block: number,
  { date, life, elapsed, otherYears }: ToldDate,
): PlacedDate {
  return { at: blocks[block]!, block, date, life, elapsed, otherYears };
}

/** The dates in the blocks that tell how long after another a date is, or of an anniversary, and in those next to them. */
function besidePivots(
  blocks: ReviewedDraft["blocks"],
  gathered: readonly Gathered<DatesOfStretch>[],
): PlacedDate[] {
  const near = new Set<number>();
  for (const { block: first, gist } of gathered)
    for (const pivot of gist.pivots)
      for (const block of [first + pivot - 1, first + pivot, first + pivot + 1]) near.add(block);
  if (near.size === 0) return [];
  return gathered.flatMap(({ block: first, gist }) =>
    gist.dates
      .filter(({ block }) => near.has(first + block))
      .map(({ block, told }) => placedAt(blocks, first + block, told)),
  );
}
