import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** What a build is made of. */
const SOURCES = [
  "client/src",
  "server/src",
  "server/assets",
  "schemas",
  "scripts/build.mjs",
  "scripts/bundled.mjs",
  "scripts/offline.mjs",
  "package.json",
  "package-lock.json",
];

/** Builds `dist/` where it is missing or older than what it is made of. Throws where the build fails. */
export function ensureBuilt(stdio = "inherit") {
  const built = path.join(root, "dist/stet.schema.json");
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs")], {
    stdio,
  });
  if (status !== 0) throw new Error("The build failed.");
}

/** When anything in a file or folder was last written, in milliseconds; 0 where there is nothing. */
function newestIn(place) {
  if (!existsSync(place)) return 0;
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
