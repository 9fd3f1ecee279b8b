import { NOT_ALL } from "../../../lexicon/fact-markers.js";
import { DOES_SUM, SUMMED_OVER } from "../../../lexicon/tie-cues.js";
import { meet } from "../../figures/interval.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { OF_EACH, rateOf, timesOf, totalIn, unitsOf, type Rate } from "./rate.js";
import { DAYS, spellsIn } from "./spells.js";
import { digitsOf, roundingOf, slipOf, slipWeight } from "./slips.js";

/** From here on the evidence is told as a tie. */
const ENOUGH = 3;
/** A rate further off than this, and by no power of ten, is one of something else. */
const MOST_APART = 2.4;
/** So many sentences from a rate its operands may be told. */
const REACH = 6;

/** What a rate is told for, so often: a number of the kind, or a length of time. */
interface Number {
  readonly value: number;
  readonly terms: readonly Told[];
  readonly sentence: number;
  readonly slack: number;
}

interface Reading {
  readonly total: Told;
  readonly number: Number;
  /** What the rate would be. */
  readonly right: number;
  readonly weight: number;
}

/**
 * A total, a number and what comes to each, wherever they stand: found by what the three are measured in, and told only where
 * no other two of the passage make the rate true.
 */
export function quotientsIn(passage: Passage): Tie[] {
  return passage.all.flatMap((told) => {
    const rate = rateOf(told.fact);
    return rate === null ? [] : tied(passage, told, rate);
  });
}

function tied(passage: Passage, claim: Told, rate: Rate): Tie[] {
  const totals = passage.all.flatMap((told) => {
    const value = told === claim ? null : totalIn(rate, claim, told);
    return value === null ? [] : [{ told, value }];
  });
  if (totals.length === 0) return [];
  const numbers = numbersFor(passage, claim, rate);
  const readings: Reading[] = [];
  for (const { told: total, value } of totals)
    for (const number of numbers) {
      if (number.terms.includes(total)) continue;
      const right = value / number.value;
      if (isRight(claim, total, number, right)) return [];
      if (!isNear(claim, total.sentence) || !isNear(claim, number.sentence)) continue;
      const rivals = numbers.filter(
        ({ terms, sentence }) => isNear(claim, sentence) && !terms.includes(total),
      );
      const soles = [totals.length === 1, rivals.length === 1];
      readings.push({
        total,
        number,
        right,
        weight: weigh(passage, claim, rate, total, number, right, soles),
      });
    }
  readings.sort((x, y) => y.weight - x.weight);
  const [best, next] = readings;
  if (
    best === undefined ||
    best.weight < ENOUGH ||
    !isLinked(passage, claim, rate, best) ||
    (next !== undefined && next.weight > best.weight - 0.5)
  )
    return [];
  const apart = Math.max(best.right, rate.value) / Math.min(best.right, rate.value);
  if (apart > MOST_APART && slipOf(rate.value, best.right) !== "magnitude") return [];
  // The last of the figures is told to be wrong, and once: about the block that it stands in.
  const { total, number } = best;
  const isRate = passage.all.indexOf(claim) > passage.all.indexOf(total);
  const last = isRate ? claim : total;
  if (last.at !== passage.at) return [];
  const share = best.right / rate.value;
  const terms = [isRate ? total : claim, ...number.terms];
  const factor = last.fact.value * (isRate ? share : 1 / share);
  return [{ kind: "scaled", claim: last, terms, strength: 2, others: [], factor, isProven: true }];
}

/** Whether more than the units says that the three go together: a sentence, a word for a mean or a sum, or many digits. */
function isLinked(passage: Passage, claim: Told, rate: Rate, { total, number, right }: Reading): boolean {
  if (claim.fact.markers.has("mean") || total.fact.markers.has("total") || isForEach(passage, claim, number))
    return true;
  const at = [claim.sentence, total.sentence, number.sentence];
  if (Math.max(...at) === Math.min(...at)) return true;
  const last = passage.all.indexOf(claim) > passage.all.indexOf(total) ? claim : total;
  if (DOES_SUM.test(last.fact.before)) return true;
  if (slipWeight(rate.value, right) < 1.25) return false;
  // A dose, a yield: of units that go together, and each told once.
  if (unitsOf(rate) === "measured" && !(rate.per in DAYS) && Math.max(...at) - Math.min(...at) < 3)
    return true;
  return digitsOf(rate.value).length + digitsOf(total.fact.value).length > 5;
}

function numbersFor(passage: Passage, claim: Told, rate: Rate): Number[] {
  if (rate.per in DAYS)
    return spellsIn(passage, passage.all[0]!.sentence, passage.all.at(-1)!.sentence).map(
      ({ days, terms, sentence, slack }) => ({ value: days / DAYS[rate.per]!, terms, sentence, slack }),
    );
  return passage.all.flatMap((told) => {
    const value = told === claim ? null : timesOf(rate, told.fact);
    return value === null ? [] : [{ value, terms: [told], sentence: told.sentence, slack: 0 }];
  });
}

function isNear(claim: Told, sentence: number): boolean {
  return Math.abs(sentence - claim.sentence) <= REACH;
}

function isRight(claim: Told, total: Told, number: Number, right: number): boolean {
  const slack =
    Math.min(0.12, roundingOf(total.fact, ...number.terms.map(({ fact }) => fact)) + number.slack) * right;
  return meet(claim.fact, { low: right - slack, high: right + slack });
}

/** How much says that the rate is that of a total and a number. */
function weigh(
  passage: Passage,
  claim: Told,
  rate: Rate,
  total: Told,
  number: Number,
  right: number,
  [isSoleTotal, isSoleNumber]: readonly boolean[],
): number {
  const { all } = passage;
  let weight = slipWeight(rate.value, right);
  const units = unitsOf(rate);
  weight += units === "measured" ? 1.5 : units === "paid" ? 0.75 : rate.per === "*" ? -0.5 : 0;
  const at = [claim.sentence, total.sentence, number.sentence];
  const reach = Math.max(...at) - Math.min(...at);
  weight += reach === 0 ? 1.25 : reach === 1 ? 0.5 : 0;
  if (isSoleTotal) weight += 0.5;
  const isBeside = isForEach(passage, claim, number) || isOfEach(passage, claim, number);
  if (isBeside) weight += 1.5;
  if (isSoleNumber || isBeside) weight += 0.5;
  // One total and one number of such units, and what is told to be each one's on average.
  if (isSoleTotal && isSoleNumber && (units === "measured" || DIVIDES.test(passage.textOf(claim.sentence))))
    weight += 0.5;
  const last = all.indexOf(claim) > all.indexOf(total) ? claim : total;
  if (DOES_SUM.test(last.fact.before)) weight += 1;
  else if (claim.fact.markers.has("mean")) weight += 0.5;
  if (total.fact.markers.has("total")) weight += 0.5;
  const text = [...new Set(at)].map((sentence) => passage.textOf(sentence)).join(" ");
  if (DIVIDES.test(text)) weight += 1;
  else if (SUMMED_OVER.test(text)) weight += 0.25;
  if (NOT_ALL.test(text)) weight -= 1;
  weight -= rivalsOf(passage, claim, rate);
  if (rate.per in DAYS && GROWS.test(text)) weight -= 2;
  if ([total, ...number.terms].some(({ fact }) => fact.markers.has("from"))) weight -= 1;
  return weight;
}

/** How many other rates of the kind stand in its sentence or beside it: each has a total and a number of its own. */
function rivalsOf(passage: Passage, claim: Told, rate: Rate): number {
  return passage.all.filter((told) => {
    if (told === claim || Math.abs(told.sentence - claim.sentence) > 1 || told.fact.sort !== claim.fact.sort)
      return false;
    const other = rateOf(told.fact);
    return other !== null && other.of === rate.of && other.of !== "";
  }).length;
}

/** "Rs 2.5 lakh each for 40,000 families": the number right behind the rate. */
function isForEach({ all }: Passage, claim: Told, { terms }: Number): boolean {
  const [term] = terms;
  return (
    term !== undefined &&
    all.indexOf(term) === all.indexOf(claim) + 1 &&
    term.sentence === claim.sentence &&
    FOR_EACH.test(term.fact.before)
  );
}

/** What is put by at interest comes to more than it. */
const GROWS = /\b(?:interest|annual return|returns?|compound\w*|mortgage|invested|deposit)\b/;
/** "three streams of 28 pupils": the number right before what each has. */
function isOfEach({ all }: Passage, claim: Told, { terms }: Number): boolean {
  const [term] = terms;
  return (
    term !== undefined &&
    all.indexOf(term) === all.indexOf(claim) - 1 &&
    term.sentence === claim.sentence &&
    claim.fact.per === "" &&
    OF_EACH.test(claim.fact.before)
  );
}

const FOR_EACH =
  /^ (?:each |apiece )?(?:for|to|from|by|on) (?:each of |every one of )?(?:the |its |their |all )*$/;
const DIVIDES =
  /\b(?:shar(?:e|es|ed|ing)|split|splitting|divid(?:e|es|ed|ing)|between them|evenly|equally)\b/;
