/** How sure it is that a desk would ask for a source, by the features of a sentence (see `claimFeatures`). */
export interface ClaimModel {
  /** From 0 to 1. */
  probability(features: ReadonlySet<string>): number;
}

/** A logistic regression over features that are there or not; each has one weight, and unknown ones have none. */
export class WeighedFeatures implements ClaimModel {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #bias: number;

  constructor(weights: ReadonlyMap<string, number>, bias: number) {
    this.#weights = weights;
    this.#bias = bias;
  }

  probability(features: ReadonlySet<string>): number {
    let sum = this.#bias;
    for (const feature of features) sum += this.#weights.get(feature) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  }
}
