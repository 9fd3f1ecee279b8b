import { BEGINS, ENDS, TIME_BETWEEN } from "../../../lexicon/count-cues.js";
import type { DateMention } from "../../dates/date-mention.js";
import { inUnits, mayLast, stretch, UNIT_DAYS } from "../../dates/lasting.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** How far before a date its verb stands, in characters. */
const BEFORE_DATE = 60;
/** A time further off than this is one of something else. */
const MOST_APART = 3;

/** Days and weeks told between two dates: "shut on 3 March … will reopen on 22 March, having been closed for 29 days". */
export function daysBetweenIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at } = claim;
    if (fact.sort !== "span" || !UNIT_DAYS.has(fact.unit) || fact.unit === "year" || fact.unit === "decade")
      return [];
    if (fact.figure?.exactness !== "exact" || fact.figure.to !== undefined || !TIME_BETWEEN.test(fact.before))
      return [];
    const dates = at.annotations.dates.filter(({ day, month }) => day !== null && month !== null);
    const own = at.block.sentences.findIndex(
      ({ start, end }) => start <= fact.span.start && fact.span.end <= end,
    );
    const near = dates.filter(({ sentence }) => sentence >= own - 1 && sentence <= own);
    const [from, to] = near;
    if (near.length !== 2 || from === undefined || to === undefined) return [];
    const { prose } = at.block;
    if (!BEGINS.test(lead(prose, from)) || !ENDS.test(lead(prose, to, from.end))) return [];
    const between = stretch(from, to);
    if (between === null || mayLast(between, fact.value, fact.unit)) return [];
    const right = inUnits(between, fact.unit);
    if (right === null || right / fact.value > MOST_APART || fact.value / right > MOST_APART) return [];
    const unit = `${fact.unit}${right === 1 ? "" : "s"}`;
    return [
      contrary(
        claim,
        `From ${prose.slice(from.start, from.end)} to ${prose.slice(to.start, to.end)} it is ${right} ${unit}`,
      ),
    ];
  });
}

function lead(prose: string, date: DateMention, after = 0): string {
  return prose.slice(Math.max(after, date.start - BEFORE_DATE), date.start).toLowerCase();
}

function contrary(claim: Told, says: string): Tie {
  return { kind: "contrary", claim, terms: [], strength: 2, others: [], says };
}
