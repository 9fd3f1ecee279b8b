import {
  Emitter,
  FileChangeType,
  type Connection,
  type Event,
  type FileEvent,
  type InitializeParams,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { URI } from "vscode-uri";
import { minimatch } from "minimatch";
import { LEDGER } from "../ledger/place.js";
import { isDraftFile, NOTE_FILE, NOTES_FOLDERS } from "../notes/folders.js";
import { NO_NOTES, type Note, type NoteProblem, type NotesIndex } from "../notes/notes.js";
import { documentUri, uriOf } from "../features/note-place.js";
import type { HouseFile } from "../features/view.js";
import { formByPath, mergeSettings, readConfig } from "../review/config.js";
import { DEFAULT_INPUT } from "../review/review.js";
import { isObject, readEditorSettings, type EditorSettings } from "./editor-settings.js";
import { isSame, type Governing } from "./governing.js";
import { HouseStylebooks } from "./house-stylebooks.js";
import { Ledgers, type GoverningTicks } from "./ledgers.js";
import { Models } from "./models.js";
import { NoteProblems } from "./note-problems.js";
import { NotesShelf } from "./notes-shelf.js";
import { pathFrom } from "./paths.js";
import { PublishedNotesTeller } from "./published-notes.js";
import type { Platform } from "./platform.js";
import type { InitializationOptions } from "./protocol.js";
import { Sections } from "./sections.js";

/** In milliseconds: how long changes of files are gathered after each, and in all. */
const GATHER = 100;
const MOST_GATHERED = 1000;

/** Reads and keeps what governs each draft, and says when it has changed. */
export class House {
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #sections: Sections;
  readonly #governing = new Map<string, Promise<Governing>>();
  /** What last governed each draft: the same object stays where nothing has changed. */
  readonly #before = new Map<string, Governing>();
  /** When the files that govern each draft were written, where the client does not tell of changed files. */
  readonly #stamps = new Map<string, string>();
  /** Names of the folders that notes lie in. */
  readonly #notesFolders = new Set(NOTES_FOLDERS);
  readonly #told = new Set<string>();
  /** By folder; as the settings were when it was first asked for, or when they last changed. */
  readonly #excluded = new Map<string, Promise<((uri: string) => boolean) | null>>();
  readonly #notes = new Map<string, KnownNotes>();
  readonly #models: Models;
  readonly #stylebooks: HouseStylebooks;
  readonly #shelf: NotesShelf;
  readonly #noteProblems: NoteProblems;
  readonly #published: PublishedNotesTeller;
  /** The ledgers of what is let stand. */
  readonly ledgers: Ledgers;
  /** URI of the folder of the rules' pages, which quote what they flag; "" for none. */
  readonly #rulePages: string;
  #folders: readonly string[];
  /** How often files have changed. */
  #changes = 0;
  /** When the first of the changes was that are gathered (milliseconds); null where none is. */
  #changingSince: number | null = null;
  readonly #changed = new Emitter<void>();
  /** Settings as the client began with, or as one that cannot be asked has pushed them. */
  #pushed: unknown = null;
  #window: Promise<Record<string, unknown>> | null = null;
  /** Whether drafts that are not open are reviewed anywhere, so that a change to one on disk matters. */
  #wholeWorkspace = false;

  constructor(connection: Connection, platform: Platform, params: InitializeParams) {
    this.#connection = connection;
    this.#platform = platform;
    this.#stylebooks = new HouseStylebooks(connection, platform);
    this.#shelf = new NotesShelf(connection, platform);
    this.#noteProblems = new NoteProblems(connection);
    this.ledgers = new Ledgers(connection, platform);
    this.#folders = urisOf(params.workspaceFolders ?? []);
    this.#models = new Models(connection, platform);
    const asks = params.capabilities.workspace?.configuration === true;
    this.#sections = new Sections(connection, platform, asks, () => {
      this.#excluded.clear();
      this.forget();
    });
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const { settings, stet, rulePages = "" } = options;
    this.#published = new PublishedNotesTeller(connection, platform, options.commands === true);
    this.#rulePages = rulePages.replace(/\/?$/, "/");
    this.#pushed = stet ?? (isObject(settings) ? (settings["stet"] ?? settings) : null);
    connection.onDidChangeConfiguration(({ settings }) => {
      if (this.#excluded.size > 0) this.#excluded.clear();
      this.#pushed = (settings as { stet?: unknown } | null)?.stet ?? null;
      this.forget();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) if (type === FileChangeType.Deleted) this.#stylebooks.forget(uri);
      if (changes.some(({ uri }) => this.#isHouse(uri))) this.#forgetAtOnce();
      else if (changes.some((change) => this.#isOfNotes(change))) this.#forgetSoon();
      else if (this.#wholeWorkspace && changes.some(({ uri }) => isDraftFile(uri))) this.#changed.fire();
    });
  }

  /** Fires when any draft may be governed otherwise than before. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** URIs of the workspace's folders, without a slash at their end. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** What governs a draft. Malformed settings are said once in the log and otherwise left out. */
  async of(uri: string): Promise<Governing> {
    let governing = this.#governing.get(uri);
    if (!governing) {
      governing = this.#read(uri).then((now) => {
        const before = this.#before.get(uri);
        if (before && isSame(before, now)) return before;
        this.#before.set(uri, now);
        return now;
      });
      this.#governing.set(uri, governing);
    }
    return await governing;
  }

  /** What was ticked in a draft, and where that is kept. */
  async ticksOf(uri: string): Promise<GoverningTicks> {
    const home = this.#homeOf(uri);
    const config = await this.#platform.configFor(home, this.#folderOf(home));
    return await this.ledgers.ticksOf(uri, this.#folders, config?.uri ?? null);
  }

  /** Whether notes of a draft are being read that its review does not know yet. */
  isReadingNotes(uri: string): boolean {
    return this.#notes.get(uri)?.isBehind === true;
  }

  /** Whether the window shows who says what (`stet.whoSaysWhat`): the setting alone, for no draft in particular. */
  async showsWhoSaysWhat(): Promise<boolean> {
    return (await this.#ofWindow())["whoSaysWhat"] === true;
  }

  /** Whether the window shows over the headline what is open (`stet.codeLens`). */
  async showsCodeLens(): Promise<boolean> {
    return (await this.#ofWindow())["codeLens"] !== false;
  }

  async #ofWindow(): Promise<Record<string, unknown>> {
    this.#window ??= this.#sections
      .of("stet", undefined, this.#pushed)
      .then((section) => (isObject(section) ? section : {}));
    return await this.#window;
  }

  /** Forgets everything; what changes right behind that is gathered. */
  #forgetAtOnce(): void {
    if (this.#changingSince !== null) {
      this.#forgetSoon();
      return;
    }
    this.forget();
    const turn = ++this.#changes;
    this.#changingSince = Date.now();
    void this.#platform.wait(GATHER).then(() => {
      if (turn === this.#changes) this.#changingSince = null;
    });
  }

  /** Forgets everything once no more files have changed for a moment, or they go on: what changes many files tells of each. */
  #forgetSoon(): void {
    const turn = ++this.#changes;
    const since = (this.#changingSince ??= Date.now());
    void this.#platform.wait(GATHER).then(() => {
      if (this.#changingSince !== since) return;
      if (turn !== this.#changes && Date.now() - since < MOST_GATHERED) return;
      this.#changingSince = null;
      this.forget();
    });
  }

  /** Forgets everything, so that it is read anew when it is next asked for. */
  forget(): void {
    this.#governing.clear();
    this.#window = null;
    this.#changed.fire();
  }

  /** What a document among the notes says, by the URI that the editor has for it; null where it is none. */
  documentText(uri: string): string | null {
    const { path } = URI.parse(uri);
    for (const { index } of this.#notes.values())
      for (const note of index.notes)
        // Editors write URIs in ways of their own.
        if (note.isDocument === true && URI.parse(documentUri(note.path)).path === path) return note.text;
    return null;
  }

  /** Looks whether what governs a draft was written since it was read, and forgets everything then. */
  look(uri: string): void {
    const before = this.#stamps.get(uri);
    if (before !== undefined && before !== this.#stampOf(uri)) this.forget();
  }

  /** Which drafts below a folder the editor hides from its searches and its tree (`files.exclude`); null where none. */
  async excludedFrom(folder: string): Promise<((uri: string) => boolean) | null> {
    let excluded = this.#excluded.get(folder);
    if (!excluded) this.#excluded.set(folder, (excluded = this.#readExcluded(folder)));
    return await excluded;
  }

  async #readExcluded(folder: string): Promise<((uri: string) => boolean) | null> {
    const given = await this.#sections.of("files.exclude", folder, null);
    const patterns = isObject(given) ? Object.keys(given).filter((each) => given[each] === true) : [];
    if (patterns.length === 0) return null;
    return (uri) => {
      const path = pathFrom(`${folder.replace(/\/$/, "")}/`, uri);
      return patterns.some(
        (each) => minimatch(path, each, { dot: true }) || minimatch(path, `${each}/**`, { dot: true }),
      );
    };
  }

  /** Takes other folders for the workspace's. */
  moveTo(folders: readonly WorkspaceFolder[]): void {
    this.#folders = urisOf(folders);
    this.forget();
  }

  /** Forgets one draft, as when it is closed. */
  forgetDraft(uri: string): void {
    this.#governing.delete(uri);
    this.#before.delete(uri);
    this.#notes.delete(uri);
    this.#noteProblems.forget(uri);
    this.#stamps.delete(uri);
  }

  async #read(draft: string): Promise<Governing> {
    const uri = this.#homeOf(draft);
    const folder = this.#folderOf(uri);
    this.#stamps.set(draft, this.#stampOf(draft));
    const [editor, file] = await Promise.all([
      this.#editorSettings(draft),
      this.#platform.configFor(uri, folder),
    ]);
    const config = file ? readConfig(file.text) : null;
    const stylebook = file && config ? await this.#stylebooks.of(file, config) : DEFAULT_INPUT.stylebook;
    const { notes, problems } = await this.#platform.notesFor(
      uri,
      config?.notes.length ? config.notes : editor.notes,
      folder,
    );
    this.#published.tell(notes, folder, () => {
      this.forget();
    });
    const known = await this.#index(draft, notes);
    for (const name of [...(config?.notes ?? []), ...editor.notes]) this.#notesFolders.add(name);
    const { unread, ...ledger } = await this.ledgers.of(draft, this.#folders, file?.uri ?? null);
    this.#noteProblems.tell(draft, [
      ...problems,
      ...known.index.problems,
      ...unreadOf(file?.uri ?? null, file?.unread),
      ...unreadOf(ledger.ledger, unread),
    ]);
    this.#notes.set(draft, known);
    this.#shelf.keep(new Set([...this.#notes.values()].map(({ index }) => index)));
    this.#wholeWorkspace ||= editor.wholeWorkspace;
    return {
      enabled: editor.enabled && !NO_DRAFT.test(draft) && !this.#isRulePage(draft),
      wholeWorkspace: editor.wholeWorkspace,
      settings: config ? mergeSettings(editor.settings, config.settings) : editor.settings,
      decisions: { editor: editor.settings, house: config?.settings ?? null },
      notes: known.index,
      form: file && config ? formByPath(config, pathFrom(file.uri, uri)) : null,
      stylebook,
      longest: editor.longest,
      ...(await this.#models.all()),
      ...ledger,
      house: file?.unread === undefined ? (file ?? newHouseFile(draft, this.#folders)) : null,
      publisher: this.#platform.publisherOf?.(uri, folder) ?? null,
    };
  }

  /** The notes as they are checked; until they have been read, as they were before, or none. */
  async #index(draft: string, notes: readonly Note[]): Promise<KnownNotes> {
    const index = await this.#shelf.index(notes, () => {
      this.forget();
    });
    return {
      files: new Set(notes.map(({ path }) => fileOf(uriOf(path)))),
      index: index ?? this.#notes.get(draft)?.index ?? NO_NOTES,
      isBehind: index === null,
    };
  }

  /** A draft that was never saved is governed as one at the top of the first workspace folder is. */
  #homeOf(draft: string): string {
    const [first] = this.#folders;
    return draft.startsWith("untitled:") && first !== undefined ? `${first}/untitled` : draft;
  }

  #isRulePage(uri: string): boolean {
    return this.#rulePages !== "/" && uri.startsWith(this.#rulePages);
  }

  #folderOf(uri: string): string | null {
    return this.#folders.find((each) => uri.startsWith(`${each}/`)) ?? null;
  }

  #stampOf(draft: string): string {
    const home = this.#homeOf(draft);
    return this.#platform.stampFor?.(home, this.#folderOf(home)) ?? "";
  }

  /** Whether a file is of a house configuration, or a ledger. */
  #isHouse(uri: string): boolean {
    if (uri.endsWith("/stet.json") || uri.endsWith(`/${LEDGER}`)) return true;
    return !this.#isHidden(uri) && this.#stylebooks.isNamed(uri);
  }

  #isHidden(uri: string): boolean {
    // Hidden below the workspace: the workspace itself may lie where it likes.
    const folder = this.#folders.find((each) => uri.startsWith(`${each}/`)) ?? "";
    return /\/(?:node_modules|\.[^/]+)\//.test(uri.slice(folder.length));
  }

  /** Whether a change to a file may change the notes of a draft. */
  #isOfNotes({ uri, type }: FileEvent): boolean {
    if (this.#isHidden(uri)) return false;
    // A folder that is gone sends no event for what was in it.
    if (type === FileChangeType.Deleted && !/\.[^/]*$/.test(uri)) return true;
    if (type === FileChangeType.Changed) return this.#isNote(uri);
    const path = pathFrom("", uri);
    return NOTE_FILE.test(path) && [...this.#notesFolders].some((name) => `/${path}`.includes(`/${name}/`));
  }

  /** Whether a file is a note of some draft. */
  #isNote(uri: string): boolean {
    const file = fileOf(uri);
    return [...this.#notes.values()].some(({ files }) => files.has(file));
  }

  async #editorSettings(uri: string): Promise<EditorSettings> {
    const settings = readEditorSettings(await this.#sections.of("stet", uri, this.#pushed));
    for (const problem of settings.problems) {
      if (this.#told.has(problem)) continue;
      this.#told.add(problem);
      this.#connection.console.warn(`A setting is left out: ${problem}`);
    }
    return settings;
  }
}

/** The notes of a draft: their files (`fileOf`), and their index. */
interface KnownNotes {
  readonly files: ReadonlySet<string>;
  readonly index: NotesIndex;
  /** Whether the index is that of before, as the notes are still being read. */
  readonly isBehind: boolean;
}

/** The path of a URI, however the editor writes it. */
function fileOf(uri: string): string {
  return URI.parse(uri).path.toLowerCase();
}

/** What is shown on a file that governs a draft and could not be read. */
function unreadOf(uri: string | null, message: string | undefined): NoteProblem[] {
  return uri === null || message === undefined ? [] : [{ path: uri, message }];
}

/** What editors show beside drafts: other versions, output, cells of notebooks. */
const NO_DRAFT =
  /^(?:git|gitlens|gitfs|fugitive|diffview|review|pr|conflictResolution|output|debug|vscode-(?:scm|notebook-cell|userdata|settings|terminal|interactive)|search-editor|comment|term|man|zipfile|jdt|stet-note):/i;

function urisOf(folders: readonly WorkspaceFolder[]): string[] {
  return folders.map(({ uri }) => uri.replace(/\/$/, ""));
}

/** Where a house configuration for a draft is made: in its workspace folder, else beside it. */
function newHouseFile(draft: string, folders: readonly string[]): HouseFile | null {
  if (draft.startsWith("untitled:")) return null;
  const folder =
    folders.find((each) => draft.startsWith(`${each}/`)) ?? draft.slice(0, draft.lastIndexOf("/"));
  return { uri: `${folder}/stet.json`, text: null };
}
