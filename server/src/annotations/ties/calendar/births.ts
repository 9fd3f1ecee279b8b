import {
  AGED_NOW,
  AT_AGE_NOW,
  BORN_ON,
  DIED_AT,
  DIED_ON,
  NO_EVENT,
  OF_SOMEBODY_ELSE,
  WAS_ALONE,
  WAS_WHEN_DIED,
} from "../../../lexicon/age-cues.js";
import { t } from "../../../l10n/l10n.js";
import { boundsOf } from "../../dates/lasting.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { isAge, personOfAge } from "./ages.js";
import { isPublication, momentsIn, todayIn, type Moment } from "./moments.js";

const YEAR = 365.2425;

/** Ages of the one whose birth a story tells: at death, and on the day on which it is told. */
export function agesSinceBirthIn(story: Passage): Tie[] {
  const claims = story.own.filter(isAge);
  if (claims.length === 0) return [];
  const moments = momentsIn(story);
  const births = moments.filter(
    ({ before, date }) =>
      date.year !== null && BORN_ON.test(before) && !OF_SOMEBODY_ELSE.test(before.slice(-40)),
  );
  const [birth] = births;
  if (births.length !== 1 || birth === undefined) return [];
  return claims.flatMap((claim) => {
    const end = endOf(story, claim, birth, moments);
    if (end === null || end === birth) return [];
    const [from, to] = [boundsOf(birth.date), boundsOf(end.date)];
    if (from === null || to === null || to.first <= from.last) return [];
    const least = yearsIn(to.first - from.last);
    const most = yearsIn(to.last - from.first);
    const { value } = claim.fact;
    if (value >= least && value <= most) return [];
    // Without a day of publication the story may be told years after all of its dates.
    if (value > most && !DIED_ON.test(end.before) && !isPublication(end)) return [];
    return [tieOf(claim, birth, end, least, most)];
  });
}

/** Whole years in a number of days; a birthday counts. */
function yearsIn(days: number): number {
  return Math.floor((days + 0.51) / YEAR);
}

/** The day up to which an age is told; null where it is of another, or of another time. */
function endOf(story: Passage, claim: Told, birth: Moment, moments: readonly Moment[]): Moment | null {
  const { fact } = claim;
  const here = moments.filter(({ told }) => told.sentence === claim.sentence && told !== birth.told);
  const deaths = moments.filter(({ before, date }) => DIED_ON.test(before) && date.year !== null);
  const isAtDeath =
    DIED_AT.test(fact.before) ||
    WAS_WHEN_DIED.test(fact.after) ||
    (WAS_ALONE.test(story.textOf(claim.sentence)) && deaths.length === 1);
  if (isAtDeath) {
    if (deaths.length > 1) return null;
    return deaths[0] ?? null;
  }
  if (here.length > 0 && !here.every((moment) => moment === todayIn(story))) return null;
  if (deaths.length > 0) return null;
  const isNow =
    (AGED_NOW.test(fact.before) && NO_EVENT.test(fact.after)) ||
    (AND_IS.test(fact.before) && birth.told.sentence === claim.sentence) ||
    AT_AGE_NOW.test(`${fact.before}|${fact.after}`) ||
    personOfAge(claim) !== null;
  if (!isNow || !isOfTheBorn(story, claim, birth)) return null;
  return todayIn(story);
}

const AND_IS = / and is(?: now)? $/;

/** Whether an age is that of the one who is born: by name, or by a pronoun where nobody else is named in between. */
function isOfTheBorn(story: Passage, claim: Told, birth: Moment): boolean {
  if (claim.sentence === birth.told.sentence) return !OF_SOMEBODY_ELSE.test(claim.fact.before);
  const named = personOfAge(claim);
  const people = birth.told.at.annotations.mentions.filter(
    ({ kind, surname }) => (kind === "person" || kind === "unknown") && surname !== "",
  );
  if (named !== null)
    return people.some(({ surname }) => surname.toLowerCase() === named.surname.toLowerCase());
  return (
    /^(?:at )?(?:\d+,? )?(?:he|she)\b|\b(?:he|she) $/.test(story.textOf(claim.sentence)) ||
    AT_AGE_NOW.test(`${claim.fact.before}|${claim.fact.after}`)
  );
}

function tieOf(claim: Told, birth: Moment, end: Moment, least: number, most: number): Tie {
  const [a, b] = [birth, end].map(({ told: { at }, date }) => at.block.prose.slice(date.start, date.end));
  const years = least === most ? String(least) : t`${least} or ${most}`;
  return {
    kind: "contrary",
    claim,
    terms: [birth.told, end.told],
    strength: 2,
    others: [],
    says: t`From ${a!} to ${b!} it is ${years} years`,
    isProven: true,
    rights: least === most ? [{ told: claim, value: least }] : [],
  };
}
