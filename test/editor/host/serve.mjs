// Runs the VS Code server of an installed host.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { vscodeFolder } from "./prepare-vscode.mjs";

const READY = "Extension host agent listening";
/** Generous: a machine with both cores busy and a cold disk has taken 20 s. */
const START_MS = 120_000;

/** The user settings that keep this VS Code quiet and offline. */
export const quietSettings = JSON.parse(readFileSync(new URL("settings.json", import.meta.url), "utf8"));

const common = (data) => ["out/server-main.js", "--accept-server-license-terms", "--server-data-dir", data];
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl":""}', NODE_OPTIONS: "" };

/**
 * Starts the server on this machine's loopback address.
 * @param {object} options
 * @param {string} options.host the folder of the installed host
 * @param {string} options.data its data folder, absolute; kept as it is, but for the settings
 * @param {object} [options.settings] user settings
 * @param {number} [options.port] a free one by default
 * @param {string[]} [options.flags] more flags for the server
 * @returns {Promise<{ url: string, authority: string, log: () => string, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function serve({ host, data, settings = quietSettings, port, flags = [] }) {
  mkdirSync(path.join(data, "data/User"), { recursive: true });
  writeFileSync(path.join(data, "data/User/settings.json"), JSON.stringify(settings, null, 2));
  // The server's sockets go here and not loose into the temporary folder. The path is short: a socket's may have 107 bytes.
  const sockets = mkdtempSync(path.join(tmpdir(), "stet-"));
  port ??= await freePort();
  const authority = `127.0.0.1:${port}`;
  const address = [
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--without-connection-token",
    "--telemetry-level",
    "off",
  ];
  const server = spawn(process.execPath, [...common(data), ...address, ...flags], {
    cwd: vscodeFolder(host),
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...offline, XDG_RUNTIME_DIR: sockets },
  });
  process.once("exit", () => {
    server.kill("SIGKILL");
    rmSync(sockets, { recursive: true, force: true });
  });
  let log = "";
  const ended = new Promise((resolve) => server.once("exit", () => resolve()));
  await new Promise((resolve, reject) => {
    const fail = (what) => reject(new Error(`The VS Code server ${what}.\n${log}`));
    const late = setTimeout(() => fail(`was not ready after ${START_MS / 1000} s`), START_MS);
    server.once("error", reject);
    server.once("exit", (code) => fail(`ended with ${code}`));
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (chunk) => {
        log += chunk;
        if (log.includes(READY)) resolve(clearTimeout(late));
      });
  });
  const stop = async () => {
    server.kill("SIGTERM");
    const late = setTimeout(() => server.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
  };
  return { url: `http://${authority}/`, authority, log: () => log, ended, stop };
}

/** Installs a packaged extension into the server's data folder, as `code --install-extension` does. */
export function installExtension({ host, data, vsix }) {
  const done = spawnSync(process.execPath, [...common(data), "--force", "--install-extension", vsix], {
    cwd: vscodeFolder(host),
    encoding: "utf8",
    env: { ...process.env, ...offline },
  });
  if (done.status !== 0) throw new Error(`${vsix} was not installed:\n${done.stdout}${done.stderr}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
