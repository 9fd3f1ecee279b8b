import { NO_NOTES, type Note, type NotesIndex } from "./notes.js";

/** Makes notes ready for looking things up; each text is read once. */
export function indexNotes(notes: readonly Note[]): NotesIndex {
  return { ...NO_NOTES, notes };
}
