import type { Marker } from "../../lexicon/fact-markers.js";
import type { Span } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";

/** What a fact measures. `year` is a year of the calendar, `span` a length of time, `multiple` "three times", "doubled". */
export type Sort =
  | "count"
  | "sum"
  | "share"
  | "points"
  | "multiple"
  | "measure"
  | "rate"
  | "rank"
  | "age"
  | "year"
  | "span"
  | "score"
  | "other";

/** Where the noun of a fact was found: behind the number, or taken over from another figure by ellipsis. */
export type HeadFrom = "behind" | "before" | "inherited" | "none";

/** What one figure of a sentence says: an amount, what it is of, and the part that its words give it in a sum. */
export interface Fact {
  readonly sort: Sort;
  /** In the unit's base size; a share in percent. */
  readonly value: number;
  /** The values that it may be the statement of; `high` may be infinite, `low` minus infinity. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The noun that it counts or measures, singular and in lower case; "" where the copy gives none. */
  readonly head: string;
  readonly headFrom: HeadFrom;
  readonly modifiers: readonly string[];
  readonly markers: ReadonlySet<Marker>;
  /** What the amount is told for, each: the noun, "*" for whatever is counted; "" where it is told for none. */
  readonly per: string;
  /** The plain words between the fact before it, or the sentence's beginning, and this one; and those up to the next. */
  readonly before: string;
  readonly after: string;
  /** In the block's prose. */
  readonly span: Span;
  /** The figure that it was read from; null for what only words say ("doubled", "most of"). */
  readonly figure: Figure | null;
  /** True of "a third", "half", "one in five" and of multiples in words. */
  readonly inWords: boolean;
}

/** A sentence with its facts, in order. */
export interface Line {
  /** Lower case, plain quotes, one kind of dash, one space between words. */
  readonly text: string;
  readonly span: Span;
  readonly facts: readonly Fact[];
}
