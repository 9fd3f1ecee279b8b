// How the claim model is learned from cases.
import { WeighedClaims, WeighedFeatures } from "../../../server/src/annotations/claims/model.js";
import { WORD } from "../../../server/src/annotations/claims/asked/asked-features.js";
import type { Asks, Candidate } from "./asked-cases.js";
import type { Case } from "./cases.js";
import { fit, type Fitted } from "./fit.js";
import { measuresOf, weightsOfWords, type WordVectors } from "./word-vectors.js";

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
  measureRidge: 10,
} as const;

/** How much a query is wanted that a reader would put so much: not, could be, would, certainly. */
const WANTED = [0, 0.35, 0.9, 1] as const;

/** How much a claim of a draft that no desk has read counts beside one of a published article: there are fewer of them. */
const UNREAD = 2;

/** With vectors of words, those that no example has are weighed by their neighbours. */
export function learnAsked(candidates: readonly Candidate[], vectors: WordVectors | null): Fitted {
  const fitted = fit(
    candidates.map(({ features, asks, desk, unread }) => ({
      features: unread ? new Set([...features, "unread"]) : features,
      ...(vectors ? { measures: measuresOf(vectors, features) } : {}),
      wanted: wantedOf(asks),
      weight: unread ? UNREAD : 1,
      group: desk,
    })),
    WEIGHING,
  );
  if (!vectors) return fitted;
  const weights = new Map(fitted.weights);
  for (const [word, weight] of weightsOfWords(vectors, fitted.measures))
    weights.set(word, (weights.get(word) ?? 0) + weight);
  return { ...fitted, weights };
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

const HEAD = "// Written by `npm run train:claims`; see docs/claim-model.md.";

/** Characters on a line of a module. */
const LINE = 130;

/** The module that holds the weights of features other than words, as text: `head` says who wrote it, a line has `width` characters. */
export function weightsModule({ weights, bias }: Fitted, head = HEAD, width = LINE): string {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(3)] as const)
    .filter(([feature, weight]) => !isWord(feature) && Number(weight) !== 0)
    .map(([feature, weight]) => `${feature} ${weight}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < width)
      lines[lines.length - 1] = `${last}|${entry}`;
    else lines.push(entry);
  }
  return [
    head,
    "// Features, parted by bars, with what each adds to the logit.",
    `export const BIAS = ${bias.toFixed(3)};`,
    `export const WEIGHTS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}

/** A word whose weight is smaller than this says next to nothing, and is left out; and the step in which weights are told. */
const LEAST_OF_WORD = 0.125;
const STEP = 0.05;

function isWord(feature: string): boolean {
  return feature.startsWith(WORD) && /^[a-z'-]+$/.test(feature.slice(WORD.length));
}

/** The module that holds the weights of words: a line for each step, with its words. `isKept` tells which words are any. */
export function wordsModule({ weights }: Fitted, isKept: (word: string) => boolean): string {
  const steps = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const word = feature.slice(WORD.length);
    if (!isWord(feature) || Math.abs(weight) < LEAST_OF_WORD || !isKept(word)) continue;
    const step = Math.round(weight / STEP);
    steps.set(step, [...(steps.get(step) ?? []), word]);
  }
  const lines = [...steps]
    .sort(([a], [b]) => a - b)
    .map(([step, words]) => `${(step * STEP).toFixed(2)} ${words.sort().join(" ")}`);
  return [
    HEAD,
    "// What a word adds to the logit, and all words that add so much.",
    `export const WORDS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}
