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

/** Rows that may be added up before a lane of 16 bits is full. */
const FULL = 257;
const EVEN = 0x00ff00ff;
/** What is added to a weight, so that no lane is below zero. */
const BIAS = 128;
/** What a token is given: a number for each tag in each pass. */
export const SUMS = 2 * TAGS;

/**
 * The weights of both passes, laid out for adding them up: a row that both weigh lies in one place (three words of four
 * bytes: what the first pass gives four tags, what the second does, and the fifth tag of each), since fetching rows from
 * memory is what tagging takes its time for. Bytes are biased and summed two to a word, in lanes of 16 bits.
 */
export class BothPasses {
  readonly size: number;
  /** How many rows the second pass has to itself, behind the others. */
  readonly more: number;
  readonly firstTransitions: Float32Array;
  readonly secondTransitions: Float32Array;
  readonly #shared: Int32Array;
  /** Two words a row. */
  readonly #second: Int32Array;
  /** Keeps the engine from leaving out the look at what is not used. */
  touched = 0;
  readonly #firstScale: number;
  readonly #secondScale: number;

  constructor(first: Weights, second: Weights) {
    this.size = first.size;
    this.more = second.size - first.size;
    this.firstTransitions = first.transitions;
    this.secondTransitions = second.transitions;
    this.#firstScale = first.scale;
    this.#secondScale = second.scale;
    // At every start, before the engine has compiled it: so it goes by local names, which are looked up fast.
    const [a, b] = [first.rows, second.rows];
    const [size, more] = [this.size, this.more];
    const shared = new Int32Array(size * 3);
    for (let row = 0, from = 0, to = 0; row < size; row++, from += TAGS, to += 3) {
      shared[to] = fourTags(a, from);
      shared[to + 1] = fourTags(b, from);
      shared[to + 2] = (a[from + 4]! + BIAS) | ((b[from + 4]! + BIAS) << 16);
    }
    const own = new Int32Array(more * 2);
    for (let row = 0, from = size * TAGS, to = 0; row < more; row++, from += TAGS, to += 2) {
      own[to] = fourTags(b, from);
      own[to + 1] = b[from + 4]! + BIAS;
    }
    this.#shared = shared;
    this.#second = own;
  }

  /** Adds to `sums` (SUMS numbers) what the rows of features give each tag in the first pass and then in the second, in units. */
  add(features: FeatureRows, sums: Int32Array): void {
    const { rows, count } = features;
    const table = this.#shared;
    // Rows lie far apart. All are asked for first, in a loop so short that many are on their way from memory at once.
    let touched = 0;
    for (let j = 0; j < count; j++) touched ^= table[rows[j]! * 3]!;
    this.touched = touched;
    for (let from = 0; from < count; from += FULL) {
      const to = Math.min(count, from + FULL);
      let [even, odd, evenSecond, oddSecond, fifth] = [0, 0, 0, 0, 0];
      for (let j = from; j < to; j++) {
        const at = rows[j]! * 3;
        const one = table[at]!;
        const two = table[at + 1]!;
        // `| 0` keeps the engine to whole numbers of 32 bits.
        even = (even + (one & EVEN)) | 0;
        odd = (odd + ((one >>> 8) & EVEN)) | 0;
        evenSecond = (evenSecond + (two & EVEN)) | 0;
        oddSecond = (oddSecond + ((two >>> 8) & EVEN)) | 0;
        fifth = (fifth + table[at + 2]!) | 0;
      }
      const bias = BIAS * (to - from);
      sums[0]! += (even & 0xffff) - bias;
      sums[1]! += (odd & 0xffff) - bias;
      sums[2]! += (even >>> 16) - bias;
      sums[3]! += (odd >>> 16) - bias;
      sums[4]! += (fifth & 0xffff) - bias;
      sums[5]! += (evenSecond & 0xffff) - bias;
      sums[6]! += (oddSecond & 0xffff) - bias;
      sums[7]! += (evenSecond >>> 16) - bias;
      sums[8]! += (oddSecond >>> 16) - bias;
      sums[9]! += (fifth >>> 16) - bias;
    }
  }

  /** Writes the scores that the sums of one token come to, in both passes, at `offset`. */
  score(sums: Int32Array, first: Float32Array, second: Float32Array, offset: number): void {
    for (let tag = 0; tag < TAGS; tag++) {
      first[offset + tag] = sums[tag]! * this.#firstScale;
      second[offset + tag] = sums[TAGS + tag]! * this.#secondScale;
    }
  }

  /** Adds what the rows that the second pass has to itself give each tag; they count from 0. */
  scoreMore(features: FeatureRows, second: Float32Array, offset: number): void {
    const { rows, count } = features;
    const table = this.#second;
    let [even, odd, fifth] = [0, 0, 0];
    // One token has far fewer of these features than fill a lane.
    for (let j = 0; j < count; j++) {
      const at = rows[j]! * 2;
      const one = table[at]!;
      even = (even + (one & EVEN)) | 0;
      odd = (odd + ((one >>> 8) & EVEN)) | 0;
      fifth = (fifth + table[at + 1]!) | 0;
    }
    const bias = BIAS * count;
    const scale = this.#secondScale;
    second[offset]! += ((even & 0xffff) - bias) * scale;
    second[offset + 1]! += ((odd & 0xffff) - bias) * scale;
    second[offset + 2]! += ((even >>> 16) - bias) * scale;
    second[offset + 3]! += ((odd >>> 16) - bias) * scale;
    second[offset + 4]! += (fifth - bias) * scale;
  }
}

function fourTags(rows: Int8Array, at: number): number {
  return (
    (rows[at]! + BIAS) |
    ((rows[at + 1]! + BIAS) << 8) |
    ((rows[at + 2]! + BIAS) << 16) |
    ((rows[at + 3]! + BIAS) << 24)
  );
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

/** Weights of pairs: how well a cue and a source, or a cue and a content, go together. */
export interface LinkWeights {
  readonly size: number;
  readonly scale: number;
  readonly rows: Int8Array;
  /** Where the features of a pair are written. */
  readonly features: FeatureRows;
}
