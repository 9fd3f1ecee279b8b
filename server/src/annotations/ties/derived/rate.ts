import { unitsIn } from "../../../lexicon/conversions.js";
import { SYNONYMS } from "../../../lexicon/counted-nouns.js";
import type { Fact } from "../../facts/fact.js";
import { headsAgree, type Told } from "../../facts/passage.js";
import { DAYS } from "./spells.js";

/** An amount told for one of something: 4.2 tonnes to the hectare, 80 kilometres an hour, 15 bags each. */
export interface Rate {
  /** What the amount is told in, a unit or, of a count, its noun. */
  readonly of: string;
  /** A unit, a period, a noun; "*" for whatever is counted. */
  readonly per: string;
  /** What the rate itself is told for so many of ("per 100 kilometres"): 1 for all others. */
  readonly value: number;
}

const SPEEDS: Readonly<Record<string, readonly [string, string]>> = {
  "kilometer per hour": ["kilometer", "hour"],
  "mile per hour": ["mile", "hour"],
};

/** A fact as a rate; null where it is none, or one of a kind that no sum is done with. */
export function rateOf({ sort, unit, per, head, value, figure, markers, before }: Fact): Rate | null {
  if (figure === null || figure.to !== undefined || value <= 0 || markers.has("from")) return null;
  const speed = SPEEDS[unit];
  if (speed !== undefined) return { of: speed[0], per: speed[1], value };
  if (!SORTS.has(sort) || /^(?:100|so many)$/.test(per)) return null;
  const [of = "", slash] = unit.split("/");
  if (slash !== undefined && per !== "") return { of, per, value };
  if (per === "" && sort === "count" && head !== "" && OF_EACH.test(before))
    return { of: head, per: "*", value };
  if (per === "" && !markers.has("mean") && !(AT.test(before) && (sort === "sum" || sort === "measure")))
    return null;
  return { of: sort === "count" || sort === "points" ? head : of, per: per === "" ? "*" : per, value };
}

/** "three streams of 28 pupils": what each of them has. */
export const OF_EACH =
  /^ (?!(?:percent|per cent|number|rate|total|size|age|one|out|because|most|some|all|half)\b)[a-z-]+s of (?:about |some |up to )?$/;

/** "3,000 bags at £4.20": what one of them comes to. */
const AT = /\bat (?:the |an average of |a rate of |just |only |about )?[$£€₹a-z]{0,3} ?$/;

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "points", "sum", "measure", "rate"]);

/** Whether a rate is one of two units of measure, or of money for one: few figures of a story can be its operands. */
export function unitsOf({ of, per }: Rate): "measured" | "paid" | "counted" {
  if (!isUnit(per) && !(per in DAYS && isUnit(of))) return "counted";
  return isUnit(of) ? "measured" : /^[A-Z]{3}$/.test(of) ? "paid" : "counted";
}

function isUnit(name: string): boolean {
  return unitsIn(name, "kilogram") !== null || UNIT_PROBES.some((probe) => unitsIn(name, probe) !== null);
}

/** One unit of each dimension that converts. */
const UNIT_PROBES = ["meter", "square meter", "liter", "kilowatt-hour", "kilowatt"];

/** In how many of a rate's "per" a fact is told; null where in none. Lengths of time are told by spells. */
export function timesOf(
  { per }: Rate,
  { sort, unit, value, head, headFrom, markers, figure }: Fact,
): number | null {
  if (figure?.to !== undefined || markers.has("mean") || markers.has("change")) return null;
  if (per in DAYS) return null;
  if (sort === "measure") {
    const factor = unitsIn(unit, per);
    return factor === null ? null : value * factor;
  }
  if (sort !== "count" || !Number.isInteger(value) || value < 2) return null;
  if (per === "*") return headFrom === "behind" && head !== "" ? value : null;
  return nounOf(head) === nounOf(per) ? value : null;
}

/** A total in the unit that a rate is told in; null where it is told in another. */
export function totalIn({ of }: Rate, { fact: rate, sentence }: Told, told: Told): number | null {
  const { sort, unit, value, head, markers, figure, per } = told.fact;
  if (figure === null || figure.to !== undefined || per !== "" || value <= 0) return null;
  if (markers.has("each") || markers.has("mean") || markers.has("change")) return null;
  if (rate.sort === "count" || rate.sort === "points") {
    if ((sort !== "count" && sort !== "points") || head === "" || value <= rate.value) return null;
    // "1,260 meals, or 45 a day": without a noun of its own the rate is of what its sentence counts.
    return (
      of === ""
        ? told.sentence === sentence
        : nounOf(head) === nounOf(of) || (told.sentence === sentence && headsAgree(rate, told.fact))
    )
      ? value
      : null;
  }
  if (sort === "sum") return unit === of || isCents(rate) ? value : null;
  if (sort !== "measure") return null;
  const factor = unitsIn(unit, of);
  return factor === null ? null : value * factor;
}

/** A cent is one of any currency. */
function isCents({ unit, value, figure }: Fact): boolean {
  return unit.startsWith("USD/") && value < 1 && figure !== null && figure.number.end < figure.end;
}

function nounOf(noun: string): string {
  return SYNONYMS.get(noun) ?? noun;
}
