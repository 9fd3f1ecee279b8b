// Packs the extension: node scripts/package.mjs [FILE]   Without a name: stet-VERSION.vsix in the repository.
import { createVSIX } from "@vscode/vsce";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./ensure-built.mjs";

/** In bytes: what a desk would call small. */
const LARGEST_PACKAGE = 8_000_000;

/**
 * Builds the extension and packs it as the editor installs it.
 * @param {string} [file] where it goes
 * @returns {Promise<string>} the file
 * @throws where the build fails, or the package is larger than it may be
 */
export async function packExtension(file) {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const vsix = file ?? path.join(root, `stet-${version}.vsix`);
  const readmePath = "out/README.md";
  mkdirSync(path.join(root, "out"), { recursive: true });
  writeFileSync(
    path.join(root, readmePath),
    standingAlone(readFileSync(path.join(root, "README.md"), "utf8")),
  );
  const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: root, packagePath: vsix, readmePath, ...options });
  const { size } = statSync(vsix);
  if (size > LARGEST_PACKAGE)
    throw new Error(`The package has ${size} bytes; it may have ${LARGEST_PACKAGE}.`);
  return vsix;
}

/**
 * The same without a word: what the packager prints is shown only where it fails.
 * @param {string} file where it goes
 * @returns {string} the file
 */
export function packQuietly(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), file], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The extension could not be packed:\n${stdout}${stderr}`);
  return file;
}

/** The README without its pictures and without links into the repository: neither is in the package. */
function standingAlone(readme) {
  return readme.replace(/^!\[.*\)\n\n?/gm, "").replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const vsix = await packExtension(process.argv[2] && path.resolve(process.argv[2]));
  console.log(`${path.relative(process.cwd(), vsix)}: ${(statSync(vsix).size / 1e6).toFixed(2)} MB`);
}
