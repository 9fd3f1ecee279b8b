import type { Fact } from "../facts/fact.js";
import { sameHead, type Passage, type Told } from "../facts/passage.js";
import { amountsNear, pairsOf } from "./pairs.js";
import { areSides } from "./ordered/shares-of-votes.js";
import type { Tie } from "./tie.js";
import { isWholeItself } from "./weighed/shares.js";

/** Percentages with the part and the whole that they are said of. */
export function percentagesIn(passage: Passage): Tie[] {
  return sharesIn(passage, false);
}

/** Fractions and majorities with the part and the whole that they are said of. */
export function fractionsIn(passage: Passage): Tie[] {
  return sharesIn(passage, true);
}

function sharesIn(passage: Passage, inWords: boolean): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.inWords !== inWords) return [];
    if (fact.sort !== "share" || fact.markers.has("change") || fact.figure?.to !== undefined) return [];
    // "two between 70 and 90 per cent": how full, how fast, and no share of those counted.
    if (/ (?:between|at (?:above|below|over|under|more than|less than)) $/.test(fact.before)) return [];
    if (fact.figure === null && /of $/.test(claim.at.block.prose.slice(fact.span.start, fact.span.end)))
      return [];
    const isItem = claim.at.block.kind === "listItem";
    const near = amountsNear(passage, claim, 2, 0).filter(
      ({ at, fact: { sort } }) => sort !== "rate" && sort !== "span" && (!isItem || at === claim.at),
    );
    const pairs = pairsOf(near)
      .flatMap(({ a, b }) =>
        a.fact.value < b.fact.value ? [[a, b]] : b.fact.value < a.fact.value ? [[b, a]] : [[a, b]],
      )
      .map(([part, whole]) => ({
        part: part!,
        whole: whole!,
        strength: strengthOf(passage, claim, part!, whole!),
      }));
    const free = pairs.filter(
      ({ part, whole }) =>
        !isWholeItself(part) && !areSides(passage.all, part, whole) && !isTaken(passage, claim, part, whole),
    );
    const strongest = pairs
      .filter(({ part, whole }) => !areSides(passage.all, part, whole))
      .sort((x, y) => y.strength - x.strength)[0];
    // "12 percent, up from 11 percent": the pair beside both is the first one's.
    if (fact.markers.has("from") || (strongest !== undefined && !free.includes(strongest))) return [];
    const sorted = [...free].sort((x, y) => y.strength - x.strength);
    const best = sorted[0];
    if (best === undefined || isOfAnother(fact, best.part.fact, best.whole.fact)) return [];
    const isUnique = sorted[1] === undefined || sorted[1].strength < best.strength;
    return [
      {
        kind: "share" as const,
        claim,
        terms: [best.part, best.whole],
        strength: isUnique ? best.strength : 0,
        others: [...pairs.map(({ part, whole }) => [part, whole]), ...otherWholes(passage, best.part)],
        either: !/^(?: of)? (?:them|those|these|whom|which)\b/.test(fact.after) && !fact.inWords,
      },
    ];
  });
}

/** Whether another share is what a pair comes to: then the pair is told of that one. */
function isTaken({ all }: Passage, claim: Told, part: Told, whole: Told): boolean {
  const percent = (100 * part.fact.value) / whole.fact.value;
  return all.some(
    ({ fact, sentence }) =>
      fact !== claim.fact &&
      fact.sort === "share" &&
      Math.abs(sentence - claim.sentence) <= 1 &&
      Math.abs(fact.value - percent) <= (fact.inWords ? 1.5 : 0.5),
  );
}

/** The part with any whole that the passage tells, however far. */
function otherWholes({ all }: Passage, part: Told): Told[][] {
  return all
    .filter(
      ({ fact }) =>
        fact.sort === part.fact.sort && fact.unit === part.fact.unit && fact.value > part.fact.value,
    )
    .map((whole) => [part, whole]);
}

const OF_WHOLE = /\bof (?:them|these|those|which|whom)\b/;
const RESTATES =
  /^(?:[^,;()—]{0,40}?)(?:, (?:or |about |some |a rate of |a share of |just |only |nearly )*|, (?:which|that) (?:is|was|comes to|means) |\(|: | — |, meaning (?:that )?|, a (?:[a-z]+ )?(?:rate|share|proportion|turnout|majority) (?:of )?)$|\b(?:rate|share|proportion|turnout|amounts to|accounts? for|represents?|equals?|makes up|made up|equivalent to)(?: (?:of|to|was|is|at|about|just))* $/;

/** How sure it is that a share is said of a part and a whole. */
function strengthOf(passage: Passage, claim: Told, part: Told, whole: Told): number {
  const [p, w] = [part.fact, whole.fact];
  if (w.value <= 0 || (w.sort === "count" && w.value < 3) || p.markers.has("from") || w.markers.has("from"))
    return 0;
  if (p.markers.has("change") || w.markers.has("change") || p.markers.has("each") || w.markers.has("each"))
    return 0;
  let strength = 0;
  const sentence = passage.textOf(part.sentence);
  const beside = part.sentence === claim.sentence && isBeside(passage, claim, part);
  if (w.markers.has("whole") && whole.sentence === part.sentence && !isNext(passage, claim, whole))
    strength += 2;
  if (part.sentence === claim.sentence && OF_WHOLE.test(sentence) && whole.sentence <= part.sentence)
    strength += 1.5;
  if (
    claim.fact.markers.has("whole") ||
    /^ of (?:the |its |their |all |those |these |them )/.test(claim.fact.after)
  ) {
    if (whole.sentence === claim.sentence && isNext(passage, claim, whole)) strength += 1;
    else if (sameHead(p, w)) strength += 0.5;
  }
  if (beside) strength += RESTATES.test(between(claim, part)) ? 1 : 0.5;
  if (p.headFrom !== "behind" && whole.sentence < part.sentence && w.head !== "") strength += 1;
  if (sameHead(p, w) && w.sort === "count") strength += 0.5;
  if (whole.sentence < part.sentence && beside && RESTATES.test(between(claim, part))) strength += 0.5;
  strength -= claim.sentence - part.sentence > 0 ? 1 : 0;
  strength -= part.sentence - whole.sentence > 1 ? 1 : 0;
  return part.sentence >= whole.sentence && claim.sentence >= part.sentence ? strength : 0;
}

/** The words between two facts that stand next to each other. */
function between(claim: Told, part: Told): string {
  return part.fact.span.start < claim.fact.span.start ? claim.fact.before : part.fact.before;
}

/** Whether nothing but the words between them stands between two facts of a sentence. */
function isBeside({ all }: Passage, a: Told, b: Told): boolean {
  return Math.abs(all.indexOf(a) - all.indexOf(b)) === 1;
}

function isNext({ all }: Passage, claim: Told, whole: Told): boolean {
  return all.indexOf(whole) === all.indexOf(claim) + 1;
}

/** Nouns that stand for the whole just named. */
const GENERIC =
  /^(?:total|those|them|these|all|money|whole|number|sum|amount|people|cases|group|it|everyone|which|whom|cost|rest|capacity)$/;

/** "or 2 percent of the state budget": a share of something that is neither of the amounts. */
function isOfAnother(claim: Fact, part: Fact, whole: Fact): boolean {
  const phrase = /^ of ((?:(?!(?:in|on|at|for|to|from|by|with|who|that)\b)[a-z'-]+ ?){1,5})/.exec(
    claim.after,
  )?.[1];
  if (phrase === undefined) return false;
  if (claim.inWords && whole.headFrom !== "behind" && part.headFrom !== "behind") return false;
  const words = phrase
    .trim()
    .split(" ")
    .filter((word) => !/^(?:the|its|their|his|her|all|an?|those|these)$/.test(word));
  if (words.length === 0 || GENERIC.test(words.at(-1)!)) return false;
  const known = [whole.head, ...whole.modifiers, part.head].filter((word) => word !== "");
  if (/^ of (?:the |its |all |those |these |their )*$/.test(claim.after)) return false;
  return !words.some((word) =>
    known.some((each) => word.startsWith(each.slice(0, Math.max(3, each.length - 2)))),
  );
}
