import {
  BEGUN_ON,
  ENDED_ON,
  FROM_DATE,
  JOINED_ENDS,
  LASTS_BEFORE,
  LASTS_COMPOUND,
  OTHER_SPELL,
  RIGHT_AFTER,
  RIGHT_ON,
  SPELL_AFTER,
  AFTER_IT,
  SPELL_AGO,
  SPELL_EARLIER,
  SPELL_LATER,
} from "../../../lexicon/moment-cues.js";
import { t } from "../../../l10n/l10n.js";
import { inUnits, mayLast, stretch, type Stretch } from "../../dates/lasting.js";
import type { Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { isFineEnough, todayFor, type Ends } from "./ends.js";
import { momentsIn, todayIn, type Moment } from "./moments.js";
import { spellsTold, type SpellTold } from "./spells-told.js";
import { storyEndsOf } from "./story-ends.js";

/** A length of time further off than this was told of something else. */
const MOST_APART = 3.5;

/** Lengths of time that the dates they are told of do not make, by how the words tie them to the dates. */
export function lastingIn(story: Passage): Tie[] {
  const spells = spellsTold(story);
  if (spells.length === 0) return [];
  const moments = momentsIn(story);
  if (moments.length === 0) return [];
  return spells.flatMap((spell) => {
    // The day after a date is told of in `rules/statistics/dates/next-day.ts`.
    if (spell.count <= 0 || (spell.isNext && spell.unit === "day")) return [];
    const ends = endsOf(story, spell, moments);
    if (ends === null) return [];
    const between = stretch(ends[0].date, ends[1].date);
    if (between === null || isExplained(story, spell, ends, moments)) return [];
    const right = unitsIn(between, spell.unit, ends[0].grain);
    if (right === null || right / spell.count > MOST_APART || spell.count / right > MOST_APART) return [];
    return [tieOf(spell, ends, right, between)];
  });
}

/** Months are counted with the first and the last. */
function unitsIn(between: Stretch, unit: string, grain: Moment["grain"]): number | null {
  if (grain !== "month" || unit !== "month" || between.least === 0) return inUnits(between, unit);
  return inUnits({ least: between.most, most: between.most }, unit);
}

/** Whether any two moments of the story are so far apart: then it may be told of these. */
function isExplained(story: Passage, spell: SpellTold, ends: Ends, moments: readonly Moment[]): boolean {
  const today = todayIn(story);
  const all = today === null || moments.includes(today) ? moments : [...moments, today];
  const fine = all.filter((moment) => isFineEnough(moment, spell.unit));
  return [ends, ...pairsOf(fine)].some(([a, b]) => {
    // Which of the two comes first, their words tell.
    if (a === ends[1] && b === ends[0]) return false;
    const between = stretch(a.date, b.date);
    return between !== null && fits(between, spell);
  });
}

function* pairsOf(moments: readonly Moment[]): Generator<Ends> {
  for (const [first, a] of moments.entries())
    for (const [second, b] of moments.entries())
      // Without years, the one that is told first comes first.
      if (a !== b && (first < second || a.date.year !== null || b.date.year !== null)) yield [a, b];
}

/**
 * Whether a length of time may be told of a stretch. What lasts is counted with its first day or without; what comes later
 * is counted from the day on, and a week later is a week, give or take a day.
 */
function fits(between: Stretch, { count, unit, after, isNext }: SpellTold): boolean {
  const isStep = isNext || SPELL_LATER.test(after) || SPELL_EARLIER.test(after) || SPELL_AFTER.test(after);
  if (!isStep || between.most - between.least > 1) return mayLast(between, count, unit);
  const days = between.least;
  if (unit === "day") return days === count || (count >= 30 && Math.abs(days - count) <= 1);
  if (unit === "week") return Math.abs(days - 7 * count) <= (count === 1 ? 1 : 3);
  return mayLast(between, count, unit);
}

/** The two moments that a length of time is told to lie between; null where its words do not tie it to two. */
function endsOf(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  if (OTHER_SPELL.test(spell.before)) return null;
  const fine = moments.filter((moment) => isFineEnough(moment, spell.unit));
  if (SPELL_AGO.test(spell.after)) return ago(story, spell, fine);
  const later = spell.isNext || SPELL_LATER.test(spell.after);
  if (later || SPELL_EARLIER.test(spell.after)) return beside(story, spell, fine, later);
  if (SPELL_AFTER.test(spell.after)) return aroundWord(spell, fine) ?? afterIt(story, spell, fine);
  return runOf(spell, fine) ?? storyEndsOf(story, spell, fine);
}

/** The moment right beside a length of time. */
function besideIt(spell: SpellTold, moments: readonly Moment[]): Moment | undefined {
  const here = moments.filter(({ told }) => told.sentence === spell.told.sentence);
  const { start, end } = spell.told.fact.span;
  const { prose } = spell.told.at.block;
  const next = here.find(({ date }) => date.start >= end);
  const last = here.findLast(({ date }) => date.end <= start);
  const wordEnd = end + (/^ [a-z]+(?: that)?/.exec(prose.slice(end, end + 24))?.[0].length ?? 0);
  if (next !== undefined && RIGHT_ON.test(prose.slice(wordEnd, next.date.start))) return next;
  return last !== undefined && RIGHT_AFTER.test(prose.slice(last.date.end, start)) ? last : undefined;
}

/** "ten years ago, in 2014": from then to the day on which the story is told. */
function ago(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  const own = besideIt(spell, moments);
  const today = todayFor(story, spell, own);
  return own === undefined || today === null ? null : [own, today];
}

/** "closed in 2009 … fifteen years later, in 2024": the date beside it, and the one before that. */
function beside(story: Passage, spell: SpellTold, moments: readonly Moment[], later: boolean): Ends | null {
  const here = moments.filter(({ told }) => told.sentence === spell.told.sentence);
  const { start, end } = spell.told.fact.span;
  const next = here.find(({ date }) => date.start >= end);
  const last = here.findLast(({ date }) => date.end <= start);
  const isAround = here.length === 2 && next !== undefined && last !== undefined;
  // "for a week after that, and … by Friday, June 26": a date of the next clause is another's.
  const between = spell.told.at.block.prose.slice(end, next?.date.start ?? end);
  const isOfClause = !/[;:]|,? (?:and|but) /.test(between);
  const own = besideIt(spell, moments) ?? (isOfClause && (isAround || here.length === 1) ? next : undefined);
  if (own === undefined) return null;
  const from = anchorOf(own, moments);
  // What stands right beside its date is told of in `rules/statistics/dates/elapsed.ts`, where the other date is near.
  const isElapsed = spell.told.fact.figure !== null && own === besideIt(spell, moments);
  if (from === null || (isElapsed && Math.abs(blockOf(story, own) - blockOf(story, from)) <= 1)) return null;
  return later ? [from, own] : [own, from];
}

/** Which of the story's blocks a moment stands in, by number. */
function blockOf({ lines }: Passage, { told }: Moment): number {
  const blocks = [...new Set(lines.map(({ at }) => at))];
  return blocks.indexOf(told.at);
}

/** How many sentences back the date is looked for that another is counted from. */
const BACK = 4;

/** The one moment before another in its sentence, else in the sentences before; null where several may be meant. */
function anchorOf(own: Moment, moments: readonly Moment[]): Moment | null {
  for (let back = 0; back <= BACK; back++) {
    const near = moments.filter(
      ({ told, date }) =>
        told.sentence === own.told.sentence - back && (back > 0 || date.end <= own.date.start),
    );
    if (near.length > 1) return null;
    if (near[0] !== undefined) return near[0];
  }
  return null;
}

/** "arrived two days after it set out, on 2 March": of what was told before. */
function afterIt(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  return AFTER_IT.test(spell.after) ? beside(story, spell, moments, true) : null;
}

/** "opened in 1962, two years after he died in 1960": the date before it, and the one behind "after". */
function aroundWord(spell: SpellTold, moments: readonly Moment[]): Ends | null {
  const here = moments.filter(({ told }) => told.sentence === spell.told.sentence);
  const { start, end } = spell.told.fact.span;
  const [own, other] = here;
  if (here.length !== 2 || own === undefined || other === undefined) return null;
  if (own.date.end > start || other.date.start < end) return null;
  const { prose } = spell.told.at.block;
  const lead = prose.slice(own.date.end, start);
  // Right behind its date, it is told of in `rules/statistics/dates/elapsed.ts`.
  if (!/^[^;:]{0,40}$/.test(lead) || (spell.told.fact.figure !== null && RIGHT_AFTER.test(lead))) return null;
  if (/[;:]|, (?:and|but)\b/.test(prose.slice(end, other.date.start))) return null;
  return spell.after.startsWith(" after") ? [other, own] : [own, other];
}

/** "the 12-day strike, from March 3 to March 10", "opened on 8 January and closed on 16 February after nine weeks". */
function runOf(spell: SpellTold, moments: readonly Moment[]): Ends | null {
  if (spell.told.fact.sort === "age") return soOld(spell, moments);
  const isCompound = spell.isCompound && LASTS_COMPOUND.test(spell.before);
  if (!isCompound && !LASTS_BEFORE.test(spell.before)) return null;
  if (/^ (?:old|of age|from (?:now|today)|into|before|after)\b/.test(spell.after)) return null;
  const { sentence } = spell.told;
  const here = moments.filter(({ told }) => told.sentence === sentence);
  const before = moments.filter(({ told }) => told.sentence === sentence - 1);
  const [a, b] = here;
  if (here.length === 2) return areEnds(a!, b!) && isOfIt(spell, a!, b!) ? [a!, b!] : null;
  const [first, second] = before;
  if (here.length === 1 && before.length === 1)
    return areEnds(first!, a!) && /^(?:it|he|she|they|the|this|that)\b/.test(a!.before) ? [first!, a!] : null;
  const isTaken = /\b(?:its|their|those|these|the|his|her|all|lasted|lasts|took) (?:[a-z]+ )?$/.test(
    spell.before,
  );
  if (here.length > 0 || !isTaken) return null;
  if (before.length === 2) return areEnds(first!, second!) ? [first!, second!] : null;
  if (before.length > 0) return null;
  const behind = moments.filter(({ told }) => told.sentence === sentence + 1);
  return behind.length === 2 && areEnds(behind[0]!, behind[1]!) ? [behind[0]!, behind[1]!] : null;
}

/** "on March 31, when the budget year, which began on July 1, was three months old": from the beginning to the other date. */
function soOld(spell: SpellTold, moments: readonly Moment[]): Ends | null {
  const here = moments.filter(({ told }) => told.sentence === spell.told.sentence);
  const begun = here.filter(({ before }) => BEGUN_ON.test(before.slice(-30)));
  const [from] = begun;
  const to = here.find((moment) => moment !== from);
  return here.length === 2 && begun.length === 1 && from !== undefined && to !== undefined
    ? [from, to]
    : null;
}

/** Whether the words before two dates make them the first and the last day of one thing. */
export function areEnds(a: Moment, b: Moment): boolean {
  if (a.grain !== b.grain) return false;
  if (a.told.sentence !== b.told.sentence) return BEGUN_ON.test(a.before) && ENDED_ON.test(b.before);
  const { prose } = a.told.at.block;
  const joint = prose.slice(a.date.end, b.date.start);
  if (JOINED_ENDS.test(joint)) return / and /.test(joint) ? /between(?: [a-z]+)? $/.test(a.before) : true;
  if (FROM_DATE.test(a.before) && /\b(?:to|until|till|through)(?: on| the)? $/.test(joint)) return true;
  return BEGUN_ON.test(a.before) && ENDED_ON.test(joint.toLowerCase());
}

/** Whether a length of time in the sentence of its two ends is told of them, and not of what another clause tells. */
function isOfIt({ told }: SpellTold, a: Moment, b: Moment): boolean {
  const { prose } = told.at.block;
  const { start, end } = told.fact.span;
  const gap =
    end <= a.date.start
      ? prose.slice(end, a.date.start)
      : start >= b.date.end
        ? prose.slice(b.date.end, start)
        : "";
  return gap.length <= 90 && !/[;:]|\b(?:who|whose|when|while|although)\b|\. /.test(gap);
}

function tieOf(
  { told, count, unit }: SpellTold,
  [from, to]: Ends,
  right: number,
  { least, most }: Stretch,
): Tie {
  const { figure } = told.fact;
  const [a, b] = [from, to].map(({ told: { at }, date }) => at.block.prose.slice(date.start, date.end));
  // Four days are no week.
  const isWhole = unit !== "week" || most - least > 1 || Math.abs(least - 7 * right) <= 1;
  const [number, name] = isWhole ? [right, unit] : [least, "day"];
  const says = t`From ${a!} to ${b!} it is ${number} ${name}${number === 1 ? "" : "s"}`;
  const isOfYears = from.date.year !== null && to.told.fact.figure?.unit === "year" && unit === "year";
  return {
    kind: "contrary",
    claim: told,
    terms: [from.told, to.told],
    strength: 2,
    others: [],
    says,
    isProven: true,
    isAnyones: true,
    rights: [
      ...(figure === null || !isWhole ? [] : [{ told, value: right }]),
      ...(isOfYears ? [{ told: to.told, value: from.date.year + count }] : []),
    ],
  };
}
