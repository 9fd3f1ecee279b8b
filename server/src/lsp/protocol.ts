import type { Diagnostic, Range, TextEdit } from "vscode-languageserver-types";
import type { ToolName } from "../features/answers/tools.js";
import type { Overview } from "../features/overview/overview.js";
import type { ShownStet } from "../features/stets.js";
import type { Sheet, SheetItem } from "../features/verification/sheet.js";
import type { Profile } from "../review/profiles.js";
import type { Setting } from "../review/set-in-config.js";
import type { Decided } from "../review/explain.js";
import type { ShownAttribution } from "../features/who-says-what.js";

/**
 * What client and server say to each other beyond LSP. The only module of the server that the client imports;
 * it holds names and plain data types, and nothing that runs.
 */

/** Sent by the client with `initialize`. */
export interface InitializationOptions {
  /** URI of the folder that holds the rules' pages, which are no drafts; without it diagnostics carry no link. */
  readonly rulePages?: string;
  /** True where the client runs the commands named in `Commands`; code actions that need them are offered only then. */
  readonly commands?: boolean;
  /** True where the editor lists the headings of Markdown itself; the outline then has the sources alone. */
  readonly headings?: boolean;
  /** True where the client shows the form of a draft, and so wants `FormNotification`. */
  readonly forms?: boolean;
  /** True where the client shows what documents among the notes say, by URIs of `NOTE_SCHEME`. */
  readonly noteTexts?: boolean;
  /** What is said to the writer in the editor's language, by the English for it; without it, all is said in English. */
  readonly words?: Readonly<Record<string, string>>;
  /** The settings `stet.*`, for clients that send them at the start alone: as `settings.stet`, `settings` or `stet`. */
  readonly settings?: unknown;
  readonly stet?: unknown;
}

/** Commands that the client registers and code actions call. */
export const Commands = {
  /** Arguments: rule id, severity or "off". Writes the workspace's `stet.rules`. */
  setRule: "stet.setRule",
  /** Argument: a `HouseChange`. Edits the newsroom's `stet.json`, and saves it. */
  changeHouse: "stet.changeHouse",
  /** Argument: a `LetStandParams`. Asks the writer for a reason, and has the server keep the decision. */
  letStand: "stet.letStand",
  /** Argument: a rule's id. Shows the rule's page, as a page. */
  showRule: "stet.showRule",
  /** Without arguments: shows the review panel. */
  showPanel: "stet.draft.focus",
} as const;

/** Commands that the server carries out (`workspace/executeCommand`). Each rejects, with a line to show, where it cannot. */
export const ServerCommands = {
  /** Argument: a `LetStandParams`; answered with a `LetStandResult`. Puts a decision on the record. */
  letStand: "stet.ledger.letStand",
  /** Argument: a `TakeBackParams`. Takes a decision back. */
  takeBack: "stet.ledger.takeBack",
} as const;

/** A finding to let stand. */
export interface LetStandParams {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
  /** What the finding says, for the question about the reason. */
  readonly message: string;
  readonly reason?: string;
  /** Who decides; without it, the name that the machine knows. */
  readonly who?: string;
}

export interface LetStandResult {
  /** `session` where there is no folder to keep it in: it is forgotten with the server. */
  readonly kept: "ledger" | "session";
}

export interface TakeBackParams {
  readonly uri: string;
  readonly ids: readonly string[];
  readonly who?: string;
}

/** Client to server: what was let stand in a draft. Null where it is not open or Stet is off for it. */
export const StetsRequest = "stet/stets";

export interface StetsParams {
  readonly textDocument: { readonly uri: string };
}

export interface StetsResult {
  readonly stets: readonly ShownStet[];
}

/** A change to a `stet.json`. */
export interface HouseChange {
  readonly uri: string;
  /** The text that the edits are made for; null for a file that is yet to be made. */
  readonly before: string | null;
  readonly edits: readonly TextEdit[];
  /** Words of the edits that are the writer's to fill in: the file is shown with them selected. */
  readonly select?: string;
}

/** Server to client, from a server that cannot read files itself: the bytes of the named model in the extension. */
export const ModelRequest = "stet/model";

export interface ModelParams {
  readonly name: "attributions" | "wording" | "tags" | "claims";
}

/**
 * Server to client, from a server that cannot read files itself (the web worker): the house configuration that governs
 * a draft and the notes beside it. A server that reads files never sends it.
 */
export const NotesRequest = "stet/notes";

export interface NotesParams {
  /** URI of the draft. */
  readonly draft: string;
  /** The names of the notes' folders; none for the usual ones. Null where the configuration alone is asked for. */
  readonly folders: readonly string[] | null;
}

export interface NotesResult {
  /** The nearest `stet.json` at or above the draft within its workspace folder. */
  readonly config: { readonly uri: string; readonly text: string } | null;
  /** The nearest ledger, likewise; where the configuration alone is asked for. */
  readonly ledger: { readonly uri: string; readonly text: string } | null;
  /** The nearest file of ticks, likewise. */
  readonly ticks?: { readonly uri: string; readonly text: string } | null;
  /** Text files of the notes folders, each by its URI. */
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  /** Files there that are not read, and why: a sentence. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Server to client, where that runs `Commands`: a line for the clipboard, which the writer has asked for. */
export const CopyNotification = "stet/copy";

export interface CopyParams {
  readonly text: string;
}

/** Client to server: what a document among the notes says, by the path of an URI of `NOTE_SCHEME`; null where it is not known. */
export const NoteTextRequest = "stet/noteText";

export interface NoteTextParams {
  readonly uri: string;
}

/** The scheme of what documents among the notes say, where the client can show it. */
export const NOTE_SCHEME = "stet-note";

/** Server to client, as above: the text of a file that a `stet.json` names, by its path from there; null where there is none. */
export const SharedFileRequest = "stet/sharedFile";

export interface SharedFileParams {
  /** URI of the `stet.json`. */
  readonly config: string;
  readonly path: string;
}

/** Server to client, as above: a line for the end of a ledger, which is made where there is none. */
export const AppendToLedgerRequest = "stet/appendToLedger";

export interface AppendToLedgerParams {
  readonly uri: string;
  readonly line: string;
}

/** Server to client, after a review that finds a draft to be of another form than before. */
export const FormNotification = "stet/form";

export interface FormParams {
  readonly uri: string;
  /** The form and what is not asked of it, as "opinion: claims and wording are not queried"; null for plain news. */
  readonly said: string | null;
  /** What shows the form, to be read after "by". */
  readonly by: string;
}

/**
 * Client to server: the attributions of a draft, for a colouring that may overlap itself, which semantic tokens may not.
 * Answered with null where the draft is not open or Stet is off for it.
 */
export const WhoSaysWhatRequest = "stet/whoSaysWhat";

export interface WhoSaysWhatParams {
  readonly textDocument: { readonly uri: string };
  /** What is on the screen: attributions that do not reach into it are left out. Without it, the whole draft. */
  readonly range?: Range;
}

export interface WhoSaysWhatResult {
  /** The version of the text that the ranges stand in. */
  readonly version: number;
  readonly attributions: readonly ShownAttribution[];
}

/** Client to server: what the newsroom's `stet.json` says, for a page that sets it by choices. */
export const HouseRequest = "stet/house";

export interface HouseParams {
  /** URI of a draft, or of a folder of drafts. */
  readonly uri: string;
}

export interface HouseResult {
  /** URI of the `stet.json`, or of where one is made. */
  readonly uri: string;
  readonly profile: Profile | null;
  readonly outlet: readonly string[];
  readonly notes: readonly string[];
  /** Severities by rule or category, as far as the file gives them. */
  readonly rules: Readonly<Record<string, string>>;
  /** By profile (none: ""), then by rule: its severity where the file has no entry of its own for it. */
  readonly usual: Readonly<Record<Profile | "", Readonly<Record<string, string>>>>;
}

/** Client to server: the change that sets one value of that file; null where the file cannot be read as it stands. */
export const SetInHouseRequest = "stet/setInHouse";

export interface SetInHouseParams extends HouseParams {
  readonly setting: Setting;
}

/** Client to server: who decides how severe a rule is for a draft. Null for a rule that there is not. */
export const DecidedRequest = "stet/decided";

export interface DecidedParams {
  readonly uri: string;
  readonly rule: string;
}

export interface DecidedResult extends Decided {
  /** URI of the `stet.json` that governs the draft; null where there is none. */
  readonly house: string | null;
}

export type { Profile, Setting, ToolName };
export type { Overview, ShownAttribution, ShownStet };

/** Client to server: a draft at a glance. Null where it is not open or Stet is off for it. */
export const OverviewRequest = "stet/overview";

export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
  /** Whether the copy itself is wanted too, line by line. */
  readonly copy?: boolean;
}

export type OverviewResult = Overview;

/** Client to server: an assistant's question about a draft; answered with JSON as `stet mcp` has it, null where Stet is off for it. */
export const ToolRequest = "stet/tool";

export interface ToolParams {
  readonly tool: ToolName;
  /** URI of the draft, open or not; what governs the text is looked for there. */
  readonly uri: string;
  readonly text: string;
  /** What the draft goes by in the answer. */
  readonly path: string;
}

export type { Sheet, SheetItem };

/** Client to server: the fact-checker's list of a draft. Null where it is not open or Stet is off for it. */
export const SheetRequest = "stet/sheet";

export interface SheetParams {
  readonly textDocument: { readonly uri: string };
}

export interface SheetResult extends Sheet {
  /** Whether notes are being read that the sheet does not know yet. */
  readonly isReading: boolean;
}

/** Client to server: ticks an item of the sheet, or takes its ticks back. Rejects, with a line to show, where it cannot. */
export const TickRequest = "stet/tick";

export interface TickParams {
  readonly uri: string;
  readonly kind: SheetItem["kind"];
  readonly range: Range;
  readonly ticked: boolean;
  /** How it was checked; without it, nothing is said of that. */
  readonly how?: string;
  /** Who checked it; without it, the name that the machine knows. */
  readonly who?: string;
}

export type TickResult = LetStandResult;

/** Client to server: what of a draft stands word for word in the notes. Null as above. */
export const VerbatimRequest = "stet/verbatim";

export interface VerbatimParams {
  readonly textDocument: { readonly uri: string };
  /** As in `WhoSaysWhatParams`. */
  readonly range?: Range;
}

export interface VerbatimResult {
  /** The version of the text that the ranges stand in. */
  readonly version: number;
  readonly ranges: readonly Range[];
}

/** Client to server, without parameters: reviews every draft of the workspace folders, once. Null where that failed. */
export const ReviewAllRequest = "stet/reviewAll";

export interface ReviewAllResult {
  readonly files: readonly ReviewedFile[];
  /** URIs of files that are too long to be drafts. */
  readonly tooLong: readonly string[];
}

export interface ReviewedFile {
  readonly uri: string;
  /** How many findings are open, and how many are let stand on the record. */
  readonly open: number;
  readonly stood: number;
  /** Null for a draft that is open in the editor, which has them already. */
  readonly diagnostics: readonly Diagnostic[] | null;
}

/** Server to client, before each draft of such a review. */
export const ReviewAllNotification = "stet/reviewAllProgress";

export interface ReviewAllProgress {
  readonly uri: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Server to client, from a server that cannot read files itself: the drafts below a workspace folder, which are no notes by
 * the usual names of their folders.
 */
export const DraftsRequest = "stet/drafts";

export interface DraftsParams {
  /** URI of the folder. */
  readonly folder: string;
}

export interface DraftsResult {
  readonly drafts: readonly { readonly uri: string; readonly text: string }[];
}

/** Where notes lie and what can be one: the same for the client, which reads them for a server that cannot. */
export { DOCUMENT_FILE, isDraftFile, NOTE_FILE, NOTE_LIMIT, NOTES_FOLDERS } from "../notes/folders.js";

/** Where a ledger lies and how a line is put behind it, likewise. */
export { asAppended, ATTRIBUTES, LEDGER, LEDGER_ATTRIBUTES, TICKS } from "../ledger/place.js";

/** Says things in the editor's language, for what of the client knows no editor. */
export * as l10n from "../l10n/l10n.js";
