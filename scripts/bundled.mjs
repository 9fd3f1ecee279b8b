// What of other people's work is in the bundles: the packages by their versions and licences, and the notices that go with them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Licences that ask for no more than their notice. */
const ALLOWED = [
  "MIT",
  "ISC",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "(MIT AND Zlib)",
];
/** What we may choose from is taken under the first. */
const CHOSEN = new Map([["(MIT OR GPL-3.0-or-later)", "MIT"]]);
/** Work of others that a package holds in turn, without a file of its own for its licence. */
const WITHIN = new Map([
  ["unpdf", "It holds PDF.js, copyright Mozilla Foundation, under the Apache License 2.0."],
]);

/**
 * The packages in bundles, by name and version, each once.
 * @param {readonly import("esbuild").Metafile[]} metafiles of the builds
 * @param {string} root the folder that their inputs are named from
 * @returns {{ name: string, version: string, license: string, notice: string }[]}
 * @throws where a package has a licence that nobody has looked at
 */
export function packagesIn(metafiles, root) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
  const packages = new Map();
  for (const folder of folders) {
    const at = path.resolve(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(at, "package.json"), "utf8"));
    const chosen = CHOSEN.get(license) ?? license;
    if (!ALLOWED.includes(chosen))
      throw new Error(`${name} ${version} would be bundled, and its licence is “${license}”.`);
    packages.set(`${name} ${version}`, { name, version, license: chosen, notice: noticeIn(at, name) });
  }
  return [...packages.values()].sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

function noticeIn(folder, name) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const texts = files
    .filter((file) => /^(?:licen[sc]e|notice|copying)(?:\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return [...(WITHIN.has(name) ? [WITHIN.get(name)] : []), ...texts].join("\n\n");
}

/** A package as the list names it. */
export function lineOf({ name, version, license }) {
  return `${name} ${version} ${license}`;
}

const RULE = "-".repeat(80);

/** The text of `NOTICES`: the list, then each package's own words. */
export function noticesOf(packages) {
  const list = packages.map(lineOf).join("\n");
  const texts = packages.map(
    (each) => `${RULE}\n${lineOf(each)}\n\n${each.notice || "It comes without a notice."}`,
  );
  return `Stet holds these packages, by name, version and licence:\n\n${list}\n\n${texts.join("\n\n")}\n`;
}

/** The lines of the list in a text of `NOTICES`. */
export function listedIn(notices) {
  return notices.split("\n\n", 2)[1].split("\n");
}
