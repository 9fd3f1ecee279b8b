// Clusters of words used alike: positive pointwise mutual information with the words two to each side, its leading
// directions by subspace iteration (Halko et al. 2011), and spherical k-means over them.
import { randomFrom } from "./random.js";

const DIRECTIONS = 64;
const SIDES = [-2, -1, 1, 2];

/** Clusters the words that occur at least three times into `count` clusters, numbered from 1, by word. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  count: number,
  seed: number,
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byFrequency = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = byFrequency.filter(([, times]) => times >= 3).map(([word]) => word);
  const contexts = new Map(byFrequency.slice(0, 1500).map(([word], index) => [word, index]));
  const matrix = contextsOf(sentences, new Map(words.map((word, index) => [word, index])), contexts);
  const points = leadingDirections(matrix, contexts.size * SIDES.length, seed);
  const weights = words.map((word) => Math.log1p(frequency.get(word)!));
  const clusters = kMeans(points, weights, count, seed);
  return new Map(words.map((word, index) => [word, clusters[index]! + 1]));
}

/** A sparse row: columns and values. */
interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function contextsOf(
  sentences: readonly (readonly string[])[],
  words: ReadonlyMap<string, number>,
  contexts: ReadonlyMap<string, number>,
): Row[] {
  const counts = Array.from({ length: words.size }, () => new Map<number, number>());
  const totals = new Float64Array(contexts.size * SIDES.length);
  for (const sentence of sentences)
    sentence.forEach((word, i) => {
      const row = words.get(word);
      if (row === undefined) return;
      SIDES.forEach((side, s) => {
        const context = contexts.get(sentence[i + side] ?? "");
        if (context === undefined) return;
        const column = s * contexts.size + context;
        counts[row]!.set(column, (counts[row]!.get(column) ?? 0) + 1);
        totals[column]! += 1;
      });
    });
  // Context counts are smoothed by a power of 3/4, so that rare contexts do not count for too much (Levy et al. 2015).
  const smooth = totals.map((total) => total ** 0.75);
  const all = smooth.reduce((sum, value) => sum + value, 0);
  return counts.map((row) => {
    const sum = [...row.values()].reduce((a, b) => a + b, 0);
    const kept: [number, number][] = [];
    for (const [column, times] of row) {
      const information = Math.log((times * all) / (sum * smooth[column]!));
      if (information > 0) kept.push([column, information]);
    }
    kept.sort((a, b) => a[0] - b[0]);
    return { columns: Int32Array.from(kept, ([c]) => c), values: Float64Array.from(kept, ([, v]) => v) };
  });
}

/** The rows of the matrix along its leading left singular directions, each of length 1. */
function leadingDirections(matrix: readonly Row[], columns: number, seed: number): Float64Array[] {
  const random = randomFrom(seed);
  let side: Float64Array[] = Array.from({ length: DIRECTIONS }, () =>
    Float64Array.from({ length: columns }, () => random() - 0.5),
  );
  let image: Float64Array[] = [];
  for (let round = 0; round < 6; round++) {
    image = side.map((vector) => times(matrix, vector));
    orthonormalise(image);
    side = image.map((vector) => timesTransposed(matrix, vector, columns));
  }
  const strength = side.map((vector) => Math.sqrt(Math.hypot(...blocks(vector))));
  return matrix.map((_, row) => {
    const point = Float64Array.from(image, (vector, d) => vector[row]! * strength[d]!);
    const length = Math.hypot(...point) || 1;
    return point.map((value) => value / length);
  });
}

/** Partial lengths, so that no call is given more arguments than it may have. */
function blocks(vector: Float64Array): number[] {
  const lengths: number[] = [];
  for (let at = 0; at < vector.length; at += 1000)
    lengths.push(Math.hypot(...vector.subarray(at, at + 1000)));
  return lengths;
}

function times(matrix: readonly Row[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, ({ columns, values }) => {
    let sum = 0;
    for (let j = 0; j < columns.length; j++) sum += values[j]! * vector[columns[j]!]!;
    return sum;
  });
}

function timesTransposed(matrix: readonly Row[], vector: Float64Array, columns: number): Float64Array {
  const result = new Float64Array(columns);
  matrix.forEach((row, i) => {
    for (let j = 0; j < row.columns.length; j++) result[row.columns[j]!]! += row.values[j]! * vector[i]!;
  });
  return result;
}

/** Makes the vectors of length 1 and at right angles, in place (Gram and Schmidt). */
function orthonormalise(vectors: Float64Array[]): void {
  vectors.forEach((vector, i) => {
    for (const other of vectors.slice(0, i)) {
      const shared = dot(vector, other);
      for (let k = 0; k < vector.length; k++) vector[k]! -= shared * other[k]!;
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let k = 0; k < vector.length; k++) vector[k]! /= length;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function kMeans(
  points: readonly Float64Array[],
  weights: readonly number[],
  count: number,
  seed: number,
): number[] {
  const random = randomFrom(seed + 1);
  // Frequent words make the better first centres: their contexts are known well.
  const frequent = Math.min(points.length, count * 8);
  let centres = Array.from({ length: count }, () => points[Math.floor(random() * frequent)]!);
  let nearest: number[] = [];
  for (let round = 0; round < 20; round++) {
    nearest = points.map((point) => {
      let best = 0;
      let closeness = -Infinity;
      centres.forEach((centre, c) => {
        const value = dot(point, centre);
        if (value > closeness) [best, closeness] = [c, value];
      });
      return best;
    });
    const sums = centres.map(() => new Float64Array(DIRECTIONS));
    points.forEach((point, i) => {
      const sum = sums[nearest[i]!]!;
      for (let k = 0; k < DIRECTIONS; k++) sum[k]! += weights[i]! * point[k]!;
    });
    centres = sums.map((sum, c) => {
      const length = Math.sqrt(dot(sum, sum));
      return length === 0 ? centres[c]! : sum.map((value) => value / length);
    });
  }
  return nearest;
}
