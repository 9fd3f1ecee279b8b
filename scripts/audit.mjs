// `npm run audit`: whether the bundles hold the packages of scripts/bundled.txt, in those versions and under those licences, and
// no others; then, where the registry answers, which of them have known faults. `--write` writes the list anew: read the difference.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listedIn } from "./bundled.mjs";
import { ensureBuilt, root } from "./ensure-built.mjs";

const LIST = path.join(root, "scripts/bundled.txt");

ensureBuilt();
const bundled = listedIn(readFileSync(path.join(root, "dist/NOTICES"), "utf8"));
if (process.argv.includes("--write")) writeFileSync(LIST, `${bundled.join("\n")}\n`);
const known = readFileSync(LIST, "utf8").trim().split("\n");
const more = bundled.filter((line) => !known.includes(line));
const gone = known.filter((line) => !bundled.includes(line));
for (const line of more) console.error(`bundled, and not in the list: ${line}`);
for (const line of gone) console.error(`in the list, and not bundled: ${line}`);
console.log(
  `${bundled.length} packages are bundled; ${more.length + gone.length} differ from scripts/bundled.txt.`,
);
const faults = knownFaults();
process.exitCode = more.length + gone.length + faults > 0 ? 1 : 0;

/** How many bundled packages have known faults, which are said; none where the registry does not answer, which is said, too. */
function knownFaults() {
  const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", timeout: 60_000 });
  const { vulnerabilities } = answerIn(stdout ?? "");
  if (!vulnerabilities) {
    console.log("The registry gave no answer: known faults are not checked.");
    return 0;
  }
  const names = new Set(bundled.map((line) => line.split(" ", 1)[0]));
  const faulty = Object.values(vulnerabilities).filter(({ name }) => names.has(name));
  for (const { name, severity, range } of faulty) console.error(`${name} ${range}: ${severity}`);
  console.log(`${faulty.length} of them have known faults.`);
  return faulty.length;
}

function answerIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
