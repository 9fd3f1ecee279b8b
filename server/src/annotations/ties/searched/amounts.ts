import { measureNamed } from "../../../lexicon/conversions.js";
import { SYNONYMS } from "../../../lexicon/counted-nouns.js";
import type { Told } from "../../facts/passage.js";
import { DAYS } from "../derived/spells.js";

/** What an amount is told for, each: a length of time or of something else that is measured, a noun, or whatever is counted. */
export interface Per {
  readonly dimension: string;
  /** Its size in the base of its dimension; 1 for a noun. */
  readonly size: number;
  readonly noun: string;
}

/** A fact as sums are done with it: in the base of its dimension, with the room that it is told to. */
export interface Amount {
  readonly told: Told;
  /** In the order of the passage. */
  readonly index: number;
  readonly sentence: number;
  /** "count", "USD", "length", "time", "share", "multiple", … */
  readonly dimension: string;
  /** How many of the base one of its unit is. */
  readonly size: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The place of its last stated digit, in the base. */
  readonly grain: number;
  readonly per: Per | null;
  /** One of the two sides of a score or a vote. */
  readonly side: 0 | 1 | 2;
}

/** The facts of a passage that sums can be done with. */
export function amountsOf(facts: readonly Told[]): Amount[] {
  const found: Amount[] = [];
  for (const [index, told] of facts.entries()) {
    const amount = amountOf(told, index);
    if (amount !== null) found.push(amount);
    if (amount?.side === 1) found.push(otherSide(amount));
  }
  return found;
}

const SPEED_BASE: Per = { dimension: "time", size: DAYS["hour"]!, noun: "hour" };

function amountOf(told: Told, index: number): Amount | null {
  const { fact } = told;
  if (!(fact.value > 0)) return null;
  const grain = fact.figure?.precision ?? Math.max(0.1, fact.value / 10);
  const made = (dimension: string, size: number, per: Per | null, side: 0 | 1 | 2 = 0): Amount => {
    const [low, high] = boundsOf(told);
    return {
      told,
      index,
      sentence: told.sentence,
      dimension,
      size,
      value: fact.value * size,
      low: low * size,
      high: high * size,
      grain: grain * size,
      per,
      side,
    };
  };
  const { figure } = fact;
  if (fact.sort === "score") return figure?.to === undefined ? null : made("count", 1, null, 1);
  if (figure?.to !== undefined) return null;
  const [unit = "", slash] = fact.unit.split("/");
  const per = perOf(slash ?? fact.per);
  switch (fact.sort) {
    case "sum":
    case "measure":
    case "rate": {
      if (/^[A-Z]{3}$/.test(unit)) return made(unit, 1, per);
      const measure = measureNamed(unit);
      if (measure !== null) {
        const [factor = 1] = measure.factors;
        if (measure.dimension === "speed") return made("length", factor * 1000, SPEED_BASE);
        return made(measure.dimension, factor, per);
      }
      if (fact.sort === "rate") return unit === "" ? made("count", 1, per) : null;
      return null;
    }
    case "count":
      return isYear(told) ? null : made("count", 1, per);
    case "span":
      return fact.unit in DAYS
        ? made("time", DAYS[fact.unit]!, per)
        : fact.unit === "decade"
          ? made("time", DAYS["year"]! * 10, per)
          : null;
    case "share":
    case "points":
    case "multiple":
      return made(fact.sort, 1, null);
    case "year":
      return made("year", 1, null);
    case "age":
      return made("age", 1, null);
    default:
      return null;
  }
}

/** "the fourth quarter of 2003": four digits without a comma may be a year, whatever noun follows. */
function isYear({ at, fact: { value, span } }: Told): boolean {
  if (value < 1800 || value > 2100 || at.block.cell !== undefined) return false;
  return /^\d{4}$/.test(at.block.prose.slice(span.start, span.end));
}

/** A hedge to one side leaves a tenth to that side: what is "more than 300" is not 500. */
function boundsOf({ fact: { low, high, value } }: Told): [number, number] {
  return [Number.isFinite(low) ? low : value * 0.9, Number.isFinite(high) ? high : value * 1.12];
}

function otherSide(amount: Amount): Amount {
  const to = amount.told.fact.figure!.to!;
  return { ...amount, value: to, low: to, high: to, side: 2 };
}

function perOf(name: string): Per | null {
  if (name === "" || name === "so many" || name === "100") return null;
  if (name === "*") return { dimension: "*", size: 1, noun: "" };
  const days = DAYS[name];
  if (days !== undefined) return { dimension: "time", size: days, noun: name };
  const measure = measureNamed(name);
  if (measure !== null && measure.factors.length > 0)
    return { dimension: measure.dimension, size: measure.factors[0]!, noun: name };
  return { dimension: "noun", size: 1, noun: nounOf(name) };
}

/** A noun by the one that stands for its synonyms. */
export function nounOf(noun: string): string {
  return SYNONYMS.get(noun) ?? noun;
}
