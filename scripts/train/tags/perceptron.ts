import {
  FEATURES,
  featuresOf,
  HASH_BITS,
  see,
  tagByKind,
  type Seen,
} from "../../../server/src/annotations/tags/features.js";
import { TAGS } from "../../../server/src/annotations/tags/tag.js";
import type { TagWeights } from "../../../server/src/annotations/tags/tagger.js";
import { randomFrom, shuffled } from "../random.js";
import type { TaggedSentence } from "./corpus.js";

const ROWS = 1 << HASH_BITS;
const KINDS = TAGS.length;
/** A word is certain where it has been seen so often, and with one tag but for so many parts in a hundred. */
const CERTAIN = { seen: 12, share: 0.995 } as const;
/** Weights are stored in units of a fraction of the largest; those that round to less than this many are left out. */
const LEAST_UNITS = 0.0001;

/** Words are seen without what is learned of them. */
const NONE: ReadonlyMap<string, number> = new Map();

/** Trains an averaged perceptron (Collins 2002) that tags greedily from the left, over `rounds` shuffled rounds. */
export function train(
  sentences: readonly TaggedSentence[],
  classes: Uint16Array,
  rounds: number,
  seed: number,
): TagWeights {
  const certain = certainWords(sentences, classes);
  const weights = new Float32Array(ROWS * KINDS);
  const totals = new Float32Array(ROWS * KINDS);
  const since = new Int32Array(ROWS * KINDS);
  const features = new Int32Array(FEATURES);
  const scores = new Float32Array(KINDS);
  const random = randomFrom(seed);
  const prepared = sentences.map((sentence) => ({
    ...sentence,
    seen: sentence.tokens.map((token) => see(token, { certain: NONE, classes })),
  }));
  let step = 0;
  const update = (at: number, by: number): void => {
    totals[at]! += (step - since[at]!) * weights[at]!;
    since[at] = step;
    weights[at]! += by;
  };
  const learn = (
    seen: readonly Seen[],
    i: number,
    before1: number,
    before2: number,
    gold: number,
  ): number => {
    featuresOf(seen, i, before1, before2, features);
    scores.fill(0);
    for (const feature of features)
      for (let tag = 0; tag < KINDS; tag++) scores[tag]! += weights[feature * KINDS + tag]!;
    let best = 2;
    for (let tag = 2; tag < KINDS; tag++) if (scores[tag]! > scores[best]!) best = tag;
    step++;
    if (best !== gold)
      for (const feature of features) {
        update(feature * KINDS + gold, 1);
        update(feature * KINDS + best, -1);
      }
    return best;
  };
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(prepared.length, random)) {
      const { tokens, tags, seen } = prepared[index]!;
      let before1: number = KINDS;
      let before2: number = KINDS;
      for (let i = 0; i < tokens.length; i++) {
        let tag = tagByKind(tokens[i]!);
        if (tag < 0) tag = certain.get(seen[i]!.word) ?? -1;
        if (tag < 0) tag = learn(seen, i, before1, before2, tags[i]!);
        before2 = before1;
        before1 = tag;
      }
    }
  }
  for (let at = 0; at < weights.length; at++) totals[at]! += (step - since[at]!) * weights[at]!;
  return { ...compress(totals), certain, classes };
}

function certainWords(sentences: readonly TaggedSentence[], classes: Uint16Array): Map<string, number> {
  const counts = new Map<string, Int32Array>();
  for (const { tokens, tags } of sentences)
    tokens.forEach((token, i) => {
      const { word } = see(token, { certain: NONE, classes });
      if (token.kind !== "word" || !/^[a-z'-]+$/.test(word) || token.text !== token.lower) return;
      let count = counts.get(word);
      if (!count) counts.set(word, (count = new Int32Array(KINDS)));
      count[tags[i]!]!++;
    });
  const certain = new Map<string, number>();
  for (const [word, count] of counts) {
    const most = Math.max(...count);
    const all = count.reduce((sum, n) => sum + n, 0);
    if (all >= CERTAIN.seen && most / all >= CERTAIN.share) certain.set(word, count.indexOf(most));
  }
  return certain;
}

function compress(totals: Float32Array): Pick<TagWeights, "rows" | "tags" | "weights"> {
  const sizes = Float32Array.from(totals, Math.abs).sort();
  // The very largest are cut off: they decide all the same, and the rest is told apart more finely.
  const unit = sizes[Math.floor(sizes.length * 0.99999)]! / 127;
  const rows = new Int32Array(ROWS + 1);
  const tags: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let tag = 0; tag < KINDS; tag++) {
      const weight = Math.max(-127, Math.min(127, Math.round(totals[row * KINDS + tag]! / unit)));
      if (Math.abs(weight) < LEAST_UNITS) continue;
      tags.push(tag);
      weights.push(weight);
    }
    rows[row + 1] = tags.length;
  }
  return { rows, tags: Uint8Array.from(tags), weights: Int8Array.from(weights) };
}
