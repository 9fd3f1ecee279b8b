import { GAP_AFTER, GAP_BEFORE, HELD_AGAINST, IS_HELD, OF_OTHERS } from "../../lexicon/gap-words.js";
import type { Fact } from "../facts/fact.js";
import { headsAgree, type Passage, type Told } from "../facts/passage.js";
import { isOfOtherClause } from "./changes.js";
import { digitsOf, slipWeight } from "./derived/slips.js";
import type { Tie } from "./tie.js";

const SIZES: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "points", "span"]);

/** Gaps told in percentage points, or in the points of a score. */
export function pointGapsIn(passage: Passage): Tie[] {
  return differencesIn(passage).filter(({ claim }) => claim.fact.sort === "points");
}

/** Gaps told in the amounts themselves. */
export function amountGapsIn(passage: Passage): Tie[] {
  return differencesIn(passage).filter(({ claim }) => claim.fact.sort !== "points");
}

/** Margins, leads, gaps and steps: how far two amounts, the sides of a score or two percentages lie apart. */
function differencesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!SIZES.has(fact.sort) || fact.figure?.to !== undefined || fact.value <= 0) return [];
    const named = GAP_BEFORE.test(fact.before) || GAP_AFTER.test(fact.after);
    const compared = GAP_MORE.test(fact.after);
    if (SIDES.test(passage.all[passage.all.indexOf(claim) + 1]?.fact.before ?? "")) return [];
    if (!named && !compared && !fact.markers.has("change")) return [];
    if (HELD_AGAINST.test(fact.before) || IS_HELD.test(fact.after)) return [];
    if (OF_OTHERS.test(passage.textOf(claim.sentence))) return [];
    const beside = restated(passage, claim);
    if (beside !== null && isSlip(fact.value, gapOf(beside)))
      return [{ kind: "difference" as const, claim, terms: beside, strength: 2, others: [] }];
    const pairs = pairsFor(passage, claim).filter((pair) => !isTaken(passage, claim, pair));
    const near = named || compared ? nearest(passage, claim, pairs) : stepped(claim, pairs);
    const best =
      near !== null && isSlip(fact.value, gapOf(near)) ? near : (bySlip(claim, pairs, named) ?? near);
    if (
      best === null ||
      !(isSlip(fact.value, gapOf(best)) || isTight(passage, claim, best)) ||
      isSomeGap(passage, claim)
    )
      return [];
    return [{ kind: "difference" as const, claim, terms: best, strength: 2, others: pairs }];
  });
}

/** "by 61 votes to 48": one side of a vote, and no margin. */
const SIDES = /^ (?:votes? |points? |seats? |goals? )?(?:to|against) $/;

/** "20 metres taller than", "six points ahead of". */
const GAP_MORE =
  /^(?: (?:percentage )?[a-z]+)? (?:(?!rath|oth)[a-z]+er|more|less) than\b(?! (?:one|two|half|a)\b)|^(?: (?:percentage )?[a-z]+)? (?:more|fewer|less)(?=[,.;:)]| —|$)|^(?: (?:percentage )?(?:points?|votes?|seats?|goals?|runs?|shots?|strokes?|seconds?|minutes?|metres|meters|feet))? (?:ahead of|behind|short of|clear of|above|below)\b/;

type Pair = readonly [Told] | readonly [Told, Told];

/** Pairs that the claim may lie between: scores, amounts of its kind, and percentages where it is told in points. */
function pairsFor(passage: Passage, claim: Told): Pair[] {
  const near = passage.all.filter(
    (told) => told !== claim && told.sentence >= claim.sentence - 2 && told.sentence <= claim.sentence + 1,
  );
  const around = `${claim.fact.before} ${/^[- ]?[a-z]+ [a-z]+/.exec(claim.fact.after)?.[0] ?? ""}`;
  const isLoose = (claim.fact.sort === "count" || claim.fact.sort === "points") && OF_SCORE.test(around);
  const scores = isLoose ? near.filter(({ fact }) => fact.sort === "score") : [];
  const amounts = near.filter(({ fact }) => mayBound(fact, claim.fact));
  const pairs: Pair[] = scores.map((told) => [told]);
  for (const [index, a] of amounts.entries())
    for (const b of amounts.slice(index + 1))
      if (a.fact.sort === b.fact.sort && headsAgree(a.fact, b.fact)) pairs.push([a, b]);
  return pairs;
}

/** "by 8 points, 49 percent to 41", "by 22 points (47 to 25)": the two sides right behind it, and no others. */
function restated({ all }: Passage, claim: Told): Pair | null {
  if (claim.fact.sort !== "points" || !BESIDE.test(claim.fact.after)) return null;
  const index = all.indexOf(claim);
  const [a, b] = [all[index + 1], all[index + 2]];
  if (a?.sentence !== claim.sentence) return null;
  if (a.fact.sort === "score" && a.fact.figure?.to !== undefined) return [a];
  if (b?.sentence !== claim.sentence || !/^(?: percent)? to $/.test(b.fact.before)) return null;
  return mayBound(a.fact, claim.fact) && mayBound(b.fact, claim.fact) ? [a, b] : null;
}

const BESIDE = /^ ?(?:percentage )?(?:points?)?(?:,| \() ?$/;

/** "1.8 million came, which is 20,000 more than the 160,000 of the year before": the three stand in one row. */
function isTight({ all }: Passage, claim: Told, pair: Pair): boolean {
  const index = all.indexOf(claim);
  return (
    pair.length === 2 &&
    all[index - 1] === pair[0] &&
    all[index + 1] === pair[1] &&
    /(?: which is| that is| some| or|,)[a-z ]{0,8} $/.test(claim.fact.before) &&
    /^ (?:more|fewer|less) than the $/.test(claim.fact.after)
  );
}

/** Whether any two figures of the passage lie so far apart, whatever they are of: then the claim may be told of them. */
function isSomeGap({ all }: Passage, claim: Told): boolean {
  const values = all
    .filter((told) => told !== claim && told.fact.sort !== "year" && told.fact.sort !== "rank")
    .flatMap(({ fact }) => (fact.figure?.to === undefined ? [fact.value] : [fact.value, fact.figure.to]));
  const known = new Set(values.map((value) => Number(value.toPrecision(9))));
  return values.some((value) => known.has(Number((value + claim.fact.value).toPrecision(9))));
}

/** Whether another figure of the sentence tells what lies between a pair: "led by 12, 44-32, and lost by seven". */
function isTaken({ all }: Passage, claim: Told, pair: Pair): boolean {
  const gap = gapOf(pair);
  return all.some(
    (told) =>
      told !== claim &&
      told.sentence === claim.sentence &&
      told.fact.value === gap &&
      SIZES.has(told.fact.sort) &&
      !(pair as readonly Told[]).includes(told),
  );
}

/** A lead or a deficit may have been that of any moment; a margin or a win is that of the score beside it. */
const OF_SCORE =
  /\b(?:margin|majority|gap|difference|win|wins|won|victory|beat|beats|defeated|defeat|lost|loses|passed|prevailed)\b/;

function mayBound(fact: Fact, claim: Fact): boolean {
  if (fact.figure?.to !== undefined || fact.markers.has("each")) return false;
  if (claim.sort === "points") return fact.sort === "share" && !fact.inWords ? true : isCountOfPoints(fact);
  if (fact.sort !== claim.sort || fact.unit !== claim.unit) return false;
  return claim.sort !== "count" || claim.head === "" || fact.head === "" || fact.head === claim.head;
}

function isCountOfPoints({ sort, head, headFrom }: Fact): boolean {
  return (sort === "count" || sort === "points") && (head === "point" || headFrom !== "behind");
}

/** The one pair that the claim is told of: in its sentence, else in the one before; where there are several, none. */
function nearest(passage: Passage, claim: Told, pairs: readonly Pair[]): Pair | null {
  const { sentence } = claim;
  const rivals = passage.all.filter(
    (told) =>
      told.sentence === sentence &&
      told.fact.sort === claim.fact.sort &&
      told !== claim &&
      isGap(told.fact) &&
      told.fact.span.end <= claim.fact.span.start,
  );
  const here = pairs.filter((pair) => pair.every((told) => told.sentence === sentence));
  if (here.length > 0) return here.length === 1 && rivals.length === 0 ? here[0]! : fromTo(here);
  if (rivals.length > 0) return null;
  const across = pairs.filter(
    (pair) =>
      pair.length === 2 &&
      pair.some((told) => told.sentence === sentence) &&
      pair[0].sentence === sentence - 1,
  );
  const isAcross = COMPARES.test(claim.fact.after) || / by $/.test(claim.fact.before);
  if (across.length > 0) return across.length === 1 && isAcross ? across[0]! : null;
  const before = pairs.filter((pair) => pair.every((told) => told.sentence === sentence - 1));
  const alone = passage.all.filter((told) => told.sentence === sentence && told.fact.sort !== "year");
  return before.length === 1 && alone.length <= 2 ? before[0]! : null;
}

function isGap({ before, after }: Fact): boolean {
  return GAP_BEFORE.test(before) || GAP_AFTER.test(after) || GAP_MORE.test(after);
}

const COMPARES = /^ (?:[a-z]+ )?(?:[a-z]+ than\b|(?:more|fewer|less)(?=[,.;:)]| —|$))/;

/** Of several pairs the one that a change goes from and to. */
function fromTo(pairs: readonly Pair[]): Pair | null {
  const marked = pairs.filter((pair) => pair.length === 2 && isFromTo(pair[0], pair[1]));
  return marked.length === 1 ? marked[0]! : null;
}

/** "rose by 40, from 200 to 240": a step without a noun for it wants both ends marked, in its own sentence. */
function stepped(claim: Told, pairs: readonly Pair[]): Pair | null {
  if (
    /(?:from|to) $/.test(claim.fact.before) ||
    !/\b(?:by|of|up|down|[a-z]+ed|rose|fell|grew) $/.test(claim.fact.before)
  )
    return null;
  // "Meal went from 150 to 168, while fares climbed by 20": the step of something else.
  const here = pairs.filter(
    (pair) =>
      pair.every((told) => told.sentence === claim.sentence) &&
      !isOfOtherClause(claim, { a: pair[0], b: pair[1] ?? pair[0] }),
  );
  return fromTo(here);
}

function isFromTo(a: Told, b: Told): boolean {
  const isFrom = ({ fact: { markers } }: Told): boolean => markers.has("from") && !markers.has("change");
  const isTo = ({ fact: { markers } }: Told): boolean => markers.has("to") && !markers.has("from");
  return (isFrom(a) && isTo(b)) || (isFrom(b) && isTo(a));
}

function gapOf(pair: Pair): number {
  const [a, b] = pair;
  return Math.abs(a.fact.value - (b === undefined ? (a.fact.figure?.to ?? 0) : b.fact.value));
}

/** Of several pairs the one that a margin with its name is a slip of, in one digit of three or more. */
function bySlip({ fact: { value }, sentence }: Told, pairs: readonly Pair[], named: boolean): Pair | null {
  if (!named) return null;
  const slips = pairs.filter(
    (pair) =>
      gapOf(pair) > 0 &&
      slipWeight(value, gapOf(pair)) >= 1.25 &&
      digitsOf(value).length > 2 &&
      pair.every((told) => told.sentence === pair[0].sentence && sentence - told.sentence <= 1),
  );
  return slips.length === 1 ? slips[0]! : null;
}

/** Whether one is near enough to the other to be a slip of it, and no gap of something else. */
function isSlip(claim: number, gap: number): boolean {
  if (gap === 0) return false;
  const ratio = claim / gap;
  return (ratio > 0.3 && ratio < 3.2) || [10, 100, 1000].some((n) => ratio === n || ratio === 1 / n);
}
