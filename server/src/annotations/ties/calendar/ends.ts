import { stretch, UNIT_DAYS } from "../../dates/lasting.js";
import type { Passage } from "../../facts/passage.js";
import { isPublication, todayIn, type Moment } from "./moments.js";
import type { SpellTold } from "./spells-told.js";

/** Two moments that a length of time is told to lie between. */
export type Ends = readonly [from: Moment, to: Moment];

/** Whether a moment is told finely enough to count a unit from it. */
export function isFineEnough({ grain, date }: Moment, unit: string): boolean {
  if (unit === "day" || unit === "week") return grain === "day";
  if (unit === "month") return grain !== "year";
  return date.year !== null;
}

/**
 * The day on which a story is told, to count a length of time up to it. Where nothing says when it was published, it may be
 * later than all of its dates, and a longer time is no fault.
 */
export function todayFor(story: Passage, spell: SpellTold, from: Moment | undefined): Moment | null {
  const today = todayIn(story);
  if (today === null || from === undefined || from === today) return null;
  const between = stretch(from.date, today.date);
  if (between === null) return null;
  const isLonger = spell.count * (UNIT_DAYS.get(spell.unit) ?? 1) > between.most;
  return isLonger && !isPublication(today) ? null : today;
}
