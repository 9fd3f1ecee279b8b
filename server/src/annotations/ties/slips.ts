import { unitsIn } from "../../lexicon/conversions.js";
import { FALL_WORDS, NOT_ALL, RISE_WORDS } from "../../lexicon/fact-markers.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import { otherwiseCounted } from "./derived/counted-otherwise.js";
import type { Tie } from "./tie.js";
import { timeOf } from "./weighed/clause.js";

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
      /^(?:100|so many)$/.test(fact.per) ||
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
      const isForEach = number.sentence === rate.sentence && (fact.per === "*" || fact.markers.has("each"));
      for (const total of near) {
        if (total === number || !TOTALS.has(total.fact.sort) || total.fact.per !== "") continue;
        // What all come to is more than what one does.
        if (total.fact.value <= fact.value) continue;
        const units = unitsOf(fact, total.fact);
        if (units === null) continue;
        const product = fact.value * times * units;
        if (Math.abs(product / total.fact.value - 1) < slackOf(fact, number.fact, total.fact)) return [];
        // Ten times or a hundred times a figure has its digits, and so has much else.
        const at = [rate.sentence, number.sentence, total.sentence];
        const isOneTotal = at[0] === at[1] && at[1] === at[2] && total.fact.markers.has("total");
        const isFar =
          !isTyped(fact, number.fact) &&
          !(isForEach && digitsOf(total.fact.value) > 2) &&
          Math.max(...at) - Math.min(...at) > (number.fact.value >= 100 && fact.per === "" ? 2 : 1);
        if (
          isFar ||
          number.fact.per !== "" ||
          (digitsOf(times) < 2 && times % 10 === 0 && !isOneTotal && !isMeasured(fact, number.fact))
        )
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
        isProven:
          isMeasured(fact, slip.number.fact) || (isOne(fact) && slip.number.sentence === rate.sentence),
      },
    ];
  });
}

/** Whether any total and any number of the passage make a rate true, however far they stand from it. */
export function isSomeQuotient({ all }: Passage, rate: Told): boolean {
  // "1,800 kilowatt-hours, an average of 1.2 each": the rate's unit is left out.
  const isBare = rate.fact.sort === "count" && rate.fact.head === "";
  const totals = all.filter(
    ({ fact }) =>
      TOTALS.has(fact.sort) &&
      (unitsOf(rate.fact, fact) !== null || (isBare && fact.sort === "measure")) &&
      (fact.per === "" || isBare),
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

/** The same of things and of units of measure: so long and so much a month are told of many things. */
function isMeasured(rate: Fact, number: Fact): boolean {
  return isTyped(rate, number) && (number.sort === "count" || number.sort === "measure");
}

/** Told for each of several. */
function isOne({ per, markers }: Fact): boolean {
  return per === "*" || markers.has("each");
}

/** How often a rate is told by another figure; null where that counts nothing of the kind. */
function timesOf({ per, value: rate, sort }: Fact, number: Fact, isBeside: boolean): number | null {
  if (number.markers.has("mean")) return null;
  // "£300,000 in each of the 12 months": told for whatever length of time is counted.
  if (number.sort === "span" && per === "*") return Number.isInteger(number.value) ? number.value : null;
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
  return passage.own.flatMap((claim): Tie[] => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.inWords || fact.value < 2 || fact.figure?.to !== undefined) return [];
    const sums = passage.all.filter(
      (told) =>
        (told.fact.sort === "sum" ||
          told.fact.sort === "measure" ||
          (told.fact.sort === "count" && told.fact.value >= NAMED)) &&
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
          (part.fact.value >= whole.fact.value && !isRestatedShare(passage, claim, part, whole))
        )
          continue;
        const percent = (100 * part.fact.value) / whole.fact.value;
        const slack = slackOf(fact, part.fact, whole.fact);
        const change = Math.abs(percent - 100);
        if ([percent, 100 - percent, change].some((value) => Math.abs(value / fact.value - 1) < slack + 0.01))
          return [];
        const isRestated = isRestatedShare(passage, claim, part, whole);
        if (isPowerOff(fact.value, percent, slack) && (isRich(fact.value, part.fact) || isRestated)) {
          const power = Math.round(Math.log10(percent / fact.value));
          if (Math.abs(power) >= (part.fact.sort === "sum" && !isRestated ? 3 : 1)) slips.push([part, whole]);
        }
      }
    const [slip] = slips;
    if (slip === undefined || slips.length > 1) return [];
    const [part, whole] = slip;
    if (!isRestatedShare(passage, claim, part, whole))
      return [{ kind: "share" as const, claim, terms: slip, strength: 2, others: [] }];
    const factor = (whole.fact.value * fact.value) / 100;
    return [
      {
        kind: "scaled" as const,
        claim: part,
        terms: [whole, claim],
        strength: 2,
        others: [],
        factor,
        isProven: true,
      },
    ];
  });
}

/** "lost 4 percent of its value, $1.2 billion", "52 lakh tonnes, or 40 percent of it": the part right beside its share, the whole before both. */
function isRestatedShare({ all }: Passage, claim: Told, part: Told, whole: Told): boolean {
  const [at, one, other] = [claim, part, whole].map((told) => all.indexOf(told)) as [number, number, number];
  if (Math.abs(at - one) !== 1 || part.sentence !== claim.sentence || other > Math.min(at, one)) return false;
  if (Math.min(at, one) - other > 1 || claim.sentence - whole.sentence > 1) return false;
  const between = at > one ? claim.fact.before : part.fact.before;
  const of = claim.fact.after;
  const isOfIt =
    /^ of (?:it|them|that|its|the|this|those|these|which|whom|their)\b/.test(of) ||
    /\bof (?:which|whom|it|them)\b/.test(between);
  return (
    isOfIt &&
    /^(?: of (?:its|the|their|that|it|them)(?: [a-z]+)?)?(?:, or|,| or| \(| —)(?: (?:about|some|just|only|nearly))* [$£€₹]?$|^(?: of (?:its|the|their) [a-z]+)?, $/.test(
      between,
    )
  );
}

/** A change in percent that is right but for the magnitude of one of its two amounts: "90 million last year … 945 million, 5 percent more". */
export function changeSlipsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "share" || fact.inWords || !fact.markers.has("change") || fact.figure?.to !== undefined)
      return [];
    const { all } = passage;
    const near = all.filter(
      (told) =>
        TOTALS.has(told.fact.sort) &&
        told.fact.figure !== null &&
        told.fact.figure.to === undefined &&
        told.fact.per === "" &&
        !told.fact.markers.has("change") &&
        told.fact.value >= 10 &&
        Math.abs(told.sentence - claim.sentence) <= 1,
    );
    const slips: (readonly [Told, Told, number])[] = [];
    for (const from of near)
      for (const to of near) {
        if (from === to || from.fact.sort !== to.fact.sort || from.fact.unit !== to.fact.unit) continue;
        for (const way of [1, -1]) {
          const right = from.fact.value * (1 + (way * fact.value) / 100);
          if (right <= 0) continue;
          const slack = 0.006 + slackOf(from.fact, to.fact) / 2;
          if (Math.abs(to.fact.value / right - 1) < slack) return [];
          if (isPowerOff(right, to.fact.value, slack) && isInOrder(passage, from, to, way))
            slips.push([from, to, right]);
        }
      }
    const [slip] = slips;
    if (slip === undefined || slips.length > 1) return [];
    const [from, to, right] = slip;
    const last = all.indexOf(from) > all.indexOf(to) ? from : to;
    const other = last === from ? to : from;
    const worth = last === to ? right : (from.fact.value * to.fact.value) / right;
    return [
      { kind: "scaled" as const, claim: last, terms: [other, claim], strength: 2, others: [], factor: worth },
    ];
  });
}

/** Whether words tell that a change goes from the one amount to the other, and which way it goes. */
function isInOrder(passage: Passage, from: Told, to: Told, way: number): boolean {
  const [x, y] = [timeOf(from), timeOf(to)];
  const isFirst = from.fact.markers.has("from") || (x !== null && x < (y ?? 9003));
  const text = passage.textOf(to.sentence);
  const [rose, fell] = [RISE_WORDS.test(text) || /\bmore\b/.test(text), FALL_WORDS.test(text)];
  return isFirst && !to.fact.markers.has("from") && (rose === fell || rose === way > 0);
}

/** "₹1,250 crore, or ₹125 billion": one sum told in two ways of counting. */
export function restatedSumsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const index = passage.all.indexOf(claim);
    const counted = otherwiseCounted(passage.all.slice(0, index), claim);
    if (counted !== null)
      return [{ kind: "same" as const, claim, terms: [counted], strength: 2, others: [], isProven: true }];
    const other = passage.all[index - 1];
    if (other?.sentence !== claim.sentence || claim.fact.sort !== other.fact.sort) return [];
    if (
      !TOTALS.has(claim.fact.sort) ||
      claim.fact.unit !== other.fact.unit ||
      claim.fact.per !== other.fact.per
    )
      return [];
    if (
      !/^(?: of [a-z]+)?(?: [a-z]+)?(?:,| \() ?(?:or|that is|i\.e\.|meaning|in other words)(?: about| some| roughly)?,? $/.test(
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
