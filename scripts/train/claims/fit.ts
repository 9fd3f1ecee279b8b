// Logistic regression with a Gaussian prior, fitted one weight at a time by Newton's steps within a trusted width (the
// cyclic coordinate descent of Genkin, Lewis and Madigan 2007, "Large-Scale Bayesian Logistic Regression").

export interface Example {
  readonly features: ReadonlySet<string>;
  readonly wanted: boolean;
  /** Features that stand in too few groups are left out. */
  readonly group: string;
}

export interface Fitting {
  /** How strongly a weight is drawn to nothing: the inverse variance of its prior, by the feature. */
  readonly ridge: (feature: string) => number;
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
  { ridge, examples: least, groups, sweeps }: Fitting,
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
    ([, list]) => list.length >= least && new Set(list.map((at) => examples[at]!.group)).size >= groups,
  );
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = Float64Array.from(examples, (example) => Number(example.wanted));
  const share = wanted.reduce((sum, each) => sum + each, 0) / examples.length;
  let bias = Math.log(share / (1 - share));
  const sums = new Float64Array(examples.length).fill(bias);
  const all = examples.map((_, index) => index);
  const weights = new Float64Array(kept.length);
  const width = new Float64Array(kept.length + 1).fill(1);
  const move = (at: number, list: readonly number[], weight: number, pull: number): number => {
    let slope = pull * weight;
    let curve = pull;
    for (const index of list) {
      const probability = 1 / (1 + Math.exp(-sums[index]!));
      slope += probability - wanted[index]!;
      curve += Math.max(0.01, probability * (1 - probability));
    }
    const step = Math.max(-width[at]!, Math.min(width[at]!, -slope / curve));
    width[at] = Math.max(2 * Math.abs(step), width[at]! / 2);
    for (const index of list) sums[index]! += step;
    return step;
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    bias += move(kept.length, all, bias, 0);
    kept.forEach(([feature, list], at) => (weights[at]! += move(at, list, weights[at]!, ridge(feature))));
  }
  return { weights: new Map(kept.map(([feature], at) => [feature, weights[at]!])), bias };
}
