import type { Told } from "../facts/passage.js";

/** How the figures of a tie hang together, and so what sum is to be done. The order of terms is that of the formula. */
export type TieKind =
  /** terms: part, whole → percent */
  | "share"
  /** terms: from, to → percent */
  | "change"
  /** terms: a, b → |a − b| */
  | "difference"
  /** terms: an earlier year, a later → the years between */
  | "years"
  /** terms: amounts → their average */
  | "mean"
  /** terms: share, whole → so much of the whole, `factor` of it */
  | "portion"
  /** terms: part, whole → the part for every `factor` of the whole */
  | "rate"
  /** terms: the same told before → the same */
  | "same"
  /** terms: any; it should be `factor` */
  | "scaled"
  /** terms: none; so many things are listed as `factor` */
  | "listed"
  /** terms: what it is held against; the words beside both say what the figures do not */
  | "contrary"
  /** terms: parts → their sum */
  | "sum"
  /** terms: shares → 100; the claim is the last of them */
  | "whole"
  /** terms: from, to → to / from */
  | "multiple"
  /** terms: number, each → total */
  | "product"
  /** terms: total, number → each */
  | "quotient"
  /** terms: part → no more than the claim */
  | "bound"
  /** terms: the number of those ranked → no higher rank */
  | "rank"
  /** terms: the amount for another period → it times `factor` */
  | "period"
  /** terms: what it is said to exceed → more than it */
  | "exceeds";

/** Figures that belong together, with the one that follows from the others. */
export interface Tie {
  readonly kind: TieKind;
  /** The figure that follows from the others. */
  readonly claim: Told;
  readonly terms: readonly Told[];
  /** How sure it is that they belong together: 2 and above is reported. */
  readonly strength: number;
  /** Other figures that it may follow from: where any of them makes it true, all is well. */
  readonly others: readonly (readonly Told[])[];
  /** Whether what remains (100 less the share) may be meant. */
  readonly either?: boolean;
  /** Of years: how far the claim may lie below and above what lies between. */
  readonly slack?: readonly [below: number, above: number];
  /** Of what is contrary: what is wrong, for the message. */
  readonly says?: string;
  /** Of what is contrary: what each of its figures would be were all else right; which of them is wrong, nobody can tell from here. */
  readonly rights?: readonly Right[];
  /** Whether it is told of a quotation, too, which no fix touches: its dates are the story's. */
  readonly isAnyones?: boolean;
  /** Whether the finder has asked itself what binds the figures, so that no noun or name need lead from one to the other. */
  readonly isProven?: boolean;
  /** Of a period: how many times the other goes into it. */
  readonly factor?: number;
}

/** A figure of a tie, and the value that it should have. */
export interface Right {
  readonly told: Told;
  readonly value: number;
}
