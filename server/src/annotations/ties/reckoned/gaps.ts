import { NOT_ALL } from "../../../lexicon/fact-markers.js";
import {
  BETWEEN_AFTER,
  BETWEEN_BEFORE,
  TALLY_BEFORE,
  TALLY_NOW,
  TWO_SIDES,
  STEP_AFTER,
  STEP_BEFORE,
} from "../../../lexicon/reckoned-cues.js";
import type { Fact } from "../../facts/fact.js";
import { headsAgree, type Passage } from "../../facts/passage.js";
import type { Tie } from "../tie.js";
import { mayFollow } from "./reach.js";

/** A gap that is told so many times too large or too small is one between others. */
const MOST_APART = 2.5;

/** What lies between two amounts that stand before it, and are all there are: "bought for $210,000 and sold for $265,000, a profit of $55,000". */
export function twoSidesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!isAmount(fact) || fact.sort === "count") return [];
    if (!BETWEEN_BEFORE.test(fact.before) && !BETWEEN_AFTER.test(fact.after)) return [];
    const index = passage.all.indexOf(claim);
    const kin = passage.all.filter(
      (told, at) =>
        at < index &&
        claim.sentence - told.sentence <= 1 &&
        isAmount(told.fact) &&
        told.fact.unit === fact.unit,
    );
    const here = kin.filter(({ sentence }) => sentence === claim.sentence);
    const sides = here.length === 2 ? here : kin;
    const [a, b] = sides;
    if (sides.length !== 2 || a === undefined || b === undefined || a.sentence !== b.sentence) return [];
    if (
      passage.all.some(
        (told) =>
          told !== claim &&
          told.sentence === claim.sentence &&
          told.fact.unit === fact.unit &&
          !sides.includes(told),
      )
    )
      return [];
    const text = `${passage.textOf(a.sentence)} ${a.sentence === claim.sentence ? "" : passage.textOf(claim.sentence)}`;
    if (NOT_ALL.test(text) || !TWO_SIDES.test(passage.textOf(a.sentence))) return [];
    const right = Math.abs(a.fact.value - b.fact.value);
    const apart = Math.max(right, fact.value) / Math.max(1e-9, Math.min(right, fact.value));
    const isPower = Math.abs(Math.log10(apart) - Math.round(Math.log10(apart))) < 0.004;
    if ((apart > MOST_APART && !isPower) || mayFollow(passage, claim)) return [];
    return [{ kind: "difference", claim, terms: [a, b], strength: 2, others: [], isProven: true }];
  });
}

/** "The toll rose to 25 after two more bodies were found. It had stood at 23": a tally, a step and what it was. */
export function talliesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || !isAmount(fact) || !TALLY_NOW.test(fact.before)) return [];
    const near = passage.all.filter(
      (told) =>
        told !== claim &&
        Math.abs(told.sentence - claim.sentence) <= 1 &&
        told.fact.sort === "count" &&
        told.fact.figure !== null,
    );
    const steps = near.filter(
      ({ fact: each, sentence }) =>
        sentence <= claim.sentence &&
        each.value < fact.value &&
        (STEP_BEFORE.test(each.before) || STEP_AFTER.test(each.after)),
    );
    const bases = near.filter(
      (told) => !steps.includes(told) && told.fact.value < fact.value && TALLY_BEFORE.test(told.fact.before),
    );
    const [step, base] = [steps[0], bases[0]];
    if (steps.length !== 1 || bases.length !== 1 || step === undefined || base === undefined) return [];
    if (step.fact.figure?.exactness !== "exact" || base.fact.figure?.exactness !== "exact") return [];
    const right = base.fact.value + step.fact.value;
    if (right === fact.value || Math.abs(right - fact.value) > Math.max(3, 0.3 * fact.value)) return [];
    if (!headsAgree(step.fact, { ...fact, head: "" }) || mayFollow(passage, claim)) return [];
    return [{ kind: "sum", claim, terms: [base, step], strength: 2, others: [], isProven: true }];
  });
}

function isAmount({ sort, figure, per, markers, value }: Fact): boolean {
  return (
    (sort === "count" || sort === "sum" || sort === "measure") &&
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    per === "" &&
    value > 0 &&
    !markers.has("mean") &&
    !markers.has("each")
  );
}
