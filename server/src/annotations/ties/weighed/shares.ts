import { takesIn } from "../../../lexicon/counted-nouns.js";
import { BALLOTS } from "../../../lexicon/count-cues.js";
import { NAMES_SHARE } from "../../../lexicon/bond-cues.js";
import { COUNTED_FROM, DOES_SUM, OF_THOSE, OTHER_SIDE, TAKES_UP } from "../../../lexicon/tie-cues.js";
import type { Fact } from "../../facts/fact.js";
import { headsAgree, sameHead, sameKind, type Passage, type Told } from "../../facts/passage.js";
import { areSides } from "../ordered/shares-of-votes.js";
import type { Tie } from "../tie.js";
import { clauseOf } from "./clause.js";
import { amountsFor } from "./own-sentence.js";

const AMOUNTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure"]);
/** What counts where it is asked what stands next to what: no year, rank or age. */
const ORDERED: ReadonlySet<Fact["sort"]> = new Set([
  "count",
  "sum",
  "measure",
  "share",
  "multiple",
  "points",
]);
/** From here on the evidence is told as a tie. */
const ENOUGH = 3;
/** A whole of fewer is too often no whole at all. */
const SMALLEST_WHOLE = 4;

/** Percentages beside the part and the whole that the evidence says they are of. */
export function weighedPercentagesIn(passage: Passage): Tie[] {
  return weighedSharesIn(passage, false);
}

/** Fractions, "most", "a majority" beside theirs. */
export function weighedFractionsIn(passage: Passage): Tie[] {
  return weighedSharesIn(passage, true);
}

function weighedSharesIn(passage: Passage, inWords: boolean): Tie[] {
  return passage.own.flatMap((claim) =>
    claim.fact.inWords === inWords && isClaim(claim.fact) ? tied(passage, claim) : [],
  );
}

function isClaim({ sort, before, markers, figure }: Fact): boolean {
  return (
    sort === "share" &&
    !markers.has("change") &&
    !COUNTED_FROM.test(before) &&
    !markers.has("rest") &&
    figure?.to === undefined
  );
}

interface Reading {
  readonly part: Told;
  readonly whole: Told;
  readonly weight: number;
}

function tied(passage: Passage, claim: Told): Tie[] {
  const around = passage.all.filter(
    (told) =>
      AMOUNTS.has(told.fact.sort) &&
      isFree(told.fact) &&
      told.sentence >= claim.sentence - 2 &&
      told.sentence <= claim.sentence + 3,
  );
  const amounts = amountsFor(passage, claim, around);
  // What is told from and to lies so far apart ("fell 60 percent, from 5 to 2"), and is no share.
  const isMoved = ({ sentence, fact: { markers } }: Told): boolean =>
    sentence === claim.sentence && (markers.has("from") || markers.has("to"));
  if (amounts.some(isMoved)) return [];
  const readings: Reading[] = [];
  for (const part of amounts)
    for (const whole of amounts) {
      if (part === whole || part.fact.value >= whole.fact.value || !sameKindOf(part.fact, whole.fact))
        continue;
      if (isWholeItself(part) || areSides(passage.all, part, whole)) continue;
      const weight = weigh(passage, claim, part, whole, amounts);
      readings.push({ part, whole, weight });
    }
  readings.sort((x, y) => y.weight - x.weight);
  const [best, next] = readings;
  if (best === undefined || best.weight < ENOUGH || next?.weight === best.weight) return [];
  if (isTaken(passage, claim, best)) return [];
  const others = readings.map(({ part, whole }) => [part, whole]);
  const kin = passage.all.filter(({ fact }) => AMOUNTS.has(fact.sort));
  for (const part of kin)
    for (const whole of kin)
      if (
        part.fact.sort === whole.fact.sort &&
        part.fact.unit === whole.fact.unit &&
        part.fact.value < whole.fact.value
      )
        others.push([part, whole]);
  if (claim.fact.value > 100) others.push(...others.map(([part, whole]) => [whole!, part!]));
  const { before, after } = clauseOf(best.part);
  return [
    {
      kind: "share",
      claim,
      terms: [best.part, best.whole],
      strength: 2,
      others,
      either: !claim.fact.inWords || OTHER_SIDE.test(`${before} ${after}`),
    },
  ];
}

/** "Of the 611 women …; of the 593 men …": each the whole of its own shares. */
export function isWholeItself({ fact: { before, markers, headFrom } }: Told): boolean {
  return markers.has("whole") && headFrom === "behind" && OPENS_WHOLE.test(before);
}

const OPENS_WHOLE =
  /(?:^|[;:,] |— |\band |\bwhile |\bbut )(?:of|out of|among) (?:the |all |its |their |all the |about |some |nearly )*$/;

function sameKindOf(part: Fact, whole: Fact): boolean {
  return sameKind(part, whole) || (part.sort === "count" && whole.sort === "count");
}

function isFree({ markers, figure, per, value, headFrom, head }: Fact): boolean {
  if (figure === null || figure.to !== undefined || value <= 0 || markers.has("each") || markers.has("mean"))
    return false;
  return (
    per === "" &&
    !(markers.has("change") && !markers.has("to")) &&
    !(headFrom === "behind" && head === "point")
  );
}

/** Whether another share is what the pair comes to. */
function isTaken({ all }: Passage, claim: Told, { part, whole }: Reading): boolean {
  const percent = (100 * part.fact.value) / whole.fact.value;
  return all.some(
    ({ fact, sentence }) =>
      fact !== claim.fact &&
      fact.sort === "share" &&
      Math.abs(sentence - claim.sentence) <= 2 &&
      (fact.inWords ? percent >= fact.low && percent <= fact.high : Math.abs(fact.value - percent) <= 0.6),
  );
}

/** How much says that the claim is the part's share of the whole. */
function weigh(passage: Passage, claim: Told, part: Told, whole: Told, amounts: readonly Told[]): number {
  const [p, w, c] = [part.fact, whole.fact, claim.fact];
  if (w.sort === "count" && (w.value < SMALLEST_WHOLE || (w.head === "" && !w.markers.has("whole"))))
    return 0;
  if (Math.abs(part.sentence - whole.sentence) > 3) return 0;
  const amountsAndShares = passage.all.filter(({ fact }) => ORDERED.has(fact.sort));
  const order = [part, whole, claim].map((told) => amountsAndShares.indexOf(told));
  let weight = 0;
  // The part is told to be one of those that the whole counts.
  const isOfWhole = w.markers.has("whole") && part.sentence === whole.sentence;
  if (isOfWhole && Math.abs(order[0]! - order[1]!) === 1) weight += order[0]! < order[1]! ? 2 : 1.5;
  else if (OF_THOSE.test(`${p.before}${p.after.slice(0, 14)}`) && order[1]! < order[0]!) weight += 1.5;
  else if (p.headFrom !== "behind" && order[1]! < order[0]! && w.head !== "") weight += 1;
  // The claim is of the same whole.
  const of = OF_PHRASE.exec(isOpenOf(claim) ? ` of ${c.after.trimStart()}` : c.after);
  if (of !== null && order[1] === order[2]! + 1 && whole.sentence === claim.sentence) weight += 2;
  else if (of !== null) {
    const noun = of[1] ?? "";
    if (BACK.test(noun) && order[1]! > order[2]!) return 0;
    else if (PRONOUN.test(noun)) weight += order[1]! < order[2]! ? 1 : 0.5;
    else if (
      w.head !== "" &&
      noun
        .split(" ")
        .some(
          (word) => word.startsWith(w.head.slice(0, Math.max(3, w.head.length - 1))) || takesIn(word, w.head),
        )
    )
      weight += 1;
    else if (w.sort !== "count" && isNamedBy(whole, noun)) weight += 1;
    else weight -= 1.5;
  }
  // What is told later is its proof only where something says so.
  if (part.sentence > claim.sentence && !isProof(claim, part, whole)) return 0;
  const isAhead = Math.min(part.sentence, whole.sentence) > claim.sentence;
  if (isAhead && (of === null || weight < 1.5)) return 0;
  // The claim restates the pair, or the pair stands behind it as its proof.
  const isBehind =
    order[2]! === order[0]! + 1 || (order[2]! === order[1]! + 1 && isOfWhole && order[1]! === order[0]! + 1);
  const isAside = isBehind && /^[^,;]{0,60}, $/.test(c.before) && /^[,.;)—]/.test(c.after.trimStart() || ".");
  if (isAside && order[2] === order[0]! + 1) weight += 1.5;
  const isNextSentence = claim.sentence === Math.max(part.sentence, whole.sentence) + 1;
  if (isBehind && order[2] === last(order) && c.before.trim() === "" && isNextSentence) weight += 1;
  if (isBehind && NAMES_SHARE.test(c.before) && !DOES_SUM.test(c.before)) weight += 1.5;
  if (
    isBehind &&
    (DOES_SUM.test(c.before) ||
      (claim.sentence > Math.max(part.sentence, whole.sentence) && TAKES_UP.test(c.before)))
  )
    weight += 1.5;
  else if (order[2]! < order[0]! && part.sentence > claim.sentence && STATES_PART.test(p.before)) weight += 1;
  else if (
    order[2]! < order[0]! &&
    part.sentence === claim.sentence &&
    /^[^.;]*(?::|—|,|\()[^.;,]*$/.test(p.before)
  )
    weight += 0.75;
  if (sameHead(p, w) && p.sort === "count") weight += 0.5;
  else if (p.sort === "count" && p.headFrom === "behind" && w.head !== "" && !headsAgree(p, w))
    weight += BALLOTS.has(p.head) && whole.sentence <= part.sentence ? 1 : -1.5;
  if (p.sort !== "count") weight += 0.25;
  if (part.sentence === claim.sentence) weight += 0.5;
  if (whole.sentence === claim.sentence) weight += 0.5;
  if (amounts.filter((told) => told.fact.sort === p.sort && told.fact.unit === p.unit).length === 2)
    weight += 0.75;
  if (isElsewhere(part) || isElsewhere(whole)) weight -= 1.5;
  return weight;
}

/** "the ₹480 crore sanctioned … 13 per cent of the sanction": the noun is the verb of the whole, or stands with it. */
function isNamedBy(whole: Told, noun: string): boolean {
  const { before, after } = clauseOf(whole);
  const stem = noun.split(" ")[0]!.slice(0, 6);
  return stem.length > 4 && `${before} ${after}`.includes(stem);
}

/** "most of", which the words behind it complete. */
function isOpenOf({ at, fact: { span } }: Told): boolean {
  return at.block.prose.slice(span.end - 3, span.end) === "of ";
}

function last(order: readonly number[]): number {
  return Math.max(...order);
}

function isProof(claim: Told, { fact, sentence }: Told, whole: Told): boolean {
  if (BALLOTS.has(fact.head) || STATES_PART.test(fact.before)) return true;
  const { before, after } = clauseOf({ fact, sentence, at: claim.at, line: claim.line });
  return (
    sentence === claim.sentence + 1 &&
    (sameHead(fact, whole.fact) || fact.headFrom !== "behind" || OTHER_SIDE.test(`${before} ${after}`))
  );
}

/** "of the members", "of them": what a share says that it is of. */
const OF_PHRASE =
  /^ of (?:the |its |their |his |her |all |all the |these |those |its own )?([a-z'-]+(?: [a-z'-]+){0,2})?/;
const PRONOUN = /^(?:$|(?:them|those|these|it|whom|which|total|all|whole|cases|people)\b)/;
const BACK = /^(?:them|those|these|it|whom|which)\b/;
/** What a figure that proves a share stands behind. */
const STATES_PART =
  /^(?:[a-z' ]{0,40}\b(?:only|just|count|tally|vote|figure|number|total|in all|exactly|survey|census|were|was|have|had|found|got|show(?:s|ed)?|counted|put)\b[a-z', ]{0,30})?$/;

/** Told of another time or place than what stands about it. */
function isElsewhere(told: Told): boolean {
  const { before, after } = clauseOf(told);
  return (
    told.fact.markers.has("from") ||
    /\b(?:last year|a year (?:ago|earlier)|nationally|nationwide|elsewhere)\b/.test(`${before} ${after}`)
  );
}
