import type { Span } from "../../text/span.js";
import type { Voice } from "../reading/note-text.js";

/** A passage of the notes that a quotation was found in. */
export interface Heard {
  readonly path: string;
  /** In the note's text. */
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly voice: Voice | null;
}

/** Where the words of a quotation are not those of the notes. */
export interface Difference {
  /** In the words that were judged; empty but for white space where the quotation lacks something. */
  readonly quote: Span;
  /** In the note, or null where it has nothing there. */
  readonly note: Span | null;
  /** What the note has there. */
  readonly says: string;
  readonly path: string;
}

/**
 * What the notes say of a quotation: `verbatim` (legitimate changes aside), `altered`, the words of `another's`, `absent`,
 * or `unknown` where it is too short to tell or the notes have nothing of the speaker.
 */
export interface QuoteVerdict {
  readonly kind: "verbatim" | "altered" | "another's" | "absent" | "unknown";
  /** How many words it has, those in brackets aside. */
  readonly spoken: number;
  /** Whether the speaker speaks in the notes. */
  readonly hasNotes: boolean;
  readonly heard: Heard | null;
  readonly differences: readonly Difference[];
}
