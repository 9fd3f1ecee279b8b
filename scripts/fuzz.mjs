// `npm run fuzz -- [TIMES]`: what is kept between two keystrokes held against a review from scratch, on other drafts and edits each
// time: 20 times as many as in the tests unless told. STET_SEED=… repeats the random edits of a failure.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./ensure-built.mjs";

const times = Number(process.argv[2] ?? 20);
if (!(times >= 2)) {
  console.error("How many times as many? 2 or more.");
  process.exit(2);
}
const tests = readdirSync(path.join(root, "test/review"))
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/review/${file}`);
const { status } = spawnSync(
  process.execPath,
  [path.join(root, "node_modules/mocha/bin/mocha.js"), "--import=tsx", "--timeout=0", ...tests],
  { cwd: root, stdio: "inherit", env: { ...process.env, STET_FUZZ: String(times) } },
);
process.exit(status ?? 1);
