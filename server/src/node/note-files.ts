import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOCUMENT_FILE, NOTE_FILE, NOTE_LIMIT } from "../notes/folders.js";
import type { FoundNotes, Note, NoteProblem } from "../notes/notes.js";
import { staysWithin } from "../review/config.js";
import { decodeText } from "./decode-text.js";
import { DOCUMENT_LIMIT, type DocumentRequest } from "./documents/document.js";
import { readDocument } from "./documents/documents.js";
import {
  foldersAbove,
  isFolder,
  isReallyBelow,
  notesFolders,
  PACKAGES,
  walk,
  type LeftFolders,
} from "./files.js";
import { reasonOf } from "./plain-file.js";

/** Where reading notes ends: a newsroom's folder for a story holds less, and all of it is kept. */
const MOST_NOTES = 500;
const MOST_NOTE_BYTES = 50_000_000;
/** How many files and folders are looked at for notes before the rest is left alone. */
const MOST_ENTRIES = 20_000;
/** In milliseconds: how long files are read before others get their turn. */
const SLICE = 8;

const LEFT_FOLDERS: Readonly<Record<keyof LeftFolders, string>> = {
  link: "This folder is not looked into for notes: it is a link, and may lead anywhere.",
  closed: "This folder is not looked into for notes: it may not be read.",
};

/** A file as it was last read; a new stamp tells that it has changed. */
interface ReadFile {
  readonly stamp: string;
  readonly note: Note | null;
  readonly problem: string | null;
}

/** Reads notes, and keeps each file as it was read for as long as it does not change. */
export class NoteFiles {
  readonly #read = new Map<string, ReadFile>();
  #slice = Date.now();
  readonly #bytesOf: (file: string) => Uint8Array;

  /** `bytesOf` reads a file whole, or throws what the file system says. */
  constructor(bytesOf: (file: string) => Uint8Array = readFileSync) {
    this.#bytesOf = bytesOf;
  }

  /**
   * The notes of a draft: every file of a known kind in the folders of the given names (relative to the folder of the draft, or to
   * one above it, not above `top`; the nearest folder that has any of them is the one that counts). What cannot be read, links
   * and what is over the bounds above are told of as problems; folders whose names or links lead out of `top` are left out.
   */
  async of(draft: string, names: readonly string[], top: string | null = null): Promise<FoundNotes> {
    const folders = foldersOf(draft, names, top);
    const problems: NoteProblem[] = folders.left.map((each) => ({
      path: each,
      message: "This folder of notes is a link that leads out of the workspace, and is not read.",
    }));
    const notes: Note[] = [];
    const budget = { entries: MOST_ENTRIES };
    const seen = new Set<string>();
    let bytes = 0;
    let over = 0;
    const leave = (why: keyof LeftFolders) => (left: string) => {
      problems.push({ path: left, message: LEFT_FOLDERS[why] });
    };
    const left = { closed: leave("closed"), link: leave("link") };
    for (const folder of folders.present)
      for (const file of walk(folder, NOTE_FILE, isNoPackage, budget, left)) {
        if (file === path.resolve(draft) || seen.has(file)) continue;
        seen.add(file);
        if (notes.length >= MOST_NOTES || bytes > MOST_NOTE_BYTES) {
          over++;
          continue;
        }
        const { note, problem } = await this.#file(file);
        if (problem !== null) problems.push({ path: file, message: problem });
        if (note === null) continue;
        bytes += note.text.length;
        notes.push(note);
      }
    if (over > 0 || budget.entries <= 0)
      problems.push({
        path: folders.present[0]!,
        message: `There are more notes here than are read: ${notes.length} are, ${over > 0 ? over : "the rest"} ${over === 1 ? "is" : "are"} not.`,
      });
    // What is gone from the folders is forgotten.
    for (const file of this.#read.keys())
      if (!seen.has(file) && folders.present.some((each) => file.startsWith(each + path.sep)))
        this.#read.delete(file);
    return { notes, problems };
  }

  async #file(file: string): Promise<ReadFile> {
    const stamp = stampOf(file);
    const known = this.#read.get(file);
    if (known?.stamp === stamp) return known;
    if (Date.now() - this.#slice > SLICE) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#slice = Date.now();
    }
    const read = { stamp, ...(await readNote(file, this.#bytesOf)) };
    this.#read.set(file, read);
    return read;
  }
}

function isNoPackage(folder: string): boolean {
  return path.basename(folder) !== PACKAGES;
}

/** The folders of notes of a draft, and those that are left out because a link leads elsewhere. */
function foldersOf(
  draft: string,
  names: readonly string[],
  top: string | null,
): { present: string[]; left: string[] } {
  const wanted = notesFolders(names).filter(staysWithin);
  const above = foldersAbove(draft, top);
  const left: string[] = [];
  for (const folder of above) {
    const there = wanted.map((name) => path.join(folder, name)).filter(isFolder);
    const present = there.filter((each) => isReallyBelow(each, above.at(-1)!));
    left.push(...there.filter((each) => !present.includes(each)));
    if (present.length > 0) return { present, left };
  }
  return { present: [], left };
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = lstatSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "";
  }
}

const LEFT_OUT: Pick<ReadFile, "note"> = { note: null };

/** Reads one file; why it cannot be read, or was read otherwise than usual, is a sentence. */
async function readNote(
  file: string,
  bytesOf: (file: string) => Uint8Array,
): Promise<Omit<ReadFile, "stamp">> {
  const left = (why: string) => ({ ...LEFT_OUT, problem: `This note is not read: it ${why}.` });
  try {
    const link = lstatSync(file);
    if (link.isSymbolicLink()) return left("is a link, and may lead anywhere");
    // A pipe or a device is never read: it may have no end.
    if (!link.isFile()) return left("is no plain file");
    const isDocument = DOCUMENT_FILE.test(file);
    const limit = isDocument ? DOCUMENT_LIMIT : NOTE_LIMIT;
    if (link.size > limit) return left(`is larger than ${limit / 1e6} MB`);
    if (link.size === 0) return { note: null, problem: null };
    const bytes = bytesOf(file);
    if (isDocument) return await documentNote(file, bytes, left);
    const decoded = decodeText(bytes);
    if (decoded === null) return left("is not text");
    const problem =
      decoded.encoding === "windows-1252" ? "This note is no UTF-8; it is read as Windows-1252." : null;
    return { note: { path: file, text: decoded.text }, problem };
  } catch (error) {
    return left(reasonOf(error as NodeJS.ErrnoException));
  }
}

async function documentNote(
  file: string,
  bytes: Uint8Array,
  left: (why: string) => Omit<ReadFile, "stamp">,
): Promise<Omit<ReadFile, "stamp">> {
  const kind = path.extname(file).slice(1).toLowerCase() as DocumentRequest["kind"];
  const read = await readDocument({ kind, bytes });
  if ("problem" in read) return left(read.problem);
  if (read.text.length > NOTE_LIMIT) return left("holds more text than is read");
  return { note: { path: file, text: read.text, isDocument: true }, problem: null };
}
