import type { Span } from "../text/span.js";

/** One file of the reporter's own source material, as read; `path` as the workspace knows it. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

/** Where words were found in the notes. */
export interface Passage {
  readonly path: string;
  /** In the note's text. */
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
}

/** The notes, made ready for looking things up. */
export interface NotesIndex {
  readonly notes: readonly Note[];
  /** The first passage whose words are those of `words`, marks, case and spacing aside; null where there is none. */
  find(words: string): Passage | null;
}

export const NO_NOTES: NotesIndex = { notes: [], find: () => null };
