import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What Node is given to run the command line from its sources, as `stet` runs from its bundle. */
export function command(args: readonly string[]): string[] {
  const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
  return ["--import", `file://${loader}`, path.join(root, "server/src/cli/main.ts"), ...args];
}

/** Runs the command line in a process of its own. */
export function run(
  args: readonly string[],
  options: { cwd: string; input?: string },
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(args), {
    encoding: "utf8",
    ...options,
  });
  return { status, out: stdout, err: stderr };
}
