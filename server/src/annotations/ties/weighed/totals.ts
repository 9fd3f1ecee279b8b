import { NOT_ALL } from "../../../lexicon/fact-markers.js";
import {
  CLOSES_LIST,
  COUNTED_FROM,
  FLOWS,
  ON_EACH,
  SINGLE_BETWEEN,
  NO_PART,
  OF_THOSE,
  ONLY_SOME,
  PART_IN,
  SHARED_OUT,
  WHOLE_WORDS,
} from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { headsAgree, type Passage, type Told } from "../../facts/passage.js";
import { STEP_BEFORE } from "../../../lexicon/reckoned-cues.js";
import { OVERLAP_TOLD } from "../../../lexicon/overlap-cues.js";
import { looksMistyped } from "../again.js";
import { OF_EACH } from "../derived/rate.js";
import { slipOf } from "../derived/slips.js";
import type { Tie } from "../tie.js";
import { clauseOf, timeOf } from "./clause.js";

const ADDED: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure"]);
/** From here on the evidence is told as a tie. */
const ENOUGH = 3.5;
/** So many sentences before and behind a total its parts may be told. */
const REACH = 3;
/** Parts that come to less or more than this of the total are not all there are, or of something else. */
const NEAREST = 0.6;
const FURTHEST = 1.7;
const MOST_PARTS = 12;

/** Totals beside the run of parts that the evidence says they are of, wherever the run stands. */
export function weighedTotalsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => (isTotal(claim.fact) ? tied(passage, claim) : []));
}

/** "voted down, 105 to 73": one side. */
const SIDE_OF_VOTE = /^(?: votes?)? to $/;

function isTotal({ sort, before, after, figure, per, markers, inWords, value }: Fact): boolean {
  if (
    !ADDED.has(sort) ||
    figure === null ||
    figure.to !== undefined ||
    per !== "" ||
    inWords ||
    value < 3 ||
    SIDE_OF_VOTE.test(after) ||
    (sort === "count" && !Number.isInteger(value))
  )
    return false;
  return (
    !COUNTED_FROM.test(before) &&
    !["each", "mean", "change", "rest"].some((marker) => markers.has(marker as "each"))
  );
}

interface Reading {
  readonly parts: readonly Told[];
  readonly weight: number;
}

function tied(passage: Passage, claim: Told): Tie[] {
  if (isOneOfParts(passage, claim)) return [];
  const runs = runsFor(passage, claim);
  const readings: Reading[] = runs.map((parts) => ({ parts, weight: weigh(passage, claim, parts) }));
  readings.sort((x, y) => y.weight - x.weight);
  const [best] = readings;
  if (best === undefined || best.weight < ENOUGH) return [];
  const sum = best.parts.reduce((all, { fact }) => all + fact.value, 0);
  const ratio = sum / claim.fact.value;
  const isOfNought = isItemised(claim, best.parts) && hasNought(best.parts, sum, claim.fact.value);
  if ((ratio < NEAREST || ratio > FURTHEST) && !isOfNought) return [];
  // "Eighteen spoke, 11 against and six in favor. The 18th …": the one that is left.
  if (passage.all.some(({ fact }) => fact.sort === "rank" && fact.value === claim.fact.value)) return [];
  const kin = passage.all.filter((told) => told !== claim && mayExplain(told.fact, claim.fact));
  // The parts may be those of another total that is told, too, and any run of figures may be the total's.
  if (passage.all.some(({ fact }) => fact.sort === claim.fact.sort && Math.abs(fact.value - sum) < 1e-6))
    return [];
  return [
    {
      kind: "sum",
      claim,
      terms: best.parts,
      isProven: isItemised(claim, best.parts),
      strength: 2,
      others: isItemised(claim, best.parts)
        ? runs
        : [
            ...runs,
            ...(best.parts.length > 1 ? withOne(best.parts, kin) : []),
            ...runsOf(kin),
            ...pairsOf(kin),
          ],
    },
  ];
}

/** Whether a list comes to its total with a nought less, or one more, in one of its items. */
function hasNought(parts: readonly Told[], sum: number, total: number): boolean {
  return parts.some(({ fact: { value } }) =>
    [10, 100, 1000, 0.1, 0.01, 0.001].some((by) => Math.abs((sum - value + value * by) / total - 1) < 0.0005),
  );
}

/** A larger amount of the kind stands just before it: then it may be a part of that. */
function isOneOfParts({ all }: Passage, claim: Told): boolean {
  const index = all.indexOf(claim);
  return all.some(
    (told, at) =>
      at < index &&
      claim.sentence - told.sentence <= REACH &&
      told.fact.sort === claim.fact.sort &&
      told.fact.unit === claim.fact.unit &&
      told.fact.value > claim.fact.value &&
      (claim.fact.sort !== "count" || mayCount(claim.fact, told.fact)),
  );
}

/** Runs of parts in one sentence, or in two or three in a row, before or behind a total. */
function runsFor(passage: Passage, claim: Told): (readonly Told[])[] {
  const { all } = passage;
  const index = all.indexOf(claim);
  const runs: Told[][] = [];
  const parts = all.filter(
    (told) =>
      told !== claim && Math.abs(told.sentence - claim.sentence) <= REACH && isPartOf(told.fact, claim.fact),
  );
  const behind = parts.filter((told) => all.indexOf(told) > index);
  const before = parts.filter((told) => all.indexOf(told) < index);
  const add = (run: Told[]): void => {
    if (
      run.length > 1 &&
      run.length <= MOST_PARTS &&
      !runs.some((each) => each.length === run.length && each[0] === run[0])
    )
      runs.push(run);
  };
  for (let first = 0; first <= REACH; first++)
    for (let last = first; last <= Math.min(REACH, first + 2); last++)
      add(
        behind.filter(
          ({ sentence }) => sentence >= claim.sentence + first && sentence <= claim.sentence + last,
        ),
      );
  const items = all.filter(
    (told, at) => at > index && told.at.block.kind === "listItem" && isPartOf(told.fact, claim.fact),
  );
  if (items.length > 2 && items[0]!.sentence - claim.sentence <= REACH) add(items);
  for (let first = 0; first <= 2; first++)
    for (let last = first; last <= 2; last++)
      add(
        before.filter(
          ({ sentence }) => sentence >= claim.sentence - last && sentence <= claim.sentence - first,
        ),
      );
  return runs;
}

/** Whatever its noun: "3,720 votes … 100 spoiled papers". */
function mayExplain(part: Fact, total: Fact): boolean {
  return (
    part.sort === total.sort &&
    part.unit === total.unit &&
    part.figure !== null &&
    part.figure.to === undefined &&
    part.value > 0 &&
    part.value < total.value
  );
}

function isPartOf(part: Fact, total: Fact): boolean {
  if (
    part.sort !== total.sort ||
    part.unit !== total.unit ||
    part.figure === null ||
    part.figure.to !== undefined
  )
    return false;
  if (part.value >= total.value || part.per !== "" || part.value <= 0) return false;
  if (
    COUNTED_FROM.test(part.before) ||
    ["each", "mean", "whole"].some((marker) => part.markers.has(marker as "each"))
  )
    return false;
  if (part.markers.has("change") && !part.markers.has("to")) return false;
  return !NO_PART.test(part.before) && (part.sort !== "count" || mayCount(part, total));
}

/** A count may be part of another where nouns agree, or one has none of its own. */
function mayCount(part: Fact, total: Fact): boolean {
  return headsAgree(part, total) || part.headFrom !== "behind" || total.markers.has("total");
}

/** How much says that a run is all that a total is made of. */
function weigh(passage: Passage, claim: Told, parts: readonly Told[]): number {
  const sentences = [...new Set(parts.map(({ sentence }) => sentence))];
  const texts = sentences.map((sentence) => passage.textOf(sentence));
  const text = [passage.textOf(claim.sentence), ...texts].join(" ");
  const isRest = parts.at(-1)!.fact.markers.has("rest");
  if (
    ONLY_SOME.test(isRest ? text.replace(/\bincluded\b/g, "") : text) ||
    NOT_ALL.test(isRest ? text.replace(/\bincluded\b/g, "") : text)
  )
    return 0;
  if (FLOWS.test(text) || /^ of (?:it|them|this|that|those|these)\b/.test(claim.fact.after)) return 0;
  if (STEP_BEFORE.test(parts[0]!.fact.before)) return 0;
  if (parts.some(({ fact: { after } }) => ON_EACH.test(after))) return 0;
  if (parts.slice(1).some(({ fact: { before } }) => SINGLE_BETWEEN.test(before) || OF_EACH.test(before)))
    return 0;
  const { fact } = claim;
  let weight = 0;
  const last = parts.at(-1)!;
  // "Those figures include 25 who take both": some are in two of the parts.
  if (OVERLAP_TOLD.test(passage.textOf(last.sentence + 1))) return 0;
  const isIn = PART_IN.exec(parts[0]!.fact.after)?.[1];
  const isParallel =
    isIn !== undefined && parts.every(({ fact: part }) => PART_IN.exec(part.after)?.[1] === isIn);
  // "$405 million from Taiwan, $400 million from Korea …": one of them, and no total.
  if (isParallel && sentences.includes(claim.sentence) && PART_IN.exec(fact.after)?.[1] === isIn) return 0;
  const word = lastWord(fact.before);
  const isListed = word !== "" && parts.every(({ fact: part }) => lastWord(part.before) === word);
  if (isListed && sentences.includes(claim.sentence)) return 0;
  const isShared =
    isParallel || parts.every(({ fact: part }) => SHARED_OUT.test(`${part.before}|${part.after}`));
  if (last.fact.markers.has("rest") || CLOSES_LIST.test(`${last.fact.before}|${last.fact.after}`))
    weight += 2;
  else if (
    sentences.length === 1 &&
    /(?:,|;| )and [^,;]{0,60}$/.test(last.fact.before) &&
    parts.slice(1).every((part) => /[,;]|\band\b/.test(part.fact.before))
  )
    weight += 1;
  else if (isItemised(claim, parts)) weight += 1.5;
  else if (!isShared && !fact.markers.has("total")) return 0;
  if (parts.length > 2) weight += 0.5;
  const clause = clauseOf(claim);
  if (fact.markers.has("total") || WHOLE_WORDS.test(`${clause.before}|${clause.after}`)) weight += 1;
  // Nothing else of the kind stands in the parts' sentences, or between them and the total.
  const { all } = passage;
  const from = Math.min(all.indexOf(claim), all.indexOf(parts[0]!));
  const to = Math.max(all.indexOf(claim), all.indexOf(last));
  const between = all.filter((told, at) =>
    (at > from && at < to) || sentences.includes(told.sentence)
      ? told !== claim && ADDED.has(told.fact.sort) && !parts.includes(told)
      : false,
  );
  const kin = between.filter(({ fact: other }) => other.sort === fact.sort && other.unit === fact.unit);
  weight += kin.length === 0 ? 1 : -kin.length;
  if (between.length > kin.length) weight -= 0.25 * (between.length - kin.length);
  const bare = parts.filter(({ fact: part }) => part.headFrom !== "behind" || part.head === fact.head);
  if (fact.sort === "count")
    weight += bare.length === parts.length ? 1 : bare.length >= parts.length - 1 ? 0.5 : -0.5;
  else weight += 0.5;
  if (OF_THOSE.test(parts[0]!.fact.before) || OF_THOSE.test(parts[0]!.fact.after.slice(0, 12)))
    weight += 0.75;
  if (isShared) weight += 0.75;
  const isHere = sentences.includes(claim.sentence);
  if (isHere && !OPENS.test(parts[0]!.fact.before) && !fact.markers.has("total")) weight -= 1.5;
  const sum = parts.reduce((total, { fact: part }) => total + part.value, 0);
  if (isSlip(sum, fact.value) || isSwappedPart(sum - fact.value, parts)) weight += 1;
  else if (fact.sort === "count" && slipOf(fact.value, sum) === "digit") weight += 0.5;
  if (sum > fact.value) weight += 0.5;
  const apart = Math.min(...parts.map(({ sentence }) => Math.abs(sentence - claim.sentence)));
  weight -= apart > 1 ? 0.5 * (apart - 1) : 0;
  const times = [claim, ...parts].map((told) => timeOf(told));
  if (times[0] !== null && times.slice(1).some((time) => time !== null && time !== times[0])) weight -= 1.5;
  if (times.slice(1).some((time) => time !== null && time >= 9000 && time !== times[0])) weight -= 1;
  // "more than 2.5 million": whoever rounds so is not adding up those beside it.
  if (fact.figure?.exactness !== "exact") weight -= 2;
  return weight;
}

/** What stands between a total and its parts in one sentence. */
const OPENS =
  /:|—|\(|\bof (?:whom|which|them|these|those)\b|,? (?:with|made up of|consisting of|comprising|namely) |^[a-z' -]{0,60}, $/;

/** "with 2,900 jobs … with 1,700 … with 1,100": the preposition right before a number. */
function lastWord(before: string): string {
  return /\b(with|at|by|for|from|on|in|to) $/.exec(before)?.[1] ?? "";
}

/** A digit changed, two swapped, one of a round size too many or too few. */
function isSlip(sum: number, told: number): boolean {
  const off = Math.abs(sum - told);
  return looksMistyped(sum, told) || (off > 0 && Number.isInteger(Math.log10(off) + 1e-12));
}

/** Whether each part is an item of a list below the total, one behind the other. */
function isItemised(claim: Told, parts: readonly Told[]): boolean {
  return (
    parts.length > 2 &&
    claim.at.block.kind !== "listItem" &&
    parts.every(({ at }, index) => at.block.kind === "listItem" && at !== parts[index - 1]?.at)
  );
}

/** Whether a sum would be right with two digits of one part swapped. */
function isSwappedPart(off: number, parts: readonly Told[]): boolean {
  return parts.some(({ fact: { value } }) => {
    const digits = String(value);
    return Array.from(digits, (_, at) => at).some((at) => {
      const swapped = `${digits.slice(0, at)}${digits[at + 1] ?? ""}${digits[at]!}${digits.slice(at + 2)}`;
      return (
        at + 1 < digits.length &&
        /^\d/.test(swapped) &&
        Math.abs(value - Number(swapped) - off) < 1e-6 &&
        off !== 0
      );
    });
  });
}

/** Runs of two to twelve facts that follow each other. */
function runsOf(kin: readonly Told[]): Told[][] {
  const runs: Told[][] = [];
  for (let first = 0; first < kin.length; first++)
    for (let end = first + 2; end <= Math.min(kin.length, first + MOST_PARTS); end++)
      runs.push(kin.slice(first, end));
  return runs;
}

/** The parts with one more that is told apart, or without one of them. */
function withOne(parts: readonly Told[], kin: readonly Told[]): (readonly Told[])[] {
  const more = kin.filter((told) => !parts.includes(told)).map((told) => [...parts, told]);
  return parts.length > 2 ? [...more, ...parts.map((part) => parts.filter((each) => each !== part))] : more;
}

/** Any two: "40 here … and 24 there". */
function pairsOf(kin: readonly Told[]): Told[][] {
  return kin.length > 30 ? [] : kin.flatMap((a, index) => kin.slice(index + 1).map((b) => [a, b]));
}
