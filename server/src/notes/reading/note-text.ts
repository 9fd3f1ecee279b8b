import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";

/** Somebody who speaks in a note, as far as the note tells. */
export interface Voice {
  /** As the note labels the turns: "SMITH", "Q", "THE COURT". */
  readonly label: string;
  /** The fullest name that the note gives, or "" where the label is none ("Q", "Speaker 1") and nothing explains it. */
  readonly name: string;
  /** The role that stands beside the label or the name, or "". */
  readonly role: string;
  /** The name as copy writes it, else the label. */
  readonly shown: string;
}

/** A stretch of a note in one voice; null where the note does not say whose the words are. */
export interface Turn extends Span {
  readonly voice: Voice | null;
  /** True where a label or "X said" puts the words to the voice; false where the title of the note alone does. */
  readonly sure: boolean;
}

/** Who says what in a note. All spans are offsets into the note's own text. */
export interface NoteText {
  readonly note: Note;
  /** In order, not overlapping. What stands in none is nobody's speech. */
  readonly turns: readonly Turn[];
  /** The voices of its turns. */
  readonly voices: readonly Voice[];
}

/** A note as it reads; what is plain is let go once it has been looked through. */
export interface PlainNote extends NoteText {
  /**
   * As long as the note's text, unit by unit: what is no words of anybody (tags, time stamps, cue numbers, labels) is blank,
   * an entity is its character and fillers.
   */
  readonly plain: string;
}

/** Stands in `plain` for the rest of an entity or escape; no part of a word's form. */
export const FILLER = "\u2060";

/** Blanks a stretch of text but for its line ends. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
