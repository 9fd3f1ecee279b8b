// `npm run train -- …`, `npm run train:wording -- …`, `train:tags`, `train:claims`, `train:ties`: bundles the trainer, which runs twice as fast
// so, and starts it; scripts/train/main.ts and scripts/train/{wording,tags,claims,ties}/main.ts have their usages.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { root } from "./ensure-built.mjs";

const args = process.argv.slice(2);
const part = ["wording", "tags", "claims", "ties"].find((each) => args[0] === `--${each}`);
const main = `scripts/train/${part ? `${part}/` : ""}main.ts`;
const outfile = `${root}/out/train${part ? `-${part}` : ""}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: [main],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  define: { "import.meta.url": JSON.stringify(`file://${root}/${main}`) },
  logLevel: "warning",
});
const run = spawnSync(
  process.execPath,
  ["--max-old-space-size=12000", outfile, ...(part ? args.slice(1) : args)],
  { stdio: "inherit" },
);
process.exitCode = run.status ?? 1;
