import type { Span } from "../../text/span.js";

/**
 * Words in quotation marks. The span holds the marks, `inner` the words between them. `direct`: somebody's speech;
 * `snippet`: one to three words that the writer puts in marks (a term, a title, or scare quotes).
 */
export interface Quotation extends Span {
  readonly kind: "direct" | "snippet";
  readonly inner: Span;
  /** False where the mark that would close it is missing (the quotation goes on in the next block, or was mistyped). */
  readonly closed: boolean;
  /** True where it continues a quotation that an earlier block left open. */
  readonly continued: boolean;
}
