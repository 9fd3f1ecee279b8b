import { WEEKDAY_AFTER, WEEKDAY_NAMED } from "../../../lexicon/weekday-cues.js";
import type { Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Longer times are told in weeks, and the weekday of one is no matter of counting. */
const LONGEST = 13;

/** "began on Monday and was called off three days later, on Thursday": days counted from one weekday to another. */
export function weekdaysApartIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "span" ||
      fact.unit !== "day" ||
      fact.figure?.exactness !== "exact" ||
      fact.figure.to !== undefined
    )
      return [];
    if (fact.value > LONGEST || !Number.isInteger(fact.value)) return [];
    const to = WEEKDAY_AFTER.exec(fact.after)?.[1];
    if (to === undefined) return [];
    const text = passage.textOf(claim.sentence);
    const ahead = text.slice(0, Math.max(0, text.indexOf(fact.before) + fact.before.length));
    const here = [...ahead.matchAll(WEEKDAY_NAMED)].map(([, day = ""]) => day);
    const before =
      here.length > 0
        ? here
        : [...passage.textOf(claim.sentence - 1).matchAll(WEEKDAY_NAMED)].map(([, day = ""]) => day);
    const [from] = before;
    if (new Set(before).size !== 1 || from === undefined) return [];
    const apart = (DAYS.indexOf(to) - DAYS.indexOf(from) + 7) % 7;
    const told = fact.value % 7;
    // Counted with the first day, it is one more.
    if (apart === told || apart + 1 === told || (apart === 0 && fact.value > 7)) return [];
    const says = `From ${capital(from)} to ${capital(to)} it is ${apart === 0 ? "a week" : `${apart} ${apart === 1 ? "day" : "days"}`}`;
    return [{ kind: "contrary", claim, terms: [], strength: 2, others: [], says, isProven: true }];
  });
}

function capital(day: string): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}
