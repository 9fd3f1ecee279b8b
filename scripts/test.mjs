// `npm test`: every check, one after another, and the counts of all tests in the closing line.
// Usage: node scripts/test.mjs [typecheck|lint|unit|protocol|build|editor …]   Without names: all, in this order.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { runEditorTests } from "../test/editor/run-suite.mjs";
import { ensureBuilt, root } from "./ensure-built.mjs";
import { packQuietly } from "./package.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, editor?: string }} Counts */

/** What a check counts that failed without a test to show for it. @type {Counts} */
const FAILURE = { passed: 0, failed: 1, skipped: 0 };

/**
 * Each check by its name. One without tests of its own counts as nothing when it passes and as one failure when not, so
 * that the closing line never speaks of success where there was none.
 * @type {Record<string, () => Counts[] | Promise<Counts[]>>}
 */
const checks = {
  typecheck: () => tool("typescript/bin/tsc", ["-b"]),
  lint: () => tool("eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
  unit: () => {
    // The readers of documents are a program of its own.
    ensureBuilt();
    return mocha((file) => !file.startsWith("editor") && !file.startsWith("protocol"));
  },
  protocol: () => mocha((file) => file.startsWith("protocol")),
  build: () => {
    const scratch = mkdtempSync(path.join(tmpdir(), "stet-"));
    try {
      packQuietly(path.join(scratch, "stet.vsix"));
    } finally {
      rmSync(scratch, { recursive: true });
    }
    return [];
  },
  editor: async () => {
    ensureBuilt();
    return runEditorTests();
  },
};

/** Runs a program of node_modules. */
function tool(program, args) {
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0 ? [] : [FAILURE];
}

/** Runs the test files below test/ that `wanted` takes, each named by its path there. */
function mocha(wanted) {
  const files = readdirSync(path.join(root, "test"), { recursive: true })
    .filter((file) => file.endsWith(".test.ts") && wanted(file))
    .sort();
  const scratch = mkdtempSync(path.join(tmpdir(), "stet-"));
  const counts = path.join(scratch, "counts.json");
  const reporter = [
    "--reporter",
    path.join(root, "scripts/counting-reporter.cjs"),
    "--reporter-option",
    `counts=${counts}`,
  ];
  try {
    const failure = tool("mocha/bin/mocha.js", [
      "--import=tsx",
      "--timeout=60000",
      "--forbid-only",
      // As many files at once as there are processors: a file shares nothing with another.
      "--parallel",
      `--jobs=${String(availableParallelism())}`,
      ...reporter,
      ...files.map((file) => `test/${file}`),
    ]);
    if (!existsSync(counts)) return failure.length > 0 ? failure : [FAILURE];
    const counted = JSON.parse(readFileSync(counts, "utf8"));
    // Mocha can fail where no test did (an unhandled rejection, say), and a run without tests has shown nothing.
    const unsound = failure.length > 0 || counted.passed === 0;
    return unsound && counted.failed === 0 ? [{ ...counted, failed: 1 }] : [counted];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Runs one check; an error that it throws is a failure with its message. */
async function run(name) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}`);
  const started = performance.now();
  let results;
  try {
    results = await checks[name]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : `It ended with ${String(error)}.`);
    results = [FAILURE];
  }
  return { name, seconds: (performance.now() - started) / 1000, results, ...sum(results) };
}

/** @param {Counts[]} results */
function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
  return total;
}

const counted = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in checks));
if (unknown) {
  console.error(`There is no check “${unknown}”; there are ${Object.keys(checks).join(", ")}.`);
  process.exit(2);
}
const done = [];
for (const name of named.length > 0 ? named : Object.keys(checks)) done.push(await run(name));

console.log();
for (const check of done) {
  const what = check.results.some(({ passed }) => passed > 0)
    ? counted(check)
    : check.failed > 0
      ? "failed"
      : "ok";
  console.log(`${check.name.padEnd(10)} ${what.padEnd(30)} ${check.seconds.toFixed(1).padStart(6)} s`);
}
for (const { editor, passed, failed } of done.flatMap(({ results }) => results))
  if (editor) console.log(`${passed + failed} editor tests ran in ${editor}`);
const total = sum(done);
console.log(counted(total));
process.exit(total.failed > 0 ? 1 : 0);
