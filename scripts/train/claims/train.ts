// How the claim model is learned from cases.
import { WeighedClaims, WeighedFeatures } from "../../../server/src/annotations/claims/model.js";
import { WORD } from "../../../server/src/annotations/claims/asked/asked-features.js";
import type { Asks, Candidate } from "./asked-cases.js";
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

/** Chosen by leaving one desk out at a time: see the model card. */
const WEIGHING = {
  ridge: (feature: string) => (feature.startsWith(WORD) ? 8 : 30),
  examples: 6,
  groups: 3,
  sweeps: 25,
} as const;

/** How much a query is wanted that a reader would put so much: not, could be, would, certainly. */
const WANTED = [0, 0.35, 0.9, 1] as const;

/** How much a claim of a draft that no desk has read counts beside one of a published article: there are fewer of them. */
const UNREAD = 2;

export function learnAsked(candidates: readonly Candidate[]): Fitted {
  return fit(
    candidates.map(({ features, asks, desk, unread }) => ({
      features: unread ? new Set([...features, "unread"]) : features,
      wanted: wantedOf(asks),
      weight: unread ? UNREAD : 1,
      group: desk,
    })),
    WEIGHING,
  );
}

function wantedOf(asks: Asks): number {
  return asks.reduce((sum, ask) => sum + WANTED[ask]!, 0) / asks.length;
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

/** A word whose weight is smaller than this says next to nothing, and is left out. */
const LEAST_OF_WORD = 0.02;
/** Characters on a line of the module. */
const LINE = 130;

/** The module that holds the weights, as text. */
export function weightsModule({ weights, bias }: Fitted): string {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(3)] as const)
    .filter(([feature, weight]) =>
      feature.startsWith(WORD) ? Math.abs(Number(weight)) >= LEAST_OF_WORD : Number(weight) !== 0,
    )
    .map(([feature, weight]) => `${feature} ${weight}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < LINE) lines[lines.length - 1] = `${last}|${entry}`;
    else lines.push(entry);
  }
  return [
    "// Written by `npm run train:claims`; see docs/claim-model.md. Features, parted by bars, with what each adds to the logit.",
    `export const BIAS = ${bias.toFixed(3)};`,
    `export const WEIGHTS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}
