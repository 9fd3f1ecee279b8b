// Logistic regression by stochastic gradients with a step of its own for each feature (AdaGrad; Duchi et al. 2011).
import { randomFrom, shuffled } from "../random.js";
import type { Row } from "./features.js";

/** Rows that count together, and whether they are one of those sought. */
export interface Case {
  readonly rows: readonly Row[];
  /** What every value is multiplied by. */
  readonly scale: number;
  readonly label: boolean;
}

export interface Learned {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Learning {
  readonly rounds: number;
  readonly step: number;
  readonly decay: number;
}

/** Learns from cases in an order that the seed decides. */
export function learn(
  cases: readonly Case[],
  features: number,
  { rounds, step, decay }: Learning,
  seed: number,
): Learned {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(0.01);
  const random = randomFrom(seed);
  let bias = -3;
  let biasSquares = 0.01;
  for (let round = 0; round < rounds; round++)
    for (const at of shuffled(cases.length, random)) {
      const { rows, scale, label } = cases[at]!;
      let sum = bias;
      for (const row of rows) sum += scale * dot(weights, row);
      const error = 1 / (1 + Math.exp(-sum)) - Number(label);
      biasSquares += error * error;
      bias -= (step * error) / Math.sqrt(biasSquares);
      for (const { ids, values } of rows)
        for (let i = 0; i < ids.length; i++) {
          const id = ids[i]!;
          const slope = error * values[i]! * scale + decay * weights[id]!;
          squares[id]! += slope * slope;
          weights[id]! -= (step * slope) / Math.sqrt(squares[id]!);
        }
    }
  return { weights, bias };
}

/** The mean of what is learned in several orders: less of chance is in it than in one. */
export function learnMean(
  cases: readonly Case[],
  features: number,
  learning: Learning,
  seeds: readonly number[],
): Learned {
  const all = seeds.map((seed) => learn(cases, features, learning, seed));
  const mean = (of: (learned: Learned) => number): number =>
    all.reduce((sum, learned) => sum + of(learned), 0) / all.length;
  return {
    weights: Float64Array.from({ length: features }, (_, at) => mean(({ weights }) => weights[at]!)),
    bias: mean(({ bias }) => bias),
  };
}

/** What a row adds to the sum under these weights. */
export function dot(weights: Float64Array, { ids, values }: Row): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]! * values[i]!;
  return sum;
}
