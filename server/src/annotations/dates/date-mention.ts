import type { Span } from "../../text/span.js";

/**
 * A date as the copy gives it, with the parts that it gives: "Friday, June 9, 2023", "Oct. 3", "June 2011", "the fall of
 * 1964", "2019". A part that is not stated is null.
 */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** As it stands: it may be a day that the month does not have. */
  readonly day: number | null;
  /** As `Date.getUTCDay` counts: 0 is Sunday. */
  readonly weekday: number | null;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** Where each part stands. */
  readonly parts: {
    readonly weekday?: Span;
    readonly month?: Span;
    readonly day?: Span;
    readonly year?: Span;
  };
}
