import { NOT_ALL } from "../../../lexicon/fact-markers.js";
import { COUNTING_VERBS, DOES_SUM, ONE_FOR, SUMMED_OVER } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { slipWeight } from "../derived/slips.js";
import type { Tie } from "../tie.js";
import { isCountedFrom } from "./clause.js";

/** From here on the evidence is told as a tie. */
const ENOUGH = 3;
/** A rate further off than this from the quotient is one of something else, but for a power of ten. */
const MOST_APART = 3.2;

/** What falls to each of a number, beside the number and the total: "$18,000 … 450 donors, an average gift of $40". */
export function weighedRatesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((rate) => {
    const each = eachOf(rate.fact);
    return each === null ? [] : tied(passage, rate, each);
  });
}

interface Each {
  /** The noun that it is told for, "*" for whatever is counted. */
  readonly per: string;
  /** Whether the rate is a count of many for one ("one for every 400 residents"). */
  readonly isOneFor: boolean;
}

function eachOf({ sort, figure, before, per, markers, value }: Fact): Each | null {
  if (
    figure === null ||
    figure.to !== undefined ||
    value <= 0 ||
    markers.has("from") ||
    markers.has("change")
  )
    return null;
  if (sort === "count" && ONE_FOR.test(before)) return { per: "*", isOneFor: true };
  if (sort !== "sum" && sort !== "measure" && sort !== "rate" && sort !== "count") return null;
  if (per !== "" && !PERIODS.has(per)) return { per, isOneFor: false };
  if (markers.has("each") || (markers.has("mean") && sort !== "count")) return { per: "*", isOneFor: false };
  return null;
}

const PERIODS: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "so many",
  "night",
  "time",
]);

interface Reading {
  readonly total: Told;
  readonly number: Told;
  readonly weight: number;
}

function tied(passage: Passage, rate: Told, each: Each): Tie[] {
  // "an average of 2.4 tonnes over the 750 hectares": its number is no count.
  const over = passage.all[passage.all.indexOf(rate) + 1];
  if (
    over?.sentence === rate.sentence &&
    over.fact.sort === "measure" &&
    /^ (?:over|across|on|from) (?:the |all |its )*$/.test(over.fact.before)
  )
    return [];
  const near = passage.all.filter((told) => told !== rate && Math.abs(told.sentence - rate.sentence) <= 2);
  const totals = near.filter(({ fact }) => isTotal(rate.fact, fact, each));
  const numbers = near.filter(({ fact }) => isNumber(fact));
  const readings: Reading[] = [];
  for (const total of totals)
    for (const number of numbers) {
      if (total === number || (each.isOneFor && number.fact.value >= total.fact.value)) continue;
      const weight =
        weigh(passage, rate, each, total, number) +
        (totals.length === 1 ? 0.5 : 0) +
        (numbers.length === 1 ? 0.5 : 0);
      readings.push({ total, number, weight });
    }
  readings.sort((x, y) => y.weight - x.weight);
  const [best, next] = readings;
  if (best === undefined || best.weight < ENOUGH || next?.weight === best.weight) return [];
  const { total, number } = best;
  const right = total.fact.value / number.fact.value;
  if (!isSlip(rate.fact.value, right)) return [];
  const sums = passage.all.filter(
    ({ fact }) => fact.unit === total.fact.unit && fact.sort === total.fact.sort,
  );
  const counts = passage.all.filter(({ fact }) => isNumber(fact));
  const pairs = sums.flatMap((sum) =>
    counts.filter((count) => count !== sum).map((count) => [sum, count] as const),
  );
  // The rate may be of any sum and any number told about it.
  if (pairs.some(([sum, count]) => isRight(rate.fact, sum.fact, count.fact))) return [];
  if (passage.all.indexOf(rate) > passage.all.indexOf(total))
    return [{ kind: "quotient", claim: rate, terms: [total, number], strength: 2, others: [] }];
  return [{ kind: "product", claim: total, terms: [number, rate], strength: 2, others: [] }];
}

function isRight(rate: Fact, sum: Fact, count: Fact): boolean {
  const low = sum.low / count.high;
  const high = sum.high / Math.max(1e-9, count.low);
  const slack = 0.005 * rate.value + (rate.sort === "count" ? 0.5 : 0);
  return low <= rate.high + slack && rate.low - slack <= high;
}

function isTotal(rate: Fact, { sort, unit, markers, figure, per, head }: Fact, { isOneFor }: Each): boolean {
  if (
    figure === null ||
    figure.to !== undefined ||
    per !== "" ||
    markers.has("each") ||
    markers.has("mean") ||
    markers.has("change")
  )
    return false;
  if (isOneFor) return sort === "count" && head !== "" && (rate.head === head || rate.head === "");
  if (unit !== rate.unit.replace(/\/.*$/, "")) return false;
  if (sort === "count")
    return rate.sort === "count" && (markers.has("total") || (head !== "" && head === rate.head));
  return sort === rate.sort || (rate.sort === "rate" && (sort === "sum" || sort === "measure"));
}

function isNumber({ before, sort, value, figure, markers, unit }: Fact): boolean {
  return (
    sort === "count" &&
    unit === "" &&
    figure !== null &&
    figure.to === undefined &&
    value >= 2 &&
    (!markers.has("each") || FOR_EACH_OF.test(before)) &&
    !markers.has("mean") &&
    !markers.has("change") &&
    Number.isInteger(value)
  );
}

function weigh(passage: Passage, rate: Told, { per, isOneFor }: Each, total: Told, number: Told): number {
  let weight = 0;
  const noun = nounOf(number.fact);
  if (per !== "*" && per !== "")
    weight += noun === per || (PEOPLE.test(per) && PEOPLE.test(noun)) ? 1.5 : -1.5;
  else if (isForEachOf(passage, rate, number)) weight += 2.5;
  else if (noun !== "" && noun !== rate.fact.head) weight += 0.5;
  const order = [rate, total, number].map((told) => passage.all.indexOf(told));
  const last = order.indexOf(Math.max(...order));
  const told = [rate, total, number][last]!;
  if (last < 2 && DOES_SUM.test(told.fact.before)) weight += 1.5;
  if (total.fact.markers.has("total") || (last === 1 && DOES_SUM.test(total.fact.before))) weight += 0.5;
  const texts = [...new Set([rate.sentence, total.sentence, number.sentence])];
  const text = texts.map((sentence) => passage.textOf(sentence)).join(" ");
  if (SUMMED_OVER.test(text)) weight += 0.5;
  if (NOT_ALL.test(text)) weight -= 1;
  if (
    number.fact.value >= 100 &&
    total.fact.value >= 1000 &&
    isPowerOff(rate.fact.value, total.fact.value / number.fact.value)
  )
    weight += 1.5;
  const averaged = /\baverage ([a-z-]+)(?: [a-z]+)? [a-z]{0,3}$/.exec(rate.fact.before)?.[1];
  if (averaged !== undefined && !PRICED.test(averaged) && averaged !== noun) return 0;
  if (
    passage.all.filter((told) => told.sentence === rate.sentence && told.fact.markers.has("mean")).length > 1
  )
    weight -= 1;
  if (rate.fact.markers.has("mean") || isOneFor) weight += 0.5;
  weight += Math.min(1, slipWeight(rate.fact.value, total.fact.value / number.fact.value));
  weight += texts.length === 1 ? 1 : Math.max(...texts) - Math.min(...texts) === 1 ? 0.5 : -0.5;
  if ([total, number].some(isCountedFrom)) weight -= 1;
  return weight;
}

/** "£15 for each of the borough's 84,000 residents". */
function isForEachOf({ all }: Passage, rate: Told, number: Told): boolean {
  return all.indexOf(number) === all.indexOf(rate) + 1 && FOR_EACH_OF.test(number.fact.before);
}

const FOR_EACH_OF = /^ (?:for|to|from|by|on) (?:each|every one) of (?:[a-z' -]+ )?$/;

/** What a number counts: the noun behind it, or the one that its verb names ("seats 12,000"). */
function nounOf({ head, before }: Fact): string {
  if (head !== "") return head;
  const verb = /([a-z]+)(?: (?:about|some|up to|only|just|nearly|more than))* $/.exec(before)?.[1] ?? "";
  return COUNTING_VERBS[verb] ?? "";
}

const PEOPLE =
  /^(?:person|people|resident|inhabitant|citizen|head|man|woman|member|voter|taxpayer|family|household|worker|employee)$/;

/** What an average is told of, and not for whom: "an average price of". */
const PRICED =
  /^(?:price|cost|gift|donation|wage|salary|pay|fee|fine|payment|spend|bill|rate|speed|yield|catch|grant|loan|of|cost|rent|bid|ticket|value|age|size|weight)$/;

/** Right in all digits, and wrong in magnitude. */
function isPowerOff(told: number, right: number): boolean {
  const power = Math.log10(told / right);
  return Math.abs(Math.round(power)) > 1 && Math.abs(power - Math.round(power)) < 0.004;
}

function isSlip(told: number, right: number): boolean {
  const apart = Math.max(told, right) / Math.min(told, right);
  return apart <= MOST_APART || [10, 100, 1000, 1e4, 1e6].some((scale) => Math.abs(apart / scale - 1) < 0.03);
}
