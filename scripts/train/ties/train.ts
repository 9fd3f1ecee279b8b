// How the model of ties is learned from cases: first of those that are known, then twice more with those that a sum makes likely.
import { fit, type Fitted } from "../claims/fit.js";
import type { Case } from "./cases.js";

/** Words and phrases are drawn to nothing more strongly: most are met a few times. */
const FITTING = {
  ridge: (feature: string) => (/(?:^| )(?:left|right|between)\d/.test(feature) ? 6 : 2),
  examples: 12,
  groups: 2,
  sweeps: 12,
} as const;
const ROUNDS = 2;
/** How often figures that belong together come out. */
const COMES_OUT = 0.95;
const LEAST_CHANCE = 0.0005;

export function learn(cases: readonly Case[]): Fitted {
  const sure = cases.filter(({ isTie }) => isTie !== null);
  const examplesOf = (some: readonly Case[], wanted: (each: Case) => number) =>
    some.map((each) => ({
      features: each.features,
      wanted: wanted(each),
      weight: each.weight,
      group: each.group,
    }));
  const known = examplesOf(sure, ({ isTie }) => Number(isTie));
  let fitted = fit(known, FITTING);
  const likely = cases.filter(({ isTie }) => isTie === null);
  for (let round = 0; round < ROUNDS; round++) {
    const { weights, bias } = fitted;
    const guessed = examplesOf(likely, ({ features, chance }) => {
      let logit = bias;
      for (const feature of features) logit += weights.get(feature) ?? 0;
      const tied = COMES_OUT / (1 + Math.exp(-logit));
      const free = Math.max(LEAST_CHANCE, chance) / (1 + Math.exp(logit));
      return tied / (tied + free);
    });
    fitted = fit([...known, ...guessed], FITTING);
  }
  return fitted;
}
