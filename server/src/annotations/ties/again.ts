import { sameHead, type Passage, type Told } from "../facts/passage.js";
import type { Fact } from "../facts/fact.js";
import type { Tie } from "./tie.js";

/** How many sentences back what is named again may have been told. */
const BACK = 6;

/** Figures of something named again that differ from the first as a slip does: "340 passengers … the 430 passengers". */
export function namedAgainIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!SORTS.has(fact.sort) || fact.figure === null || fact.figure.to !== undefined) return [];
    const isAll = ALL.test(fact.before) && (fact.headFrom !== "behind" || fact.head !== "");
    if (!isAll && !DEFINITE.test(fact.before)) return [];
    if (fact.markers.has("from") || fact.markers.has("rest") || fact.figure.exactness !== "exact") return [];
    const before = passage.all.filter(
      (told) =>
        told.sentence < claim.sentence &&
        told.sentence >= claim.sentence - BACK &&
        told.fact.sort === fact.sort &&
        baseOf(told.fact) === baseOf(fact) &&
        told.fact.figure?.to === undefined,
    );
    if (before.length === 0 || before.some(({ fact: { value } }) => value === fact.value)) return [];
    if (passage.all.some((told) => told.sentence > claim.sentence && told.fact.value === fact.value))
      return [];
    const own = before.filter((told) => isOfOne(told.fact, fact, isAll) && !isSetAgain(told.fact, fact));
    if (own.length !== 1) return [];
    const other = own[0]!;
    const isSlip = looksMistyped(other.fact.value, fact.value) || isEchoed(claim, other);
    const isSame = isAll && other.sentence === claim.sentence - 1 && fact.sort === "count";
    if (!isSlip && !(isSame && canBeAll(passage, claim, other))) return [];
    return [
      { kind: "same" as const, claim, terms: [other], strength: 2, others: before.map((told) => [told]) },
    ];
  });
}

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "rate"]);
const ALL = /^(?:"|and |but )?all (?:of )?(?:the |those |these )?$/;
/** "that" before a number joins a clause more often than it points. */
const DEFINITE = /\b(?:the|this|these|those|all|full|entire)(?: of the)?(?: full| entire| whole)? $/;
/** Others are named beside those that are counted. */
const WITH_OTHERS =
  /\b(?:in addition to|as (?:has|have|had|did|does|is|was|were)|along with|together with|besides|joined by|so (?:did|has|does|is|was))\b/;

/** "USD/hour" is money where the sum alone is named again ("the $17.25 wage"). */
function baseOf({ unit }: Fact): string {
  return unit.replace(/\/.*$/, "");
}

/** Whether two figures may be of one thing: one noun, or one of them left out; of sums and measures the unit says enough. */
function isOfOne(first: Fact, again: Fact, isAll: boolean): boolean {
  if (
    first.markers.has("from") ||
    first.markers.has("change") ||
    (again.sort === "count" && first.figure?.standing === "compared")
  )
    return false;
  if (again.sort !== "count") return true;
  const modifiers = again.figure?.modifiers ?? [];
  const known = first.figure?.modifiers ?? [];
  if (sameHead(first, again)) return modifiers.every((word) => known.includes(word)) || known.length === 0;
  return isAll && (again.head === "" || again.headFrom === "inherited");
}

/** "crested at 4.7 metres … the 4.1-metre crest": the noun of the second is a word of the first's sentence. */
function isEchoed({ fact }: Told, other: Told): boolean {
  if (fact.head.length < 4 || fact.sort === "count") return false;
  const [x, y] = [digits(fact.value), digits(other.fact.value)];
  const differ = Array.from(x).filter((digit, at) => digit !== y[at]).length;
  const clause = `${other.fact.before} ${other.fact.after}`;
  // "the $1.1 billion House plan": one of its own.
  if (fact.modifiers.some((word) => !clause.includes(word))) return false;
  return (
    x.length === y.length &&
    x.length > 1 &&
    differ === 1 &&
    clause.includes(fact.head.slice(0, Math.max(4, fact.head.length - 2)))
  );
}

/** "All 17": of those counted in the sentence before, and of nothing that it adds up. */
function canBeAll(passage: Passage, claim: Told, other: Told): boolean {
  const counts = passage.all.filter(
    ({ fact, sentence }) => sentence === other.sentence && fact.sort === "count" && fact.figure !== null,
  );
  const isAlone = passage.all.filter(({ sentence }) => sentence === claim.sentence).length === 1;
  return counts.length === 1 && isAlone && !WITH_OTHERS.test(passage.textOf(other.sentence));
}

/** Sets and sums that are held against each other over the whole draft, by their nouns and digits. */
function isSetAgain(first: Fact, again: Fact): boolean {
  if (first.unit !== again.unit) return false;
  if (again.sort === "count") return again.headFrom === "behind";
  return digits(first.value).length > 2 || digits(first.value) === digits(again.value);
}

/** Two digits swapped, or one of three or more changed; a zero too many. */
export function looksMistyped(a: number, b: number): boolean {
  const [x, y] = [digits(a), digits(b)];
  if (x === y) return a !== b;
  if (x.length !== y.length || x.length < 2) return false;
  const apart = Array.from(x).filter((digit, at) => digit !== y[at]).length;
  // Two of them swapped; any other order of many digits is met by chance.
  if (apart === 2 && Array.from(x).sort().join("") === Array.from(y).sort().join("")) return true;
  return x.length > 2 && apart === 1;
}

function digits(value: number): string {
  return String(value)
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}
