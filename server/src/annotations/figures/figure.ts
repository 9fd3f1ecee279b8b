import type { Span } from "../../text/span.js";

/** What a number does in its sentence. `measure` is what is neither money, time nor distance: acres, degrees, tons. */
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
  | "measure"
  | "score"
  | "vote"
  | "identifier";

/** A quantity. `span` covers the number with its unit and comparator ("more than 85 people" → "more than 85"). */
export interface Figure extends Span {
  readonly role: FigureRole;
  /**
   * In the unit's base size: "1.2 million" is 1200000; a share is in percent, so "40 percent" is 40 and "a quarter" 25;
   * the first side of a score, a vote or a range.
   */
  readonly value: number;
  /** The other side of a score ("7-2") or the upper end of a range ("10 to 15"). */
  readonly to?: number;
  /** The place value of the last digit that is stated: 10 for "450", 100000 for "1.2 million". */
  readonly precision: number;
  /** "%", "point", "USD", "GBP", "mile", "year", "USD/gallon", … or "" for a plain count. */
  readonly unit: string;
  /** The head noun of what it counts, singular and in lower case ("person", "student"), or "". */
  readonly counted: string;
  /** The words that narrow what is counted, in lower case, in their order ("injured", "high", "school"). */
  readonly modifiers: readonly string[];
  /** The span with the noun phrase that it counts, where it counts something ("more than 85 people"). */
  readonly phrase: Span;
  /** What befell those counted, by its participle ("killed", "arrested"), or "". */
  readonly fate: string;
  /** True where the phrase speaks of a set already named: "the 14 senators", "all 32 students". */
  readonly definite: boolean;
  /** `part` of another figure or on top of it; `compared` with another time, place or estimate; else `whole`. */
  readonly standing: "whole" | "part" | "compared";
  /** The words near it that place it in time, in lower case ("monday", "2019"). */
  readonly times: readonly string[];
  /** `exact`, or what the draft says of it: about, at least ("more than"), at most ("fewer than", "nearly"). */
  readonly exactness: "exact" | "about" | "atLeast" | "atMost";
  /** The digits or words of the number alone; of two, those of the first. */
  readonly number: Span;
  /** The digits or words of `to`. */
  readonly toNumber?: Span;
}
