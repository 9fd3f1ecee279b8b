import type { Evidence } from "./claim.js";

/** A figure weighs this much where it is a statistic, and not a handful that anybody can see. */
const STATISTIC = 0.5;
/** Weaker evidence does not name what the sentence is: it only says where in it to look. */
const NAMES_IT = 0.5;

/** What a claim is called by: its first figure where it is a statistic, else its strongest evidence, a judgement last. */
export function mainEvidence(evidence: readonly Evidence[]): Evidence {
  const statistic = evidence.find(isStatistic);
  if (statistic) return statistic;
  const best = evidence.reduce((most, next) => (rank(next) > rank(most) ? next : most));
  return best.weight < NAMES_IT ? { ...best, kind: "assertion" } : best;
}

function rank({ kind, weight }: Evidence): number {
  return kind === "characterisation" ? weight - 0.05 : weight;
}

/** Whether a sentence rests on this figure, and not on what it says besides. */
export function isStatistic({ kind, weight }: Evidence): boolean {
  return kind === "figure" && weight >= STATISTIC;
}
