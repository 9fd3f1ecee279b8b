import { build } from "esbuild";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const suite = fileURLToPath(new URL("suite", import.meta.url));

/**
 * Compiles the suite for an extension host on Node, one file for each test file.
 * @param {string} outdir where the compiled files go
 * @returns {Promise<string>} the file that VS Code is given as its tests
 */
export async function compileSuite(outdir) {
  const tests = readdirSync(suite).filter((name) => name.endsWith(".test.ts"));
  await build({
    entryPoints: ["index.ts", ...tests].map((name) => path.join(suite, name)),
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return path.join(outdir, "index.js");
}
