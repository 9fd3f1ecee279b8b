import type { FeatureRows } from "./hash.js";
import { Tag, TAGS } from "./tags.js";

/** A linear model over hashed features: `rows` of TAGS small integers, and what it is worth to go from tag to tag. */
export interface Weights {
  /** How many rows. */
  readonly size: number;
  readonly rows: Int8Array;
  /** One unit of `rows`. */
  readonly scale: number;
  /** TAGS × TAGS: from a tag (row) to the next (column). */
  readonly transitions: Float32Array;
}

/** Adds the weights of one token's features to `scores` at `offset`. */
export function score(
  { rows, scale }: Weights,
  features: FeatureRows,
  scores: Float32Array,
  offset: number,
): void {
  const { rows: indices, count } = features;
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  for (let j = 0; j < count; j++) {
    const at = indices[j]! * TAGS;
    a += rows[at]!;
    b += rows[at + 1]!;
    c += rows[at + 2]!;
    d += rows[at + 3]!;
    e += rows[at + 4]!;
  }
  scores[offset]! += a * scale;
  scores[offset + 1]! += b * scale;
  scores[offset + 2]! += c * scale;
  scores[offset + 3]! += d * scale;
  scores[offset + 4]! += e * scale;
}

/** The best sequence of tags for the scores (length × TAGS), by Viterbi's algorithm. */
export function bestTags(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const best = new Float32Array(length * TAGS);
  const from = new Uint8Array(length * TAGS);
  for (let k = 0; k < TAGS; k++) best[k] = scores[k]!;
  // A content cannot go on that has not begun.
  best[Tag.content] = -1e9;
  for (let i = 1; i < length; i++) {
    const before = (i - 1) * TAGS;
    for (let k = 0; k < TAGS; k++) {
      let top = -Infinity;
      let where = 0;
      for (let j = 0; j < TAGS; j++) {
        const value = best[before + j]! + transitions[j * TAGS + k]!;
        if (value > top) {
          top = value;
          where = j;
        }
      }
      best[i * TAGS + k] = top + scores[i * TAGS + k]!;
      from[i * TAGS + k] = where;
    }
  }
  let last = 0;
  for (let k = 1; k < TAGS; k++)
    if (best[(length - 1) * TAGS + k]! > best[(length - 1) * TAGS + last]!) last = k;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = last;
    last = from[i * TAGS + last]!;
  }
  return tags;
}
