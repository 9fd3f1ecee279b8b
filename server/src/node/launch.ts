import { isAscii } from "node:buffer";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { isMainThread, threadId } from "node:worker_threads";

/** Milliseconds from one look to the next whether most of the program is compiled, so that it can be kept. */
const LOOK = 3_000;

/** The newest engine of which it is known that it has the flag below; one that has not would say so on standard error. */
const NEWEST = 13;
/**
 * A pattern is compiled when it is first used. The engine would interpret it then, and compile it the second time: most patterns are
 * used again at once, and making both takes a quarter of the time that the first story does.
 */
const COMPILES_PATTERNS = "--no-regexp-tier-up";

/**
 * Runs a bundle that stands beside this one, and keeps the engine's compiled code next to it for the next start, as
 * `require` does not: to parse and compile the bundle takes half of a start, and a quarter of the first review. The code
 * is known by the engine's version and the bundle's date and size. Where it cannot be read, is not the engine's, or may not be
 * written, the bundle runs all the same. A bundle may export `isWarm`: whether what it will mostly do has been done once.
 */
export function launch(bundle: string): void {
  if (isMainThread && Number.parseInt(process.versions.v8) <= NEWEST) setFlagsFromString(COMPILES_PATTERNS);
  const file = path.join(import.meta.dirname, bundle);
  const kept = nameOf(file);
  const cachedData = read(kept);
  const bytes = readFileSync(file);
  // The build has wrapped the bundle in a function, and written it so that the engine needs one byte for a character.
  const script = new Script(bytes.toString(isAscii(bytes) ? "latin1" : "utf8"), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module: { exports: { isWarm?: () => boolean } } = { exports: {} };
  if (!cachedData || script.cachedDataRejected)
    keepLater(script, kept, () => module.exports.isWarm?.() ?? true);
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run(createRequire(file), module, module.exports, file, path.dirname(file));
}

function nameOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  const engine = `${process.versions.v8}-${process.arch}`;
  return file.replace(/\.js$/, `.${engine}-${Math.round(mtimeMs)}-${size}.cache`);
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes the compiled code once the program is warm, or when it ends; not where it has hardly done anything. */
function keepLater(script: Script, file: string, isWarm: () => boolean): void {
  let done = false;
  const keep = () => {
    if (done || !isWarm()) return;
    done = true;
    clearInterval(looks);
    const half = `${file}.${process.pid}-${threadId}`;
    try {
      writeFileSync(half, script.createCachedData(), { mode: 0o644 });
      // Whole or not at all, whoever else starts meanwhile.
      renameSync(half, file);
    } catch {
      rmSync(half, { force: true });
    }
  };
  const looks = setInterval(keep, LOOK).unref();
  process.once("exit", keep);
}
