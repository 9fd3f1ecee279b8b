import { VERSION } from "../review/version.js";
import type { Finding } from "../rules/rule.js";
import { linesChangedSince, onChangedLines } from "./changed-lines.js";
import { DraftReader, type DraftFile } from "./drafts.js";
import { diffOf, fixed, writeFixed } from "./fix-drafts.js";
import { totalOf } from "./formats/format.js";
import { FORMATS } from "./formats/formats.js";
import { inspectJson } from "./inspect.js";
import { printable } from "./lines.js";
import { RANK, readOptions, USAGE, type Options } from "./options.js";

/** Runs the command line; the answer is the exit status. */
export async function run(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return badUsage((error as Error).message);
  }
  if (options === "help") return write(USAGE, 0);
  if (options === "version") return write(`${VERSION}\n`, 0);
  const reader = new DraftReader();
  let drafts = await reader.read(options.paths, options.stdinName);
  if (options.command === "inspect") {
    tell(reader);
    await write(`${JSON.stringify(inspectJson(drafts))}\n`, 0);
    return reader.errors.length > 0 ? 2 : 0;
  }
  if (options.fix && options.dryRun) {
    tell(reader);
    for (const draft of drafts) {
      const after = fixed(draft, options.fixGroups);
      if (after) await write(diffOf(draft, after), 0);
    }
    return reader.errors.length > 0 ? 2 : 0;
  }
  if (options.fix) drafts = drafts.map((draft) => afterFixes(draft, options, reader));
  if (options.changedLines !== null)
    try {
      const changed = linesChangedSince(options.changedLines);
      drafts = drafts.map((draft) => onChangedLines(draft, changed));
    } catch (error) {
      return badUsage(`--changed-lines: ${(error as Error).message}`);
    }
  tell(reader);
  await report(drafts, options, reader.errors);
  if (reader.errors.length > 0) return 2;
  const counts = (finding: Finding) => RANK[finding.severity] >= RANK[options.failOn];
  return drafts.some(({ review }) => review.findings.some(counts)) ? 1 : 0;
}

async function report(drafts: readonly DraftFile[], { format }: Options, errors: readonly string[]) {
  const form = FORMATS[format]!;
  await write(form.begin, 0);
  let isFirst = true;
  for (const draft of drafts) {
    const text = form.draft(draft);
    if (text === "") continue;
    await write(isFirst ? text : form.between + text, 0);
    isFirst = false;
  }
  await write(form.end(totalOf(drafts, errors)), 0);
}

/** The draft as it is once its fixes are in the file; itself where there are none, or where they cannot be written. */
function afterFixes(draft: DraftFile, { fixGroups }: Options, reader: DraftReader): DraftFile {
  const after = fixed(draft, fixGroups);
  if (!after) return draft;
  if (draft.encoding !== "utf-8") {
    reader.errors.push(`${draft.path}: only UTF-8 is fixed; nothing was changed`);
    return draft;
  }
  try {
    writeFixed(draft.path, after);
  } catch (error) {
    reader.errors.push(`${draft.path}: could not be written: ${(error as Error).message}`);
    return draft;
  }
  const count = after.edits.length;
  process.stderr.write(`stet: ${printable(draft.path)}: ${count} ${count === 1 ? "edit" : "edits"} made\n`);
  return reader.review(draft.path, after.text);
}

/** Says what was wrong with files and configurations, apart from the answer. */
function tell({ warnings, errors }: DraftReader): void {
  for (const line of [...warnings, ...errors]) process.stderr.write(`stet: ${printable(line)}\n`);
}

function badUsage(why: string): number {
  process.stderr.write(`stet: ${why}\n\n${USAGE}`);
  return 2;
}

/** Writes all of it before going on: a pipe takes a long answer in parts. */
function write(text: string, code: number): Promise<number> {
  return new Promise((resolve) =>
    text === "" ? resolve(code) : process.stdout.write(text, () => resolve(code)),
  );
}
