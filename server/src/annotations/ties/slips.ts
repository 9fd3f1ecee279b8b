import { unitsIn } from "../../lexicon/conversions.js";
import { NOT_ALL } from "../../lexicon/fact-markers.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** How many sentences from a rate its number and its total may be told. */
const REACH = 3;
/** Periods in one another, as a rate is told over a time. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};
/** Counts below this are met too often to tell a slip of magnitude by. */
const NAMED = 1000;
const TOTALS: ReadonlySet<Fact["sort"]> = new Set(["sum", "count", "measure"]);

/**
 * Products that are right but for their magnitude, wherever the three figures stand near each other: "P480 a dose … 250,000
 * doses … P1.2 billion". That all digits are right is what makes it sure.
 */
export function productSlipsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((rate) => {
    const { fact } = rate;
    if (
      (fact.per === "" && !fact.markers.has("mean")) ||
      fact.value <= 0 ||
      fact.figure?.to !== undefined ||
      fact.markers.has("from")
    )
      return [];
    const near = passage.all.filter(
      (told) =>
        told !== rate &&
        Math.abs(told.sentence - rate.sentence) <= REACH &&
        told.fact.figure?.to === undefined,
    );
    const slips: { number: Told; total: Told; times: number }[] = [];
    for (const number of near) {
      const isBeside = Math.abs(number.sentence - rate.sentence) <= 1;
      const times = timesOf(fact, number.fact, isBeside);
      if (times === null || times < 2) continue;
      for (const total of near) {
        if (total === number || !TOTALS.has(total.fact.sort) || total.fact.per !== "") continue;
        const units = unitsOf(fact, total.fact);
        if (units === null) continue;
        const product = fact.value * times * units;
        if (Math.abs(product / total.fact.value - 1) < slackOf(fact, number.fact, total.fact)) return [];
        // Ten times or a hundred times a figure has its digits, and so has much else.
        const at = [rate.sentence, number.sentence, total.sentence];
        const isOneTotal = at[0] === at[1] && at[1] === at[2] && total.fact.markers.has("total");
        const isFar =
          !isTyped(fact, number.fact) &&
          Math.max(...at) - Math.min(...at) > (number.fact.value >= 100 && fact.per === "" ? 2 : 1);
        if (isFar || number.fact.per !== "" || (digitsOf(times) < 2 && times % 10 === 0 && !isOneTotal))
          continue;
        if (
          isPowerOff(product, total.fact.value, slackOf(fact, number.fact, total.fact)) &&
          (isRich(product, total.fact) || isOneTotal)
        )
          slips.push({ number, total, times: times * units });
      }
    }
    if (slips.length > 0 && isSomeQuotient(passage, rate)) return [];
    const wrong = slips.length === 0 ? wrongProduct(passage, rate, near) : null;
    if (wrong !== null) return [wrong];
    const [slip] = slips;
    if (slip === undefined || slips.some(({ total }) => total !== slip.total)) return [];
    const isLast = passage.all.indexOf(rate) > passage.all.indexOf(slip.total);
    const claim = isLast ? rate : slip.total;
    return [
      {
        kind: "scaled" as const,
        claim,
        terms: isLast ? [slip.total, slip.number] : [slip.number, rate],
        strength: 2,
        others: [],
        factor: isLast ? slip.total.fact.value / slip.times : fact.value * slip.times,
      },
    ];
  });
}

/** Whether any total and any number of the passage make a rate true, however far they stand from it. */
export function isSomeQuotient({ all }: Passage, rate: Told): boolean {
  const totals = all.filter(
    ({ fact }) => TOTALS.has(fact.sort) && unitsOf(rate.fact, fact) !== null && fact.per === "",
  );
  return totals.some(({ fact: total }) =>
    all.some(({ fact: number }) => {
      const times = number === total ? null : timesOf(rate.fact, number, true);
      return times !== null && times > 1 && Math.abs((rate.fact.value * times) / total.value - 1) < 0.005;
    }),
  );
}

/** "A litre weighs 1.03 kilograms. A vat of 8,000 litres therefore puts 7,767 kilograms …": units that go together, and a word that does the sum. */
function wrongProduct(passage: Passage, rate: Told, near: readonly Told[]): Tie | null {
  const { fact } = rate;
  if (fact.per === "*" || fact.per === "" || fact.per in DAYS || fact.markers.has("mean")) return null;
  const numbers = near.filter(
    ({ fact: other }) =>
      other.per === "" &&
      (other.sort === "measure"
        ? unitsIn(other.unit, fact.per) !== null
        : other.sort === "count" && other.head === fact.per),
  );
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined) return null;
  const totals = near.filter(
    ({ fact: other, sentence }) =>
      other.sort === fact.sort &&
      unitsOf(fact, other) !== null &&
      other.per === "" &&
      sentence >= Math.min(number.sentence, rate.sentence),
  );
  const [total] = totals;
  if (totals.length !== 1 || total === undefined || Math.abs(total.sentence - number.sentence) > 1)
    return null;
  if (!DOES_SUM.test(passage.textOf(total.sentence)) || NOT_ALL.test(passage.textOf(total.sentence)))
    return null;
  const right = fact.value * (timesOf(fact, number.fact, true) ?? 0) * unitsOf(fact, total.fact)!;
  if (right === 0 || total.fact.value / right < 0.45 || total.fact.value / right > 2.2) return null;
  if (Math.abs(total.fact.value / right - 1) < slackOf(fact, number.fact, total.fact)) return null;
  return { kind: "scaled", claim: total, terms: [number, rate], strength: 2, others: [], factor: right };
}

const DOES_SUM =
  /\b(?:therefore|thus|so|which means|that (?:is|comes to|makes)|in all|total|bill|cost|costs|altogether|will take|takes|or)\b/;

/** Whether a number is one of what the rate is told for: doses of "a dose", months of "a month". */
function isTyped({ per }: Fact, { sort, head }: Fact): boolean {
  return per !== "*" && per !== "" && (sort !== "count" || head === per);
}

/** How often a rate is told by another figure; null where that counts nothing of the kind. */
function timesOf({ per, value: rate, sort }: Fact, number: Fact, isBeside: boolean): number | null {
  if (number.markers.has("mean")) return null;
  if (number.sort === "span" && per in DAYS && number.unit in DAYS)
    return (number.value * DAYS[number.unit]!) / DAYS[per]!;
  if (per in DAYS) return null;
  if (number.sort === "measure")
    return unitsIn(number.unit, per) === null ? null : number.value * unitsIn(number.unit, per)!;
  if (number.sort !== "count" || !Number.isInteger(number.value)) return null;
  // A count of something else than the rate is told for goes with it only where both have more than a digit to them.
  if (per === "*" || per === "" || number.head === per || number.head === "") return number.value;
  return isBeside && sort === "sum" && digitsOf(number.value) + digitsOf(rate) > 3 ? number.value : null;
}

/** In how many of the rate's units the total is told: 0.1 for millimetres against centimetres; null where in none. */
function unitsOf(rate: Fact, total: Fact): number | null {
  const unit = rate.unit.replace(/\/.*$/, "");
  if (rate.sort === "count") return total.sort === "count" && total.value > rate.value ? 1 : null;
  if (total.unit === unit) return total.sort === "count" ? null : 1;
  return rate.sort === "sum" || total.sort !== "measure" ? null : unitsIn(unit, total.unit);
}

/** Half of the last digits of three figures, as a part of them. */
function slackOf(...facts: readonly Fact[]): number {
  return Math.min(
    0.03,
    facts.reduce((sum, { figure, value }) => {
      const grain = figure?.precision ?? 0;
      return sum + (figure?.exactness === "exact" ? Math.min(0.01, grain / 2 / Math.max(value, 1e-9)) : 0.02);
    }, 0.002),
  );
}

function isPowerOff(right: number, told: number, slack: number): boolean {
  const ratio = told / right;
  const power = Math.round(Math.log10(ratio));
  return power !== 0 && Math.abs(power) <= 9 && Math.abs(ratio / 10 ** power - 1) < slack;
}

/** Whether a product has more than one digit: one of a single digit is met by chance. */
function isRich(product: number, { value }: Fact): boolean {
  return digitsOf(Number(product.toPrecision(3))) > 1 && digitsOf(value) > 1;
}

function digitsOf(value: number): number {
  return String(Number(value.toPrecision(12)))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}

/** A share of an amount that is right but for its magnitude: "a profit of $1.2 million on sales of $8 billion, a margin of 15 percent". */
export function shareSlipsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.inWords || fact.value < 2 || fact.figure?.to !== undefined) return [];
    const sums = passage.all.filter(
      (told) =>
        (told.fact.sort === "sum" || (told.fact.sort === "count" && told.fact.value >= NAMED)) &&
        told.fact.figure?.to === undefined &&
        told.fact.per === "" &&
        Math.abs(told.sentence - claim.sentence) <= 1,
    );
    const slips: (readonly [Told, Told])[] = [];
    for (const part of sums)
      for (const whole of sums) {
        if (
          part === whole ||
          part.fact.sort !== whole.fact.sort ||
          part.fact.unit !== whole.fact.unit ||
          part.fact.value >= whole.fact.value
        )
          continue;
        const percent = (100 * part.fact.value) / whole.fact.value;
        const slack = slackOf(fact, part.fact, whole.fact);
        const change = Math.abs(percent - 100);
        if ([percent, 100 - percent, change].some((value) => Math.abs(value / fact.value - 1) < slack + 0.01))
          return [];
        if (isPowerOff(fact.value, percent, slack) && isRich(fact.value, part.fact)) {
          const power = Math.round(Math.log10(percent / fact.value));
          if (Math.abs(power) >= (part.fact.sort === "sum" ? 3 : 1)) slips.push([part, whole]);
        }
      }
    const [slip] = slips;
    if (slip === undefined || slips.length > 1) return [];
    return [{ kind: "share" as const, claim, terms: slip, strength: 2, others: [] }];
  });
}

/** "₹1,250 crore, or ₹125 billion": one sum told in two ways of counting. */
export function restatedSumsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const other = passage.all[passage.all.indexOf(claim) - 1];
    if (other?.sentence !== claim.sentence || claim.fact.sort !== other.fact.sort) return [];
    if (
      !TOTALS.has(claim.fact.sort) ||
      claim.fact.unit !== other.fact.unit ||
      claim.fact.per !== other.fact.per
    )
      return [];
    if (
      !/^(?: [a-z]+)?(?:,| \() ?(?:or|that is|i\.e\.|meaning|in other words)(?: about| some| roughly)?,? $/.test(
        claim.fact.before,
      )
    )
      return [];
    if (claim.fact.figure?.to !== undefined || other.fact.figure?.to !== undefined) return [];
    return isPowerOff(other.fact.value, claim.fact.value, 0.01)
      ? [{ kind: "same" as const, claim, terms: [other], strength: 2, others: [] }]
      : [];
  });
}
