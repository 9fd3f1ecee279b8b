import { measureNamed, type Measure } from "../../../lexicon/conversions.js";
import { BY_ANOTHER_LENGTH } from "../../../lexicon/reckoned-cues.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { mayFollow } from "./reach.js";

/** Sides and what they enclose stand in one sentence, or in two behind one another: how many before and behind the claim's. */
const RINGS = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const;
/** How many there are of one extent may be told some sentences off. */
const REACH_OF_NUMBERS = 4;
/** In a cubic metre. */
const LITRES = 1000;
/** By how much, in powers of ten, figures that are rounded may miss a power: a tenth of what is told. */
const ROUNDED = 0.045;

/** A figure with its value in metres, square metres or litres. */
interface Extent {
  readonly told: Told;
  readonly value: number;
  readonly dimension: Measure["dimension"];
}

/**
 * What two sides enclose, and what an area holds to a depth, told some powers of ten too large or too small: "a plot of 250 metres by
 * 80 metres … the 20 hectares". By less than that it may be of a plot with corners cut off, or of a pond with sloping banks.
 */
export function extentsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const own = extentOf(claim);
    if (own === null || (own.dimension !== "area" && own.dimension !== "volume")) return [];
    for (const [first, last] of RINGS) {
      const terms = termsOf(passage, own, claim.sentence - first, claim.sentence + last);
      if (terms === null) continue;
      const right = terms[0].value * terms[1].value * (own.dimension === "volume" ? LITRES : 1);
      const apart = own.value / right;
      if (!isPower(apart) || isOfSeveral(passage, claim, apart) || mayFollow(passage, claim)) return [];
      const factor = (claim.fact.value * right) / own.value;
      const told = terms.map((term) => term.told);
      return [{ kind: "scaled", claim, terms: told, strength: 2, others: [], factor, isProven: true }];
    }
    return [];
  });
}

function termsOf(passage: Passage, own: Extent, from: number, to: number): readonly [Extent, Extent] | null {
  const near = passage.all.filter(({ sentence }) => sentence >= from && sentence <= to);
  const of = (dimension: Measure["dimension"]): Extent[] =>
    near.flatMap((told) => {
      const extent = extentOf(told);
      return extent?.dimension === dimension && told !== own.told ? [extent] : [];
    });
  // Of two areas, or of two volumes, nobody knows which is meant.
  if (of(own.dimension).length > 0) return null;
  return own.dimension === "area" ? sidesIn(near, of("length")) : depthIn(of("area"), of("length"));
}

/** Whether so many are counted close by as it is too large: "ten plots of 50 metres by 20 metres … 10,000 square metres". */
function isOfSeveral({ all }: Passage, claim: Told, apart: number): boolean {
  return all.some(
    ({ fact, sentence }) =>
      (fact.sort === "count" || fact.sort === "multiple") &&
      Math.abs(sentence - claim.sentence) <= REACH_OF_NUMBERS &&
      Math.abs(Math.log10(fact.value / apart)) < ROUNDED,
  );
}

function isPower(apart: number): boolean {
  const power = Math.log10(apart);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < ROUNDED;
}

/** The only two lengths of the sentences, one by the other: "250 metres by 80 metres", "40 by 25 metres". */
function sidesIn(near: readonly Told[], lengths: readonly Extent[]): readonly [Extent, Extent] | null {
  const second = lengths.at(-1);
  if (second === undefined || lengths.length > 2 || !BY_ANOTHER_LENGTH.test(second.told.fact.before))
    return null;
  const first = near[near.indexOf(second.told) - 1];
  if (first?.sentence !== second.told.sentence) return null;
  if (lengths.length === 2) return lengths[0]!.told === first ? [lengths[0]!, second] : null;
  // The unit is told once, behind both.
  const { sort, headFrom, figure, value } = first.fact;
  if (sort !== "count" || headFrom === "behind" || figure?.to !== undefined) return null;
  return [{ ...second, told: first, value: (value * second.value) / second.told.fact.value }, second];
}

/** The only area with the only length beside it: what covers the one to the depth of the other. */
function depthIn(areas: readonly Extent[], lengths: readonly Extent[]): readonly [Extent, Extent] | null {
  const [area, length] = [areas[0], lengths[0]];
  return areas.length === 1 && lengths.length === 1 ? [area!, length!] : null;
}

function extentOf(told: Told): Extent | null {
  const { sort, unit, per, value, figure, markers } = told.fact;
  if (sort !== "measure" || per !== "" || figure?.to !== undefined || value <= 0) return null;
  if (markers.has("each") || markers.has("from")) return null;
  const measure = measureNamed(unit);
  const [size] = measure?.factors ?? [];
  return measure === null || size === undefined
    ? null
    : { told, value: value * size, dimension: measure.dimension };
}
