import { CHANGE_WORDS, FALL_WORDS, RISE_WORDS } from "../../lexicon/fact-markers.js";
import type { Fact } from "../facts/fact.js";
import { sameKind, type Passage, type Told } from "../facts/passage.js";
import { amountsNear, ordered, pairsOf, type Pair } from "./pairs.js";
import type { Tie } from "./tie.js";
import { isOfOtherChange } from "./weighed/other-change.js";

/** Percentages and multiples that tell how much something went up or down, with the amounts it went from and to. */
export function changesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => (isChange(claim.fact) ? tied(passage, claim, "change") : []));
}

/** "tripled, from 40 to 120", "12 in spring; 36 now, three times as many". */
export function multiplesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) =>
    claim.fact.sort === "multiple" ? tied(passage, claim, "multiple") : [],
  );
}

function isChange({ sort, markers, inWords, figure }: Fact): boolean {
  return sort === "share" && figure !== null && !inWords && markers.has("change");
}

function tied(passage: Passage, claim: Told, kind: "change" | "multiple"): Tie[] {
  const near = amountsNear(passage, claim, 1, 1).filter(isFree);
  const pairs = pairsOf(near);
  const found = pairs
    .map((pair) => ({ pair, order: ordered(passage, pair) }))
    .flatMap(({ pair, order }) =>
      order === null || isOfOtherClause(claim, pair) || !isLikely(passage, claim, order, kind)
        ? []
        : [
            {
              pair,
              ...order,
              strength:
                order.strength -
                away(claim, pair) +
                (kind === "multiple" && isBetween(passage, claim, pair) ? 1 : 0),
            },
          ],
    )
    .sort((x, y) => y.strength - x.strength);
  const best = found[0];
  if (best === undefined || isOfOtherChange(passage, claim, best.from, best.to)) return [];
  const rivals = found.filter(({ strength, pair }) => strength === best.strength && pair !== best.pair);
  const others = pairs
    .flatMap(({ a, b }) => [
      [a, b],
      [b, a],
    ])
    .filter(([from]) => from !== best.to || !rivals);
  return [
    {
      kind,
      claim,
      terms: isFoldLess(passage, claim, best) ? [best.to, best.from] : [best.from, best.to],
      strength: rivals.length > 0 ? 0 : best.strength,
      // The percentage of the new base is the commonest fault of all: the pair's own order is told.
      others: others.filter(([from, to]) => !(from === best.to && to === best.from)),
    },
  ];
}

/** "Fell five-fold, from 50 to 10": of a fall, the first amount is so many times the second. */
function isFoldLess(
  passage: Passage,
  { at, sentence, fact }: Told,
  { from, to }: { readonly from: Told; readonly to: Told },
): boolean {
  const isFold = /fold\b/.test(at.block.prose.slice(fact.span.start, fact.span.end + 6));
  return isFold && to.fact.value < from.fact.value && FALL_WORDS.test(passage.textOf(sentence));
}

/** Not a step itself, not one of many, no rank: an amount that something may stand at. */
function isFree({ fact }: Told): boolean {
  return !fact.markers.has("each") && fact.sort !== "span" && !/^\s*-(?:member|seat|year)/.test(fact.after);
}

/** "Rents have doubled, and wages rose from 10 to 12": a clause between them with a change of its own. */
export function isOfOtherClause(claim: Told, { a, b }: { readonly a: Told; readonly b: Told }): boolean {
  const nearest = [a, b].filter(({ sentence }) => sentence === claim.sentence);
  if (nearest.length === 0) return false;
  const { prose } = claim.at.block;
  return nearest.every(({ fact }) => {
    const [left, right] = fact.span.start < claim.fact.span.start ? [fact, claim.fact] : [claim.fact, fact];
    const between = prose.slice(left.span.end, right.span.start).toLowerCase();
    const clause = /(?:;| (?:while|whereas|but|and|as|though)) (.*)$/.exec(between)?.[1];
    return clause !== undefined && CHANGE_WORDS.test(clause);
  });
}

/** "120 cats, three times as many as the 40 of last year": the multiple stands between its two amounts. */
function isBetween({ all }: Passage, claim: Told, { a, b }: Pair): boolean {
  return (
    a.sentence === b.sentence &&
    all.indexOf(a) === all.indexOf(claim) - 1 &&
    all.indexOf(b) === all.indexOf(claim) + 1
  );
}

/** Both beside the claim cost nothing; each in a sentence of its own does. */
function away(claim: Told, { a, b }: Pair): number {
  return a.sentence === claim.sentence || b.sentence === claim.sentence ? 0 : 0.5;
}

/** Whether the words of direction go the way that the amounts do, and nothing marks the amounts as steps. */
function isLikely(
  passage: Passage,
  claim: Told,
  { from, to }: { from: Told; to: Told },
  kind: "change" | "multiple",
): boolean {
  if (from.fact.value <= 0 || from.fact.value === to.fact.value) return false;
  if (isStep(from) || isStep(to) || !sameKind(from.fact, to.fact)) return false;
  const near = `${claim.fact.before} ${claim.fact.after}`;
  const words = CHANGE_WORDS.test(near) ? near : passage.textOf(claim.sentence);
  const rose = RISE_WORDS.test(words) || /\bmore\b/.test(claim.fact.after.slice(0, 12));
  const fell = FALL_WORDS.test(words);
  if (kind === "change" && rose !== fell && to.fact.value > from.fact.value !== rose) return false;
  return kind === "change" || to.fact.value / from.fact.value < 40;
}

/** "rose by 400, or 20 percent": the step itself. */
function isStep({ fact }: Told): boolean {
  return fact.markers.has("change") && !fact.markers.has("from") && !fact.markers.has("to");
}
