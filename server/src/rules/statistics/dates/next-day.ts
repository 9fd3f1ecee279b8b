import { proseOf, place, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { isDayAfter } from "../../../annotations/dates/day-after.js";
import type { BlockReport } from "../../rule.js";
import { dayNumber, weekdayOf } from "../../../annotations/dates/calendar.js";
import { WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { shifted } from "./lasting.js";
import { sayDay } from "./problem.js";

/** "They met on May 3. The next day, May 5": a day told to follow another that does not. */
export function* wrongNextDays(at: AnnotatedBlock): Generator<BlockReport> {
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
      message: `The day after ${proseOf(at, from)} is ${sayDay({ year: 0, ...right })}, not ${proseOf(at, to)}.`,
      why: "Either one of the dates is wrong, or there is more than a day between them.",
      related: [{ span: place(at, from), message: "The day before." }],
    };
  }
}

/** "Saturday, June 12, 2021, and Sunday, June 14": two weekdays of one sentence, of which one date has the year. */
export function* wrongWeekdaysBeside(at: AnnotatedBlock): Generator<BlockReport> {
  const { dates } = at.annotations;
  for (let index = 1; index < dates.length; index++) {
    const [a, b] = [dates[index - 1]!, dates[index]!];
    if (a.sentence !== b.sentence || (a.year === null) === (b.year === null)) continue;
    const [known, other] = a.year !== null ? [a, b] : [b, a];
    const year = known.year!;
    if (known.weekday === null || other.weekday === null || known.day === null || other.day === null)
      continue;
    if (known.month === null || other.month === null) continue;
    const first = dayNumber({ year, month: known.month, day: known.day });
    const second = dayNumber({ year, month: other.month, day: other.day });
    const weekday = weekdayOf({ year, month: other.month, day: other.day });
    // A date of the turn of the year may be of the other one; and where the known weekday is wrong, that is what is told.
    if (
      Math.abs(second - first) > 60 ||
      weekdayOf({ year, month: known.month, day: known.day }) !== known.weekday ||
      weekday === other.weekday
    )
      continue;
    const right = WEEKDAYS[weekday]!;
    yield {
      span: place(at, other),
      message: `In ${year}, ${sayDay({ year, month: other.month, day: other.day })} is a ${right}.`,
      why: `${proseOf(at, known)} has the year, and the other date is of the same sentence.`,
      related: [{ span: place(at, known), message: "The date with the year." }],
    };
  }
}
