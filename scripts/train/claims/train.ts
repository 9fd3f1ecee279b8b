// How the claim model is learned from cases.
import { WeighedClaims, WeighedFeatures } from "../../../server/src/annotations/claims/model.js";
import type { Candidate, Verdict } from "./asked-cases.js";
import type { Case } from "./cases.js";
import { fit, type Fitted } from "./fit.js";

/** Chosen by leaving one desk out at a time: see the model card. */
const FITTING = { ridge: () => 10, examples: 6, groups: 3, sweeps: 25 } as const;

export function learn(cases: readonly Case[]): Fitted {
  return fit(
    cases.map(({ features, wanted, draft }) => ({ features, wanted: Number(wanted), group: draft.desk })),
    FITTING,
  );
}

/** What is held of the second opinion's features before any verdict is seen, by earlier rounds of reading; in logits. */
const HELD: ReadonlyMap<string, number> = new Map([
  // Characterisations, bare assertions and wrongs: of these kinds 19 in 88 were right in earlier rounds.
  ["judges", -1.2],
  ["changes", -0.6],
  ["likely change", -0.1],
  // The most serious queries there are.
  ["wrong told", 0.6],
  ["blames", 0.5],
  ["very likely", 0.3],
  // Matches are judged as play goes on; who writes "I" speaks for themselves.
  ["sports story", -1.5],
  ["in the first person", -0.8],
  // A lead sums up what the rest puts to somebody.
  ["lead", -1],
  // It goes on with what came before, or its source comes behind.
  ["claim of a pronoun", -1],
  ["claim answered", -0.3],
  ["motive answered", -0.8],
  ["between two of a source", -1.5],
  // A price or a sum that was agreed, a market, data that are named, what a body itself does.
  ["exact price", -1],
  ["market", -0.7],
  ["data", -1],
  ["own act", -0.6],
  ["figure planned", -0.8],
  // No comparison that anybody would dispute; no cue.
  ["descriptive tag", -1],
  ["cue is an adverb", -1],
  ["superlative sought", -0.8],
]);

/** Chosen by leaving one desk out at a time: see the model card. */
const WEIGHING = {
  ridge: () => 8,
  prior: (feature: string) => HELD.get(feature) ?? 0,
  examples: 5,
  groups: 3,
  sweeps: 25,
} as const;

/** A verdict that lies between: could be asked, need not be. */
const DEBATABLE = 0.4;
/** What a label says of a query: that it could be asked, not that it is wanted; and how much that counts beside a verdict. */
const CLAIM = 0.35;
const LABEL = 0.1;

export function learnAsked(verdicts: readonly Verdict[], labelled: readonly Candidate[]): Fitted {
  return fit(
    [
      ...verdicts.map(({ features, verdict, desk }) => ({
        features,
        wanted: verdict === "R" ? 1 : verdict === "D" ? DEBATABLE : 0,
        group: desk,
      })),
      ...labelled.map(({ features, claim, desk }) => ({
        features: new Set([...features, "a label"]),
        wanted: claim ? CLAIM : 0,
        weight: LABEL,
        group: desk,
      })),
    ],
    WEIGHING,
  );
}

/** A model as it would ship: weights as they are written, to three places. */
export function shipped({ weights, bias }: Fitted): WeighedFeatures {
  return new WeighedFeatures(
    new Map([...weights].map(([feature, weight]) => [feature, Number(weight.toFixed(3))])),
    Number(bias.toFixed(3)),
  );
}

export function modelOf(likely: Fitted, wanted: WeighedFeatures): WeighedClaims {
  return new WeighedClaims(shipped(likely), wanted);
}

/** The module that holds the weights, as text. */
export function weightsModule({ weights, bias }: Fitted): string {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(3)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([feature, weight]) => `${feature} ${weight}`);
  return [
    "// Written by `npm run train:claims`; see docs/claim-model.md. One feature a line, with what it adds to the logit.",
    `export const BIAS = ${bias.toFixed(3)};`,
    `export const WEIGHTS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}
