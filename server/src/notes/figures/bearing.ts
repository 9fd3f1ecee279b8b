import type { Scores } from "./scores.js";
import type { Amount, Statement } from "./statement.js";

/** A statement of the notes that an amount of the draft may be meant to tell, with how sure that is. */
export interface Candidate {
  readonly statement: Statement;
  readonly index: number;
  /** How much speaks for one subject: weighed words in common, the noun, digits that look like a slip. */
  readonly score: number;
  readonly slip: number;
}

/** What the notes have on an amount of the draft: the statements that bear it out, and those that may be meant instead. */
export interface Bearing {
  /** By their index. */
  readonly borne: readonly number[];
  /** Of these the ones that the amount tells: of its very value, else the one about the same. */
  readonly told: readonly number[];
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** The statements that an amount tells of those that bear it out: of its very value, else the one about the same; none that only lies below "up to 46". */
export function toldOf(
  { value }: Amount,
  borne: readonly number[],
  noted: { at(index: number): Statement },
  scores: Scores,
): readonly number[] {
  const equal = borne.filter((index) => noted.at(index).value === value);
  if (equal.length > 0) return equal;
  let best: number | null = null;
  for (const index of borne) {
    const { low, high } = noted.at(index);
    if (!Number.isFinite(high - low)) continue;
    if (best === null || scores.get(index) > scores.get(best)) best = index;
  }
  return best === null ? [] : [best];
}
