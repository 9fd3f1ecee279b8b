import type { Span } from "../../text/span.js";

/** What a number does in its sentence. */
export type FigureRole =
  | "count"
  | "share"
  | "money"
  | "rate"
  | "rank"
  | "age"
  | "date"
  | "duration"
  | "distance"
  | "score"
  | "vote"
  | "identifier";

/** A quantity. `span` covers the number with its unit and comparator ("more than 85 people" → "more than 85"). */
export interface Figure extends Span {
  readonly role: FigureRole;
  /** In the unit's base size: "1.2 million" is 1200000, "40 percent" is 40. */
  readonly value: number;
  /** "%", "USD", "GBP", "mile", … or "" for a plain count. */
  readonly unit: string;
  /** The head noun of what it counts, singular and in lower case ("person", "student"), or "". */
  readonly counted: string;
  /** The words that narrow what is counted, in lower case, in their order ("injured", "high", "school"). */
  readonly modifiers: readonly string[];
  /** `exact`, or what the draft says of it: about, at least ("more than"), at most ("fewer than", "nearly"). */
  readonly exactness: "exact" | "about" | "atLeast" | "atMost";
  /** The digits or words of the number alone. */
  readonly number: Span;
}
