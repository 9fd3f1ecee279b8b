import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Span } from "../text/span.js";
import type { DraftFile } from "./drafts.js";
import { Lines } from "../features/answers/lines.js";

/** Lines that a change adds or alters, counted from 1, by the absolute path of their file; both ends are in. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

/**
 * What has changed since a revision, as git tells it in the working folder; "staged" for what is to be committed.
 * @throws with a line for the user where git cannot tell
 */
export function linesChangedSince(revision: string): ChangedLines {
  const since = revision === "staged" ? ["--cached"] : [revision];
  const plain = [
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.noprefix=false",
    "-c",
    "diff.mnemonicPrefix=false",
  ];
  const diff = git([...plain, "diff", "--no-color", "--no-ext-diff", "--unified=0", ...since, "--"]);
  return linesOfDiff(diff, git(["rev-parse", "--show-toplevel"]).trim());
}

function git(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (error) throw new Error(`git could not be run: ${error.message}`);
  if (status !== 0) throw new Error(stderr.trim().split("\n")[0] ?? "git failed");
  return stdout;
}

/** The lines that a unified diff adds or alters; its paths are relative to `folder`, behind "b/" or without. */
export function linesOfDiff(diff: string, folder: string): ChangedLines {
  const changed = new Map<string, (readonly [number, number])[]>();
  let lines: (readonly [number, number])[] | undefined;
  // Lines of a hunk still to come: one that begins with "+++ " there is copy, and no file's name.
  let left = 0;
  for (const line of diff.split(/\r?\n/)) {
    if (left > 0) {
      if (!line.startsWith("\\")) left--;
      continue;
    }
    const file = /^\+\+\+ ("?)(?:b\/)?(.+?)\1\t?$/.exec(line);
    if (file) {
      lines = [];
      if (file[2] !== "/dev/null") changed.set(path.resolve(folder, file[2]!), lines);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const [, removed = "1", first, added = "1"] = hunk;
    // With context around it a hunk has lines that have not changed; without, as asked of git, none.
    left = Number(removed) + Number(added);
    if (Number(added) > 0) lines?.push([Number(first), Number(first) + Number(added) - 1]);
  }
  return changed;
}

/** The draft with the findings that touch a changed line, with their words or with what they are held against. */
export function onChangedLines(draft: DraftFile, changed: ChangedLines): DraftFile {
  const ranges = changed.get(path.resolve(draft.path)) ?? [];
  const lines = new Lines(draft.text);
  const touches = ({ start, end }: Span) => {
    const [from, to] = [lines.at(start).line, lines.at(Math.max(start, end - 1)).line];
    return ranges.some(([first, last]) => from <= last && first <= to);
  };
  const findings = draft.review.findings.filter(
    ({ span, related }) =>
      touches(span) || related.some((other) => other.note === undefined && touches(other.span)),
  );
  return { ...draft, review: { ...draft.review, findings } };
}
