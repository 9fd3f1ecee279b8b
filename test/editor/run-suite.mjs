// Runs the editor tests in a real VS Code: the desktop one where this machine has it (or can fetch and show it), else the
// VS Code server that npm ships, in a headless Chromium; there the extension is tested in its web worker too.
// Usage: node test/editor/run-suite.mjs   STET_EDITOR_HOST=desktop|server takes one of them and no other;
// STET_VSCODE=latest takes the newest VS Code that npm has, in place of the usual one; STET_VSCODE=web the oldest that Stet runs in,
// for the web and with no server behind it.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compileSuite, compileSuiteForWorker } from "./compile-suite.mjs";
import { findDesktop } from "./find-vscode.mjs";
import { cache, installHost } from "./host/install.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs the suite against the extension as built in `dist/`.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, editor: string }[]>} one outcome for each host
 * @throws where no VS Code can be had, or the suite does not come to its end
 */
export async function runEditorTests() {
  mkdirSync(cache, { recursive: true });
  const data = mkdtempSync(path.join(cache, "run-"));
  // Within the repository, where the suite finds Mocha; a folder for each run, so that two do not meet.
  const compiled = path.join(root, `out/editor-${process.pid}`);
  process.once("exit", () => {
    for (const scratch of [data, compiled]) rmSync(scratch, { recursive: true, force: true });
  });
  // A signal that nobody answers would end the program without its farewell, and leave a server behind.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  const run = (name) => {
    // Each run has a newsroom of its own: the tests change settings and files.
    const scratch = path.join(data, name);
    const folder = path.join(scratch, "newsroom");
    cpSync(path.join(root, "seeds"), folder, { recursive: true });
    return { extension: root, folder, data: scratch };
  };
  if (process.env.STET_VSCODE === "web") {
    const { runOnWeb } = await import("./run-on-web.mjs");
    const hosts = { host: installHost("web"), browser: installHost("usual") };
    return [await runOnWeb({ ...run("web"), ...hosts, tests: await compileSuiteForWorker(compiled) })];
  }
  const tests = await compileSuite(compiled);
  const program = await desktop();
  if (program) return [await onDesktop(program, { ...run("desktop"), tests })];
  const { runOnServer } = await import("./run-on-server.mjs");
  const host = installHost();
  const inWorker = { host, tests: await compileSuiteForWorker(compiled), kind: "web" };
  return [
    await runOnServer({ ...run("node"), host, tests }),
    await runOnServer({ ...run("worker"), ...inWorker }),
  ];
}

/** The desktop VS Code to use, or null; says in a line what is used. */
async function desktop() {
  const wish = process.env.STET_EDITOR_HOST;
  if (wish === "server" || process.env.STET_VSCODE) return null;
  const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen && spawnSync("which", ["xvfb-run"]).status !== 0) {
    if (wish === "desktop") throw new Error("No screen for a desktop VS Code: apt-get install xvfb");
    return null;
  }
  const { program, why } = await findDesktop(cache);
  if (program) return { program, screen: Boolean(screen) };
  if (wish === "desktop")
    throw new Error(`No desktop VS Code (${why}): install it, or set VSCODE_EXECUTABLE to it.`);
  return null;
}

async function onDesktop({ program, screen }, run) {
  const report = path.join(run.data, "report.json");
  const job = JSON.stringify({ ...run, program, report });
  const script = fileURLToPath(new URL("run-on-desktop.mjs", import.meta.url));
  const [command, ...flags] = screen ? [process.execPath] : ["xvfb-run", "-a", process.execPath];
  spawnSync(command, [...flags, script, job], { stdio: "inherit" });
  if (!existsSync(report))
    throw new Error(`${program} did not end the suite; STET_EDITOR_HOST=server runs it in npm's VS Code.`);
  return JSON.parse(readFileSync(report, "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcomes = await runEditorTests();
  for (const { passed, failed, editor } of outcomes)
    console.log(`\n${passed} passed, ${failed} failed in ${editor}`);
  process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);
}
