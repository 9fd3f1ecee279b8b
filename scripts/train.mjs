// `npm run train -- …`: bundles the trainer, which runs twice as fast so, and starts it; scripts/train/main.ts has its usage.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { root } from "./ensure-built.mjs";

const outfile = `${root}/out/train.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["scripts/train/main.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  define: { "import.meta.url": JSON.stringify(`file://${root}/scripts/train/main.ts`) },
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["--max-old-space-size=12000", outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;
