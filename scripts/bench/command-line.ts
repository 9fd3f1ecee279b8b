import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is preloaded to know what a process uses. */
export const USAGE = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** What a process has used: CPU milliseconds of all its threads, milliseconds on the clock, and MiB of memory at most. */
export interface Usage {
  readonly cpu: number;
  readonly clock: number;
  readonly peak: number;
}

/** Runs `stet check` of a build over a file or folder. */
export async function check(dist: string, target: string, execArgv: readonly string[] = []): Promise<Usage> {
  const args = ["check", "--format", "json", "--fail-on", "never", target];
  const child = spawn(process.execPath, ["-r", USAGE, ...execArgv, path.join(dist, "cli.js"), ...args], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let said = "";
  (child.stdio[3] as Readable).on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${dist}/cli.js ended with ${String(code)}`);
  return JSON.parse(said) as Usage;
}

/** Writes the texts into a folder that is there while `use` runs. */
export async function withFiles<T>(
  texts: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "stet-bench-"));
  try {
    // Nothing above the folder governs it.
    mkdirSync(path.join(folder, ".git"));
    for (const [index, text] of texts.entries())
      writeFileSync(path.join(folder, `${String(index).padStart(5, "0")}.md`), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
