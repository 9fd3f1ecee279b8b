import { unitsIn } from "../../../lexicon/conversions.js";
import { LEADS_BACK, SUMS_UP } from "../../../lexicon/bond-cues.js";
import { NAMES_TOTAL, OTHER_RECKONING, WHOLE_PAID } from "../../../lexicon/reckoned-cues.js";
import { DOES_SUM } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { DAYS } from "../derived/spells.js";
import type { Tie } from "../tie.js";
import { mayFollow } from "./reach.js";

/** A total that lies further off, and by no power of ten, is one of something else. */
const MOST_APART = 2.3;
/** Figures that are multiplied stand in two sentences behind one another. */
const REACH = 1;

/** Everything that could be reckoned with in the sentences about a total: where it is all used, nothing else can be meant. */
interface Scene {
  readonly rates: readonly Told[];
  readonly numbers: readonly Told[];
  readonly totals: readonly Told[];
  /** Whether something stands there that is hedged, an average, or of another kind: then only a magnitude tells. */
  readonly isRough: boolean;
}

/**
 * A rate and one or two numbers that it is told for, with what they come to, where nothing else stands there to reckon with: "Rooms cost
 * $120 a night. The delegation of 15 stayed four nights, and the bill was $7,200".
 */
export function scenesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isTotal(claim)) return [];
    for (const [first, last] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const) {
      const tie = tied(passage, claim, claim.sentence - first, claim.sentence + last);
      if (tie !== null) return tie;
    }
    return [];
  });
}

function tied(passage: Passage, claim: Told, from: number, to: number): Tie[] | null {
  const near = passage.all.filter(({ sentence }) => sentence >= from && sentence <= to);
  const scene = sceneOf(near);
  if (scene === null || scene.totals.length !== 1 || scene.totals[0] !== claim || scene.rates.length !== 1)
    return null;
  const [rate] = scene.rates;
  if (rate === undefined || rate === claim) return null;
  const numbers = scene.numbers.map((told) => ({ told, times: timesOf(rate.fact, told.fact) }));
  if (numbers.length === 0 || numbers.length > 2 || numbers.some(({ times }) => times === null || times <= 1))
    return null;
  const text = Array.from({ length: to - from + 1 }, (_, at) => passage.textOf(from + at)).join(" ");
  if (!WHOLE_PAID.test(text)) return null;
  const isRough = scene.isRough || OTHER_RECKONING.test(text);
  // Alone in its sentence it may be told of something new ("The hall cost $2,000").
  const isAlone = [rate, ...scene.numbers].every(({ sentence }) => sentence !== claim.sentence);
  const own = passage.textOf(claim.sentence);
  if (
    isAlone &&
    !(
      DOES_SUM.test(claim.fact.before) ||
      LEADS_BACK.test(own) ||
      SUMS_UP.test(own) ||
      NAMES_TOTAL.test(claim.fact.before)
    )
  )
    return null;
  const right =
    numbers.reduce((product, { times }) => product * times!, rate.fact.value) *
    unitsBetween(rate.fact, claim.fact)!;
  if (isRough && !isPower(claim.fact.value, right)) return null;
  return isSlip(claim.fact.value, right) && !mayFollow(passage, claim)
    ? [
        {
          kind: "scaled",
          claim,
          terms: [rate, ...numbers.map(({ told }) => told)],
          strength: 2,
          others: [],
          factor: right,
          isProven: true,
        },
      ]
    : [];
}

function sceneOf(near: readonly Told[]): Scene | null {
  const rates: Told[] = [];
  const numbers: Told[] = [];
  const totals: Told[] = [];
  let isRough = false;
  for (const told of near) {
    const { fact } = told;
    if (["year", "rank", "age", "score"].includes(fact.sort)) continue;
    if (fact.markers.has("from")) return null;
    const isOther = ["share", "points", "multiple", "other"].includes(fact.sort);
    if (isOther || fact.figure === null || fact.figure.to !== undefined) {
      isRough = true;
      continue;
    }
    if (fact.figure.exactness !== "exact" || fact.markers.has("mean")) isRough = true;
    if (isRate(fact)) rates.push(told);
    else if (fact.sort === "span") numbers.push(told);
    else if (fact.sort === "sum") totals.push(told);
    else numbers.push(told);
  }
  if (rates.length !== 1) return null;
  const [rate] = rates;
  if (rate!.fact.sort === "sum" || (rate!.fact.sort === "rate" && /^[A-Z]{3}\//.test(rate!.fact.unit)))
    return { rates, totals, ...ofItsNoun(rate!.fact, numbers, isRough) };
  // What is made or used of one thing: its total is told in the same noun or unit.
  const own = numbers.filter(
    ({ fact }) => unitsBetween(rate!.fact, fact) !== null && fact.value > rate!.fact.value && fact.per === "",
  );
  return { rates, totals: own, isRough, numbers: numbers.filter((told) => !own.includes(told)) };
}

/** What a rate for a village is told for are villages, whatever else is counted there. */
function ofItsNoun(
  { per }: Fact,
  numbers: readonly Told[],
  isRough: boolean,
): Pick<Scene, "numbers" | "isRough"> {
  const own = numbers.filter(({ fact }) => fact.sort === "count" && fact.head === per);
  return own.length === 0 || own.length === numbers.length
    ? { numbers, isRough }
    : { numbers: own, isRough: true };
}

function isRate({ sort, per, markers }: Fact): boolean {
  return sort === "rate" || (per !== "" && per !== "so many" && per !== "100") || markers.has("each");
}

function isTotal({ fact: { sort, per, figure, markers } }: Told): boolean {
  return (
    (sort === "sum" || sort === "count" || sort === "measure") &&
    per === "" &&
    figure?.to === undefined &&
    figure?.exactness === "exact" &&
    !markers.has("each") &&
    !markers.has("mean")
  );
}

/** In how many of a rate's units a total is told; null where in none. */
function unitsBetween(rate: Fact, total: Fact): number | null {
  const unit = rate.unit.replace(/\/.*$/, "");
  if (total.sort === "sum") return total.unit === unit ? 1 : null;
  if (total.sort === "count")
    return (rate.sort === "count" || (rate.sort === "rate" && unit === "")) &&
      (total.head === "" || total.headFrom === "inherited" || total.head === rate.head)
      ? 1
      : null;
  return total.sort === "measure" ? unitsIn(unit, total.unit) : null;
}

/** How often a rate is told by a number beside it; null where that counts nothing of the kind. */
function timesOf({ per }: Fact, number: Fact): number | null {
  if (number.sort === "span") {
    if (!(per in DAYS)) return null;
    return number.unit in DAYS ? (number.value * DAYS[number.unit]!) / DAYS[per]! : null;
  }
  // A rate by the hour is told for a worker, a machine, a room: whichever is counted.
  if (number.sort === "count") return Number.isInteger(number.value) ? number.value : null;
  if (number.sort === "measure") return per === "" || per === "*" ? null : unitsIn(number.unit, per);
  return null;
}

function isSlip(told: number, right: number): boolean {
  if (!(right > 0)) return false;
  const apart = Math.max(told, right) / Math.min(told, right);
  if (apart < 1.012) return false;
  return apart <= MOST_APART || isPower(told, right);
}

/** Right but for its magnitude. */
function isPower(told: number, right: number): boolean {
  const power = Math.abs(Math.log10(told / right));
  return Math.round(power) > 0 && Math.abs(power - Math.round(power)) < 0.006;
}

/** "400 jars at $6 and 250 at $8, taking in $4,400": numbers each with its price right behind it, and what all come to. */
export function pricedListsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "sum" || !isTotal(claim)) return [];
    const here = passage.all.filter(({ sentence }) => Math.abs(sentence - claim.sentence) <= REACH);
    const priced: [Told, Told][] = [];
    for (const [at, price] of here.entries()) {
      const number = here[at - 1];
      if (
        price === claim ||
        number === undefined ||
        number.sentence !== price.sentence ||
        number.fact.sort !== "count"
      )
        continue;
      if (price.fact.sort !== "sum" && price.fact.sort !== "rate") continue;
      if (
        price.fact.unit.replace(/\/.*$/, "") !== fact.unit ||
        !/^(?: [a-z-]+){0,3} (?:at|for|costing|priced at) $/.test(price.fact.before)
      )
        continue;
      if (/ for $/.test(price.fact.before) && !price.fact.markers.has("each")) continue;
      priced.push([number, price]);
    }
    if (priced.length < 2 || new Set(priced.map(([number]) => number.sentence)).size !== 1) return [];
    const used = new Set([claim, ...priced.flat()]);
    const sentences = [...new Set([claim.sentence, priced[0]![0].sentence])];
    const text = sentences.map((at) => passage.textOf(at)).join(" ");
    if (OTHER_RECKONING.test(text) || !WHOLE_PAID.test(passage.textOf(claim.sentence))) return [];
    if (
      passage.all.some(
        (told) => sentences.includes(told.sentence) && !used.has(told) && told.fact.sort === "sum",
      )
    )
      return [];
    const right = priced.reduce((sum, [number, price]) => sum + number.fact.value * price.fact.value, 0);
    if (!isSlip(fact.value, right) || mayFollow(passage, claim)) return [];
    return [
      { kind: "scaled", claim, terms: priced.flat(), strength: 2, others: [], factor: right, isProven: true },
    ];
  });
}

/** "$1,800 a month in rent and $600 for power, $28,800 a year for both": amounts for one length of time, and all of them for another. */
export function periodsOfAllIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    const per = fact.per;
    if (!(per in DAYS) || fact.figure?.exactness !== "exact" || fact.figure.to !== undefined) return [];
    const unit = fact.unit.replace(/\/.*$/, "");
    const before = passage.all.filter(
      (told) =>
        told.sentence === claim.sentence &&
        told.fact.span.end <= fact.span.start &&
        told.fact.unit.replace(/\/.*$/, "") === unit,
    );
    const [first] = before;
    if (before.length < 2 || first === undefined || !(first.fact.per in DAYS) || first.fact.per === per)
      return [];
    if (before.slice(1).some(({ fact: each }) => each.per !== "" && each.per !== first.fact.per)) return [];
    const text = passage.textOf(claim.sentence);
    if (
      OTHER_RECKONING.test(text) ||
      !/\b(?:both|together|in all|altogether|total|or|all (?:two|three|four)|combined|which (?:is|makes|comes to))\b/.test(
        `${fact.before}|${fact.after}`,
      )
    )
      return [];
    const right =
      (before.reduce((sum, each) => sum + each.fact.value, 0) * DAYS[per]!) / DAYS[first.fact.per]!;
    if (!isSlip(fact.value, right) || mayFollow(passage, claim)) return [];
    return [{ kind: "scaled", claim, terms: before, strength: 2, others: [], factor: right, isProven: true }];
  });
}
