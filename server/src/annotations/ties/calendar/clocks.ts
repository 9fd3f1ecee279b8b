import {
  CLOCKS_JOINED,
  CLOCK_TIMES,
  DAY_BEFORE_CLOCK,
  DAY_OF_CLOCK,
  HOURS_BEFORE,
  HOURS_COMPOUND,
  HOURS_LATER,
  OTHER_CLOCK,
  OVER_AT,
} from "../../../lexicon/clock-cues.js";
import { t } from "../../../l10n/l10n.js";
import { WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { OTHER_SPELL } from "../../../lexicon/moment-cues.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

/** A time of day, as one of the times that its words may mean, in minutes from midnight. */
interface Clock {
  readonly minutes: readonly number[];
  /** 0 is Sunday; -1 for the day after the one before; null where no day is told with it. */
  readonly day: number | null;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** As the sentence has it, in lower case. */
  readonly text: string;
  /** The words between the time before it, or the sentence's beginning, and it. */
  readonly between: string;
}

const DAY = 24 * 60;
/** A length further off than this is one of something else. */
const MOST_APART = 3.5;

/** Hours and minutes that the two times of day they are told of do not make. */
export function hoursIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, sentence } = claim;
    if (fact.sort !== "span" || (fact.unit !== "hour" && fact.unit !== "minute")) return [];
    if (fact.figure?.exactness !== "exact" || fact.figure.to !== undefined) return [];
    if (isRestOfLength(passage, claim)) return [];
    const text = passage.textOf(sentence);
    const start = offsetIn(text, claim);
    if (start < 0) return [];
    const before = text.slice(0, start);
    if (OTHER_SPELL.test(before)) return [];
    const { minutes: told, slack } = lengthOf(passage, claim);
    const clocks = [-2, -1, 0, 1].flatMap((by) => clocksIn(passage.textOf(sentence + by), sentence + by));
    if ([-2, -1, 0, 1, 2].some((by) => OTHER_CLOCK.test(passage.textOf(sentence + by)))) return [];
    const pair = pairOf(claim, before, clocks);
    if (pair === null) return [];
    const isExplained = clocks.some((a, i) =>
      clocks.slice(i + 1).some((b) => gapsOf(a, b).some((gap) => Math.abs(gap - told) <= slack)),
    );
    const apart = gapsOf(...pair)[0];
    if (isExplained || apart === undefined || apart === 0) return [];
    if (apart / told > MOST_APART || told / apart > MOST_APART) return [];
    return [tieOf(claim, pair, apart)];
  });
}

/** "three hours and 20 minutes": the minutes belong to the hours. */
function isRestOfLength({ all }: Passage, claim: Told): boolean {
  const before = all[all.indexOf(claim) - 1];
  return (
    claim.fact.unit === "minute" &&
    before?.sentence === claim.sentence &&
    before.fact.sort === "span" &&
    before.fact.unit === "hour" &&
    /^(?:,? and|,)? $/.test(claim.fact.before)
  );
}

function lengthOf(passage: Passage, claim: Told): { minutes: number; slack: number } {
  const { value, unit } = claim.fact;
  if (unit === "minute") return { minutes: value, slack: value % 15 === 0 && value >= 60 ? 7 : 3 };
  const next = passage.all[passage.all.indexOf(claim) + 1];
  if (next !== undefined && isRestOfLength(passage, next))
    return { minutes: value * 60 + next.fact.value, slack: 3 };
  return { minutes: value * 60, slack: Number.isInteger(value) ? 20 : 10 };
}

function offsetIn(text: string, { fact, line, at }: Told): number {
  // The plain text may be shorter than the prose, so that the words are looked up about where they should be.
  const words = at.block.prose.slice(fact.span.start, fact.span.end).toLowerCase().replaceAll("’", "'");
  const near = Math.max(0, fact.span.start - line.span.start - 12);
  return text.indexOf(words, near);
}

/** The two times that a length is told to lie between. */
function pairOf({ fact, sentence }: Told, before: string, clocks: readonly Clock[]): [Clock, Clock] | null {
  const isTold = HOURS_LATER.test(fact.after) || HOURS_BEFORE.test(before) || HOURS_COMPOUND.test(before);
  if (!isTold) return null;
  const here = clocks.filter((clock) => clock.sentence === sentence);
  const last = clocks.filter((clock) => clock.sentence === sentence - 1);
  const [a, b] = here.length > 0 ? here : last;
  if (a === undefined) return null;
  // The one time here, and the one of the sentence before.
  if (here.length === 1) return last.length === 1 && OVER_AT.test(a.between) ? [last[0]!, a] : null;
  if (b === undefined || (here.length > 0 ? here : last).length !== 2) return null;
  return areJoined(a, b) ? [a, b] : null;
}

function areJoined(a: Clock, b: Clock): boolean {
  return a.end <= b.start && CLOCKS_JOINED.test(b.between.slice(-80));
}

function clocksIn(text: string, sentence: number): Clock[] {
  if (!/\d|noon|midday|midnight/.test(text)) return [];
  const clocks: Clock[] = [];
  for (const match of text.matchAll(CLOCK_TIMES)) {
    const minutes = minutesOf(match);
    if (minutes.length === 0) continue;
    const { index: start, 0: words } = match;
    const end = start + words.length;
    const told = DAY_OF_CLOCK.exec(text.slice(end, end + 40));
    const day = told?.[1] ?? DAY_BEFORE_CLOCK.exec(text.slice(0, start))?.[1];
    clocks.push({
      minutes,
      day: told?.[2] !== undefined ? -1 : day === undefined ? null : numberOf(day),
      sentence,
      start,
      end,
      text: words.trim(),
      between: text.slice(clocks.at(-1)?.end ?? 0, start),
    });
  }
  return clocks;
}

/** Either half of the day, where neither is told with it. */
function minutesOf([, hour, minute = "0", half, full, past, word]: RegExpMatchArray): number[] {
  if (word !== undefined) return [word === "midnight" ? 0 : 12 * 60];
  if (full !== undefined) return [Number(full) * 60 + Number(past)];
  const value = Number(hour);
  if (!(value >= 1 && value <= 12) || Number(minute) > 59) return [];
  const base = (value % 12) * 60 + Number(minute);
  if (half !== undefined) return [base + (half === "p" ? 12 * 60 : 0)];
  return [base, base + 12 * 60];
}

/** The minutes from one time to the other that may be meant, the likeliest first. */
function gapsOf(a: Clock, b: Clock): number[] {
  return a.minutes
    .flatMap((from) =>
      b.minutes.map((to) => {
        const apart = (to - from + DAY) % DAY;
        if (b.day === -1) return apart + (to >= from ? DAY : 0);
        if (a.day === null || b.day === null || a.day === b.day) return apart;
        return to - from + ((b.day - a.day + 7) % 7) * DAY;
      }),
    )
    .sort((x, y) => x - y);
}

function numberOf(day: string): number {
  return WEEKDAYS.findIndex((name) => name.toLowerCase() === day);
}

function tieOf(claim: Told, [a, b]: readonly [Clock, Clock], apart: number): Tie {
  const says = t`From ${a.text} to ${b.text} it is ${lengthWords(apart)}`;
  const { unit } = claim.fact;
  const value = unit === "hour" ? apart / 60 : apart;
  return {
    kind: "contrary",
    claim,
    terms: [],
    strength: 2,
    others: [],
    says,
    isProven: true,
    rights: Number.isInteger(value) ? [{ told: claim, value }] : [],
  };
}

function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    hours > 0 ? (hours === 1 ? t("1 hour") : t`${hours} hours`) : "",
    rest > 0 ? t`${rest} minutes` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
