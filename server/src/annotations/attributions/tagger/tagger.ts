import { addFeatures, type FeatureGroup } from "./features.js";
import { FeatureRows } from "./hash.js";
import type { Reading, Words } from "./reading.js";
import { addSecondFeatures, digest } from "./second-pass.js";
import type { LinkWeights } from "./model-file.js";
import { TAGS } from "./tags.js";
import { bestTags, type BothPasses } from "./weights.js";

/** A trained tagger, as read from its asset. */
export interface Tagger {
  readonly words: Words;
  readonly passes: BothPasses;
  readonly links: LinkWeights;
  /** The features that it was taught without, in the trainer's comparisons; none in what ships. */
  readonly without?: ReadonlySet<FeatureGroup>;
}

/**
 * Tags every token of a block as source, cue, content or none of them: a structured perceptron (Collins 2002) in two
 * passes, of which the second knows the answer of the first. Deterministic; the time is linear in the tokens.
 */
export function tagBlock({ passes, without }: Tagger, reading: Reading): Uint8Array {
  const { length } = reading;
  const scores = new Float32Array(length * TAGS);
  const secondScores = new Float32Array(length * TAGS);
  const features = new FeatureRows(passes.size);
  for (let i = 0; i < length; i++) {
    addFeatures(reading, i, features, without);
    // The second pass weighs the same features anew.
    passes.score(features, scores, secondScores, i * TAGS);
  }
  const answer = digest(reading, bestTags(scores, length, passes.firstTransitions));
  const more = new FeatureRows(passes.more);
  for (let i = 0; i < length; i++) {
    addSecondFeatures(reading, answer, i, more);
    passes.scoreMore(more, secondScores, i * TAGS);
  }
  return bestTags(secondScores, length, passes.secondTransitions);
}
