import { statSync } from "node:fs";
import { userInfo } from "node:os";
import path from "node:path";
import { URI } from "vscode-uri";
import { LONGEST_ON_DISK, type ConfigFile, type DraftOnDisk, type Platform } from "../lsp/platform.js";
import { draftsBelow, findConfig, readShared, readText, stampAbove, type GoverningFile } from "./files.js";
import { appendToLedger, findLedger } from "./ledger-file.js";
import { modelBytes } from "./model.js";
import { NoteFiles } from "./note-files.js";
import { leaveOut, publishedNotes, publisherOf } from "./published.js";

/** How many files and folders of a workspace are looked at for drafts: the server answers nothing while it looks. */
const MOST_ENTRIES = 50_000;

const noteFiles = new NoteFiles();

/** The protocol's library takes one message a turn, and an editor sends half a dozen at a key (findings/one-message-a-breath.sh). */
const TURNS = 6;

/** The machine as Node sees it: files by path, nothing for drafts that are not on disk. */
export const nodePlatform: Platform = {
  model: (name) => Promise.resolve().then(() => modelBytes(name)),
  configFor(draft, folder) {
    const file = pathOf(draft);
    const config = file === null ? null : findConfig(file, topOf(folder));
    return Promise.resolve(config && asConfigFile(config));
  },
  stampFor(draft, folder) {
    const file = pathOf(draft);
    return file === null ? "" : stampAbove(file, topOf(folder));
  },
  sharedFile(config, name) {
    const beside = pathOf(config.uri);
    const file = beside === null ? null : readShared(beside, name);
    return Promise.resolve(file && { uri: URI.file(file.path).toString(), text: file.text });
  },
  notesFor(draft, folders, folder) {
    const file = pathOf(draft);
    return file === null
      ? Promise.resolve({ notes: [], problems: [] })
      : noteFiles.of(file, folders, topOf(folder));
  },
  publishedNotes: (notes, folder) =>
    publishedNotes(
      notes.map((note) => note.path),
      topOf(folder),
    ),
  leaveOut: (notes, folder) =>
    Promise.resolve().then(() =>
      leaveOut(
        notes.map((note) => note.path),
        topOf(folder),
      ),
    ),
  publisherOf(draft, folder) {
    const file = pathOf(draft);
    return file === null ? null : publisherOf(file, topOf(folder));
  },
  ledgerFor(draft, folder, name) {
    const [file, top] = [pathOf(draft), folder === null ? null : pathOf(folder)];
    const beside = file ?? (top === null ? null : path.join(top, "untitled"));
    const found = beside === null ? null : findLedger(beside, top ?? undefined, name);
    return Promise.resolve(found && asConfigFile(found));
  },
  appendToLedger: (uri, line) =>
    Promise.resolve().then(() => {
      const file = pathOf(uri);
      if (file === null) throw new Error("its folder is not on this machine");
      appendToLedger(file, line);
    }),
  userName() {
    try {
      return userInfo().username;
    } catch {
      // An account without an entry in the system's list.
      return "";
    }
  },
  draftsIn(folder) {
    const file = pathOf(folder);
    const paths = file === null ? [] : draftsBelow(file, MOST_ENTRIES, file);
    return Promise.resolve(
      paths.map((each) => ({
        uri: URI.file(each).toString(),
        read: () => Promise.resolve(readDraft(each)),
      })),
    );
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  async breathe() {
    for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
};

function asConfigFile({ path: file, ...read }: GoverningFile): ConfigFile {
  return { uri: URI.file(file).toString(), ...read };
}

function readDraft(file: string): Awaited<ReturnType<DraftOnDisk["read"]>> {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size > LONGEST_ON_DISK ? "tooLong" : readText(file);
}

function topOf(folder: string | null): string | null {
  return folder === null ? null : pathOf(folder);
}

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : null;
}
