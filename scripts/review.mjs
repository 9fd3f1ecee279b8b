// `npm run review -- PATH…`: the command line's `check`, built first where it must be.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBuilt, root } from "./ensure-built.mjs";

ensureBuilt();
const cli = path.join(root, "dist/cli.js");
const { status } = spawnSync(process.execPath, [cli, "check", ...process.argv.slice(2)], {
  stdio: "inherit",
  // npm runs scripts in the package's folder; paths are meant from where the command was given.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 2);
