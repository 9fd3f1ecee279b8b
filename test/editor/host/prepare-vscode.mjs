// Makes VS Code's server run as npm's `code-server` package ships it: without native builds, AI parts or a network.
import {
  existsSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const STAND_INS = {
  "@vscode/spdlog": "spdlog.js",
  "native-watchdog": "native-watchdog.js",
  "@vscode/deviceid": "deviceid.js",
};

/**
 * Built-in extensions that are of no use here and speak to a network or ask something of the user. The rest stays: the
 * page holds a fixed list of those with a web entry point and logs an error for each that is missing.
 */
const UNUSED_EXTENSIONS = [
  "debug-auto-launch", "debug-server-ready", "git", "github", "grunt", "gulp", "jake", "microsoft-authentication",
  "ms-vscode.js-debug", "ms-vscode.js-debug-companion", "ms-vscode.vscode-js-profile-table",
  "php-language-features", "terminal-suggest", "tunnel-forwarding",
]; // prettier-ignore

/** Product entries that name a service elsewhere. */
const REMOTE_SERVICES = [
  "aiConfig", "defaultChatAgent", "newsletterSignupUrl", "onboardingKeymaps", "onboardingThemes", "voiceWsUrl",
  "webviewContentExternalBaseUrlTemplate",
]; // prettier-ignore

/** The folder of VS Code's server in an installed host. */
export const vscodeFolder = (host) => path.join(host, "node_modules/code-server/lib/vscode");

/** Prepares the server of a freshly installed host, in place. */
export function prepareVSCode(host) {
  const vscode = vscodeFolder(host);
  const modules = path.join(host, "node_modules");
  // The server's own dependencies are installed with the host; the page fetches some of them from below the server.
  symlinkSync(path.relative(vscode, modules), path.join(vscode, "node_modules"), "junction");
  for (const [name, file] of Object.entries(STAND_INS)) putStandIn(path.join(modules, name), name, file);
  putRipgrep(modules);
  for (const name of UNUSED_EXTENSIONS)
    rmSync(path.join(vscode, "extensions", name), { recursive: true, force: true });
  quietProduct(path.join(vscode, "product.json"));
}

function putStandIn(folder, name, file) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name, version: "0.0.0", main: "index.js" }),
  );
  cpSync(fileURLToPath(new URL(`stand-ins/${file}`, import.meta.url)), path.join(folder, "index.js"));
}

/** This VS Code looks for ripgrep in a package that downloads it; a later package carries the program for every platform. */
function putRipgrep(modules) {
  const here = `${process.platform}-${process.arch}`;
  const from = path.join(modules, "@vscode/ripgrep-universal/bin");
  if (existsSync(path.join(from, here)))
    cpSync(path.join(from, here), path.join(modules, "@vscode/ripgrep/bin"), { recursive: true });
  for (const other of readdirSync(from)) rmSync(path.join(from, other), { recursive: true });
}

function quietProduct(file) {
  const product = JSON.parse(readFileSync(file, "utf8"));
  for (const key of REMOTE_SERVICES) delete product[key];
  product.enableTelemetry = false;
  // These must stay lists: the server reads them at the first request.
  product.builtInExtensions = [];
  product.builtInExtensionsEnabledWithAutoUpdates = [];
  product.trustedExtensionAuthAccess = [];
  writeFileSync(file, JSON.stringify(product, null, 1));
}
