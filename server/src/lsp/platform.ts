import type { FoundNotes, Note } from "../notes/notes.js";

/** A draft's house configuration as read, and where it stands. */
export interface ConfigFile {
  readonly uri: string;
  /** "" where it is not read. */
  readonly text: string;
  /** Why it is not read, as a sentence; absent where it is. */
  readonly unread?: string;
}

/** In bytes: a longer file below a workspace folder is no draft, and is not read unless it is opened. */
export const LONGEST_ON_DISK = 1_000_000;

/** A draft that nobody has opened. */
export interface DraftOnDisk {
  readonly uri: string;
  /** Its text; "tooLong" where that is more than `LONGEST_ON_DISK`, null where it cannot be read. Never rejects. */
  read(): Promise<{ readonly text: string } | "tooLong" | null>;
}

/** The models that the server ships with. */
export type ModelName = "attributions" | "wording" | "tags" | "claims";

/** Notes that a site publishes with its pages. */
export interface PublishedNotes {
  /** Which tool publishes them, and how they stay out; a sentence without its full stop. */
  readonly message: string;
  /** The file that leaves them out, as it is to be; null where only a person can change it. */
  readonly change: { readonly path: string; readonly text: string } | null;
  /** What a person puts into that file; null where only another place for the notes helps. */
  readonly line: { readonly path: string; readonly text: string } | null;
}

/** What the server needs of the machine it runs on; each door brings its own. */
export interface Platform {
  /** The bytes of a model that the server ships with; rejects where they cannot be had. */
  model(name: ModelName): Promise<Uint8Array>;
  /**
   * The nearest `stet.json` at or above the draft, not above its workspace folder (null: it lies in none), or null. Never
   * rejects: one that cannot be read says why.
   */
  configFor(draft: string, folder: string | null): Promise<ConfigFile | null>;
  /**
   * When the nearest `stet.json` and ledger at or above the draft were written, as a string that changes with them; for
   * clients that do not tell of changed files. Absent where the machine does not say.
   */
  stampFor?(draft: string, folder: string | null): string;
  /** A file that a `stet.json` names, by its path from there; null where it cannot be read. Never rejects. */
  sharedFile(config: ConfigFile, path: string): Promise<ConfigFile | null>;
  /**
   * The notes in the named folders (the usual ones where the list is empty) beside or above the draft, not above its
   * workspace folder (null: it lies in none), and what the reporter should know of them. A note that has not changed is the
   * same object as before.
   */
  notesFor(draft: string, folders: readonly string[], folder: string | null): Promise<FoundNotes>;
  /** What to tell of notes that a site publishes with its pages; null where none does. Absent where the machine does not say. */
  publishedNotes?(notes: readonly Note[], folder: string | null): PublishedNotes | null;
  /** Makes the change that `publishedNotes` has, as the files are now: the path of the changed file, null where none is. Rejects where it cannot be written. */
  leaveOut?(notes: readonly Note[], folder: string | null): Promise<string | null>;
  /** The tool that publishes a draft with the comments in it; null where none does. Absent where the machine does not say. */
  publisherOf?(draft: string, folder: string | null): string | null;
  /**
   * The nearest ledger at or above the draft, else that of the workspace folder; null where there is none. Never rejects: one that
   * cannot be read says why. `name` is its path from the folder that it is of: that of decisions (`LEDGER`) or of ticks (`TICKS`).
   */
  ledgerFor(draft: string, folder: string | null, name: string): Promise<ConfigFile | null>;
  /** Appends a line to the ledger at a URI, and makes it where there is none. Rejects where it cannot be written. */
  appendToLedger(uri: string, line: string): Promise<void>;
  /** The name of who works here; "" where it is not known. */
  userName(): string;
  /** The drafts below a workspace folder, or nothing where the machine's files cannot be listed. */
  draftsIn(folder: string): Promise<readonly DraftOnDisk[]>;
  /** Lets the event loop turn, so that what waits is answered and a cancellation read. */
  breathe(): Promise<void>;
  /** Resolves after so many milliseconds; keeps no process alive. */
  wait(milliseconds: number): Promise<void>;
}
