import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { readTagger } from "../annotations/attributions/tagger/model-file.js";
import { DraftStets, NO_STETS } from "../ledger/draft-stets.js";
import { readLedger, type Ledger } from "../ledger/read-ledger.js";
import { indexNotes } from "../notes/index-notes.js";
import { NO_NOTES, type NotesIndex } from "../notes/notes.js";
import type { Form } from "../lexicon/forms.js";
import type { Stylebook } from "../lexicon/stylebook.js";
import { draftsBelow, findConfig, readShared, type GoverningFile } from "../node/files.js";
import { readClaims } from "../annotations/claims/claim-model.js";
import type { ClaimModel } from "../annotations/claims/model.js";
import type { PartOfSpeechTagger } from "../annotations/tags/tagger.js";
import { readModel, withoutModel } from "../lsp/models.js";
import type { ModelName } from "../lsp/platform.js";
import type { WordScorer } from "../annotations/wording/scorer.js";
import type { Tagger } from "../annotations/attributions/tagger/tagger.js";
import { readTags } from "../annotations/tags/model-file.js";
import { readScorer } from "../annotations/wording/scorer-file.js";
import { decodeText, type DecodedText } from "../node/decode-text.js";
import { findLedger } from "../node/ledger-file.js";
import { modelBytes } from "../node/model.js";
import { NoteFiles } from "../node/note-files.js";
import { DRAFT_LIMIT, readPlainFile } from "../node/plain-file.js";
import { publishedNotes } from "../node/published.js";
import { formByPath, readConfig } from "../review/config.js";
import { readHouse } from "../review/read-house.js";
import type { ConfigProblem } from "../review/read-yaml.js";
import { DEFAULT_INPUT, Reviewer, type Review } from "../review/review.js";
import { DEFAULT_SETTINGS, type Settings } from "../review/settings.js";
import { markupOf } from "../text/markup-of.js";

/** A draft named on the command line, reviewed. */
export interface DraftFile {
  /** As given, or relative to the working folder; "-" for standard input. */
  readonly path: string;
  readonly text: string;
  /** What it was written in. */
  readonly encoding: DecodedText["encoding"];
  readonly review: Review;
}

/** A draft to be reviewed: a file, or the text that came through standard input and the name that it goes by. */
export interface NamedDraft {
  readonly path: string;
  readonly text?: string;
  /** See `topOf`; absent for what came through standard input. */
  readonly top?: string | null;
}

/**
 * The drafts that are named: files, those in folders, and standard input ("-"), which goes by a name of its own. What is
 * named twice is there once; what cannot be read is a line in `errors`.
 */
export async function namedDrafts(
  paths: readonly string[],
  stdinName = "-",
): Promise<{ drafts: NamedDraft[]; errors: string[] }> {
  const drafts: NamedDraft[] = [];
  const errors: string[] = [];
  const met = new Set<string>();
  for (const given of paths) {
    if (given === "-") {
      drafts.push({ path: stdinName, text: await readStdin() });
      continue;
    }
    try {
      const isFolder = statSync(given).isDirectory();
      const top = topOf(given, isFolder);
      const closed = (folder: string): void => {
        errors.push(`${folder}: this folder may not be read`);
      };
      for (const file of isFolder ? draftsBelow(given, Infinity, top, closed) : [given]) {
        if (met.has(path.resolve(file))) continue;
        met.add(path.resolve(file));
        drafts.push({ path: file, top });
      }
    } catch (error) {
      errors.push(`${given}: ${reason(error)}`);
    }
  }
  return { drafts, errors };
}

/** Reads and reviews drafts, one after the other; what cannot be read is a line in `errors`. */
export class DraftReader {
  readonly #house = new HouseFiles();
  #errors: string[] = [];

  /** Adds to what could not be done. */
  fail(line: string): void {
    this.#errors.push(line);
  }

  /** Lines for what could not be done since this was last asked, and for what is wrong in configurations or was guessed. */
  told(): { errors: string[]; warnings: string[] } {
    const told = { errors: [...this.#house.errors, ...this.#errors], warnings: this.#house.warnings };
    this.#errors = [];
    this.#house.errors = [];
    this.#house.warnings = [];
    return told;
  }

  /** Reviews a draft; null where it cannot be read. */
  async read({ path: file, text, top }: NamedDraft): Promise<DraftFile | null> {
    if (text !== undefined) return await this.review(file, text);
    try {
      const read = readPlainFile(file, DRAFT_LIMIT);
      if ("problem" in read) {
        this.fail(`${file}: ${existsSync(file) ? `this file ${read.problem}` : "there is no such file"}`);
        return null;
      }
      const decoded = decodeText(read.bytes);
      if (decoded?.encoding === "windows-1252")
        this.#house.warnings.push(`${file}: this is no UTF-8; it is read as Windows-1252`);
      if (decoded) return await this.review(file, decoded.text, decoded.encoding, top);
      this.fail(`${file}: this is not a text file`);
    } catch (error) {
      this.fail(`${file}: ${reason(error)}`);
    }
    return null;
  }

  /** Reviews a text as the draft of that path. */
  async review(
    file: string,
    text: string,
    encoding: DraftFile["encoding"] = "utf-8",
    top = topOf(file, false),
  ): Promise<DraftFile> {
    const house = this.#house;
    const governing = file === "-" ? UNGOVERNED : await house.of(file, top);
    const { tagger, scorer, parts, claims } = house;
    const input = { ...DEFAULT_INPUT, tagger, scorer, parts, claims, ...governing };
    return { path: file, text, encoding, review: new Reviewer().review(text, markupOf(file), input) };
  }
}

/** What the files beside and above a draft say of its review. */
interface Governing {
  readonly settings: Settings;
  readonly stylebook: Stylebook;
  readonly notes: NotesIndex;
  readonly form?: Form | null;
  readonly stets?: DraftStets;
}

const UNGOVERNED: Governing = {
  settings: DEFAULT_SETTINGS,
  stylebook: DEFAULT_INPUT.stylebook,
  notes: NO_NOTES,
};

/** A house configuration as read. */
interface HouseFile extends Omit<Governing, "notes" | "form"> {
  readonly notes: readonly string[];
  /** The form that it gives a file. */
  formOf(file: string): Form | null;
}

/** House configurations and notes, read once a folder. */
class HouseFiles {
  readonly #byFolder = new Map<string, Omit<Governing, "form"> & Pick<HouseFile, "formOf">>();
  /** By the path of their `stet.json`. */
  readonly #houses = new Map<string, HouseFile>();
  /** By their path. */
  readonly #ledgers = new Map<string, Ledger>();
  readonly #noteFiles = new NoteFiles();
  /** What was said of notes: several folders of drafts may share them. */
  readonly #told = new Set<string>();
  readonly tagger: Tagger | null;
  readonly scorer: WordScorer | null;
  readonly parts: PartOfSpeechTagger | null;
  readonly claims: ClaimModel;
  warnings: string[] = [];
  /** What governs a draft, and could not be read. */
  errors: string[] = [];

  constructor() {
    this.tagger = this.#model("attributions", readTagger);
    this.scorer = this.#model("wording", readScorer);
    this.parts = this.#model("tags", readTags);
    this.claims = this.#model("claims", readClaims) ?? DEFAULT_INPUT.claims;
  }

  #model<T>(name: ModelName, read: (bytes: Uint8Array) => T): T | null {
    try {
      return readModel(name, modelBytes(name), read);
    } catch {
      this.errors.push(withoutModel(name));
      return null;
    }
  }

  async of(file: string, top: string | null): Promise<Governing> {
    const folder = path.dirname(path.resolve(file));
    let known = this.#byFolder.get(folder);
    if (!known) {
      const found = findConfig(file, top);
      const house = found ? this.#house(found) : { ...UNGOVERNED, notes: [], formOf: () => null };
      known = { ...house, notes: await this.#notes(file, house.notes, top) };
      this.#byFolder.set(folder, known);
    }
    return { ...known, form: known.formOf(file), stets: this.#stets(file, top) };
  }

  async #notes(file: string, names: readonly string[], top: string | null): Promise<NotesIndex> {
    const { notes, problems } = await this.#noteFiles.of(file, names, top);
    const index = notes.length > 0 ? indexNotes(notes) : NO_NOTES;
    const published = publishedNotes(
      notes.map((note) => note.path),
      top,
    );
    if (published) this.warnings.push(published.message);
    for (const { path: note, message } of [...problems, ...index.problems]) {
      const line = `${path.relative("", note)}: ${message}`;
      if (!this.#told.has(line)) this.warnings.push(line);
      this.#told.add(line);
    }
    return index;
  }

  /** What the ledger beside or above a draft lets stand in it. */
  #stets(file: string, top: string | null): DraftStets {
    const found = findLedger(file, top ?? undefined);
    if (!found) return NO_STETS;
    let ledger = this.#ledgers.get(found.path);
    if (!ledger) {
      ledger = readLedger(found.text);
      this.#ledgers.set(found.path, ledger);
      if (found.unread !== undefined) this.errors.push(`${found.path}: ${found.unread}`);
      for (const line of ledger.unread) this.warnings.push(`${found.path}:${line}: this line is no entry`);
    }
    const folder = path.dirname(path.dirname(found.path));
    return new DraftStets(ledger.stets, slashed(path.relative(folder, path.resolve(file))));
  }

  #house({ path: file, text, unread }: GoverningFile): HouseFile {
    const known = this.#houses.get(file);
    if (known) return known;
    if (unread !== undefined) this.errors.push(`${file}: ${unread}`);
    const config = readConfig(text);
    const { files } = config.stylebook;
    const shared = files.map((each) => readShared(file, each.path));
    const texts = shared.map((each) => each?.text ?? null);
    const { stylebook, problems, shared: inShared } = readHouse(DEFAULT_INPUT.stylebook, config, texts);
    const isUnread = ({ span }: ConfigProblem): boolean =>
      files.some((each, index) => texts[index] === null && each.span.start === span.start);
    for (const problem of problems)
      (isUnread(problem) ? this.errors : this.warnings).push(located(file, text, problem));
    for (const [index, each] of shared.entries())
      if (each)
        this.warnings.push(...inShared[index]!.map((problem) => located(each.path, each.text, problem)));
    const folder = path.dirname(file);
    const house = {
      settings: config.settings,
      stylebook,
      notes: config.notes,
      formOf: (draft: string) => formByPath(config, slashed(path.relative(folder, path.resolve(draft)))),
    };
    this.#houses.set(file, house);
    return house;
  }
}

/** What is wrong in a configuration, with its file and line. */
function located(file: string, text: string, { span, message }: ConfigProblem): string {
  return `${file}:${lineAt(text, span.start)}: ${message}`;
}

/** The folder above which nothing governs a draft: the working folder where it holds the draft, else the folder that was named. */
function topOf(given: string, isFolder: boolean): string | null {
  const full = path.resolve(given);
  const here = process.cwd();
  if (full === here || full.startsWith(here.endsWith(path.sep) ? here : here + path.sep)) return here;
  return isFolder ? full : null;
}

function slashed(file: string): string {
  return file.replaceAll(path.sep, "/");
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "this file may not be read";
  return error instanceof Error ? error.message : String(error);
}
