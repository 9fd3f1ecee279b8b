import { daysBetweenIn, hoursBetweenIn } from "../../annotations/ties/weighed/days.js";
import { jubileesIn, yearsBetweenAgesIn } from "../../annotations/ties/derived/years.js";
import { weekdaysApartIn } from "../../annotations/ties/derived/weekdays.js";
import { agesIn, spansIn } from "../../annotations/ties/spans.js";
import { NEAR, withTies, wrongTies } from "./ties/wrong-ties.js";
import { defineRule, type Gathered, type Report, type ReviewedDraft } from "../rule.js";
import { wrongAnniversaries } from "./dates/anniversaries.js";
import { miscountedMonths, wrongDurations } from "./dates/durations.js";
import { wrongElapsed } from "./dates/elapsed.js";
import { wrongAges } from "./dates/lives.js";
import { gatherDates } from "./dates/gather-dates.js";
import type { DateReport, DatesOfBlock, PlacedDate, PlacedDates } from "./dates/problem.js";
import { wrongNextDays } from "./dates/next-day.js";
import { impossibleDates, weekdaysWithoutYear } from "./dates/weekdays.js";

export const dateMismatch = defineRule({
  id: "statistics/date-mismatch",
  summary: "A weekday, an age or a duration does not go with its date.",
  defaultSeverity: "warning",
  options: {},
  near: NEAR,
  *checkBlock(at, _options, _notes, around) {
    if (at.annotations.dates.length > 0) {
      yield* impossibleDates(at);
      yield* wrongNextDays(at);
    }
    if (at.annotations.figures.length > 0) {
      yield* miscountedMonths(at);
      yield* wrongTies(at, around, hoursBetweenIn, yearsBetweenAgesIn, jubileesIn, weekdaysApartIn);
    }
    if (at.annotations.dates.length > 0)
      yield* withTies([], wrongTies(at, around, spansIn, agesIn, daysBetweenIn));
  },
  gather: gatherDates,
  *check(draft, _options, gathered) {
    for (const report of acrossBlocks(draft, gathered)) {
      const { fixes, ...rest } = report;
      const whole: Report = fixes === undefined ? rest : { ...rest, fixes: () => fixes(draft.text) };
      yield whole;
    }
  },
});

function* acrossBlocks(
  draft: ReviewedDraft,
  gathered: readonly Gathered<DatesOfBlock>[],
): Generator<DateReport> {
  const placed: PlacedDates[] = [];
  const dates: PlacedDate[] = [];
  let published: DatesOfBlock["published"] = null;
  for (const { block, gist } of gathered) {
    const at = draft.blocks[block]!;
    const { dates: told, runs, jubilees } = gist;
    placed.push({ at, block, runs, jubilees });
    for (const { date, life, elapsed, otherYears } of told)
      dates.push({ at, block, date, life, elapsed, otherYears });
    published ??= gist.published;
  }
  if (dates.length === 0) return;
  yield* weekdaysWithoutYear(published, dates);
  yield* wrongElapsed(dates);
  yield* wrongAges(dates);
  if (dates.length < 2) return;
  yield* wrongDurations(draft, placed);
  yield* wrongAnniversaries(placed, dates);
}
