import { DAYS } from "../derived/spells.js";
import type { Amount, Per } from "./amounts.js";
import type { Relation, RelationKind } from "./relations.js";

/** Figures further apart than so many sentences are held to belong together by no sum. */
const REACH = 6;
const REACH_OF_SUM = 5;
/** Parts of one total stand no further from each other. */
const GAP = 3;
/** A run of parts is no longer. */
const MOST_PARTS = 12;

/**
 * All sums that the units of some amounts allow, and that have a member at or behind `from` in their order: those of one block
 * with what stands before it, each once. Sums that no slip of the keys shows in are left out where `isRough` is false.
 */
export function* relationsOf(all: readonly Amount[], from: number, isRough = true): Generator<Relation> {
  const own = all.filter(({ index }) => index >= from);
  for (let i = 0; i < all.length; i++) {
    const a = all[i]!;
    for (let j = Math.max(i + 1, a.index >= from ? 0 : all.length - own.length); j < all.length; j++)
      if (SAME.has(a.dimension) && isSameKind(a, all[j]!)) yield make("same", [all[j]!, a]);
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]!;
      if (a.told.fact === b.told.fact || !isOneKind(a, b) || !isNear(a, b, REACH)) continue;
      const third = b.index >= from ? all : own;
      if (b.index >= from) yield* ofTwo(a, b, isRough);
      if (a.dimension === "share") yield* ofShares(a, b, third, isRough);
      else if (AMOUNTS.has(a.dimension)) yield* ofAmounts(a, b, third, isRough);
    }
  }
  const last: Last = (members) => members.some(({ index }) => index >= from);
  yield* runs(all, last, isRough);
  yield* products(all, last);
  yield* rates(all, last);
}

function make(kind: RelationKind, members: readonly Amount[], factor = 1): Relation {
  return { kind, members, factor };
}

/** One amount told in two units, or for two lengths of time. */
function* ofTwo(a: Amount, b: Amount, isRough: boolean): Generator<Relation> {
  if (a.per === null || b.per === null) {
    const isOther = a.told.fact.unit !== b.told.fact.unit && a.dimension !== "time";
    if (isRough && isOther && a.per === b.per && b.index === a.index + 1) yield make("convert", [b, a]);
  } else if (a.per.dimension === b.per.dimension && a.per.size !== b.per.size)
    yield make("period", [b, a], b.per.size / a.per.size);
}

/** A difference in points, or a change in percent, of two percentages. */
function* ofShares(a: Amount, b: Amount, third: readonly Amount[], isRough: boolean): Generator<Relation> {
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  for (const c of third) {
    if (c.dimension === "points" && isRough && isNear(a, c, REACH) && isNear(b, c, REACH))
      yield make("points", [c, a, b]);
    if (c.dimension !== "share" || c === a || c === b || !isNear(a, c, 2) || !isNear(b, c, 2)) continue;
    if (isRough) yield make("points", [c, small, large]);
    yield make("change", [c, small, large], 1);
    yield make("change", [c, large, small], -1);
  }
}

/** What two amounts of one kind come to: their share, their change, how many times, and a third that is both or what is left. */
function* ofAmounts(a: Amount, b: Amount, third: readonly Amount[], isRough: boolean): Generator<Relation> {
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  const isSide = a.side > 0 || b.side > 0;
  for (const c of third) {
    if (c.dimension === a.dimension) {
      if (c.told.fact === a.told.fact || c.told.fact === b.told.fact || c.value * 12 <= large.value) continue;
      if (![a, b].every((each) => isNear(each, c, REACH_OF_SUM) && isOneKind(each, c))) continue;
      if (isNear(a, b, REACH_OF_SUM)) yield make("sum", [c, a, b]);
    } else if (DERIVED.has(c.dimension) && !isSide && isNear(a, c, REACH) && isNear(b, c, REACH)) {
      if (c.dimension === "multiple" && isRough) {
        yield make("multiple", [c, small, large]);
        yield make("multiple", [c, large, small]);
      }
      if (c.dimension !== "share") continue;
      for (const [x, y] of [
        [small, large],
        [large, small],
      ] as const) {
        yield make("share", [c, x, y]);
        yield make("change", [c, x, y], 1);
        if (isRough) yield make("step", [c, x, y], -1);
        if (c.value >= 100) continue;
        yield make("rest", [c, x, y]);
        yield make("change", [c, x, y], -1);
        if (isRough) yield make("step", [c, x, y], 1);
      }
    }
  }
}

const DERIVED: ReadonlySet<string> = new Set(["share", "points", "multiple"]);
const NO_AMOUNT: ReadonlySet<string> = new Set(["share", "points", "multiple", "year", "age"]);
const AMOUNTS = { has: (dimension: string): boolean => !NO_AMOUNT.has(dimension) };
const SUMMED = {
  has: (dimension: string): boolean => !NO_AMOUNT.has(dimension) || dimension === "points",
};
const SAME = { has: (dimension: string): boolean => dimension !== "multiple" && dimension !== "year" };

type Last = (members: readonly Amount[]) => boolean;

/** Totals and means of three amounts and more that stand in a row, and shares that make a whole. */
function* runs(all: readonly Amount[], last: Last, isRough: boolean): Generator<Relation> {
  const kinds = new Map<string, Amount[]>();
  for (const amount of all) {
    if (!(SUMMED.has(amount.dimension) || amount.dimension === "share") || amount.side === 2) continue;
    const key = `${amount.dimension} ${amount.per?.noun ?? ""} ${placeOf(amount)}`;
    const list = kinds.get(key);
    if (list) list.push(amount);
    else kinds.set(key, [amount]);
  }
  for (const list of kinds.values()) {
    if (list.length < 3) continue;
    const kin = all.filter(({ dimension, side }) => dimension === list[0]!.dimension && side !== 2);
    for (let i = 0; i + 2 < list.length; i++) {
      const parts: Amount[] = [];
      for (let j = i; j < Math.min(list.length, i + MOST_PARTS + 1); j++) {
        const part = list[j]!;
        if (parts.length > 0 && !isNear(parts.at(-1)!, part, GAP)) break;
        parts.push(part);
        if (parts.length < 3) continue;
        if (part.dimension === "share") {
          const sum = parts.reduce((all, { value }) => all + value, 0);
          if (isRough && sum > 70 && sum < 135 && last(parts)) yield make("whole", [...parts].reverse());
          continue;
        }
        const largest = parts.reduce((most, { value }) => Math.max(most, value), 0);
        const smallest = parts.reduce((least, { value }) => Math.min(least, value), Infinity);
        const members = parts.slice();
        for (const total of kin) {
          if (members.includes(total) || !last([total, ...members])) continue;
          if (!isNear(total, parts[0]!, REACH_OF_SUM) && !isNear(total, part, REACH_OF_SUM)) continue;
          if (total.per?.noun !== part.per?.noun) continue;
          const isMean = total.told.fact.markers.has("mean");
          if (isMean && total.value > smallest / 12) yield make("mean", [total, ...members]);
          // What is less than the last digit of the total adds nothing to it.
          if (!isMean && total.value > largest / 12 && smallest * 2 > total.grain)
            yield make("sum", [total, ...members]);
        }
      }
    }
  }
}

/** What stands in a table is added up by column, in a list by its items; prose by itself. */
function placeOf({ told: { at } }: Amount): string {
  const { kind, cell } = at.block;
  return cell === undefined ? (kind === "listItem" ? "list" : "") : `${cell.table}:${cell.column}`;
}

/** A rate, what it is told for and what both come to. */
function* products(all: readonly Amount[], last: Last): Generator<Relation> {
  for (const rate of all) {
    const { per, dimension } = rate;
    const isMean = rate.told.fact.markers.has("mean");
    if (NO_AMOUNT.has(dimension)) continue;
    const power = dimension === "power";
    const isLoose = per === null && !isMean && !power && !isEach(rate);
    // "Every household gets £150": only the words of its sentence say that it is for each.
    if (isLoose && !/^[A-Z]{3}$/.test(dimension)) continue;
    const of = per ?? (power ? HOURLY : ANY);
    const result = power ? "energy" : dimension;
    const numbers = all.filter(
      (number) =>
        number !== rate &&
        isNear(rate, number, REACH) &&
        number.per === null &&
        goesInto(of, number) &&
        number.value > 1e-9,
    );
    const totals = all.filter(
      (total) =>
        total !== rate &&
        isNear(rate, total, REACH) &&
        total.dimension === result &&
        total.told.fact !== rate.told.fact,
    );
    for (const total of totals)
      for (const number of numbers) {
        if (number.told.fact === total.told.fact || !last([rate, total, number])) continue;
        if (!isNear(number, total, REACH)) continue;
        if (isLoose && (total.value <= rate.value * 2 || number.value < 10)) continue;
        if (total.per === null || total.per.dimension !== of.dimension)
          yield make(isLoose ? "loose" : "product", [total, rate, number], 1 / of.size);
      }
    // So many of them, each at so much a day, over a month.
    if (of.dimension === "time" && !power)
      for (const total of totals) {
        const span = total.per?.dimension === "time" ? total.per.size : null;
        if (span === null || span === of.size) continue;
        for (const number of all)
          if (number.dimension === "count" && number.per === null && number !== total && number.value >= 2)
            if (last([rate, total, number]) && isNear(rate, number, 3) && isNear(rate, total, 3))
              yield make("product", [total, rate, number], span / of.size);
      }
    if (of.dimension !== "time" && !power && of.dimension !== "*")
      for (const total of totals)
        for (const number of numbers)
          for (const other of all)
            if (
              other !== number &&
              other !== rate &&
              other !== total &&
              (other.dimension === "count" || other.dimension === "time") &&
              other.per === null &&
              other.value >= 2 &&
              total.per === null &&
              last([rate, total, number, other]) &&
              isNear(rate, other, 2) &&
              isNear(rate, number, 2) &&
              isNear(rate, total, 2)
            )
              yield make("product3", [total, rate, number, other], 1 / of.size / other.size);
  }
}

const HOURLY: Per = { dimension: "time", size: DAYS["hour"]!, noun: "hour" };
const ANY: Per = { dimension: "*", size: 1, noun: "" };

function isEach({ told: { fact } }: Amount): boolean {
  return (
    fact.markers.has("each") ||
    (fact.sort === "measure" && fact.headFrom === "behind") ||
    / at (?:a |an |the )?(?:[a-z]+ )?$/.test(fact.before)
  );
}

function goesInto(per: Per, number: Amount): boolean {
  if (per.dimension === "*") return number.dimension === "count" && number.value >= 2;
  if (per.dimension === "noun") return number.dimension === "count" && number.value >= 2;
  return number.dimension === per.dimension;
}

/** "31.6 deaths per 100,000 people": the rate, its part and its whole. */
function* rates(all: readonly Amount[], last: Last): Generator<Relation> {
  for (const [at, rate] of all.entries()) {
    const { fact } = rate.told;
    if (fact.sort !== "count") continue;
    const per =
      fact.per === "so many" || / (?:per|for every|in every|in each) $/.test(fact.after)
        ? all[at + 1]!
        : undefined;
    const worded = /^(?: [a-z-]+){0,2} (?:per|a|for every) (lakh|million|crore|thousand|billion)\b/.exec(
      fact.after,
    )?.[1];
    const factor = per?.value ?? (worded === undefined ? 0 : WORDED[worded]!);
    if (factor < 100) continue;
    for (const part of all)
      for (const whole of all)
        if (
          part !== rate &&
          whole !== rate &&
          part !== whole &&
          part !== per &&
          whole !== per &&
          part.dimension === "count" &&
          whole.dimension === "count" &&
          part.value < whole.value &&
          part.per === null &&
          whole.per === null &&
          whole.value > 100 &&
          isNear(part, rate, REACH) &&
          isNear(whole, rate, REACH) &&
          last([rate, part, whole])
        )
          yield make("rate", [rate, part, whole], factor);
  }
}

const WORDED: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
};

function isOneKind(a: Amount, b: Amount): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.told.fact === b.told.fact) return true;
  return (a.per?.dimension ?? "") === (b.per?.dimension ?? "");
}

/** Whether two may be one amount told twice: of one unit, or one of them a cell, whose unit its column has. */
function isSameKind(a: Amount, b: Amount): boolean {
  if (a.told.fact === b.told.fact || a.side > 0 || b.side > 0) return false;
  if (isCell(a) !== isCell(b))
    return [a, b].every(({ dimension }) => dimension !== "time" && dimension !== "age");
  return !isCell(a) && a.dimension === b.dimension && a.size === b.size;
}

function isCell({ told: { at } }: Amount): boolean {
  return at.block.cell !== undefined;
}

/** A headline stands beside all that it heads. */
function isNear(a: Amount, b: Amount, reach: number): boolean {
  return Math.abs(a.sentence - b.sentence) <= reach || isHead(a) || isHead(b);
}

function isHead({ told: { at } }: Amount): boolean {
  return at.block.kind === "headline" || at.block.kind === "deck";
}
