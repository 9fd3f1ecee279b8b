import { FALL_WORDS, RISE_WORDS } from "../../../lexicon/fact-markers.js";
import { BRINGS_TO, COUNTED_FROM, DOES_SUM, TAKES_UP, TAKES_UP_SUBJECT } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { sameHead, sameKind, type Passage, type Told } from "../../facts/passage.js";
import { isOfOtherClause } from "../changes.js";
import type { Tie } from "../tie.js";
import { slipWeight } from "../derived/slips.js";
import { isOfOtherChange } from "./other-change.js";
import { clauseOf, isCountedFrom, monthsApart, timeOf } from "./clause.js";
import { amountsFor } from "./own-sentence.js";

/** Sorts that go up and down. */
const MOVED: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "rate"]);
/** From here on the evidence is told as a tie. */
const ENOUGH = 3;

/** Percentages, fractions and multiples of a change beside the one pair of amounts that the evidence says they are of. */
export function weighedChangesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => (isClaim(claim.fact) ? tied(passage, claim) : []));
}

/** Changes in percent; those in words and multiples are the other rule's. */
export function weighedPercentChangesIn(passage: Passage): Tie[] {
  return weighedChangesIn(passage).filter(({ claim: { fact } }) => fact.sort === "share" && !fact.inWords);
}

export function weighedMultiplesIn(passage: Passage): Tie[] {
  return weighedChangesIn(passage).filter(({ claim: { fact } }) => fact.sort !== "share" || fact.inWords);
}

function isClaim({ sort, markers, figure }: Fact): boolean {
  if (figure?.to !== undefined) return false;
  return sort === "multiple" || (sort === "share" && markers.has("change") && !markers.has("from"));
}

/** Where a length of time went from: "in the last five years, from two" goes nowhere. */
const HELD_UP = /\b(?:up|down|compared with|compared to|against|and not the) (?:from )?(?:the )?$|\bfrom $/;

interface Reading {
  readonly from: Told;
  readonly to: Told;
  readonly weight: number;
}

function tied(passage: Passage, claim: Told): Tie[] {
  const around = passage.all.filter(
    (told) =>
      told !== claim &&
      (MOVED.has(told.fact.sort) || isOfTwoLengths(passage, told)) &&
      (isFree(told.fact) || isAverageOf(passage, claim, told)) &&
      told.sentence >= claim.sentence - 2 &&
      told.sentence <= claim.sentence + 1,
  );
  const amounts = amountsFor(passage, claim, around);
  const readings: Reading[] = [];
  for (const [index, a] of amounts.entries())
    for (const b of amounts.slice(index + 1)) {
      const reading = read(passage, claim, a, b, amounts);
      if (reading !== null) readings.push(reading);
    }
  readings.sort((x, y) => y.weight - x.weight);
  const [best, next] = readings;
  if (best === undefined || best.weight < ENOUGH || next?.weight === best.weight) return [];
  if (isOfOtherChange(passage, claim, best.from, best.to)) return [];
  const kind = claim.fact.sort === "multiple" ? ("multiple" as const) : ("change" as const);
  // Anything that the claim may be right of silences it: any two of the passage, whichever way.
  const others = readings.flatMap(({ from, to }) => [[from, to]]);
  const alike = passage.all.filter((told) => told !== claim && MOVED.has(told.fact.sort));
  for (const from of alike)
    for (const to of alike)
      if (
        from !== to &&
        !areChance(from, to) &&
        from.fact.sort === to.fact.sort &&
        from.fact.unit === to.fact.unit &&
        !(from.fact.value === best.to.fact.value && to.fact.value === best.from.fact.value)
      )
        others.push([from, to]);
  const isProven = isDefinite(claim) && slipped(claim.fact, best.from.fact, best.to.fact) > 1;
  return [{ kind, claim, terms: [best.from, best.to], strength: 2, others, isProven }];
}

/** Two small counts of different sentences, which any multiple is of by chance. */
function areChance(a: Told, b: Told): boolean {
  return a.sentence !== b.sentence && a.fact.sort === "count" && Math.max(a.fact.value, b.fact.value) < 13;
}

/** "waited 141 minutes, up from 96 minutes": a length of time that one beside it is held against. */
function isOfTwoLengths({ all }: Passage, { fact, sentence }: Told): boolean {
  if (fact.sort !== "span") return false;
  const own = all.filter(
    (told) => told.sentence === sentence && told.fact.sort === "span" && told.fact.unit === fact.unit,
  );
  return own.length === 2 && own.some((told) => HELD_UP.test(told.fact.before));
}

function isFree({ markers, figure, value }: Fact): boolean {
  return (
    !markers.has("each") &&
    !markers.has("mean") &&
    figure !== null &&
    figure.to === undefined &&
    value > 0 &&
    !(markers.has("change") && !markers.has("from") && !markers.has("to"))
  );
}

/** "three times the average of 30mm": an average that something is so many times of. */
function isAverageOf({ all }: Passage, claim: Told, told: Told): boolean {
  return (
    claim.fact.sort === "multiple" &&
    all.indexOf(told) === all.indexOf(claim) + 1 &&
    told.fact.markers.has("mean") &&
    !told.fact.markers.has("each") &&
    told.fact.figure !== null &&
    told.fact.figure.to === undefined
  );
}

/** Which way the words say that it went: 1 up, -1 down, 0 where they do not say. */
function directionOf(passage: Passage, claim: Told): number {
  const { fact } = claim;
  if (fact.sort === "multiple") return fact.value >= 1 ? 1 : -1;
  const own = clauseOf(claim);
  for (const words of [`${own.before}|${own.after}`, passage.textOf(claim.sentence)]) {
    const [rose, fell] = [
      RISE_WORDS.test(words) || /\b(?:more|higher|larger)\b/.test(own.after),
      FALL_WORDS.test(words),
    ];
    if (rose !== fell) return rose ? 1 : -1;
  }
  return 0;
}

/** The order of two amounts, and how much says that the claim is of them; null where they cannot be. */
function read(passage: Passage, claim: Told, a: Told, b: Told, amounts: readonly Told[]): Reading | null {
  if (!isOfOneKind(passage, claim, a, b) || a.fact.value === b.fact.value || isOfOtherClause(claim, { a, b }))
    return null;
  const [x, y] = [timeOf(a), timeOf(b)];
  const direction = directionOf(passage, claim);
  let weight = 0;
  let [from, to] = [a, b];
  const marked = [isCountedFrom(a), isCountedFrom(b)];
  // "Sh16 billion last season, up from Sh12.5 billion": the word right before an amount says more than a time behind one.
  const starts =
    marked[0] === marked[1] ? [COUNTED_FROM.test(a.fact.before), COUNTED_FROM.test(b.fact.before)] : marked;
  if (starts[0] !== starts[1]) {
    if (starts[1]) [from, to] = [b, a];
    weight += to.fact.markers.has("to") ? 2 : 1.5;
  } else if (x !== null && y !== null && x !== y) {
    if (y < x) [from, to] = [b, a];
    weight += 2;
  } else if (monthsApart(a, b) !== 0) {
    if (monthsApart(a, b) < 0) [from, to] = [b, a];
    weight += 1.5;
  } else if (isTimed(x) !== isTimed(y)) {
    // One of them is told to be now, or then: the other is the other.
    const first = (x ?? y)! >= 9002 ? isTimed(y) : isTimed(x);
    if (!first) [from, to] = [b, a];
    weight += 1;
  } else if (
    b === passage.all[passage.all.indexOf(claim) + 1] &&
    b.fact.markers.has("to") &&
    b.sentence === claim.sentence &&
    (TAKES_UP_SUBJECT.test(claim.fact.before) || BRINGS_TO.test(b.fact.before)) &&
    a === before(passage, claim, b)
  ) {
    weight += 1.5;
  } else if (isRestated(passage, claim, a, b)) weight += 1.5;
  else if (isTimesThat(passage, claim, a, b)) {
    [from, to] = [b, a];
    weight += 2;
  } else return null;
  weight += slipped(claim.fact, from.fact, to.fact);
  if (isCutBy(passage, claim, from)) weight += 1;
  const index = passage.all.indexOf(claim);
  if (to === passage.all[index + 1] && to.sentence === claim.sentence && to.fact.markers.has("to"))
    weight += 1;
  if (direction !== 0 && to.fact.value > from.fact.value !== direction > 0) return null;
  if (sameHead(a.fact, b.fact) && a.fact.headFrom === "behind")
    weight += b.fact.headFrom === "behind" ? 1 : 1.2;
  else if (a.fact.sort !== "count") weight += 0.5;
  else if (a.fact.head !== "" && b.fact.head !== "" && b.fact.headFrom === "behind") weight -= 0.5;
  const [near, far] = [a, b].map(({ sentence }) => Math.abs(sentence - claim.sentence)).sort();
  weight +=
    near === 0
      ? far === 0
        ? 1
        : 0.5
      : near === 1 && far! <= 2 && (isSaidOfThem(claim) || isDefinite(claim))
        ? 1
        : -0.5;
  if (isProvedNext(passage, claim, a, b)) weight += 1.5;
  if (far! > 1) weight -= far === 2 && near === 1 && isSaidOfThem(claim) ? 0 : 0.5;
  if (amounts.filter((told) => sameKind(told.fact, a.fact)).length === 2) weight += 0.5;
  if (passage.all.some((told) => told !== claim && told.sentence === claim.sentence && isClaim(told.fact)))
    weight -= 0.5;
  return { from, to, weight };
}

/** "Ridership has fallen 40 percent since 2019. It was 50,000 a day then and is 30,000 now": the next sentence tells from what to what. */
function isProvedNext(passage: Passage, claim: Told, a: Told, b: Told): boolean {
  return (
    a.sentence === b.sentence &&
    a.sentence === claim.sentence + 1 &&
    TAKES_UP.test(passage.textOf(a.sentence).split(/\d/)[0]!)
  );
}

/** "In its first year 1,150 came. Last year it was 3,450, a three-fold increase": said of the amount it stands beside. */
function isRestated({ all }: Passage, claim: Told, a: Told, b: Told): boolean {
  const index = all.indexOf(claim);
  return (
    all[index - 1] === b &&
    b.sentence === claim.sentence &&
    (a.sentence === b.sentence || a.sentence === b.sentence - 1) &&
    /^,? ?(?:(?:which|that) (?:is|was) |or |— |\()?(?:an? |some |about |nearly |more than )*(?:(?:rise|increase|gain|jump|growth|drop|fall|decline|decrease|cut) of (?:about |some |nearly )?)?$/.test(
      claim.fact.before,
    )
  );
}

/** "90mm, three times the June average of 30mm": so many times what stands behind it. */
function isTimesThat({ all }: Passage, claim: Told, a: Told, b: Told): boolean {
  const index = all.indexOf(claim);
  return (
    claim.fact.sort === "multiple" &&
    all[index - 1] === a &&
    all[index + 1] === b &&
    a.sentence === b.sentence &&
    /^(?: times)? (?:the|its|their|his|her|last year's|this year's) (?:[a-z-]+ ){0,4}(?:of |, )?$/.test(
      b.fact.before,
    ) &&
    /^(?: [a-z]+){0,2}(?:,| —|:| which is| or| is| was)? (?:or |more than |almost |nearly |about )*$/.test(
      claim.fact.before,
    )
  );
}

/** "cut the £80 fare by 30 percent": the amount right before is what is changed. */
function isCutBy({ all }: Passage, claim: Told, from: Told): boolean {
  return (
    all[all.indexOf(claim) - 1] === from &&
    from.sentence === claim.sentence &&
    /^[^,;:()—]{0,40} by $/.test(claim.fact.before)
  );
}

/** How much the figures themselves say that a claim is of a pair: the wrong base, one fold too many, a slip of a digit. */
function slipped({ sort, value, figure }: Fact, { value: from }: Fact, { value: to }: Fact): number {
  if (sort === "multiple") {
    const times = Math.max(to / from, from / to);
    return Math.abs(times - (value - 1)) < 0.06 * value || Math.abs(times - (value + 1)) < 0.06 * value
      ? 1
      : 0;
  }
  const half = (figure?.precision ?? 1) < 1 ? 0.051 : 0.51;
  // "Fell 40 percent" of what is now 40 percent of what it was.
  if (to < from && value !== 50 && Math.abs((100 * to) / from - value) <= half) return 1;
  const other = (100 * Math.abs(to - from)) / to;
  if (Math.abs(other - value) <= half) return 1.25;
  return slipWeight(value, (100 * Math.abs(to - from)) / from);
}

/** "put the 22 percent rise down to …": one that was told before. */
function isDefinite({ fact: { before, after } }: Told): boolean {
  return /\b(?:the|that|this) $/.test(before) && CHANGE_NOUN.test(after);
}

const CHANGE_NOUN =
  /^-?(?:fold)? ?(?:[a-z]+ )?(?:rise|increase|gain|jump|growth|surge|drop|fall|decline|decrease|cut|reduction|slump|change|hike)\b/;

/** The amount of one kind that stands last before a claim. */
function before({ all }: Passage, claim: Told, to: Told): Told | undefined {
  return all.findLast(
    (told) =>
      all.indexOf(told) < all.indexOf(claim) && MOVED.has(told.fact.sort) && sameKind(told.fact, to.fact),
  );
}

/** "That is a rise of 17 percent", "It has doubled": said of what was just told. */
function isSaidOfThem({ fact: { before } }: Told): boolean {
  return DOES_SUM.test(before) || TAKES_UP.test(before);
}

/** "from P10.40 to P11.18 per kilowatt-hour": the unit of a rate is told once; a multiple may be of what an acre bears. */
function isOfOneKind({ all }: Passage, claim: Told, a: Told, b: Told): boolean {
  const [x, y] = [a.fact, b.fact];
  if (x.per !== "" || y.per !== "") {
    const isTold =
      Math.abs(all.indexOf(a) - all.indexOf(b)) === 1 &&
      x.unit.replace(/\/.*$/, "") === y.unit.replace(/\/.*$/, "");
    // "It was 50,000 a day then and is 30,000 now": told once for what time.
    const isLeftOut =
      a.sentence === b.sentence &&
      x.sort === "count" &&
      [x, y].some(({ per, headFrom }) => per === "" && headFrom === "none");
    if (x.per !== y.per && isLeftOut) return sameKind(x, y);
    if (x.per !== y.per && claim.fact.sort !== "multiple" && !isTold) return false;
    const isLeft =
      (x.per === "" || y.per === "") && Math.max(x.value, y.value) < 3 * Math.min(x.value, y.value);
    const isOneUnit = x.unit.replace(/\/.*$/, "") === y.unit.replace(/\/.*$/, "");
    if (
      (isTold || (isLeft && isOneUnit)) &&
      ["sum", "rate"].includes(x.sort) &&
      ["sum", "rate"].includes(y.sort)
    )
      return true;
  }
  return sameKind(x, y);
}

function isTimed(time: number | null): boolean {
  return time !== null && time >= 9000;
}
