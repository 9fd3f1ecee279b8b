import { addFeatures, type FeatureGroup } from "./features.js";
import { FeatureRows } from "./hash.js";
import type { Reading, Words } from "./reading.js";
import { addSecondFeatures, digest } from "./second-pass.js";
import type { LinkWeights } from "./model-file.js";
import { TAGS } from "./tags.js";
import { bestTags, score, type Weights } from "./weights.js";

/** A trained tagger, as read from its asset. */
export interface Tagger {
  readonly words: Words;
  readonly first: Weights;
  /** Rows as in the first, and behind them those of the features that only the second pass has. */
  readonly second: Weights;
  readonly links: LinkWeights;
  /** The features that it was taught without, in the trainer's comparisons; none in what ships. */
  readonly without?: ReadonlySet<FeatureGroup>;
}

/**
 * Tags every token of a block as source, cue, content or none of them: a structured perceptron (Collins 2002) in two
 * passes, of which the second knows the answer of the first. Deterministic; the time is linear in the tokens.
 */
export function tagBlock({ first, second, without }: Tagger, reading: Reading): Uint8Array {
  const { length } = reading;
  const scores = new Float32Array(length * TAGS);
  const secondScores = new Float32Array(length * TAGS);
  const features = new FeatureRows(first.size);
  for (let i = 0; i < length; i++) {
    addFeatures(reading, i, features, without);
    score(first, features, scores, i * TAGS);
    // The second pass weighs the same features anew: their rows are known now, and finding them is half the work.
    score(second, features, secondScores, i * TAGS);
  }
  const answer = digest(reading, bestTags(scores, length, first.transitions));
  const more = new FeatureRows(second.size - first.size, first.size);
  for (let i = 0; i < length; i++) {
    addSecondFeatures(reading, answer, i, more);
    score(second, more, secondScores, i * TAGS);
  }
  return bestTags(secondScores, length, second.transitions);
}
