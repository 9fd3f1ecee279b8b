import { INDIAN_SCALE, WESTERN_SCALE } from "../../../lexicon/tie-cues.js";
import type { Told } from "../../facts/passage.js";
import { digitsOf } from "./slips.js";

/** Figures back that a sum in the other way of counting may stand. */
const COUNTED_WITHIN = 6;

/**
 * "Rs 1.86 lakh crore … restated as Rs 18.6 trillion": the same three digits and more in Indian and in Western scales are one sum; null
 * where they come to the same, or to nothing like it.
 */
export function otherwiseCounted(all: readonly Told[], claim: Told): Told | null {
  const scale = scaleOf(claim);
  if (scale === null || claim.fact.sort !== "sum" || claim.fact.figure?.to !== undefined) return null;
  const digits = digitsOf(claim.fact.value);
  if (digits.length < 3) return null;
  const alike = all
    .slice(-COUNTED_WITHIN)
    .filter(
      (told) =>
        told.fact.sort === "sum" &&
        told.fact.unit === claim.fact.unit &&
        told.fact.per === claim.fact.per &&
        claim.sentence - told.sentence <= 2 &&
        digitsOf(told.fact.value) === digits &&
        (scaleOf(told) ?? scale) !== scale,
    );
  const [other] = alike;
  return alike.length === 1 && other!.fact.value !== claim.fact.value ? other! : null;
}

function scaleOf({ at, fact }: Told): "indian" | "western" | null {
  const words = at.block.prose.slice(fact.span.start, fact.span.end);
  return INDIAN_SCALE.test(words) ? "indian" : WESTERN_SCALE.test(words) ? "western" : null;
}
