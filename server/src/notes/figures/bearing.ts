import type { Statement } from "./statement.js";

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
  /** Best first. */
  readonly candidates: readonly Candidate[];
}
