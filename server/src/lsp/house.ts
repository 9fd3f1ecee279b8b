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
import { readTagger } from "../annotations/attributions/tagger/model-file.js";
import type { Tagger } from "../annotations/attributions/tagger/tagger.js";
import { readTags } from "../annotations/tags/model-file.js";
import type { PartOfSpeechTagger } from "../annotations/tags/tagger.js";
import { CLAIM_MODEL } from "../annotations/claims/claim-model.js";
import { readScorer } from "../annotations/wording/scorer-file.js";
import type { WordScorer } from "../annotations/wording/scorer.js";
import { DRAFT_FILE } from "../notes/folders.js";
import { indexNotes } from "../notes/index-notes.js";
import { NO_NOTES, type Note, type NotesIndex } from "../notes/notes.js";
import type { HouseFile } from "../features/view.js";
import { formByPath, mergeSettings, readConfig } from "../review/config.js";
import { DEFAULT_INPUT, type ReviewInput } from "../review/review.js";
import type { RuleSetting, Settings } from "../review/settings.js";
import { HouseStylebooks } from "./house-stylebooks.js";
import { Ledgers, type GoverningLedger } from "./ledgers.js";
import { pathFrom } from "./paths.js";
import type { ModelName, Platform } from "./platform.js";

/** What governs a draft: the editor's settings, the house configuration, and the notes. */
export interface Governing extends Omit<ReviewInput, "stets">, GoverningLedger {
  readonly enabled: boolean;
  /** Whether drafts that are not open are reviewed too. */
  readonly wholeWorkspace: boolean;
  /** The house configuration, or where one for this draft would stand; null for a draft that stands in no folder. */
  readonly house: HouseFile | null;
}

/** Reads and keeps what governs each draft, and says when it has changed. */
export class House {
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #asks: boolean;
  readonly #governing = new Map<string, Promise<Governing>>();
  readonly #notes = new Map<string, KnownNotes>();
  readonly #tagger: Promise<Tagger | null>;
  readonly #scorer: Promise<WordScorer | null>;
  readonly #parts: Promise<PartOfSpeechTagger | null>;
  readonly #stylebooks: HouseStylebooks;
  /** The ledgers of what is let stand. */
  readonly ledgers: Ledgers;
  #folders: readonly string[];
  readonly #changed = new Emitter<void>();
  /** Settings as pushed by a client that cannot be asked. */
  #pushed: unknown = null;
  #whoSaysWhat: Promise<boolean> | null = null;
  /** Whether drafts that are not open are reviewed anywhere, so that a change to one on disk matters. */
  #wholeWorkspace = false;

  constructor(connection: Connection, platform: Platform, params: InitializeParams) {
    this.#connection = connection;
    this.#platform = platform;
    this.#stylebooks = new HouseStylebooks(connection, platform);
    this.ledgers = new Ledgers(connection, platform);
    this.#folders = urisOf(params.workspaceFolders ?? []);
    this.#tagger = this.#readModel("attributions", readTagger);
    this.#scorer = this.#readModel("wording", readScorer);
    this.#parts = this.#readModel("tags", readTags);
    this.#asks = params.capabilities.workspace?.configuration === true;
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#pushed = (settings as { stet?: unknown } | null)?.stet ?? null;
      this.forget();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) if (type === FileChangeType.Deleted) this.#stylebooks.forget(uri);
      const governs = ({ uri, type }: FileEvent): boolean =>
        !DRAFT_FILE.test(uri) || type !== FileChangeType.Changed || this.#isNote(uri);
      if (changes.some(governs)) this.forget();
      else if (this.#wholeWorkspace) this.#changed.fire();
    });
  }

  /** Fires when any draft may be governed otherwise than before. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** What governs a draft. Malformed settings are said once in the log and otherwise left out. */
  async of(uri: string): Promise<Governing> {
    let governing = this.#governing.get(uri);
    if (!governing) {
      governing = this.#read(uri);
      this.#governing.set(uri, governing);
    }
    return await governing;
  }

  /** Whether the window shows who says what (`stet.whoSaysWhat`): the setting alone, for no draft in particular. */
  async showsWhoSaysWhat(): Promise<boolean> {
    this.#whoSaysWhat ??= this.#section().then(
      (section) => isObject(section) && section["whoSaysWhat"] === true,
    );
    return await this.#whoSaysWhat;
  }

  /** Forgets everything, so that it is read anew when it is next asked for. */
  forget(): void {
    this.#governing.clear();
    this.#whoSaysWhat = null;
    this.#changed.fire();
  }

  /** Takes other folders for the workspace's. */
  moveTo(folders: readonly WorkspaceFolder[]): void {
    this.#folders = urisOf(folders);
    this.forget();
  }

  /** Forgets one draft, as when it is closed. */
  forgetDraft(uri: string): void {
    this.#governing.delete(uri);
    this.#notes.delete(uri);
  }

  async #read(uri: string): Promise<Governing> {
    const folder = this.#folders.find((each) => uri.startsWith(`${each}/`)) ?? null;
    const [editor, file] = await Promise.all([
      this.#editorSettings(uri),
      this.#platform.configFor(uri, folder),
    ]);
    const config = file ? readConfig(file.text) : null;
    const stylebook = file && config ? await this.#stylebooks.of(file, config) : DEFAULT_INPUT.stylebook;
    const notes = await this.#platform.notesFor(
      uri,
      config?.notes.length ? config.notes : editor.notes,
      folder,
    );
    const known = this.#index(notes);
    const ledger = await this.ledgers.of(uri, this.#folders, file?.uri ?? null);
    this.#notes.set(uri, known);
    this.#wholeWorkspace ||= editor.wholeWorkspace;
    return {
      enabled: editor.enabled,
      wholeWorkspace: editor.wholeWorkspace,
      settings: config ? mergeSettings(editor.settings, config.settings) : editor.settings,
      notes: known.index,
      form: file && config ? formByPath(config, pathFrom(file.uri, uri)) : null,
      stylebook,
      tagger: await this.#tagger,
      scorer: await this.#scorer,
      parts: await this.#parts,
      claims: CLAIM_MODEL,
      ...ledger,
      house: file ?? newHouseFile(uri, this.#folders),
    };
  }

  /** The notes as they are checked; those that another draft has too, or that have not changed, are read once. */
  #index(notes: readonly Note[]): KnownNotes {
    const key = notes.map(({ path, text }) => `${path}\u0000${text}`).join("\u0000");
    for (const known of this.#notes.values()) if (known.key === key) return known;
    return {
      key,
      names: new Set(notes.map(({ path }) => path.slice(path.search(/[^/\\]*$/)))),
      index: notes.length > 0 ? indexNotes(notes) : NO_NOTES,
    };
  }

  /** Whether a file may be a note of some draft, by its name. */
  #isNote(uri: string): boolean {
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    const decoded = URI.parse(uri).path.replace(/^.*\//, "");
    return [...this.#notes.values()].some(({ names }) => names.has(name) || names.has(decoded));
  }

  /** A model that is missing or broken is said in the log; rules and word lists then do without it. */
  async #readModel<T>(name: ModelName, read: (bytes: Uint8Array) => T): Promise<T | null> {
    try {
      return read(await this.#platform.model(name));
    } catch (error) {
      this.#connection.console.error(`the model “${name}” could not be read: ${String(error)}`);
      return null;
    }
  }

  async #editorSettings(uri: string): Promise<EditorSettings> {
    return readEditorSettings(await this.#section(uri));
  }

  /** The editor's settings `stet.*`, for a draft or for the window; null where they cannot be read. */
  async #section(uri?: string): Promise<unknown> {
    if (!this.#asks) return this.#pushed;
    try {
      const item = { section: "stet", ...(uri !== undefined && { scopeUri: uri }) };
      return (await this.#connection.workspace.getConfiguration(item)) as unknown;
    } catch (error) {
      this.#connection.console.warn(`settings could not be read: ${String(error)}`);
      return null;
    }
  }
}

/** The notes of a draft: what they say, as a key, their files' names, and their index. */
interface KnownNotes {
  readonly key: string;
  readonly names: ReadonlySet<string>;
  readonly index: NotesIndex;
}

interface EditorSettings {
  readonly enabled: boolean;
  readonly wholeWorkspace: boolean;
  readonly notes: readonly string[];
  readonly settings: Settings;
}

/** The editor's `stet.*` settings; whatever has the wrong shape counts as not set. */
function readEditorSettings(section: unknown): EditorSettings {
  const given = isObject(section) ? section : {};
  const rules = isObject(given["rules"]) ? given["rules"] : {};
  const notes = Array.isArray(given["notes"]) ? given["notes"] : [];
  const outlet = [given["outlet"]].flat().filter(isName);
  return {
    enabled: given["enable"] !== false,
    wholeWorkspace: given["scope"] === "workspace",
    notes: notes.filter((folder) => typeof folder === "string"),
    settings: {
      rules: Object.fromEntries(Object.entries(rules).filter(isRuleSetting)),
      ...(outlet.length > 0 && { outlet }),
    },
  };
}

function isRuleSetting(entry: [string, unknown]): entry is [string, RuleSetting] {
  const severity = isObject(entry[1]) ? (entry[1]["severity"] ?? "warning") : entry[1];
  return (
    typeof severity === "string" && ["off", "hint", "information", "warning", "error"].includes(severity)
  );
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

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
