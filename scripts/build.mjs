// Bundles the doors into dist/: the client (Node and web), the server (Node and worker) and the command line.
// Usage: node scripts/build.mjs [--watch]
import { build, context } from "esbuild";
import { chmodSync, copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { noticesOf, packagesIn } from "./bundled.mjs";
import { noCodeFromText, noNetwork, offline } from "./offline.mjs";
import { packedStylebook } from "./packed-stylebook.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const watch = process.argv.includes("--watch");
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: "warning",
  legalComments: "none",
  // The notices of others, which are taken out of the code, stand in dist/NOTICES.
  metafile: true,
  plugins: [offline, packedStylebook],
  define: noNetwork,
};
const node = {
  ...shared,
  // Among the sources a module knows its folder; in a bundle that is dist/.
  define: { ...noNetwork, "import.meta.dirname": "__dirname" },
  platform: "node",
  target: "node20",
  format: "cjs",
};
/**
 * Writes what is left of other characters in a bundle, in patterns and in what is quoted raw for patterns, as escapes: these
 * mean the same there, and a text of ASCII is read in half the memory and without decoding.
 */
const inAscii = {
  name: "in-ascii",
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const file = `${root}/${build.initialOptions.outfile}`;
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
      writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, escaped));
    });
  },
};
// What launch.ts runs: a function of what a module has at hand.
const launched = {
  ...node,
  plugins: [offline, packedStylebook, inAscii],
  banner: { js: "(function (require, module, exports, __filename, __dirname) {" },
  footer: { js: "})" },
};
// The `worker` condition keeps the Markdown parser from looking for `document` when it loads.
const worker = { ...shared, platform: "browser", target: "es2022", conditions: ["worker", "browser"] };

/** What is built: one bundle a door, and for the doors on Node what launches it. */
const bundles = [
  { ...node, entryPoints: ["client/src/node.ts"], outfile: "dist/extension.js", external: ["vscode"] },
  {
    ...worker,
    entryPoints: ["client/src/browser.ts"],
    outfile: "dist/extension.web.js",
    external: ["vscode"],
    format: "cjs",
  },
  {
    ...node,
    entryPoints: ["server/src/node/launch-server.ts"],
    outfile: "dist/server.js",
    banner: { js: "#!/usr/bin/env node" },
  },
  { ...launched, entryPoints: ["server/src/node/main.ts"], outfile: "dist/server.bundle.js" },
  { ...worker, entryPoints: ["server/src/browser/main.ts"], outfile: "dist/server.web.js", format: "iife" },
  {
    ...node,
    entryPoints: ["server/src/cli/launch-cli.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
  },
  { ...launched, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.bundle.js" },
  { ...launched, entryPoints: ["server/src/cli/mcp/main.ts"], outfile: "dist/mcp.bundle.js" },
  // The readers of documents: a thread of its own runs them, once such a file is there.
  {
    ...node,
    entryPoints: ["server/src/node/documents/worker.ts"],
    outfile: "dist/documents.js",
    plugins: [offline, noCodeFromText],
    define: { ...node.define, "import.meta.url": '"file:///"' },
  },
];

/** Says when a build begins and ends, which is what the task in .vscode/tasks.json waits for. */
const announce = {
  name: "announce",
  setup(build) {
    build.onStart(() => console.log("building"));
    build.onEnd(() => console.log("built"));
  },
};

if (watch) {
  for (const options of bundles)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), announce] })).watch();
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  const packages = packagesIn(
    results.map(({ metafile }) => metafile),
    root,
  );
  writeFileSync(`${root}/dist/NOTICES`, noticesOf(packages));
  for (const command of ["cli", "server"]) chmodSync(`${root}/dist/${command}.js`, 0o755);
}
// The rules' pages are their help: the editor opens them from here.
rmSync(`${root}/dist/rules`, { recursive: true, force: true });
cpSync(`${root}/server/src/rules`, `${root}/dist/rules`, {
  recursive: true,
  filter: (from) => !from.endsWith(".ts"),
});
for (const model of ["attributions.model", "wording.model", "tags.model", "claims.model"])
  copyFileSync(`${root}/server/assets/${model}`, `${root}/dist/${model}`);
copyFileSync(`${root}/schemas/review.schema.json`, `${root}/dist/review.schema.json`);
// Last, because its date says when the build was whole (ensure-built.mjs).
copyFileSync(`${root}/schemas/stet.schema.json`, `${root}/dist/stet.schema.json`);
// What an earlier build left goes; the rest was written over, so that a running editor never finds the folder empty.
const built = [
  ...bundles.map(({ outfile }) => outfile.replace("dist/", "")),
  "rules",
  "NOTICES",
  "attributions.model",
  "wording.model",
  "tags.model",
  "claims.model",
  "review.schema.json",
  "stet.schema.json",
];
for (const name of readdirSync(`${root}/dist`))
  if (!built.includes(watch ? name.replace(/\.map$/, "") : name))
    rmSync(`${root}/dist/${name}`, { recursive: true });
