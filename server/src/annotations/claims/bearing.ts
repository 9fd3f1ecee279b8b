import { BEARINGS, ENDING_BEARINGS, NOUNS_IN_LY } from "../../lexicon/claims/bearings.js";
import type { Block, Sentence } from "../../text/draft.js";
import type { Span } from "../../text/span.js";

const WEIGHTS: ReadonlyMap<string, number> = (() => {
  const weights = new Map<string, number>();
  for (const { weight, words } of BEARINGS)
    for (const word of words.split(" ")) weights.set(word, (weights.get(word) ?? 0) + weight);
  return weights;
})();

const ENDED_SO = new RegExp(ENDING_BEARINGS.map(({ ending }) => ending.source).join("|"));

/** Names and figures belong to accounts. */
const NAME = -0.75;
const NUMBER = -3;
/** Shorter words have no ending of their own. */
const ENDED = 6;
/** A few words weigh too much by themselves, and many are no more than a long sentence. */
const FEWEST = 6;
/** Where a sentence of news lies that is neither; and how far from it the words can take one. */
const MIDDLE = 0.1;
const MOST = 1.5;

/**
 * How much a sentence reads like a statement about how things are (above 0) and not like an account of what happened
 * (below): the weights of its everyday words, over the root of its length. A linear model, fitted by logistic regression to
 * sentences that were judged by hand.
 */
export function bearing({ tokens }: Block, { firstToken, endToken }: Sentence): number {
  let sum = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (kind === "number") sum += NUMBER;
    if (kind !== "word") continue;
    sum += WEIGHTS.get(lower.includes("’") ? lower.replaceAll("’", "'") : lower) ?? 0;
    if (text !== lower) {
      if (i > firstToken) sum += NAME;
    } else if (lower.length >= ENDED && ENDED_SO.test(lower) && !NOUNS_IN_LY.has(lower)) {
      sum += ENDING_BEARINGS.find(({ ending }) => ending.test(lower))?.weight ?? 0;
    }
  }
  const bare = sum / Math.sqrt(Math.max(FEWEST, endToken - firstToken)) - MIDDLE;
  return Math.max(-MOST, Math.min(MOST, bare));
}

/** The word of a sentence that speaks most for its being a statement; its first, where none does. */
export function weightiest({ tokens }: Block, { firstToken, endToken }: Sentence): Span {
  let best = firstToken;
  let most = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { kind, lower } = tokens[i]!;
    const weight = kind === "word" ? (WEIGHTS.get(lower.replaceAll("’", "'")) ?? 0) : 0;
    if (weight > most) [best, most] = [i, weight];
  }
  return { start: tokens[best]!.start, end: tokens[best]!.end };
}
