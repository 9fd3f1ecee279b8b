import type { Span } from "../../text/span.js";

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
  /** How the name reads after first reference ("Cox"); equal to `name` for organisations. */
  readonly shortName: string;
  readonly kind: SourceKind;
  /** The role or title where it is introduced ("ICE Spokesman"), or "". */
  readonly role: string;
  /** Where it is first named in full; null where it never is. */
  readonly introduced: SourceMention | null;
  readonly mentions: readonly SourceMention[];
}

/** The sources of a draft, in the order of their first mention. */
export interface SourceTable {
  readonly sources: readonly Source[];
  /** The source that the given attribution (by block index and its index there) is put to, or null. */
  speakerOf(block: number, attribution: number): Source | null;
}

export const NO_SOURCES: SourceTable = { sources: [], speakerOf: () => null };
