import { defineRule, type Report, type ReviewedDraft } from "../rule.js";
import { wrongAnniversaries } from "./dates/anniversaries.js";
import { miscountedMonths, wrongDurations } from "./dates/durations.js";
import { wrongElapsed } from "./dates/elapsed.js";
import { wrongAges } from "./dates/lives.js";
import type { DateReport, PlacedDate } from "./dates/problem.js";
import { impossibleDates, weekdaysWithoutYear } from "./dates/weekdays.js";

export const dateMismatch = defineRule({
  id: "statistics/date-mismatch",
  summary: "A weekday, an age or a duration does not go with its date.",
  defaultSeverity: "warning",
  options: {},
  *checkBlock(at) {
    if (at.annotations.dates.length > 0) yield* impossibleDates(at);
    if (at.annotations.figures.length > 0) yield* miscountedMonths(at);
  },
  gather: ({ annotations: { dates } }) => (dates.length > 0 ? dates : null),
  *check(draft, _options, gathered) {
    const dates = gathered.flatMap(({ block, gist }) =>
      gist.map((date): PlacedDate => ({ at: draft.blocks[block]!, block, date })),
    );
    for (const report of acrossBlocks(draft, dates)) {
      const { fixes, ...rest } = report;
      const whole: Report = fixes === undefined ? rest : { ...rest, fixes: () => fixes(draft.text) };
      yield whole;
    }
  },
});

function* acrossBlocks(draft: ReviewedDraft, dates: readonly PlacedDate[]): Generator<DateReport> {
  if (dates.length === 0) return;
  yield* weekdaysWithoutYear(draft, dates);
  yield* wrongElapsed(dates);
  yield* wrongAges(dates);
  if (dates.length < 2) return;
  yield* wrongDurations(draft, dates);
  yield* wrongAnniversaries(dates);
}
