import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import { DRAFT_FILE, NOTE_FILE, NOTE_LIMIT, NOTES_FOLDERS } from "../notes/folders.js";
import type { Note } from "../notes/notes.js";

/** The folders from the file's own up to the root, nearest first. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (path.dirname(folder) === folder) return folders;
  }
}

/** The nearest `stet.json` beside or above a draft; null where there is none that can be read. */
export function findConfig(draft: string): { path: string; text: string } | null {
  for (const folder of foldersAbove(draft)) {
    const file = path.join(folder, "stet.json");
    if (existsSync(file)) return readText(file);
  }
  return null;
}

/**
 * The notes of a draft: every text file in the folders of the given names (relative to the folder of the draft, or to
 * one above it; the nearest folder that has any of them is the one that counts). What cannot be read is left out.
 */
export function findNotes(draft: string, names: readonly string[]): Note[] {
  const wanted = names.length > 0 ? names : NOTES_FOLDERS;
  for (const folder of foldersAbove(draft)) {
    const present = wanted.map((name) => path.join(folder, name)).filter((each) => isFolder(each));
    if (present.length > 0)
      return present
        .flatMap((each) => [...notesIn(each)])
        .filter(({ path: file }) => file !== path.resolve(draft));
  }
  return [];
}

function* notesIn(folder: string): Generator<Note> {
  for (const file of walk(folder, NOTE_FILE, () => true)) {
    const note = readText(file);
    if (note) yield note;
  }
}

/** The drafts below a folder, in the order of their names; hidden folders, packages and notes are passed over. */
export function draftsBelow(folder: string, notes: readonly string[] = NOTES_FOLDERS): string[] {
  const names = new Set([
    ...(notes.length > 0 ? notes : NOTES_FOLDERS).map((name) => path.basename(name)),
    "node_modules",
  ]);
  return [...walk(folder, DRAFT_FILE, (name) => !names.has(name))];
}

function* walk(folder: string, wanted: RegExp, enters: (name: string) => boolean): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && enters(entry.name)) yield* walk(full, wanted, enters);
    } else if (entry.isFile() && wanted.test(entry.name)) yield full;
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** A text file as a string, or null where it cannot be read, is too large for a note, or is not text. */
function readText(file: string): Note | null {
  try {
    if (statSync(file).size > NOTE_LIMIT) return null;
    const text = readFileSync(file, "utf8");
    return text.includes("\u0000") ? null : { path: file, text };
  } catch {
    return null;
  }
}
