import { parseArgs } from "node:util";
import type { Severity } from "../rules/rule.js";
import { FORMATS } from "./formats/formats.js";

export const USAGE = `Usage: stet check [--format FORMAT] [--fail-on SEVERITY] [--changed-lines REVISION] [--fix [--dry-run]] PATH…
       stet check --stdin [--stdin-filename NAME] …
       stet inspect [--format json] PATH…
       stet mcp

mcp serves an assistant on this machine over standard input and output (tools: check, inspect, verify_quotes).

Reviews news drafts: files, folders (.md .markdown .mdx .qmd .Rmd .txt .text, recursively) or - for standard input.

  --format FORMAT     pretty (for people, the default), json, ndjson (a finding a line), sarif (code scanning),
                      github (notes on the lines of a change, in an Action) or markdown
  --fail-on SEVERITY  exit 1 on findings of this severity or above: error, warning (the default),
                      information, hint, or never
  --changed-lines REVISION
                      report only what touches a line changed since a git revision ("origin/main"), or
                      "staged" for what is about to be committed
  --fix               apply the fixes that need no person's look, and report what is left
  --fix-group NAME    with --fix: also a group of fixes by name (attributionVerbs: “said” for loaded verbs)
  --dry-run           with --fix: print what would change, as a diff, and change nothing
  --stdin             review standard input
  --stdin-filename NAME
                      the name that it has: its folder's stet.json, notes and ledger govern it
  --jobs N            read so many drafts at a time; unless given, as many as there are cores where there is much to read
  --help, --version

Exit status: 0 no finding at or above --fail-on (warning unless given), 1 such findings,
             2 bad usage or a file that could not be read.
`;

/** Fixes that go together, each by the id that its rule gives the group. */
const FIX_GROUPS: readonly string[] = ["attributionVerbs"];

export const RANK: Record<Severity | "never", number> = {
  hint: 0,
  information: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** What the command line asks for. */
export interface Options {
  readonly command: "check" | "inspect";
  readonly paths: readonly string[];
  /** The name of a format of `check`; "json" for `inspect`. */
  readonly format: string;
  readonly failOn: Severity | "never";
  /** The name that standard input goes by; "-" where it has none. */
  readonly stdinName: string;
  readonly changedLines: string | null;
  readonly fix: boolean;
  readonly fixGroups: readonly string[];
  readonly dryRun: boolean;
  /** How many drafts are read at a time; null where that is left to us. */
  readonly jobs: number | null;
}

/** Reads the command line. @throws with a line for the user where it is not understood */
export function readOptions(args: string[]): Options | "help" | "version" {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string" },
      "fail-on": { type: "string", default: "warning" },
      "changed-lines": { type: "string" },
      fix: { type: "boolean", default: false },
      "fix-group": { type: "string", multiple: true, default: [] },
      "dry-run": { type: "boolean", default: false },
      stdin: { type: "boolean", default: false },
      "stdin-filename": { type: "string" },
      jobs: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help) return "help";
  if (values.version) return "version";
  const [command, ...named] = positionals;
  if (command === undefined) throw new Error("say what to do: check or inspect");
  if (command !== "check" && command !== "inspect") throw new Error(`there is no command “${command}”`);
  const stdinName = values["stdin-filename"];
  const isPiped = values.stdin || stdinName !== undefined;
  const paths = isPiped && !named.includes("-") ? ["-", ...named] : named;
  if (paths.length === 0) throw new Error("name a file, a folder, or - for standard input");
  const format = values.format ?? (command === "check" ? "pretty" : "json");
  if (command === "check" ? !Object.hasOwn(FORMATS, format) : format !== "json")
    throw new Error(`there is no format “${format}” for ${command}`);
  const failOn = values["fail-on"];
  if (!Object.hasOwn(RANK, failOn)) throw new Error(`“${failOn}” is no severity`);
  const { fix, "dry-run": dryRun, "fix-group": fixGroups } = values;
  if (!fix && dryRun) throw new Error("--dry-run goes with --fix");
  if (!fix && fixGroups.length > 0) throw new Error("--fix-group goes with --fix");
  const unknown = fixGroups.find((group) => !FIX_GROUPS.includes(group));
  if (unknown !== undefined)
    throw new Error(`there is no group of fixes “${unknown}”; there is ${FIX_GROUPS.join(", ")}`);
  if (fix && (command === "inspect" || paths.includes("-")))
    throw new Error("--fix changes files: it goes with check, and not with standard input");
  const { jobs } = values;
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new Error(`--jobs: “${jobs}” is no number of drafts`);
  return {
    command,
    paths,
    format,
    failOn: failOn as Severity,
    stdinName: stdinName ?? "-",
    changedLines: values["changed-lines"] ?? null,
    fix,
    fixGroups,
    dryRun,
    jobs: jobs === undefined ? null : Number(jobs),
  };
}
