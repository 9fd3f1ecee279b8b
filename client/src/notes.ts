// Reads the house configuration, the ledger and the notes for a server that cannot read files (the worker), through the editor's
// own file systems.
import {
  FileSystemError,
  FileType,
  l10n,
  RelativePattern,
  Uri,
  workspace,
  type WorkspaceFolder,
} from "vscode";
import {
  asAppended,
  DOCUMENT_FILE,
  ATTRIBUTES,
  type DraftsResult,
  LEDGER,
  LEDGER_ATTRIBUTES,
  TICKS,
  NOTE_FILE,
  NOTE_LIMIT,
  isDraftFile,
  NOTES_FOLDERS,
  type NotesParams,
  type NotesResult,
} from "../../server/src/lsp/protocol.js";

/**
 * The nearest `stet.json` at or above a draft, and the notes in the nearest folder at or above it that has any of the
 * notes' folders. A draft outside the workspace has neither: nobody opened what lies around it. A draft without a file has
 * the ledger of the first folder.
 */
export async function readNotes(draft: Uri, names: NotesParams["folders"]): Promise<NotesResult> {
  const folder = workspace.getWorkspaceFolder(draft);
  if (folder === undefined) {
    const first = draft.scheme === "untitled" ? workspace.workspaceFolders?.[0] : undefined;
    return {
      config: null,
      ledger: first ? await fileIn(first.uri, LEDGER) : null,
      ticks: first ? await fileIn(first.uri, TICKS) : null,
      notes: [],
      problems: [],
    };
  }
  const folders = foldersUpTo(folder, draft);
  const config = await nearest(folders, async (each) => {
    const uri = Uri.joinPath(each, "stet.json");
    const text = await readText(uri);
    return text === null ? null : { uri: uri.toString(), text };
  });
  if (names === null) {
    const ledger = await nearest(folders, (each) => fileIn(each, LEDGER));
    const ticks = await nearest(folders, (each) => fileIn(each, TICKS));
    return { config, ledger, ticks, notes: [], problems: [] };
  }
  const wanted = names.length > 0 ? names : NOTES_FOLDERS;
  const notes = await nearest(folders, async (each) => {
    const present = await Promise.all(wanted.map((name) => notesIn(Uri.joinPath(each, name))));
    return present.every((found) => found === null) ? null : present.flatMap((found) => found ?? []);
  });
  const found = (notes ?? []).filter(({ path }) => path !== draft.toString());
  return {
    config,
    ledger: null,
    notes: found.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
    problems: found.flatMap(({ path, text }) => (text === null ? [{ path, message: whyNot(path) }] : [])),
  };
}

/** As many files of a folder are looked at for drafts. */
const MOST_DRAFTS = 5_000;

/** The drafts below a folder, but for hidden folders, packages and the usual folders of notes, in the order of their names. */
export async function draftsIn(folder: Uri): Promise<DraftsResult> {
  const left = ["node_modules", ...NOTES_FOLDERS].map((name) => `**/${name}/**`);
  const pattern = new RelativePattern(folder, "**/*.{md,markdown,mdx,qmd,Rmd,rmd,txt,text}");
  const files = await workspace.findFiles(pattern, `{**/.*/**,${left.join(",")}}`, MOST_DRAFTS);
  const drafts = await Promise.all(
    files
      .filter(({ path }) => isDraftFile(path))
      .map(async (uri) => ({ uri: uri.toString(), text: await readText(uri) })),
  );
  drafts.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return { drafts: drafts.flatMap(({ uri, text }) => (text === null ? [] : [{ uri, text }])) };
}

async function fileIn(folder: Uri, name: string): Promise<NotesResult["ledger"]> {
  const uri = Uri.joinPath(folder, name);
  const text = await readText(uri);
  return text === null ? null : { uri: uri.toString(), text };
}

/** Appends a line to a ledger; makes it and what git is told of it where they are missing. */
export async function appendToLedger(ledger: Uri, line: string): Promise<void> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const attributes = Uri.joinPath(ledger, "../..", LEDGER_ATTRIBUTES);
  if ((await readText(attributes)) === null) await workspace.fs.writeFile(attributes, encode(ATTRIBUTES));
  let text = "";
  try {
    text = new TextDecoder().decode(await workspace.fs.readFile(ledger));
  } catch (error) {
    // The first entry makes the file; one that is there and cannot be read must not be written over.
    if (!(error instanceof FileSystemError && error.code === "FileNotFound")) throw error;
  }
  await workspace.fs.writeFile(ledger, encode(text + asAppended(text, line)));
}

/** A file that a `stet.json` names, by its path from there; null where it cannot be read or is outside the workspace. */
export async function readSharedFile(config: Uri, path: string): Promise<NotesResult["config"]> {
  const uri = Uri.joinPath(config, "..", path);
  if (workspace.getWorkspaceFolder(uri) === undefined) return null;
  const text = await readText(uri);
  return text === null ? null : { uri: uri.toString(), text };
}

/** The draft's folder and those above it, nearest first, as far as the workspace folder. */
function foldersUpTo(workspaceFolder: WorkspaceFolder, draft: Uri): Uri[] {
  const top = workspaceFolder.uri.path.length;
  const folders: Uri[] = [];
  for (let at = Uri.joinPath(draft, ".."); at.path.length >= top; at = Uri.joinPath(at, "..")) {
    folders.push(at);
    if (at.path === "/") break;
  }
  return folders;
}

/** A file among the notes; its text is null where it cannot be read. */
interface FoundNote {
  readonly path: string;
  readonly text: string | null;
}

function whyNot(path: string): string {
  return DOCUMENT_FILE.test(path)
    ? l10n.t("This note is not read: documents can be read on the desktop alone. Save it as text beside it.")
    : l10n.t("This note is not read: it is no text that can be read, or too large.");
}

/** The notes of a folder, in it and below; null where there is no such folder. */
async function notesIn(folder: Uri): Promise<FoundNote[] | null> {
  let entries: [name: string, type: FileType][];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    return null;
  }
  const notes = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) return name.startsWith(".") ? null : notesIn(uri);
      if (!NOTE_FILE.test(name)) return null;
      return [{ path: uri.toString(), text: DOCUMENT_FILE.test(name) ? null : await readText(uri) }];
    }),
  );
  return notes.flatMap((found) => found ?? []);
}

/** A text file as a string; null where it cannot be read, is too large for a note, or is not text. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    if ((await workspace.fs.stat(uri)).size > NOTE_LIMIT) return null;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

async function nearest<T>(
  folders: readonly Uri[],
  find: (folder: Uri) => Promise<T | null>,
): Promise<T | null> {
  for (const folder of folders) {
    const found = await find(folder);
    if (found !== null) return found;
  }
  return null;
}
