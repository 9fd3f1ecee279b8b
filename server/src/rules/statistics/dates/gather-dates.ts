import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import { publicationDate } from "../../../annotations/dates/publication.js";
import { jubileesOf } from "./anniversaries.js";
import { runsOf } from "./durations.js";
import { elapsedBeside } from "./elapsed.js";
import { lifeTold } from "./lives.js";
import type { Gathered } from "../../rule.js";
import type { DatesOfBlock, Jubilee, Run, ToldDate } from "./problem.js";
import { OTHER_YEAR } from "./weekdays.js";

/** All that the dates of a draft are held against in one block; null where there is nothing. */
export function gatherDates(at: AnnotatedBlock): DatesOfBlock | null {
  const { dates } = at.annotations;
  const published = publicationDate(at);
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

/** Something that a block of a stretch tells; blocks count from the first of the stretch. */
interface In<T> {
  readonly block: number;
  readonly told: T;
}

/** The dates of a stretch of the draft, and those of them that are held against others wherever these stand. */
export interface DatesOfStretch {
  readonly dates: readonly In<ToldDate>[];
  /** Those with a weekday, a month and a day. */
  readonly weekdays: readonly In<ToldDate>[];
  /** Those of a birth or a death. */
  readonly lives: readonly In<ToldDate>[];
  readonly runs: readonly In<readonly Run[]>[];
  readonly jubilees: readonly In<readonly Jubilee[]>[];
  /** The blocks that tell how long after another a date is, or of an anniversary: the dates beside them matter. */
  readonly pivots: readonly number[];
  readonly published: DatesOfBlock["published"];
}

export function joinDates(gists: readonly Gathered<DatesOfBlock>[]): DatesOfStretch {
  const dates = gists.flatMap(({ block, gist }) => gist.dates.map((told) => ({ block, told })));
  const some = <T>(of: (gist: DatesOfBlock) => readonly T[]): In<readonly T[]>[] =>
    gists.flatMap(({ block, gist }) => (of(gist).length > 0 ? [{ block, told: of(gist) }] : []));
  return {
    dates,
    weekdays: dates.filter(
      ({ told: { date } }) => date.weekday !== null && date.month !== null && date.day !== null,
    ),
    lives: dates.filter(({ told }) => told.life !== null),
    runs: some(({ runs }) => runs),
    jubilees: some(({ jubilees }) => jubilees),
    pivots: gists
      .filter(({ gist }) => gist.jubilees.length > 0 || gist.dates.some(({ elapsed }) => elapsed !== null))
      .map(({ block }) => block),
    published: gists.find(({ gist }) => gist.published !== null)?.gist.published ?? null,
  };
}
