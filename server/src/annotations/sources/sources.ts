import type { Gender } from "../../lexicon/people-nouns.js";
import type { Span } from "../../text/span.js";

/**
 * What a source is. A body's spokesman or officials, named by no more than that, are the `organisation` speaking; a
 * `group` is people who can be told but not named (prosecutors, patients); `anonymous` one or a few whose name is
 * withheld; `vague` nobody whom a reader could ask.
 */
export type SourceKind = "person" | "organisation" | "document" | "group" | "anonymous" | "vague";

/** Where a source is spoken of: block by its index in the draft, span in that block's prose. */
export interface SourceMention {
  readonly block: number;
  readonly span: Span;
}

/** Somebody or something that the draft cites or names. */
export interface Source {
  /** The fullest name the draft gives ("Bryan D. Cox"). */
  readonly name: string;
  /** How the name reads after first reference ("Cox", "de la Cruz"); equal to `name` for organisations. */
  readonly shortName: string;
  readonly kind: SourceKind;
  /** The role or title where it is introduced ("ICE Spokesman"), or "". */
  readonly role: string;
  /** The body that the source speaks for, by name, as far as its role or the words that cite it show; "" else. */
  readonly organisation: string;
  /** Which pronoun the draft, a title or the given name asks for. */
  readonly gender: Gender;
  /** Where it is first named in full or with a role ("Ana Ortiz", "Sheriff Ortiz"); null where it never is. */
  readonly introduced: SourceMention | null;
  readonly mentions: readonly SourceMention[];
}

/** The sources of a draft, in the order of their first mention. */
export interface SourceTable {
  readonly sources: readonly Source[];
  /** Those who are named in full, by last name in lower case; of several the one named last. */
  bySurname(): ReadonlyMap<string, Source>;
  /** The people who are named in full and whose last name looks like this one, spelt in another way; in the draft's order. */
  speltLike(last: string): readonly Source[];
  /** The source that the given mention (by block index and its index there) means, or null. */
  meantBy(block: number, mention: number): Source | null;
  /** Those of one last name of whom the copy does not tell which the given mention means; none where it tells. */
  namesakesAt(block: number, mention: number): readonly Source[];
  /** Where the draft calls somebody so, in its order: block by index, mention by its index there. */
  doubtful(): Iterable<{
    readonly block: number;
    readonly mention: number;
    readonly family: readonly Source[];
  }>;
  /** The source that the given attribution (by block index and its index there) is put to, or null. */
  speakerOf(block: number, attribution: number): Source | null;
  /** Whether the copy leaves no doubt of that speaker; false where a quotation stands unsigned and another may have said it. */
  isSure(block: number, attribution: number): boolean;
}
