import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import { DRAFT_FILE, isDraftFile, NOTE_LIMIT, NOTES_FOLDERS } from "../notes/folders.js";
import { LEDGER } from "../ledger/place.js";
import { decodeText } from "./decode-text.js";
import { Ignored } from "./ignored.js";
import { CONFIG_LIMIT, readPlainFile } from "./plain-file.js";
import type { Note } from "../notes/notes.js";
import { readConfig } from "../review/config.js";

const CONFIG = "stet.json";
export const PACKAGES = "node_modules";

/**
 * The folders from the file's own upwards, nearest first, as far as they belong to the same work: up to `top`, the workspace
 * folder or the one that was named, or to the one that holds a repository (`.git`), whichever is nearer. Where neither is
 * above, the file's own folder alone: what lies higher may be anybody's.
 */
export function foldersAbove(file: string, top: string | null = null): string[] {
  const own = path.dirname(path.resolve(file));
  const end = top === null || !isBelow(own, path.resolve(top)) ? null : path.resolve(top);
  const folders = [own];
  for (let folder = own; ; folders.push(folder)) {
    if (folder === end || existsSync(path.join(folder, ".git"))) return folders;
    const above = path.dirname(folder);
    if (above === folder) return [own];
    folder = above;
  }
}

/** Whether a path is a folder's own, or below it. */
function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Whether a file or folder lies below one, links followed. */
export function isReallyBelow(file: string, folder: string): boolean {
  try {
    return isBelow(realpathSync(file), realpathSync(folder));
  } catch {
    return false;
  }
}

/** A file that governs drafts. */
export interface GoverningFile {
  readonly path: string;
  /** "" where it is not read. */
  readonly text: string;
  /** Why it is not read, as a sentence; absent where it is. */
  readonly unread?: string;
}

/** A file that governs drafts as it is read: a plain text file of at most `limit` bytes, no link out of the folder `top`. */
export function governingFile(file: string, top: string, limit = CONFIG_LIMIT): GoverningFile {
  const unread = (why: string) => ({ path: file, text: "", unread: `This file is not read: it ${why}.` });
  const read = readPlainFile(file, limit);
  if ("problem" in read) return unread(read.problem);
  if (!isReallyBelow(file, top)) return unread("is a link that leads out of the workspace");
  const decoded = decodeText(read.bytes);
  return decoded ? { path: file, text: decoded.text } : unread("is not text");
}

/** The nearest `stet.json` beside or above a draft, not above `top`; null where there is none. */
export function findConfig(draft: string, top: string | null = null): GoverningFile | null {
  const above = foldersAbove(draft, top);
  for (const folder of above) {
    const file = path.join(folder, CONFIG);
    if (existsSync(file)) return governingFile(file, above.at(-1)!);
  }
  return null;
}

/** When the nearest `stet.json` and ledger beside or above a draft were written, and how long they are. */
export function stampAbove(draft: string, top: string | null = null): string {
  const stamps: string[] = [];
  for (const name of [CONFIG, LEDGER])
    for (const folder of foldersAbove(draft, top)) {
      const stamp = stampOf(path.join(folder, name));
      if (stamp === "") continue;
      stamps.push(stamp);
      break;
    }
  return stamps.join("\n");
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}

/**
 * The drafts below a folder, in the order of their names; hidden folders, packages, a site's built pages (`_site`), what
 * git ignores and the notes folders of the house configuration that governs each folder are passed over. `entries` bounds how many files and folders are looked at; a
 * configuration above `above` governs nothing. `closed` is told of each folder that may not be read.
 */
export function draftsBelow(
  folder: string,
  entries = Infinity,
  above: string | null = null,
  closed: (folder: string) => void = () => undefined,
): string[] {
  const top = path.resolve(folder);
  const outer = findConfig(path.join(top, CONFIG), above);
  const notesNames = new Map([[top, notesFolders(outer ? readConfig(outer.text).notes : [])]]);
  const enters = (each: string): boolean => {
    const full = path.resolve(each);
    const names = notesNames.get(path.dirname(full)) ?? NOTES_FOLDERS;
    if (
      path.basename(full) === PACKAGES ||
      path.basename(full) === "_site" ||
      names.some((name) => isNamed(full, name))
    )
      return false;
    const config = path.join(full, CONFIG);
    notesNames.set(
      full,
      existsSync(config) ? notesFolders(readConfig(governingFile(config, top).text).notes) : names,
    );
    return true;
  };
  const ignored = new Ignored(top);
  const budget = { entries };
  const found = walk(folder, DRAFT_FILE, (each) => !ignored.has(each, true) && enters(each), budget, {
    closed,
  });
  return [...found].filter((each) => isDraftFile(each) && !ignored.has(each, false));
}

/** Whether the path ends with the name, which can be a path itself (`material/notes`). */
function isNamed(folder: string, name: string): boolean {
  const tail = path.join(path.sep, name).replace(/[\\/]$/, "");
  return tail !== "" && folder.endsWith(tail);
}

export function notesFolders(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : NOTES_FOLDERS;
}

/** Who is told of folders that are not looked into: those that may not be read, and links. */
export interface LeftFolders {
  closed(folder: string): void;
  /** Absent where links are passed over. */
  link?(folder: string): void;
}

/**
 * The files below a folder whose names are wanted, in the order of their names. Where somebody is told of links, links and devices
 * of such names are among them.
 */
export function* walk(
  folder: string,
  wanted: RegExp,
  enters: (folder: string) => boolean,
  budget: { entries: number },
  left?: LeftFolders,
): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    left?.closed(folder);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (budget.entries-- <= 0) return;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && enters(full)) yield* walk(full, wanted, enters, budget, left);
    } else if ((left?.link !== undefined || entry.isFile()) && wanted.test(entry.name)) yield full;
    else if (left?.link !== undefined && entry.isSymbolicLink() && isFolder(full)) left.link(full);
  }
}

export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** A file that the configuration at that path names, from its folder; null where a link leads out of that, too. */
export function readShared(config: string, name: string): Note | null {
  const folder = path.dirname(config);
  const file = path.join(folder, name);
  return isReallyBelow(file, folder) ? readText(file) : null;
}

/** A text file as a string, or null where it cannot be read, is too large for a note, or is not text. */
export function readText(file: string): Note | null {
  const read = readPlainFile(file, NOTE_LIMIT);
  const decoded = "problem" in read ? null : decodeText(read.bytes);
  return decoded && { path: file, text: decoded.text };
}
