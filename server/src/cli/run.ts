import { VERSION } from "../review/version.js";
import type { Severity } from "../rules/rule.js";
import { linesChangedSince } from "./changed-lines.js";
import { namedDrafts } from "./drafts.js";
import { addTotals, totalOf } from "../features/answers/format.js";
import { printable } from "../features/answers/lines.js";
import { RANK, readOptions, USAGE, type Options } from "./options.js";
import { Progress } from "./progress.js";
import { repliesTo } from "./replies.js";
import { formatOf, type Task } from "./reply.js";

/** Runs the command line; the answer is the exit status. Drafts are answered in order, each as soon as it is read. */
export async function run(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    return badUsage((error as Error).message);
  }
  if (options === "help") return write(USAGE, 0);
  if (options === "version") return write(`${VERSION}\n`, 0);
  let task: Task;
  try {
    task = taskOf(options);
  } catch (error) {
    return badUsage(`--changed-lines: ${(error as Error).message}`);
  }
  const { drafts, errors } = await namedDrafts(options.paths, options.stdinName);
  tell(errors);
  const format = formatOf(task);
  const progress = new Progress(drafts.length);
  let total = totalOf([], errors);
  let done = 0;
  let isFirst = true;
  let isChanged = false;
  await write(format.begin, 0);
  for await (const reply of repliesTo(drafts, task, options.jobs)) {
    total = addTotals(total, reply.total);
    const hasLines = reply.warnings.length > 0 || reply.total.errors.length > 0;
    if (hasLines || (reply.text !== "" && process.stdout.isTTY)) progress.clear();
    tell([...reply.warnings, ...reply.total.errors]);
    await write(isFirst || reply.text === "" ? reply.text : format.between + reply.text, 0);
    isFirst &&= reply.text === "";
    isChanged ||= reply.text !== "";
    progress.show(++done);
  }
  progress.clear();
  await write(format.end(total), 0);
  if (total.errors.length > 0) return 2;
  const { failOn, command, dryRun } = options;
  if (options.fix && dryRun && !isChanged)
    tell(["there is nothing to change here without a person’s look; “stet check” lists what is open"]);
  const fails = (severity: Severity) => total.bySeverity[severity] > 0 && RANK[severity] >= RANK[failOn];
  const counts = command === "check" && !dryRun;
  return counts && (["error", "warning", "information", "hint"] as const).some(fails) ? 1 : 0;
}

function taskOf({ command, format, fix, fixGroups, dryRun, changedLines }: Options): Task {
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
  const changed = changedLines === null ? null : linesChangedSince(changedLines);
  return { command, format, fix, fixGroups, dryRun, colour, changed };
}

/** Says what was wrong with files and configurations, apart from the answer. */
function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`stet: ${printable(line)}\n`);
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
