/** The kinds of claim that words can show; a figure shows itself. */
export type CuedClaimKind =
  "accusation" | "cause" | "trend" | "superlative" | "motive" | "characterisation" | "prediction" | "outcome";

/** Words that show one kind of claim, and why a desk would ask about them. */
export interface CueGroup {
  readonly kind: CuedClaimKind;
  /** 1 alone makes a sentence one that a desk would ask about; what is less needs company; 0 is an exception to the others. */
  readonly weight: number;
  readonly reason: string;
  /** Parted by "|"; matched as they stand, in lower case, the longest first. */
  readonly phrases?: string;
  /** Parted by "|"; matched in every form of their first word. */
  readonly verbs?: string;
}
