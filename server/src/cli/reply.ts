import { onChangedLines, type ChangedLines } from "./changed-lines.js";
import type { DraftFile, DraftReader, NamedDraft } from "./drafts.js";
import { diffOf, fixed, writeFixed } from "./fix-drafts.js";
import { totalOf, type Format, type Total } from "../features/answers/format.js";
import { FORMATS } from "./formats/formats.js";
import { INSPECTION } from "../features/answers/inspect.js";
import { printable } from "../features/answers/lines.js";
import type { Options } from "./options.js";

/** What is to be done with each draft: plain data, so that a thread can be told it. */
export interface Task extends Pick<Options, "command" | "format" | "fix" | "fixGroups" | "dryRun"> {
  readonly colour: boolean;
  /** Only what touches these lines is told; null for all. */
  readonly changed: ChangedLines | null;
}

/** What came of one draft: its part of the answer, what it adds to the total, and what was wrong beside it. */
export interface Reply {
  readonly text: string;
  readonly total: Total;
  readonly warnings: readonly string[];
}

/** How the whole answer is written. */
export function formatOf(task: Task): Format {
  if (task.command === "inspect") return INSPECTION;
  if (task.fix && task.dryRun)
    return {
      begin: "",
      between: "",
      draft(draft) {
        const after = fixed(draft, task.fixGroups);
        return after ? diffOf(draft, after) : "";
      },
      end: () => "",
    };
  return FORMATS[task.format]!;
}

/** Reviews a draft and writes its part of the answer. */
export async function replyTo(named: NamedDraft, task: Task, reader: DraftReader): Promise<Reply> {
  let draft = await reader.read(named);
  if (draft && task.fix && !task.dryRun) draft = await afterFixes(draft, task, reader);
  if (draft && task.changed) draft = onChangedLines(draft, task.changed);
  const text = draft ? formatOf(task).draft(draft, task.colour) : "";
  const { errors, warnings } = reader.told();
  return { text, total: totalOf(draft ? [draft] : [], errors), warnings };
}

/** The draft as it is once its fixes are in the file; itself where there are none, or where they cannot be written. */
async function afterFixes(draft: DraftFile, { fixGroups }: Task, reader: DraftReader): Promise<DraftFile> {
  const after = fixed(draft, fixGroups);
  if (!after) return draft;
  if (draft.encoding !== "utf-8") {
    reader.fail(`${draft.path}: only UTF-8 is fixed; nothing was changed`);
    return draft;
  }
  try {
    writeFixed(draft.path, after);
  } catch (error) {
    reader.fail(`${draft.path}: could not be written: ${(error as Error).message}`);
    return draft;
  }
  const count = after.edits.length;
  process.stderr.write(`stet: ${printable(draft.path)}: ${count} ${count === 1 ? "edit" : "edits"} made\n`);
  return await reader.review(draft.path, after.text);
}
