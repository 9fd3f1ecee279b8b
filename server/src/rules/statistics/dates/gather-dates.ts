import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import { jubileesOf } from "./anniversaries.js";
import { runsOf } from "./durations.js";
import { elapsedBeside } from "./elapsed.js";
import { lifeTold } from "./lives.js";
import type { DatesOfBlock } from "./problem.js";
import { OTHER_YEAR, publicationIn } from "./weekdays.js";

/** All that the dates of a draft are held against in one block; null where there is nothing. */
export function gatherDates(at: AnnotatedBlock): DatesOfBlock | null {
  const { dates } = at.annotations;
  const published = publicationIn(at);
  if (dates.length === 0 && published === null) return null;
  return {
    dates: dates.map((date) => ({
      date,
      life: lifeTold(at, date),
      elapsed: elapsedBeside(at, date),
      otherYears: date.weekday !== null && date.year === null && OTHER_YEAR.test(at.block.prose),
    })),
    runs: [...runsOf(at)],
    jubilees: dates.some(({ year }) => year !== null) ? [...jubileesOf(at)] : [],
    published,
  };
}
