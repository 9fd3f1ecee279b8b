// What is known of words before any example: vectors of words that stand in like company lie near each other.
import { readFileSync } from "node:fs";
import { WORD } from "../../../server/src/annotations/claims/asked/asked-features.js";

/** Words, the commonest first, with a vector each of the same length; no vector is longer than the others by what it says. */
export interface WordVectors {
  readonly size: number;
  /** Each times how much its word tells: the rarer, the more. */
  readonly of: ReadonlyMap<string, Float64Array>;
}

/** Words that are rarer than so many others are in no draft, or are no words. */
const MOST = 60_000;
/** From this rank on a word begins to tell something; and what a measure of it counts beside a feature. */
const COMMON = 30;
const UNIT = 0.1;

/**
 * Reads vectors of words from a file `{ words: [the commonest first], vectors: { word: numbers } }`, of which the first
 * `size` numbers count. Throws an `Error` where it has none.
 */
export function readVectors(file: string, size = 100): WordVectors {
  const { words = [], vectors = {} } = JSON.parse(readFileSync(file, "utf8")) as {
    words?: readonly string[];
    vectors?: Readonly<Record<string, readonly number[]>>;
  };
  const of = new Map<string, Float64Array>();
  for (const [rank, word] of words.entries()) {
    if (of.size >= MOST) break;
    const vector = vectors[word]?.slice(0, size);
    if (vector === undefined || !/^[a-z][a-z'-]+$/.test(word)) continue;
    const length = Math.hypot(...vector);
    const tells = (UNIT * Math.log(1 + rank / COMMON)) / length;
    of.set(
      word,
      Float64Array.from(vector, (each) => each * tells),
    );
  }
  if (of.size === 0) throw new Error(`no vectors of words: ${file}`);
  return { size, of };
}

/** The sum of the vectors of the words among features. */
export function sumOf({ size, of }: WordVectors, features: Iterable<string>): Float32Array {
  const sum = new Float32Array(size);
  for (const feature of features) {
    const vector = feature.startsWith(WORD) ? of.get(feature.slice(WORD.length)) : undefined;
    if (vector) for (let at = 0; at < size; at++) sum[at]! += vector[at]!;
  }
  return sum;
}
