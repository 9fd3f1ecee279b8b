import { addFeaturesTogether, type FeatureGroup } from "./features.js";
import type { FeatureRows } from "./hash.js";
import type { LoneWords } from "./lone-words.js";
import type { Reading } from "./reading.js";
import { addSecondFeatures, digest, type FirstAnswer } from "./second-pass.js";
import { TAGS } from "./tags.js";
import { bestTags, SUMS, type BothPasses, type LinkWeights } from "./weights.js";
import type { WordTable } from "./word-table.js";

/** A trained tagger, as read from its asset. */
export interface Tagger {
  readonly words: WordTable;
  readonly lone: LoneWords;
  readonly passes: BothPasses;
  readonly links: LinkWeights;
  /** Where the features of a token are written, for the first pass and for the second. */
  readonly features: FeatureRows;
  readonly more: FeatureRows;
  /** The features that it was taught without, in the trainer's comparisons; none in what ships. */
  readonly without?: ReadonlySet<FeatureGroup>;
}

/**
 * Tags every token of a block as source, cue, content or none of them: a structured perceptron (Collins 2002) in two
 * passes, of which the second knows the answer of the first. Deterministic; the time is linear in the tokens.
 */
export function tagBlock(tagger: Tagger, reading: Reading): Uint8Array {
  const { length } = reading;
  const { firstTransitions, secondTransitions } = tagger.passes;
  const scores = new Float32Array(length * TAGS);
  const secondScores = new Float32Array(length * TAGS);
  score(tagger, reading, scores, secondScores);
  const answer = digest(reading, bestTags(scores, length, firstTransitions));
  scoreAnswer(tagger, reading, answer, secondScores);
  return bestTags(secondScores, length, secondTransitions);
}

/** Scores the features of the first pass, which the second weighs anew. */
function score(
  { passes, lone, features, without }: Tagger,
  reading: Reading,
  first: Float32Array,
  second: Float32Array,
): void {
  const sums = new Int32Array(SUMS);
  lone.ready(reading, without);
  for (let i = 0; i < reading.length; i++) {
    addFeaturesTogether(reading, i, features, without);
    lone.sum(reading, i, sums);
    passes.add(features, sums);
    passes.score(sums, first, second, i * TAGS);
  }
}

function scoreAnswer(
  { passes, more }: Tagger,
  reading: Reading,
  answer: FirstAnswer,
  second: Float32Array,
): void {
  for (let i = 0; i < reading.length; i++) {
    addSecondFeatures(reading, answer, i, more);
    passes.scoreMore(more, second, i * TAGS);
  }
}
