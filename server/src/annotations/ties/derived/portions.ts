import { ADDED_AFTER, TAKEN_AFTER } from "../../../lexicon/portion-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { slipOf } from "./slips.js";

/** So far a sum may lie from what it would be, in parts of it. */
const SLACK = 0.011;
const FURTHEST = 1.35;

/** "$200 a night plus a 12 percent tax … guests pay $224 in all": a sum with a percentage of it added or taken off. */
export function surchargesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (
      fact.sort !== "share" ||
      fact.inWords ||
      fact.figure?.exactness !== "exact" ||
      fact.figure.to !== undefined
    )
      return [];
    const sign = ADDED_AFTER.test(fact.after) ? 1 : TAKEN_AFTER.test(fact.after) ? -1 : 0;
    if (sign === 0) return [];
    const sums = passage.all.filter(
      (told) => isSum(told.fact) && Math.abs(told.sentence - claim.sentence) <= 1,
    );
    const factor = 1 + (sign * fact.value) / 100;
    // Whichever two come out, or a tax that is itself one of the sums, explains it.
    if (sums.some((a) => sums.some((b) => a !== b && isNear(b.fact.value, a.fact.value * factor)))) return [];
    if (
      sums.some((a) => sums.some((b) => a !== b && isNear(b.fact.value, (a.fact.value * fact.value) / 100)))
    )
      return [];
    const index = passage.all.indexOf(claim);
    const before = sums.filter((told) => passage.all.indexOf(told) < index);
    const after = sums.filter((told) => passage.all.indexOf(told) > index);
    const [base, result] = [before.at(-1), after[0]];
    if (base === undefined || result === undefined || after.length !== 1 || before.length !== 1) return [];
    if (baseUnit(base) !== baseUnit(result)) return [];
    const right = base.fact.value * factor;
    const apart = Math.max(right, result.fact.value) / Math.min(right, result.fact.value);
    if (apart > FURTHEST && slipOf(result.fact.value, right) === null) return [];
    return [
      {
        kind: "scaled",
        claim: result,
        terms: [base, claim],
        strength: 2,
        others: [],
        factor: right,
        isProven: true,
      },
    ];
  });
}

function isSum({ sort, figure, markers }: Fact): boolean {
  return (
    (sort === "sum" || sort === "rate") &&
    figure?.exactness === "exact" &&
    figure.to === undefined &&
    !markers.has("from")
  );
}

function baseUnit({ fact: { unit } }: Told): string {
  return unit.replace(/\/.*$/, "");
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < SLACK;
}
