import type { Span } from "../../text/span.js";

/**
 * Who says what, as the literature has it (PARC 3.0; PolNeAR): the *source* says (*cue*) the *content*.
 * Spans are in the block's prose; a content or a cue may be discontinuous.
 */
export interface Attribution {
  /** The words that name the source, or null where none stands in this block (a continued quotation). */
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
