import { unitsIn } from "../../../lexicon/conversions.js";
import type { Interval } from "../../figures/interval.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { DAYS } from "../derived/spells.js";

/** Sums of one step are looked for so many sentences about a figure, those of two in its sentence and the ones beside it. */
const REACH = 6;
const REACH_OF_TWO = 1;
/** Of more figures than this something comes out by chance. */
const MOST = 16;

/** Numbers below this are written out, and rounded by no more than so much of them. */
const WRITTEN_OUT = 1_000_000;
const ROOM = 0.006;

/** A value with its room, and the figures that it was made of. */
interface Made extends Interval {
  readonly value: number;
  readonly of: readonly Told[];
}

/**
 * Whether a figure follows from any others of its passage, by a sum of one step or of two: then it is told of them, whatever
 * stands closer by. What the figures of `but` come to by themselves explains nothing: the claim is told to be what they are not.
 */
export function mayFollow(passage: Passage, claim: Told, but: readonly Told[] = []): boolean {
  const near = (reach: number): Told[] =>
    passage.all.filter(
      (told) =>
        told !== claim &&
        Math.abs(told.sentence - claim.sentence) <= reach &&
        told.fact.value > 0 &&
        told.fact.sort !== "rank" &&
        told.fact.sort !== "other" &&
        told.fact.sort !== "age",
    );
  const far = near(REACH);
  const close = near(REACH_OF_TWO);
  const isMet = (made: Made): boolean =>
    fits(claim.fact, made) && !(but.length > 0 && made.of.every((told) => but.includes(told)));
  switch (claim.fact.sort) {
    case "share":
      return shareFollows(claim.fact, far, close, but);
    case "multiple":
      return ratios(plainOf(far)).some(isMet);
    default:
  }
  const own = far.filter(({ fact }) => isOfKind(fact, claim.fact)).map(made);
  if (own.length > MOST) return true;
  if (added(own).some(isMet) || stepsOf(claim.fact, far).some(isMet)) return true;
  const two = [
    ...close.filter(({ fact }) => isOfKind(fact, claim.fact)).map(made),
    ...stepsOf(claim.fact, close),
  ];
  return two.length > MOST * 4 || added(two).some(isMet);
}

/** Room for what rounding and months of several lengths do. */
function fits({ low, high, value }: Fact, made: Interval & { value: number }): boolean {
  const dust = Math.abs(value) * 1e-6;
  const [from, to] = [Number.isFinite(low) ? low : value * 0.9, Number.isFinite(high) ? high : value * 1.15];
  return made.low <= to + dust && from <= made.high + dust;
}

function made(told: Told): Made {
  const { value, low, high, figure } = told.fact;
  if (
    figure?.exactness === "exact" &&
    !told.fact.inWords &&
    value < WRITTEN_OUT &&
    told.fact.sort !== "share"
  ) {
    const room = Math.min(value - low, value * ROOM);
    return { value, low: value - room, high: value + room, of: [told] };
  }
  return {
    value,
    low: Number.isFinite(low) ? low : value * 0.9,
    high: Number.isFinite(high) ? high : value * 1.15,
    of: [told],
  };
}

/** Of one dimension and told for one thing: then they are added and taken away. */
function isOfKind(a: Fact, b: Fact): boolean {
  if (a.figure?.to !== undefined) return false;
  if (a.sort === b.sort || (isMoney(a) && isMoney(b))) return bareUnit(a) === bareUnit(b);
  return (a.sort === "count" && b.sort === "points") || (a.sort === "points" && b.sort === "count");
}

function isMoney({ sort, unit }: Fact): boolean {
  return sort === "sum" || (sort === "rate" && /^[A-Z]{3}\//.test(unit));
}

function bareUnit({ unit }: Fact): string {
  return unit.replace(/\/.*$/, "");
}

function plainOf(told: readonly Told[]): Made[] {
  return told
    .filter(
      ({ fact }) =>
        !["share", "points", "multiple", "year"].includes(fact.sort) && fact.figure?.to === undefined,
    )
    .map(made);
}

/** Sums and differences of two, sums of three and of runs. */
function added(all: readonly Made[]): Made[] {
  const found: Made[] = [];
  for (const [i, a] of all.entries()) {
    let run = a;
    for (const [j, b] of all.entries()) {
      if (j <= i || shares(a, b)) continue;
      found.push(plus(a, b), less(a, b), less(b, a));
      if (!shares(run, b)) run = plus(run, b);
      found.push(run);
      if (all.length > MOST) continue;
      for (const c of all.slice(j + 1))
        if (!shares(a, c) && !shares(b, c))
          found.push(
            plus(plus(a, b), c),
            less(plus(a, b), c),
            less(plus(a, c), b),
            less(plus(b, c), a),
            less(less(a, b), c),
            less(less(b, a), c),
            less(less(c, a), b),
          );
    }
  }
  return found;
}

/** What other figures make of one of the claim's kind, or of another kind, in one step: so many times, so many percent, for so long. */
function stepsOf(claim: Fact, all: readonly Told[]): Made[] {
  const found: Made[] = [];
  const unit = bareUnit(claim);
  for (const a of all) {
    const f = a.fact;
    if (f.figure?.to !== undefined) continue;
    const isSame = isOfKind(f, claim);
    for (const b of all) {
      const g = b.fact;
      if (a === b || g.figure?.to !== undefined) continue;
      const of = [a, b];
      if (isSame && (g.sort === "share" || g.sort === "points")) {
        const p = made(b);
        const base = made(a);
        found.push({ ...times(base, scaled(p, 0.01)), of });
        found.push({ ...times(base, added100(p, 1)), of }, { ...times(base, added100(p, -1)), of });
        found.push(
          { ...over(base, scaled(p, 0.01)), of },
          { ...over(base, added100(p, 1)), of },
          { ...over(base, added100(p, -1)), of },
        );
      } else if (isSame && g.sort === "multiple")
        found.push({ ...times(made(a), made(b)), of }, { ...over(made(a), made(b)), of });
      else if (isSame && g.sort === "count")
        found.push({ ...times(made(a), made(b)), of }, { ...over(made(a), made(b)), of });
      else if (isSame && g.sort === "span" && g.unit in DAYS && f.per in DAYS)
        found.push({ ...times(made(a), scaled(made(b), DAYS[g.unit]! / DAYS[f.per]!)), of });
      else if (isSame && g.sort === "span")
        found.push({ ...times(made(a), made(b)), of }, { ...over(made(a), made(b)), of });
      else if (isSame && g.sort === "measure" && claim.sort !== "measure") {
        const factor = f.per === "" ? 1 : (unitsIn(g.unit, f.per) ?? 1);
        found.push({ ...times(made(a), scaled(made(b), factor)), of }, { ...over(made(a), made(b)), of });
      } else if (
        claim.sort === "measure" &&
        f.sort === "measure" &&
        g.sort === "measure" &&
        unitsIn(f.unit, unit) !== null
      )
        found.push({ ...scaled(made(a), unitsIn(f.unit, unit)!), of });
      if (
        claim.sort === "count" &&
        f.sort === g.sort &&
        f.unit === g.unit &&
        f.sort !== "count" &&
        f.value > g.value
      )
        found.push({ ...over(made(a), made(b)), of });
    }
    if (isSame && f.per in DAYS && claim.per in DAYS && f.per !== claim.per)
      found.push({ ...scaled(made(a), DAYS[claim.per]! / DAYS[f.per]!), of: [a] });
    if (isSame && f.per in DAYS)
      for (const unit of ["week", "month", "year"])
        found.push({ ...scaled(made(a), DAYS[unit]! / DAYS[f.per]!), of: [a] });
    if (isSame && f.sort === "measure" && f.unit !== claim.unit && unitsIn(f.unit, claim.unit) !== null)
      found.push({ ...scaled(made(a), unitsIn(f.unit, claim.unit)!), of: [a] });
  }
  return found;
}

/** Whether a percentage is any share, rest or change of others. */
function shareFollows(
  claim: Fact,
  far: readonly Told[],
  close: readonly Told[],
  but: readonly Told[],
): boolean {
  const isMet = (each: Interval & { value: number }): boolean =>
    [
      each,
      { value: 1 - each.value, low: 1 - each.high, high: 1 - each.low },
      { value: each.value - 1, low: each.low - 1, high: each.high - 1 },
    ].some((one) => fits(claim, { value: 100 * one.value, low: 100 * one.low, high: 100 * one.high }));
  const plain = plainOf(far);
  if (plain.length > MOST) return true;
  if (ratios(plain).some((each) => isMet(each) && !each.of.every((told) => but.includes(told)))) return true;
  const percents = far.filter(({ fact }) => fact.sort === "share" && !fact.inWords).map(made);
  if (
    added(percents).some(
      (each) =>
        fits(claim, each) ||
        fits(claim, { value: 100 - each.value, low: 100 - each.high, high: 100 - each.low }),
    )
  )
    return true;
  if (percents.some((a) => fits(claim, { value: 100 - a.value, low: 100 - a.high, high: 100 - a.low })))
    return true;
  if (percents.some((a) => percents.some((b) => a !== b && isMet(over(a, b))))) return true;
  // Of a reading that words tell, two steps come to too much by chance.
  const here = but.length > 0 ? [] : plainOf(close);
  return here.some((whole) =>
    added(here.filter((each) => each !== whole)).some(
      (part) =>
        !shares(part, whole) && part.value > 0 && (isMet(over(part, whole)) || isMet(over(whole, part))),
    ),
  );
}

function ratios(all: readonly Made[]): Made[] {
  return all.flatMap((a) =>
    all
      .filter(
        (b) =>
          a !== b &&
          a.of[0]!.fact.sort === b.of[0]!.fact.sort &&
          bareUnit(a.of[0]!.fact) === bareUnit(b.of[0]!.fact),
      )
      .map((b) => ({ ...over(a, b), of: [...a.of, ...b.of] })),
  );
}

function shares(a: Made, b: Made): boolean {
  return a.of.some((told) => b.of.includes(told));
}

function plus(a: Made, b: Made): Made {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high, of: [...a.of, ...b.of] };
}

function less(a: Made, b: Made): Made {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low, of: [...a.of, ...b.of] };
}

type Value = Interval & { readonly value: number };

function times(a: Value, b: Value): Value {
  return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high };
}

function over(a: Value, b: Value): Value {
  return {
    value: a.value / b.value,
    low: a.low / Math.max(1e-12, b.high),
    high: a.high / Math.max(1e-12, b.low),
  };
}

function scaled(a: Value, by: number): Value {
  return { value: a.value * by, low: a.low * by, high: a.high * by };
}

/** 1 ± p of a percentage. */
function added100({ value, low, high }: Value, way: 1 | -1): Value {
  return way > 0
    ? { value: 1 + value / 100, low: 1 + low / 100, high: 1 + high / 100 }
    : {
        value: Math.max(0.001, 1 - value / 100),
        low: Math.max(0.001, 1 - high / 100),
        high: Math.max(0.001, 1 - low / 100),
      };
}
