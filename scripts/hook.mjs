#!/usr/bin/env node
// `stet check` from a checkout of this repository, as pre-commit and the GitHub Action run it: installs and builds it the
// first time. Not a package with a `prepare` script: npm runs none where `ignore-scripts` is set, as it is here.
// Usage: node scripts/hook.mjs ARGUMENTS OF CHECK
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuilt, root } from "./ensure-built.mjs";

// What it installs and builds is no answer: standard output is the findings' alone.
const toStderr = ["ignore", process.stderr, process.stderr];
if (!existsSync(path.join(root, "node_modules/esbuild"))) {
  const shell = process.platform === "win32";
  const { status, error } = spawnSync("npm", ["ci"], { cwd: root, stdio: toStderr, shell });
  if (status !== 0) {
    console.error(`stet: npm ci failed${error ? `: ${error.message}` : ""}`);
    process.exit(2);
  }
}
ensureBuilt(toStderr);
const cli = path.join(root, "dist/cli.js");
const { status } = spawnSync(process.execPath, [cli, "check", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 2);
