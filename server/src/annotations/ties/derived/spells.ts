import type { Passage, Told } from "../../facts/passage.js";

/** A length of time in days, and the figures that tell it; none where only words do. */
export interface Spell {
  readonly days: number;
  readonly terms: readonly Told[];
  readonly sentence: number;
  /** How far it may be off, as a part of it: months and years are not all of one length. */
  readonly slack: number;
}

/** In days. */
export const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

const SLACK: Readonly<Record<string, number>> = { month: 0.04, quarter: 0.02, year: 0.005 };
const IN_WORDS =
  /\b(?:over|for|in|during|of) (?:a|the|one) (?:coming |next |whole |full |past |last )?(hour|day|week|fortnight|month|quarter|year)\b/g;

/** The lengths of time that the sentences of a passage tell: in figures, in words, and between two times of day. */
export function spellsIn(passage: Passage, from: number, to: number): Spell[] {
  const spells: Spell[] = [];
  const clocks: Told[] = [];
  for (const told of passage.all) {
    if (told.sentence < from || told.sentence > to) continue;
    const { fact, sentence } = told;
    if (fact.unit === "clock") clocks.push(told);
    if (fact.sort !== "span" || !(fact.unit in DAYS) || fact.figure?.to !== undefined) continue;
    spells.push({
      days: fact.value * DAYS[fact.unit]!,
      terms: [told],
      sentence,
      slack: SLACK[fact.unit] ?? 0,
    });
  }
  for (let at = from; at <= to; at++)
    for (const [, unit = ""] of passage.textOf(at).matchAll(IN_WORDS))
      spells.push({ days: DAYS[unit]!, terms: [], sentence: at, slack: SLACK[unit] ?? 0 });
  for (const [at, start] of clocks.entries()) {
    const end = clocks[at + 1];
    if (end === undefined || end.sentence - start.sentence > 1) continue;
    const minutes = (minutesOf(end) - minutesOf(start) + 1440) % 1440;
    if (minutes > 0)
      spells.push({ days: minutes / 1440, terms: [start, end], sentence: end.sentence, slack: 0 });
  }
  return spells;
}

/** Minutes from midnight: "7.40am" is read as 7.4 of the clock. */
function minutesOf({ at, fact }: Told): number {
  const text = at.block.prose.slice(fact.span.start, fact.span.end + 6).toLowerCase();
  const [, hour = "0", minute = "0", half = ""] = /^(\d{1,2})(?:[.:](\d\d))?\s?([ap])?/.exec(text) ?? [];
  return ((Number(hour) % 12) + (half === "p" ? 12 : 0)) * 60 + Number(minute);
}
