import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";

/** Whether two amounts make another change of the passage true: then they are that one's. */
export function isOfOtherChange(passage: Passage, claim: Told, from: Told, to: Told): boolean {
  const percent = Math.abs((100 * (to.fact.value - from.fact.value)) / from.fact.value);
  const times = to.fact.value / from.fact.value;
  return passage.all.some(
    (told) =>
      told !== claim &&
      isChange(told.fact) &&
      Math.abs(told.sentence - claim.sentence) <= 2 &&
      told.fact.value !== claim.fact.value &&
      (told.fact.sort === "multiple"
        ? told.fact.low <= times && times <= told.fact.high
        : !told.fact.inWords && told.fact.low - 0.1 <= percent && percent <= told.fact.high + 0.1),
  );
}

function isChange({ sort, markers, figure }: Fact): boolean {
  return figure?.to === undefined && (sort === "multiple" || (sort === "share" && markers.has("change")));
}
