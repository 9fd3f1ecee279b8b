import type { Block, Token } from "../../text/draft.js";
import type { FigureRole } from "./figure.js";
import type { ParsedNumber } from "./number.js";

/** Where the annotator stands: a number, in its sentence's pieces. */
export interface Reading {
  readonly block: Block;
  readonly pieces: readonly Token[];
  readonly number: ParsedNumber;
  /** The first piece of its sentence, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What a number turned out to be. A field that is absent is taken from the number itself. */
export interface Reckoned {
  readonly role: FigureRole;
  readonly unit?: string;
  readonly value?: number;
  readonly upper?: number;
  /** Indexes of the first piece of `upper` and of the one after its last. */
  readonly upperAt?: { readonly first: number; readonly end: number };
  readonly precision?: number;
  /** Index of the first piece that is the figure's ("$" of "$5"), and of the one after its last ("percent"). */
  readonly first?: number;
  readonly end?: number;
  /** Index of the piece where the phrase that names what it counts begins, where it counts something. */
  readonly phrase?: number;
  readonly exactness?: "about";
}

/** The word at a piece in lower case; "" outside the sentence. */
export function wordAt({ pieces, from, to }: Reading, at: number): string {
  return at >= from && at < to ? pieces[at]!.lower : "";
}

/** The piece at an index of the sentence; undefined outside it. */
export function pieceAt({ pieces, from, to }: Reading, at: number): Token | undefined {
  return at >= from && at < to ? pieces[at] : undefined;
}

/** Whether a piece follows the one before it without a space. */
export function isGlued(reading: Reading, at: number): boolean {
  const piece = pieceAt(reading, at);
  return piece !== undefined && pieceAt(reading, at - 1)?.end === piece.start;
}

/** The index past a hyphen at `at`, else `at`: "9-foot", "a 40-percent rise". */
export function pastHyphen(reading: Reading, at: number): number {
  return wordAt(reading, at) === "-" && isGlued(reading, at) && isGlued(reading, at + 1) ? at + 1 : at;
}

/** Whether the piece starts with a capital letter. */
export function isCapitalised(piece: Token | undefined): boolean {
  return piece?.kind === "word" && piece.text.charAt(0) !== piece.lower.charAt(0);
}
