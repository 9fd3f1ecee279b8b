import { HELD_AGAINST } from "../../lexicon/gap-words.js";
import { COUNTED_FROM } from "../../lexicon/tie-cues.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** How far the digits of two amounts may lie apart that are held against each other, whatever their magnitudes. */
const ALIKE = 3.4;

/** Amounts held against each other whose digits go together and whose magnitudes do not: "$4.2, up from $3.9 billion". */
export function magnitudesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    // What was so much last year is held against nothing yet.
    if (
      !isAmount(fact) ||
      !fact.markers.has("from") ||
      !(COUNTED_FROM.test(fact.before) || HELD_AGAINST.test(fact.before))
    )
      return [];
    const others = passage.all.filter(
      (told) =>
        told.sentence === claim.sentence &&
        told !== claim &&
        isAmount(told.fact) &&
        told.fact.unit === fact.unit &&
        told.fact.sort === fact.sort,
    );
    const other = others.findLast((told) => told.fact.span.end <= fact.span.start) ?? others[0];
    if (
      other === undefined ||
      !isScaled(fact, other.fact) ||
      passage.all.some((told) => isMultiple(told, claim) || isLikeRate(told, claim))
    )
      return [];
    const small = other.fact.value < fact.value ? other : claim;
    return [
      {
        kind: "contrary" as const,
        claim: small,
        terms: [small === claim ? other : claim],
        strength: 2,
        others: [],
        says: "One of the two amounts has lost its magnitude or has another's",
      },
    ];
  });
}

function isAmount({ sort, markers, figure, value }: Fact): boolean {
  return (
    (sort === "sum" || sort === "measure") &&
    figure?.to === undefined &&
    value > 0 &&
    !markers.has("each") &&
    !markers.has("mean")
  );
}

/** Whether nothing but a thousand, a million or a billion lies between two amounts. */
function isScaled(a: Fact, b: Fact): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return [1e3, 1e6, 1e9].some((scale) => ratio / scale < ALIKE && ratio / scale > 1 / ALIKE) && ratio > 400;
}

/** "€421 million, or €1,081 per person, against €1,094": the rate between is what the last is held against. */
function isLikeRate({ fact, sentence }: Told, claim: Told): boolean {
  if (sentence !== claim.sentence || fact === claim.fact) return false;
  const isRate = fact.sort === "rate" || fact.markers.has("each") || /^ (?:per|a|each)\b/.test(fact.after);
  const apart = Math.max(fact.value, claim.fact.value) / Math.min(fact.value, claim.fact.value);
  return isRate && apart < ALIKE;
}

function isMultiple({ fact, sentence }: Told, claim: Told): boolean {
  return sentence === claim.sentence && fact.sort === "multiple";
}
