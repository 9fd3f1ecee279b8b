import { FALL_WORDS, RISE_WORDS } from "../../../lexicon/fact-markers.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { isOfOtherClause } from "../changes.js";
import type { Tie } from "../tie.js";
import { clauseOf, isCountedFrom, timeOf } from "./clause.js";

/** So far in points, or in percent of the percentage, a step may lie from what is told. */
const NEAR = 0.051;

/** Steps between two percentages that are told in percent and are points, or in points and are percent. */
export function weighedPointsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const isPoints = claim.fact.sort === "points";
    if (!isPoints && !isStep(claim.fact)) return [];
    if (
      claim.fact.figure === null ||
      claim.fact.figure.to !== undefined ||
      claim.fact.figure.exactness !== "exact"
    )
      return [];
    const shares = passage.all.filter(
      (told) =>
        told !== claim &&
        told.sentence >= claim.sentence - 2 &&
        told.sentence <= claim.sentence + 1 &&
        isLevel(told.fact),
    );
    const pairs = shares
      .flatMap((a, index) => shares.slice(index + 1).map((b) => ordered(a, b)))
      .filter((pair) => pair !== null);
    const own = pairs.filter(({ from, to }) => isOf(passage, claim, from, to));
    const [pair] = own;
    if (pair === undefined || own.length > 1) return [];
    const value = claim.fact.value;
    const points = Math.abs(pair.to.fact.value - pair.from.fact.value);
    const percent = (100 * points) / pair.from.fact.value;
    const isPercent = Math.abs(percent - value) <= Math.max(NEAR, 0.51 * grainOf(claim.fact));
    const arePoints = Math.abs(points - value) <= NEAR;
    // Any two of the percentages told near it may be what it is of.
    const levels = shares.map(({ fact }) => fact.value);
    const known = levels.some((a) => levels.some((b) => Math.abs(Math.abs(a - b) - value) <= NEAR));
    const relative = levels.some((a) =>
      levels.some((b) => a !== b && Math.abs((100 * Math.abs(a - b)) / b - value) <= 0.6),
    );
    if (isPoints ? arePoints || known || !isPercent : isPercent || relative || !arePoints) return [];
    const says = isPoints
      ? `The step is ${words(points)} percentage ${points === 1 ? "point" : "points"}, or ${words(percent)} percent`
      : `The step is ${words(points)} percentage ${points === 1 ? "point" : "points"}`;
    return [{ kind: "contrary" as const, claim, terms: [pair.from, pair.to], strength: 2, others: [], says }];
  });
}

function isStep({ sort, markers, inWords }: Fact): boolean {
  return sort === "share" && !inWords && markers.has("change");
}

function isLevel({ sort, inWords, markers, figure, value }: Fact): boolean {
  return (
    sort === "share" &&
    !inWords &&
    figure?.to === undefined &&
    value > 0 &&
    !(markers.has("change") && !markers.has("to") && !markers.has("from"))
  );
}

function grainOf({ figure }: Fact): number {
  return Math.min(1, figure?.precision ?? 1);
}

interface Pair {
  readonly from: Told;
  readonly to: Told;
}

/** Which of two percentages is the earlier, by "from", "against", "the year before"; null where nothing tells. */
function ordered(a: Told, b: Told): Pair | null {
  const [x, y] = [isCountedFrom(a) || isThen(a), isCountedFrom(b) || isThen(b)];
  if (x !== y) return x ? { from: a, to: b } : { from: b, to: a };
  const [early, late] = [timeOf(a), timeOf(b)];
  if (early === null || late === null || early === late) return null;
  return early < late ? { from: a, to: b } : { from: b, to: a };
}

function isThen(told: Told): boolean {
  const { before, after } = clauseOf(told);
  return (
    /\b(?:had been|having been|used to be|was once|instead of)\b/.test(before) ||
    /^ ?(?:a|the|in the|last|four|five|ten|two|three) ?(?:year|month|years|quarter|season|time)s? (?:before|earlier|ago)\b/.test(
      after.trimStart(),
    )
  );
}

/** Whether a step is told of a pair: beside both, or right after them, and in their direction. */
function isOf(passage: Passage, claim: Told, from: Told, to: Told): boolean {
  const sentences = [from.sentence, to.sentence];
  if (Math.max(...sentences) < claim.sentence - 1 || Math.abs(from.sentence - to.sentence) > 1) return false;
  const { all } = passage;
  if (isOfOtherClause(claim, { a: from, b: to })) return false;
  const text = passage.textOf(claim.sentence);
  const [rose, fell] = [RISE_WORDS.test(text), FALL_WORDS.test(text)];
  if (rose !== fell && to.fact.value > from.fact.value !== rose) return false;
  // Another amount between them has a step of its own.
  const at = all.indexOf(claim);
  const last = Math.max(all.indexOf(from), all.indexOf(to));
  const first = Math.min(all.indexOf(from), all.indexOf(to));
  // "Wages rose 4 percent, while taxes went from 10 percent …": of something else.
  const [left, right] = at < first ? [claim, all[first]!] : [all[last]!, claim];
  if (
    left.at === right.at &&
    OTHER_CLAUSE.test(left.at.block.prose.slice(left.fact.span.end, right.fact.span.start))
  )
    return false;
  const between = all
    .slice(Math.min(at, first) + 1, Math.max(at, last))
    .filter((told) => told !== claim && told !== from && told !== to);
  return between.every(({ fact }) => fact.sort !== "share" && fact.sort !== "points");
}

const OTHER_CLAUSE = /;| (?:while|whereas|but|though|although) /;

function words(value: number): string {
  return String(Number(value.toPrecision(3)));
}
