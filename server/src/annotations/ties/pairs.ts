import type { Fact } from "../facts/fact.js";
import { sameHead, sameKind, type Passage, type Told } from "../facts/passage.js";

/** Sorts of which one may be a part of another, or go from one to another. */
const AMOUNTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "rate", "span"]);

/** The amounts within so many sentences before and after a claim, itself left out. */
export function amountsNear(passage: Passage, claim: Told, before: number, after: number): Told[] {
  return passage.all.filter(
    ({ fact, sentence }) =>
      fact !== claim.fact &&
      AMOUNTS.has(fact.sort) &&
      fact.sort !== claim.fact.sort &&
      sentence >= claim.sentence - before &&
      sentence <= claim.sentence + after,
  );
}

/** Two amounts of one kind, in the draft's order. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
}

export function pairsOf(amounts: readonly Told[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, a] of amounts.entries())
    for (const b of amounts.slice(index + 1)) if (sameKind(a.fact, b.fact)) pairs.push({ a, b });
  return pairs;
}

/** From an earlier amount to a later one, as their words tell; null where nothing tells which is which. */
export function ordered(passage: Passage, { a, b }: Pair): { from: Told; to: Told; strength: number } | null {
  const years = [yearOf(passage, a), yearOf(passage, b)];
  const gap = sideOf(a.fact) - sideOf(b.fact);
  let strength = Math.min(2, Math.abs(gap));
  let [from, to] = gap > 0 ? [a, b] : [b, a];
  if (gap === 0) {
    if (years[0] === null || years[1] === null || years[0] === years[1]) return null;
    [from, to] = years[0]! < years[1]! ? [a, b] : [b, a];
    strength = 2;
  }
  if (sameHead(a.fact, b.fact)) strength++;
  if (a.sentence !== b.sentence) strength--;
  return { from, to, strength };
}

/** Positive for where a change begins, negative for where it ends. */
function sideOf({ markers }: Fact): number {
  return markers.has("from") ? 1 : markers.has("to") ? -1 : 0;
}

/** The year told in the clause of a fact: the nearest before it in its sentence, else the one behind it. */
function yearOf(passage: Passage, told: Told): number | null {
  const years = passage.all.filter(
    ({ sentence, fact }) => sentence === told.sentence && fact.sort === "year",
  );
  const last = years.findLast(({ fact }) => fact.span.end <= told.fact.span.start);
  const next = years.find(({ fact }) => fact.span.start >= told.fact.span.end);
  return (last ?? next)?.fact.value ?? null;
}
