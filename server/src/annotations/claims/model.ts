/** How sure it is that a desk would ask for a source, and that an editor would want it asked; by the features of a sentence. */
export interface ClaimModel {
  /** Whether the sentence is a claim (see `claimFeatures`), from 0 to 1. */
  probability(features: ReadonlySet<string>): number;
  /** Whether the claim is worth a query (see `askedFeatures`), in logits. */
  wanted(features: ReadonlySet<string>): number;
}

/** What features come to, in logits. */
export interface Logit {
  logit(features: Iterable<string>): number;
}

/** A logistic regression over features that are there or not; each has one weight, and unknown ones have none. */
export class WeighedFeatures implements Logit {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #bias: number;

  constructor(weights: ReadonlyMap<string, number>, bias: number) {
    this.#weights = weights;
    this.#bias = bias;
  }

  /**
   * The same from a module of weights as the trainer writes it: features with their weights, parted by bars and line ends.
   */
  static read(lines: string, bias: number): WeighedFeatures {
    const weights = new Map(
      lines
        .trim()
        .split(/[|\n]/)
        .map((line) => {
          const at = line.lastIndexOf(" ");
          return [line.slice(0, at), Number(line.slice(at + 1))] as const;
        }),
    );
    return new WeighedFeatures(weights, bias);
  }

  logit(features: Iterable<string>): number {
    let sum = this.#bias;
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  /** What one feature adds to the logit. */
  weight(feature: string): number {
    return this.#weights.get(feature) ?? 0;
  }
}

/** The probability of a logit, from 0 to 1. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The two opinions that make the model: what is a claim, and what is asked about. */
export class WeighedClaims implements ClaimModel {
  readonly #likely: WeighedFeatures;
  readonly #wanted: Logit;

  constructor(likely: WeighedFeatures, wanted: Logit) {
    this.#likely = likely;
    this.#wanted = wanted;
  }

  probability(features: ReadonlySet<string>): number {
    return probabilityOf(this.#likely.logit(features));
  }

  wanted(features: ReadonlySet<string>): number {
    return this.#wanted.logit(features);
  }
}
