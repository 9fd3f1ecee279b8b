import { t } from "../../../l10n/l10n.js";
import { proseOf, place, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { isDayAfter, weekdayAfter } from "../../../annotations/dates/day-after.js";
import { WEEKDAYS } from "../../../lexicon/calendar-words.js";
import type { BlockReport } from "../../rule.js";
import { shifted } from "../../../annotations/dates/lasting.js";
import { sayDay } from "./problem.js";

/** "They met on May 3. The next day, May 5": a day told to follow another that does not. */
export function* wrongNextDays(at: AnnotatedBlock): Generator<BlockReport> {
  yield* wrongNextWeekdays(at);
  const { dates } = at.annotations;
  for (let index = 1; index < dates.length; index++) {
    const [from, to] = [dates[index - 1]!, dates[index]!];
    if (to.sentence - from.sentence > 2 || from.day === null || to.day === null || to.month === null)
      continue;
    if (!isDayAfter(at.block.prose.slice(from.end, to.start))) continue;
    const right = shifted(from, 1, "day");
    if (right === null || (right.month === to.month && right.day === to.day)) continue;
    yield {
      span: place(at, to),
      message: t`The day after ${proseOf(at, from)} is ${sayDay({ year: 0, ...right })}, not ${proseOf(at, to)}.`,
      why: t("Either one of the dates is wrong, or there is more than a day between them."),
      related: [{ span: place(at, from), message: t("The day before.") }],
    };
  }
}

/** "passed on Friday, November 14 … the next day, Sunday". */
function* wrongNextWeekdays(at: AnnotatedBlock): Generator<BlockReport> {
  for (const date of at.annotations.dates) {
    if (date.weekday === null || date.day === null) continue;
    const next = weekdayAfter(at.block.prose, date.end);
    if (next === null || next.weekday === (date.weekday + 1) % 7) continue;
    const right = WEEKDAYS[(date.weekday + 1) % 7]!;
    yield {
      span: place(at, next),
      message: t`The day after ${proseOf(at, date)} is ${right}, not ${proseOf(at, next)}.`,
      why: t("Either one of the days is wrong, or there is more than a day between them."),
      related: [{ span: place(at, date), message: t("The day before.") }],
    };
  }
}
