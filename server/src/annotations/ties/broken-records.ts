import type { AnnotatedBlock } from "../annotations.js";
import type { Figure } from "../figures/figure.js";
import { allMatches } from "../../text/all-matches.js";
import type { Span } from "../../text/span.js";
import { sentenceText } from "../facts/figures-near.js";

const BROKE =
  /\b(?:broke|breaks|breaking|beat|beats|beating|topped|tops|topping|surpass(?:ed|es|ing)|eclips(?:ed|es|ing)|shatter(?:ed|s|ing)|exceed(?:ed|s|ing)|smash(?:ed|es|ing))\b/i;
const RECORD = /\b(?:record|mark|high|low)\b/i;
const DOWNWARD = /\b(?:low(?:s|est)?|fewest|coldest|smallest|least|minimum)\b/i;

/** A record told to be broken, with the figures for it and before it. */
export interface BrokenRecord {
  readonly now: Figure;
  readonly then: Figure;
  /** The verb that says so, in the block's prose. */
  readonly verb: Span;
  /** Whether the record is for the lowest. */
  readonly down: boolean;
  /** Whether the verb may be replaced: no adverb, "not" or "to" stands before it. */
  readonly isPlain: boolean;
}

/** The records of a block that are told to be broken: "a low of minus 15 broke the record, minus 19". */
export function* brokenRecordsIn(at: AnnotatedBlock): Generator<BrokenRecord> {
  const { prose, sentences } = at.block;
  for (const sentence of sentences) {
    const text = prose.slice(sentence.start, sentence.end);
    const verb = BROKE.exec(text);
    if (verb === null || !RECORD.test(text.slice(verb.index))) continue;
    const here = at.annotations.figures
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .filter(isAmount);
    const split = sentence.start + verb.index;
    const before = here.filter(({ end }) => end <= split);
    const after = here.filter(({ start }) => start >= split);
    const [now, then] = [before.at(-1), after[0]];
    if (now === undefined || then === undefined || before.length > 1 || after.length > 1) continue;
    // "broke the record by 12 points" and "in 10 seconds" tell no earlier record.
    const lead = prose.slice(split, then.start);
    if (!RECORD.test(lead) || /\b(?:by|in|with|at)\s$/i.test(lead) || !isSameKind(now, then)) continue;
    const down = DOWNWARD.test(prose.slice(sentence.start, then.start));
    if (!down && !/\b(?:high|highest|most|largest|hottest|warmest|record of|mark of|previous)\b/i.test(text))
      continue;
    const verbSpan = { start: split, end: split + verb[0].length };
    const isPlain = !BOUND.test(prose.slice(Math.max(0, split - 16), split));
    yield { now, then, verb: verbSpan, down, isPlain };
  }
}

/** What a verb cannot be parted from. */
const BOUND = /\b(?:[a-z]+ly|not|to|and|or|by|who|which|that)\s$|n[’']t\s$/i;

function isAmount({ role, to }: Figure): boolean {
  return (
    to === undefined &&
    (role === "count" || role === "measure" || role === "money" || role === "distance" || role === "share")
  );
}

function isSameKind(a: Figure, b: Figure): boolean {
  return (
    (a.unit === b.unit || a.unit === "" || b.unit === "") &&
    (a.counted === b.counted ||
      a.counted === "" ||
      b.counted === "" ||
      a.role === "measure" ||
      b.role === "measure")
  );
}

/** Whether a number is told to lie below zero. */
export function isMinus(prose: string, { number }: Figure): boolean {
  return (
    /(?:\b(?:minus|negative)\s|(?:^|[\s(])[-−–])$/i.test(
      prose.slice(Math.max(0, number.start - 10), number.start),
    ) || /^(?:\sdegrees)?\sbelow(?: zero)?\b/.test(prose.slice(number.end, number.end + 20))
  );
}

const TIME = "(\\d+(?::\\d\\d){0,2}(?:\\.\\d+)?)(?![\\d:]|\\s?(?:[ap]\\.?m|percent|%|million|billion))";
const WON = new RegExp(
  `\\b(?:won|wins|winning|first|champion|winner)\\b[^.;!?]{0,80}?(?:\\.\\d+[^.;!?]{0,40})?\\bin\\s(?:a\\stime\\sof\\s)?${TIME}`,
  "gi",
);
const PLACED = new RegExp(
  `\\b(second|runner-up|third)\\b(?:\\splace)?,?\\s(?:\\(|in\\s|at\\s)?(?:a\\stime\\sof\\s)?${TIME}`,
  "gi",
);

/** The time of who won a race, and that of one who came after. */
export interface RaceTimes {
  readonly winner: Span;
  readonly other: Span;
  /** "second", "runner-up" or "third". */
  readonly place: string;
}

/** Times of a race as a block tells them: "won in 11.92 seconds … was second, in 11.78". */
export function* raceTimesIn(at: AnnotatedBlock): Generator<RaceTimes> {
  const { prose } = at.block;
  for (const won of allMatches(prose, WON)) {
    const best = won[1] ?? "";
    if (!/[.:]/.test(best)) continue;
    const end = won.index + won[0].length;
    PLACED.lastIndex = end;
    const placed = PLACED.exec(prose);
    const time = placed?.[2] ?? "";
    if (placed === null || placed.index - end > 160 || !/[.:]/.test(time)) continue;
    if (best.split(":").length !== time.split(":").length || /\bpoints?\b/i.test(sentenceText(at, won.index)))
      continue;
    const there = placed.index + placed[0].length - time.length;
    yield {
      winner: { start: end - best.length, end },
      other: { start: there, end: there + time.length },
      place: placed[1]?.toLowerCase() ?? "second",
    };
  }
}
