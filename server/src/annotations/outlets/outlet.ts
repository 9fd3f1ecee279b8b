import type { Span } from "../../text/span.js";

/**
 * How a draft rests on a news outlet that it names: as who reports (`source`), whom somebody told (`listener`), where
 * somebody said it (`venue`), where it was published (`published`) or by a credit line ("H/T: …"); `own` where a byline
 * shows that it is the publication itself.
 */
export type OutletUse = "source" | "listener" | "venue" | "published" | "credit" | "own";

/** A news outlet that a sentence takes something from, or that a byline names; the span holds its name without an article. */
export interface Outlet extends Span {
  readonly name: string;
  readonly use: OutletUse;
  /** Index into the block's sentences. */
  readonly sentence: number;
}
