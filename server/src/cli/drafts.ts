import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readTagger } from "../annotations/attributions/tagger/model-file.js";
import { indexNotes } from "../notes/index-notes.js";
import { NO_NOTES, type NotesIndex } from "../notes/notes.js";
import { draftsBelow, findConfig, findNotes } from "../node/files.js";
import { readScorer } from "../annotations/wording/scorer-file.js";
import { modelBytes } from "../node/model.js";
import { readConfig, type Config } from "../review/config.js";
import { DEFAULT_INPUT, Reviewer, type Review } from "../review/review.js";
import { DEFAULT_SETTINGS } from "../review/settings.js";

/** A draft named on the command line, reviewed. */
export interface DraftFile {
  /** As given, or relative to the working folder; "-" for standard input. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}

/** What could be read of the paths, and a line for each thing that could not. */
export interface DraftFiles {
  readonly drafts: readonly DraftFile[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads and reviews files, folders and standard input ("-"); a file that cannot be read does not stop the others. */
export async function readDrafts(paths: readonly string[]): Promise<DraftFiles> {
  const drafts: DraftFile[] = [];
  const errors: string[] = [];
  const house = new HouseFiles();
  for (const given of paths) {
    if (given === "-") {
      drafts.push(reviewed("-", await readStdin(), house));
      continue;
    }
    let files: string[];
    try {
      files = statSync(given).isDirectory() ? draftsBelow(given) : [given];
    } catch (error) {
      errors.push(`${given}: ${reason(error)}`);
      continue;
    }
    for (const file of files) {
      try {
        const text = readFileSync(file, "utf8");
        if (text.includes("\u0000")) errors.push(`${file}: this is not a text file`);
        else drafts.push(reviewed(file, text, house));
      } catch (error) {
        errors.push(`${file}: ${reason(error)}`);
      }
    }
  }
  return { drafts, errors, warnings: house.warnings };
}

function reviewed(file: string, text: string, house: HouseFiles): DraftFile {
  const { config, notes } = file === "-" ? { config: null, notes: NO_NOTES } : house.of(file);
  const markup = /\.txt$/i.test(file) ? "plaintext" : "markdown";
  const input = {
    ...DEFAULT_INPUT,
    tagger: house.tagger,
    scorer: house.scorer,
    settings: config?.settings ?? DEFAULT_SETTINGS,
    notes,
  };
  return { path: file, text, review: new Reviewer().review(text, markup, input) };
}

/** House configurations and notes, read once a folder. */
class HouseFiles {
  readonly tagger = readTagger(modelBytes("attributions"));
  readonly scorer = readScorer(modelBytes("wording"));
  readonly #byFolder = new Map<string, { config: Config | null; notes: NotesIndex }>();
  readonly #said = new Set<string>();
  readonly warnings: string[] = [];

  of(file: string): { config: Config | null; notes: NotesIndex } {
    const folder = path.dirname(path.resolve(file));
    let known = this.#byFolder.get(folder);
    if (!known) {
      const found = findConfig(file);
      const config = found && readConfig(found.text);
      if (found && config && !this.#said.has(found.path)) {
        this.#said.add(found.path);
        for (const { span, message } of config.problems)
          this.warnings.push(`${found.path}:${lineAt(found.text, span.start)}: ${message}`);
      }
      const notes = findNotes(file, config?.notes ?? []);
      known = { config, notes: notes.length > 0 ? indexNotes(notes) : NO_NOTES };
      this.#byFolder.set(folder, known);
    }
    return known;
  }
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
