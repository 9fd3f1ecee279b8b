import { PEOPLE_NOUNS, SYNONYMS } from "../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { UNITS } from "../../lexicon/units.js";
import { significant } from "./slip.js";
import type { Quantity, Statement } from "./statement.js";
import { stem } from "./topic-words.js";

/** The same number of another unit of the same kind: 17 feet for 17 inches. */
export function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if (a.value !== b.value || a.unit === "" || b.unit === "" || a.unit === b.unit) return false;
  const [one, other] = [UNITS.get(a.unit)?.kind, UNITS.get(b.unit)?.kind];
  return one !== undefined && one === other;
}

/** Whether both may be told of one kind of thing: sums with sums, shares with shares; a cell without a unit with any. */
export function comparable(
  a: Quantity & { about?: Statement["about"] },
  b: Quantity & { about?: Statement["about"] },
): boolean {
  if (a.sort === "cell" || b.sort === "cell") {
    const [cell, other] = b.sort === "cell" ? [b, a] : [a, b];
    if (other.sort === "year") return false;
    if (other.sort === "rate")
      return cell.unit === "" && cell.about?.has(stem(other.unit.replace(/^.*\//, ""))) === true;
    if (other.sort === "count" && Number.isInteger(other.value) && !Number.isInteger(cell.value))
      return false;
    // "25-year-old" is no number of a column that does not speak of years or ages.
    if (other.sort === "age") return cell.about?.has("age") === true || cell.about?.has("ag") === true;
    if (cell.unit === "" && /^(?:measure|span)$/.test(other.sort))
      return cell.about?.has(stem(other.unit)) === true;
    if (cell.unit === "") return true;
    return (
      other.sort === "cell" ||
      other.unit === cell.unit ||
      (other.sort === "count" && cell.unit !== "%" && other.unit === "")
    );
  }
  if (a.sort === "points" || b.sort === "points")
    return a.sort === b.sort || a.sort === "share" || b.sort === "share";
  // "Sixteen thousand a boat": speech leaves the dollars out.
  const isMoney = a.sort === "sum" || a.sort === "rate";
  if (isMoney && b.sort === "count" && b.head === "" && Math.abs(b.value) >= 100) return true;
  if (a.sort !== b.sort || a.unit !== b.unit) return false;
  return a.sort !== "count" || a.head === "" || b.head === "" || sameNoun(a.head, b.head);
}

/** Whether amounts of two sorts may be of one kind, whatever else is told of them: less than `comparable` asks. */
export function mayCompare(a: Quantity["sort"], b: Quantity["sort"]): boolean {
  if (a === b || a === "cell" || b === "cell") return true;
  if (a === "points" || b === "points") return a === "share" || b === "share";
  return (a === "sum" || a === "rate") && b === "count";
}

function sameNoun(a: string, b: string): boolean {
  if (a === b || (SYNONYMS.get(a) ?? a) === (SYNONYMS.get(b) ?? b)) return true;
  return isPeople(a) && isPeople(b);
}

function isPeople(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || isPersonNoun(noun) || /-(?:timer|er)$/.test(noun);
}

/**
 * Whether two bounds on one side are one bound: "up to 64" is not the "up to 46" of the notes, though what is less than the one is
 * less than the other. "More than 500" is a rounder "more than 520".
 */
export function agreeAtEnds(a: Quantity, b: Quantity): boolean {
  const isUpper = (each: Quantity): boolean => !Number.isFinite(each.low) && Number.isFinite(each.high);
  const isLower = (each: Quantity): boolean => Number.isFinite(each.low) && !Number.isFinite(each.high);
  if (!(isUpper(a) && isUpper(b)) && !(isLower(a) && isLower(b))) return true;
  if (a.value === b.value) return true;
  return significant(a.value).length < significant(b.value).length && Math.abs(a.value / b.value - 1) <= 0.1;
}

/** Whether the bounds of two amounts meet. */
export function meets(a: Quantity, b: Quantity): boolean {
  return meetAtScale(a, b, 1);
}

/** Whether an amount may be a value with decimals told without them. */
export function mayBeRounded({ sort, value }: Quantity): boolean {
  return sort !== "year" && Number.isInteger(value) && Math.abs(value) >= 10;
}

/** Whether an amount is a value of the notes with its decimals dropped, up or down: "1,142 feet" of "1,142.3". */
export function isRoundedFrom(amount: Quantity, { value, unit }: Quantity): boolean {
  return !Number.isInteger(value) && amount.unit === unit && Math.abs(amount.value - value) < 1;
}

/** What the head of a table may say once for all its cells: thousands, millions. */
const SCALES = [1e3, 1e6];

/** Whether a sum of the draft is one of the notes in thousands or millions, as a table's head may say: "$312.5 million" of "312.5". */
export function isInScale(amount: Quantity, noted: Quantity): boolean {
  const mayBeCell = noted.sort === "cell" || noted.sort === "sum" || noted.unit === "";
  return amount.sort === "sum" && mayBeCell && SCALES.some((scale) => meetAtScale(amount, noted, scale));
}

function meetAtScale(a: Quantity, b: Quantity, scale: number): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(a.value));
  return a.low <= scale * b.high + dust && scale * b.low <= a.high + dust;
}
