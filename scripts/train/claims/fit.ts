// Logistic regression with a Gaussian prior, fitted one weight at a time by Newton's steps within a trusted width (the
// cyclic coordinate descent of Genkin, Lewis and Madigan 2007, "Large-Scale Bayesian Logistic Regression").

export interface Example {
  readonly features: ReadonlySet<string>;
  /** From 0 to 1. */
  readonly wanted: number;
  /** How much it counts; 1 where it is absent. */
  readonly weight?: number;
  /** Features that stand in too few groups are left out. */
  readonly group: string;
}

export interface Fitting {
  /** How strongly a weight is drawn to nothing: the inverse variance of its prior, by the feature. */
  readonly ridge: (feature: string) => number;
  /** The mean of its prior: what is held of it before any example; nothing where it is absent. */
  readonly prior?: (feature: string) => number;
  /** A feature is kept where so many examples of so many groups have it. */
  readonly examples: number;
  readonly groups: number;
  readonly sweeps: number;
}

export interface Fitted {
  readonly weights: Map<string, number>;
  readonly bias: number;
}

export function fit(
  examples: readonly Example[],
  { ridge, prior = () => 0, examples: least, groups, sweeps }: Fitting,
): Fitted {
  const having = new Map<string, number[]>();
  examples.forEach(({ features }, index) => {
    for (const feature of features) {
      const list = having.get(feature);
      if (list) list.push(index);
      else having.set(feature, [index]);
    }
  });
  const kept = [...having].filter(
    ([feature, list]) =>
      prior(feature) !== 0 ||
      (list.length >= least && new Set(list.map((at) => examples[at]!.group)).size >= groups),
  );
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = Float64Array.from(examples, (example) => example.wanted);
  const counts = Float64Array.from(examples, ({ weight = 1 }) => weight);
  const share =
    wanted.reduce((sum, each, at) => sum + each * counts[at]!, 0) /
    counts.reduce((sum, each) => sum + each, 0);
  let bias = Math.log(share / (1 - share));
  const sums = new Float64Array(examples.length).fill(bias);
  const all = examples.map((_, index) => index);
  const weights = new Float64Array(kept.length);
  const width = new Float64Array(kept.length + 1).fill(1);
  /** Moves the weight at a place; `list` has the examples that it counts in. */
  const move = (at: number, list: readonly number[], off: number, pull: number): number => {
    let slope = pull * off;
    let curve = pull;
    for (const index of list) {
      const probability = 1 / (1 + Math.exp(-sums[index]!));
      slope += counts[index]! * (probability - wanted[index]!);
      curve += counts[index]! * Math.max(0.01, probability * (1 - probability));
    }
    const step = Math.max(-width[at]!, Math.min(width[at]!, -slope / curve));
    width[at] = Math.max(2 * Math.abs(step), width[at]! / 2);
    for (const index of list) sums[index]! += step;
    return step;
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    bias += move(kept.length, all, bias, 0);
    kept.forEach(
      ([feature, list], at) =>
        (weights[at]! += move(at, list, weights[at]! - prior(feature), ridge(feature))),
    );
  }
  return { weights: new Map(kept.map(([feature], at) => [feature, weights[at]!])), bias };
}
