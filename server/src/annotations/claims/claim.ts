import type { Span } from "../../text/span.js";

/** What makes a sentence one that a desk would want a source for (see docs/claim-guidelines.md). */
export type ClaimKind =
  | "figure"
  | "accusation"
  | "cause"
  | "trend"
  | "superlative"
  | "motive"
  | "characterisation"
  | "prediction"
  | "outcome"
  /** No cue, but the sentence tells how things are. */
  | "assertion";

/** The words that make the sentence a claim, and how much they weigh. */
export interface Evidence extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
}

/** How a sentence stands with its sources: attributed, to a vague source, a bare claim, or needing none. */
export type SourcingStatus = "attributed" | "vague" | "claim" | "none";

/** One sentence as a standards editor would judge it. */
export interface Claim {
  /** Index into the block's sentences. */
  readonly sentence: number;
  readonly status: SourcingStatus;
  /** How likely it is that a desk would ask for a source, from 0 to 1. */
  readonly score: number;
  /**
   * How much an editor would want it asked about as far as its block shows, in logits; -Infinity of what is attributed or vague,
   * asserts nothing or is no copy.
   */
  readonly wanted: number;
  readonly evidence: readonly Evidence[];
  /** Of a claim, the part of the sentence that has no source, where another part has one; else the sentence. */
  readonly span: Span;
}
