// Runs the VS Code server of an installed host.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeOf } from "./newer-vscode.mjs";
import { vscodeFolder } from "./prepare-vscode.mjs";

const READY = "Extension host agent listening";
/** Generous: a machine with both cores busy and a cold disk has taken 20 s. */
const START_MS = 120_000;

/** The user settings that keep this VS Code quiet and offline. */
export const quietSettings = JSON.parse(readFileSync(new URL("settings.json", import.meta.url), "utf8"));

const common = (data) => ["out/server-main.js", "--accept-server-license-terms", "--server-data-dir", data];
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl":""}', NODE_OPTIONS: "" };

/**
 * Starts the server on this machine's loopback address, behind a token: it can read and write this user's files.
 * @param {object} options
 * @param {string} options.host the folder of the installed host
 * @param {string} options.data its data folder, absolute; what lies there stays
 * @param {object} [options.settings] user settings; without them those of the data folder stay, or are the quiet ones
 * @param {number} [options.port] the port to use where it is free
 * @param {string[]} [options.flags] more flags for the server
 * @returns {Promise<{
 *   authority: string,
 *   address: (query: Record<string, string>) => string,
 *   log: () => string,
 *   ended: Promise<void>,
 *   stop: () => Promise<void>,
 * }>} `authority` is the host part of its `vscode-remote:` URIs; `address` makes the page's address
 */
export async function serve({ host, data, settings, port = 0, flags = [] }) {
  const user = path.join(data, "data/User/settings.json");
  mkdirSync(path.dirname(user), { recursive: true });
  if (settings || !existsSync(user)) writeFileSync(user, JSON.stringify(settings ?? quietSettings, null, 2));
  // The server's sockets go here and not loose into the temporary folder. The path is short: a socket's may have 107 bytes.
  const sockets = mkdtempSync(path.join(tmpdir(), "stet-"));
  const token = randomBytes(12).toString("hex");
  const authority = `127.0.0.1:${await freePort(port)}`;
  const [ip, number] = authority.split(":");
  const listen = ["--host", ip, "--port", number, "--connection-token", token, "--telemetry-level", "off"];
  const server = spawn(nodeOf(host), [...common(data), ...listen, ...flags], {
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
  const address = (query) =>
    `http://${authority}/?${new URLSearchParams({ tkn: token, ...query }).toString()}`;
  return { authority, address, log: () => log, ended, stop };
}

/** Installs a packaged extension into the server's data folder, as `code --install-extension` does. */
export function installExtension({ host, data, vsix }) {
  const done = spawnSync(nodeOf(host), [...common(data), "--force", "--install-extension", vsix], {
    cwd: vscodeFolder(host),
    encoding: "utf8",
    env: { ...process.env, ...offline },
  });
  if (done.status !== 0) throw new Error(`${vsix} was not installed:\n${done.stdout}${done.stderr}`);
}

/** A port of the loopback address that nothing listens on: the wished one where that is so. */
function freePort(wish) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wish === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wish, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
