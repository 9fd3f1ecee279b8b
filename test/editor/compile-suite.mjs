import { build } from "esbuild";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const suite = fileURLToPath(new URL("suite", import.meta.url));
const shared = { bundle: true, format: "cjs", sourcemap: "inline", logLevel: "warning" };

/**
 * Compiles the suite for an extension host on Node, one file for each test file.
 * @param {string} outdir where the compiled files go
 * @returns {Promise<string>} the file that VS Code is given as its tests
 */
export async function compileSuite(outdir) {
  const tests = readdirSync(suite).filter((name) => name.endsWith(".test.ts"));
  await build({
    ...shared,
    entryPoints: ["index.ts", ...tests].map((name) => path.join(suite, name)),
    outdir,
    platform: "node",
    target: "node20",
    external: ["vscode", "mocha"],
  });
  return path.join(outdir, "index.js");
}

/** Compiles the suite for the web worker extension host, into one file with Mocha in it. */
export async function compileSuiteForWorker(outdir) {
  const outfile = path.join(outdir, "web.js");
  await build({
    ...shared,
    entryPoints: [path.join(suite, "web.ts")],
    outfile,
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    define: { global: "globalThis" },
    alias: { "node:assert/strict": path.join(suite, "assert-in-worker.ts") },
  });
  return outfile;
}
