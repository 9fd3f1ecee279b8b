import { t } from "../../../l10n/l10n.js";
import { WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { COUNTS_TO_WEEKDAY, WEEKDAY_AFTER, WEEKDAY_NAMED } from "../../../lexicon/weekday-cues.js";
import type { AnnotatedBlock } from "../../annotations.js";
import type { Passage } from "../../facts/passage.js";
import { spellsTold } from "../calendar/spells-told.js";
import type { Tie } from "../tie.js";

/** Longer times are told in weeks, and the weekday of one is no matter of counting. */
const LONGEST = 13;

/** Whether a block tells a weekday beside a length of time, if only in words: no other is held against weekdays. */
export function tellsWeekdayAfter({ block: { prose } }: AnnotatedBlock): boolean {
  return COUNTS_TO_WEEKDAY.test(prose);
}

/** "began on Monday and was called off three days later, on Thursday": days counted from one weekday to another. */
export function weekdaysApartIn(passage: Passage): Tie[] {
  return spellsTold(passage).flatMap(({ told: claim, count, unit, before, after }) => {
    if (unit !== "day" || count > LONGEST || !Number.isInteger(count)) return [];
    const to = WEEKDAY_AFTER.exec(after)?.[1];
    if (to === undefined) return [];
    const here = weekdaysIn(before);
    const days = here.length > 0 ? here : weekdaysIn(passage.textOf(claim.sentence - 1));
    const [from] = days;
    if (new Set(days).size !== 1 || from === undefined) return [];
    const back = /^ (?:earlier|before)/.test(after);
    const apart = (numberOf(back ? from : to) - numberOf(back ? to : from) + 7) % 7;
    const counted = count % 7;
    // Counted with the first day, it is one more; but the next day is the next.
    const isNext = claim.fact.inWords && count === 1;
    if (apart === counted || (apart + 1 === counted && !isNext) || (apart === 0 && count > 7)) return [];
    const [first, last] = back ? [to, from] : [from, to];
    const long = apart === 0 ? t("a week") : `${apart} ${apart === 1 ? t("day") : t("days")}`;
    const says = t`From ${capital(first)} to ${capital(last)} it is ${long}`;
    const rights = apart > 0 && claim.fact.figure !== null ? [{ told: claim, value: apart }] : [];
    return [{ kind: "contrary", claim, terms: [], strength: 2, others: [], says, rights, isProven: true }];
  });
}

function weekdaysIn(text: string): string[] {
  return [...text.matchAll(WEEKDAY_NAMED)].map(([, day = ""]) => day);
}

function numberOf(day: string): number {
  return WEEKDAYS.findIndex((name) => name.toLowerCase() === day);
}

function capital(day: string): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}
