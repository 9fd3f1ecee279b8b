// Finds a desktop VS Code on this machine, or fetches one where the network has it.
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

const USUAL_PLACES = [
  "/usr/share/code/code",
  "/usr/share/codium/codium",
  "/snap/code/current/usr/share/code/code",
  "/Applications/Visual Studio Code.app/Contents/MacOS/Electron",
  path.join(process.env.LOCALAPPDATA ?? "C:/", "Programs/Microsoft VS Code/Code.exe"),
];

/** A network without VS Code's download either refuses at once or says nothing; this is how long we listen. */
const DOWNLOAD_MS = 10_000;

/**
 * The program of a desktop VS Code: $VSCODE_EXECUTABLE, the usual places, `code` on the PATH, a copy in the cache, or a
 * download into it.
 * @returns {Promise<{ program: string } | { program: null, why: string }>}
 */
export async function findDesktop(cache) {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return { program: named };
  const program = USUAL_PLACES.find((file) => existsSync(file)) ?? besideLauncher();
  if (program) return { program };
  try {
    const reporter = new SilentReporter();
    return { program: await downloadAndUnzipVSCode({ cachePath: cache, timeout: DOWNLOAD_MS, reporter }) };
  } catch (error) {
    return { program: null, why: error.code ?? error.message };
  }
}

/** The `code` command, where there is one on the PATH. */
export function codeCommand() {
  const found = spawnSync(process.platform === "win32" ? "where" : "which", ["code"], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

/** `code` is a script in the `bin` folder of the program that it starts. */
function besideLauncher() {
  const command = codeCommand();
  if (!command) return undefined;
  const folder = path.resolve(realpathSync(command), "../..");
  return ["code", "Code.exe", "codium"]
    .map((name) => path.join(folder, name))
    .find((file) => existsSync(file));
}
