import { PEOPLE_NOUNS, SYNONYMS } from "../../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../../lexicon/people-nouns.js";
import {
  NAMED_WITH_NOUN,
  PICKED,
  ALL_OF,
  COUNTED_FROM,
  GENERAL_NOUNS,
  NAMED_BEFORE,
  OF_THE,
  SUM_NOUNS,
} from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { sameHead, type Passage, type Told } from "../../facts/passage.js";
import { looksMistyped } from "../again.js";
import { digitsOf } from "../derived/slips.js";
import type { Tie } from "../tie.js";
import { timeOf } from "./clause.js";

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "rate"]);
/** From here on the evidence is told as a tie. */
const ENOUGH = 3.5;
/** A smaller set is met by chance, or is another. */
const SMALLEST = 4;

/** Figures of a set or a sum that is named again, and told otherwise than before: "two dozen buses … the 26 vehicles". */
export function weighedAgainIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isNamedAgain(claim.fact)) return [];
    const before = passage.all.filter(
      (told) => told.sentence < claim.sentence && told.fact.sort === claim.fact.sort,
    );
    const { value } = claim.fact;
    if (passage.all.some((told) => told !== claim && mayBe(told.fact, value))) return [];
    const readings = before
      .map((first) => ({ first, weight: weigh(passage, first, claim) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const [best] = readings;
    if (best === undefined || best.weight < ENOUGH) return [];
    const rivals = readings.filter(
      ({ first, weight }) => weight > best.weight - 1 && first.fact.value !== best.first.fact.value,
    );
    if (rivals.length > 0) return [];
    const sums = others(passage, claim, best.first);
    return sums === null
      ? []
      : [
          {
            kind: "same" as const,
            claim,
            terms: [best.first],
            strength: 2,
            others: [],
            isProven: isOneSet(best.first, claim),
          },
        ];
  });
}

/** All of a set that was counted, but for a digit: whoever tells it. */
function isOneSet({ fact: first }: Told, { fact }: Told): boolean {
  if (ALL_OF.test(fact.before) && looksMistyped(first.value, fact.value)) return true;
  return first.head === fact.head && fact.head !== "" && isTurned(first.value, fact.value);
}

/** "46" and "64": two of the same digits, turned round. */
function isTurned(a: number, b: number): boolean {
  return a !== b && a > 9 && String(a) === Array.from(String(b)).reverse().join("");
}

function isNamedAgain({ sort, before, after, figure, value, markers, unit }: Fact): boolean {
  if (!SORTS.has(sort) || figure === null || figure.to !== undefined || figure.exactness !== "exact")
    return false;
  if (sort === "count" && (value < SMALLEST || !Number.isInteger(value))) return false;
  if (
    ["rest", "each", "change", "mean"].some((marker) => markers.has(marker as "rest")) ||
    COUNTED_FROM.test(before)
  )
    return false;
  if (unit.includes("/") && sort !== "rate") return false;
  return (
    NAMED_BEFORE.test(before) ||
    NAMED_WITH_NOUN.test(before) ||
    (sort === "sum" && POSSESSED.test(before)) ||
    (sort === "sum" && isLong(value)) ||
    ALL_OF.test(before) ||
    (sort === "count" && OF_THE.test(after) && / all $/.test(before)) ||
    isSaidOfIt(sort, before, after)
  );
}

/** "At 412 meters, it is the longest": what is told of it again. */
function isSaidOfIt(sort: Fact["sort"], before: string, after: string): boolean {
  return (
    sort === "measure" &&
    /^(?:but |and )?at $/.test(before) &&
    /^(?: [a-z]+)?,? (?:it|the|this|he|she|they)\b/.test(after)
  );
}

/** "With Halvorsen's $3.4 million": a sum that is somebody's already. */
const POSSESSED = /[a-z](?:'s|s') [$£€₹₦₱]?$/;

/** Five digits or more that are not zeros: the same by chance hardly ever. */
function isLong(value: number): boolean {
  return (
    String(value)
      .replace(".", "")
      .replace(/^0+|0+$/g, "").length >= 5
  );
}

/** Whether a figure is the value, rounded or not. */
function mayBe({ low, high, figure }: Fact, value: number): boolean {
  return (low <= value && value <= high && high - low < value) || figure?.to === value;
}

/** Null where the claim is a sum, a difference or a part that other figures make. */
function others({ all }: Passage, claim: Told, first: Told): true | null {
  const { value, sort, unit } = claim.fact;
  const values = all
    .filter((told) => told !== claim && told.fact.sort === sort && told.fact.unit === unit)
    .map(({ fact }) => fact.value);
  const known = new Set(values);
  if (
    values.some(
      (one) => one !== value && (known.has(value - one) || known.has(value + one)) && one * 2 !== value,
    )
  )
    return null;
  // Twelve of them, five more: three that follow each other.
  for (let at = 0; at + 2 < values.length; at++)
    if (values[at]! + values[at + 1]! + values[at + 2]! === value) return null;
  return first.fact.value === value ? null : true;
}

/** How much says that two figures are of one thing. */
function weigh(passage: Passage, first: Told, again: Told): number {
  const [a, b] = [first.fact, again.fact];
  if (
    a.figure === null ||
    a.figure.to !== undefined ||
    a.unit.replace(/\/.*$/, "") !== b.unit.replace(/\/.*$/, "")
  )
    return 0;
  // "made 5,830 tractors last year … of the 5,380 tractors": what is told of a time gone by is no less itself.
  const isSlipOfMany = looksMistyped(a.value, b.value) && digitsOf(b.value).length > 2 && sameHead(a, b);
  if (
    ["rest", "each", "mean", "change"].some((marker) => a.markers.has(marker as "rest")) ||
    (a.markers.has("from") && !isSlipOfMany) ||
    COUNTED_FROM.test(a.before)
  )
    return 0;
  if (a.sort === "count" && a.figure.standing !== "whole" && !looksMistyped(a.value, b.value)) return 0;
  const isAll = ALL_OF.test(b.before);
  const isNamed =
    isAll ||
    NAMED_BEFORE.test(b.before) ||
    NAMED_WITH_NOUN.test(b.before) ||
    POSSESSED.test(b.before) ||
    isSaidOfIt(b.sort, b.before, b.after);
  let weight = isAll ? 2.5 : isNamed ? 2 : 0;
  const isSlip = looksMistyped(a.value, b.value);
  if (!isSlip && a.figure.exactness !== "exact") return 0;
  // "the 1,237-delegate threshold" is of something else.
  if (b.sort === "count" && b.after.startsWith("-")) return 0;
  if (isSlip) weight += isLong(b.value) ? 3 : 1.5;
  else if (!isNamed) return 0;
  else if (Math.max(a.value, b.value) > 3 * Math.min(a.value, b.value)) return 0;
  const [x, y] = [timeOf(first), timeOf(again)];
  if (x !== null && y !== null && x !== y) weight -= 2;
  if (
    !POSSESSED.test(b.before) &&
    PICKED.test(again.at.block.prose.slice(b.figure!.phrase.end, b.figure!.phrase.end + 14))
  )
    weight -= 1.75;
  const noun = weighNouns(passage, first, again, isAll);
  if (noun === null) return 0;
  weight += noun;
  // Named without an article, or with "a": it is new there.
  if (/\b(?:the|these|those|all|other|another|more) $/.test(a.before)) weight -= 0.5;
  if (again.sentence - first.sentence > 8) weight -= 0.5;
  return weight;
}

/** What the nouns say for it; null where they say that it is something else. */
function weighNouns(passage: Passage, first: Told, again: Told, isAll: boolean): number | null {
  const [a, b] = [first.fact, again.fact];
  if (b.sort !== "count") return weighAmount(passage, first, again);
  if (b.headFrom !== "behind" || b.head === "")
    // "Most of the 14,300": of a crowd that was told in so many digits but for two that are swapped.
    return isAll && again.sentence - first.sentence === 1 && a.headFrom === "behind"
      ? 1
      : /\bof the $/.test(b.before) && b.value >= 1000 && looksMistyped(a.value, b.value)
        ? 1
        : null;
  const narrowing = b.modifiers.filter((word) => !a.modifiers.includes(word));
  // "the 12 arrested protesters" are some of the 300; all of them are not.
  const isTaken = narrowing.every((word) => /(?:ed|en)$/.test(word));
  const narrowed =
    isAll && isTaken
      ? 0
      : narrowing.length > 0 && a.modifiers.length > 0
        ? 1.5
        : narrowing.length > 0 && !isAll
          ? 1
          : 0;
  if (a.head === "" || (a.headFrom !== "behind" && !looksMistyped(a.value, b.value))) return null;
  if (a.head === b.head) return 1.5 - narrowed;
  if ((SYNONYMS.get(a.head) ?? a.head) === (SYNONYMS.get(b.head) ?? b.head)) return 1.25 - narrowed;
  if (GENERAL_NOUNS[b.head]?.includes(a.head) === true) return 1.5 - narrowed;
  return null;
}

/** Of sums and measures the unit says most: and a noun that the first sentence has, too ("a contract of … the R35 million deal"). */
function weighAmount(passage: Passage, first: Told, again: Told): number | null {
  const [a, b] = [first.fact, again.fact];
  const noun =
    NAMED_WITH_NOUN.exec(b.before)?.[1] ?? /^-?(?: ?[a-z-]+)? ?([a-z]+)\b/.exec(b.after)?.[1] ?? "";
  const words = `${a.before} ${a.after}`;
  const kin = passage.all.filter(
    (told) =>
      told !== again &&
      told.sentence <= again.sentence &&
      told.fact.sort === b.sort &&
      told.fact.unit === a.unit,
  );
  const isOnly = kin.length === 1;
  const said = [b.head, noun].find(
    (word) => word.length > 3 && words.includes(word.slice(0, Math.max(4, word.length - 2))),
  );
  if (said !== undefined) return 1.5;
  // Two digits are the same, or swapped, by chance.
  if (looksMistyped(a.value, b.value) && digitsOf(b.value).length < 3 && !isOnly) return null;
  if (b.sort === "sum" && SUM_NOUNS.has(noun)) return isOnly || looksMistyped(a.value, b.value) ? 1 : 0;
  if (looksMistyped(a.value, b.value)) return isOnly || isLong(b.value) ? 0.75 : 0.25;
  return isOnly && b.sort === "measure" && (b.head === "" || b.headFrom !== "behind") ? 0.5 : null;
}

/** Whether one of the words right behind an age is for a person: "-year-old retired bus driver". */
function isOfPerson(behind: string): boolean {
  const words = behind
    .toLowerCase()
    .replace(/^[- ]?year[- ]old/, "")
    .split(/[^a-z'’-]+/)
    .filter((word) => word !== "");
  return words.slice(0, 4).some((word) => isPersonNoun(word) || PEOPLE_NOUNS.has(word)) || words.length === 0;
}

/** A smaller number behind a name is not always an age ("Rivaldo (2)"). */
const YOUNGEST = 12;

/** "the 43-year-old Mr. Dray", after "Marcus Dray, 34": ages of one who is named with both. */
export function agesAgainIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact, at } = claim;
    if (fact.sort !== "age" || fact.unit !== "year" || !/(?:^|[^a-z])the $/.test(fact.before)) return [];
    const ages = passage.all.filter(
      (told) =>
        told.fact.sort === "age" &&
        told.sentence < claim.sentence &&
        told.fact.unit === "year" &&
        told.fact.value >= YOUNGEST,
    );
    if (ages.some((told) => told.fact.value === fact.value) || ages.length === 0) return [];
    const behind = at.block.prose.slice(fact.span.end, fact.span.end + 60);
    // "the 60-year-old firm": an age of no person.
    if (!/^[- ]?(?:year[- ]old)?,? ?(?:$|[A-ZÀ-Þ])/u.test(behind) && !isOfPerson(behind)) return [];
    // "Orr, the 68-year-old former clerk": the name may stand before it.
    const name =
      /^[- ]?(?:year[- ]old)?,? (?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Miss )?([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)/u.exec(
        behind,
      )?.[1] ??
      /([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+), [Tt]he $/u.exec(
        at.block.prose.slice(Math.max(0, fact.span.start - 40), fact.span.start),
      )?.[1];
    const own = ages.filter((told) => {
      const before = told.at.block.prose.slice(Math.max(0, told.fact.span.start - 40), told.fact.span.start);
      const isNamed = /[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?:, | \()(?:aged )?$/u.test(before);
      return isNamed && (name === undefined || before.includes(name));
    });
    // Without a name it is the only one whose age is told.
    if (
      own.length !== 1 ||
      (name === undefined && (ages.length > 1 || !/^(?:-year-old)? [a-z]/.test(fact.after)))
    )
      return [];
    return [{ kind: "same" as const, claim, terms: own, strength: 2, others: [] }];
  });
}
