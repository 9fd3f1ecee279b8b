import { parseArgs } from "node:util";
import type { Finding, Severity } from "../rules/rule.js";
import { VERSION } from "../review/version.js";
import { readDrafts, type DraftFile } from "./drafts.js";
import { inspectJson } from "./inspect.js";
import { checkJson } from "./json.js";
import { printable } from "./lines.js";
import { pretty, summaryLine } from "./pretty.js";

const USAGE = `Usage: stet check [--format pretty|json] [--fail-on SEVERITY] PATH…
       stet inspect [--format json] PATH…

Reviews news drafts: files, folders (.md .markdown .mdx .qmd .Rmd .txt .text, recursively) or - for standard input.

  --format FORMAT     pretty (for people, the default of check) or json
  --fail-on SEVERITY  exit 1 on findings of this severity or above: error, warning (the default),
                      information, hint, or never
  --help, --version

Exit status: 0 no finding at or above --fail-on (warning unless given), 1 such findings,
             2 bad usage or a file that could not be read.
`;

const RANK: Record<Severity | "never", number> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };

/** Runs the command line; the answer is the exit status. */
export async function run(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        "fail-on": { type: "string", default: "warning" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    return badUsage((error as Error).message);
  }
  const { values, positionals } = parsed;
  const [command, ...paths] = positionals;
  if (values.help) return write(USAGE, 0);
  if (values.version) return write(`${VERSION}\n`, 0);
  if (command !== "check" && command !== "inspect")
    return badUsage(
      command === undefined ? "say what to do: check or inspect" : `there is no command “${command}”`,
    );
  if (paths.length === 0) return badUsage("name a file, a folder, or - for standard input");
  const format = values.format ?? (command === "check" ? "pretty" : "json");
  if (format !== "json" && (format !== "pretty" || command === "inspect"))
    return badUsage(`there is no format “${format}” for ${command}`);
  const failOn = values["fail-on"] ?? "warning";
  if (!(failOn in RANK)) return badUsage(`“${failOn}” is no severity`);

  const { drafts, errors, warnings } = await readDrafts(paths);
  for (const line of [...warnings, ...errors]) process.stderr.write(`stet: ${printable(line)}\n`);
  if (command === "inspect") await write(`${JSON.stringify(inspectJson(drafts))}\n`, 0);
  else if (format === "json") await write(`${JSON.stringify(checkJson(drafts))}\n`, 0);
  else if (drafts.length > 0) await writePretty(drafts);
  else if (errors.length === 0) await write("There is no draft here.\n", 0);
  if (errors.length > 0) return 2;
  const counts = (finding: Finding) => RANK[finding.severity] >= RANK[failOn as Severity];
  return command === "check" && drafts.some(({ review }) => review.findings.some(counts)) ? 1 : 0;
}

async function writePretty(drafts: readonly DraftFile[]): Promise<void> {
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
  for (const draft of drafts) if (draft.review.findings.length > 0) await write(pretty(draft, colour), 0);
  await write(summaryLine(drafts), 0);
}

function badUsage(why: string): number {
  process.stderr.write(`stet: ${why}\n\n${USAGE}`);
  return 2;
}

/** Writes all of it before going on: a pipe takes a long answer in parts. */
function write(text: string, code: number): Promise<number> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve(code)));
}
