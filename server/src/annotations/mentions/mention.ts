import type { Gender } from "../../lexicon/people-nouns.js";
import type { Span } from "../../text/span.js";

/** A name, or a noun phrase or pronoun that may stand for somebody: the raw material from which sources are resolved. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: "person" | "organisation" | "document" | "pronoun" | "role" | "unknown";
  /**
   * For a person's name: the last name as used, particles with it ("de la Vega"). For an unknown one that may be a
   * person's: its last word in lower case. "" elsewhere.
   */
  readonly surname: string;
  /** The role or apposition that stands beside the name ("executive associate director for …"), or null. */
  readonly role: Span | null;
  /**
   * What the mention is looked up by, in lower case: given and last name of a person named in full, the last name of
   * one who is not, the noun of a role or document, the name as it stands elsewhere.
   */
  readonly key: string;
  /** Other names that mean the same for sure: acronym, compound last name, nickname; in lower case. */
  readonly others: readonly string[];
  /** Names that may be another's too: the given name, the first words of a body's name; in lower case. */
  readonly loosely: readonly string[];
  /** What a title, the given name or the pronoun itself shows. */
  readonly gender: Gender;
  /** The roles that stand beside a person's name, by their canonical nouns ("spokesperson", "senator"). */
  readonly offices: readonly string[];
  /** Whether "the" stands before it. */
  readonly definite: boolean;
  /** Whether a preposition stands before it ("in Milford", "of the Port"). */
  readonly governed: boolean;
  /** Whether it stands in parentheses after the name that it is short for: "Milford Water Board (MWB)". */
  readonly alias: boolean;
}
