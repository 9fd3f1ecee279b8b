// `npm start`: an editor with Stet and the sample newsroom. The `code` on the PATH, with Stet as built here; else the VS
// Code server that npm ships, in the browser.   STET_EDITOR_HOST=server takes the latter in any case.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { codeCommand } from "../test/editor/find-vscode.mjs";
import { cache, installHost } from "../test/editor/host/install.mjs";
import { installExtension, serve } from "../test/editor/host/serve.mjs";
import { ensureBuilt, root } from "./ensure-built.mjs";
import { packQuietly } from "./package.mjs";

const PORT = 8321;
const newsroom = path.join(root, "seeds");
const draft = path.join(newsroom, "er-waits.md");

ensureBuilt();
const code = process.env.STET_EDITOR_HOST === "server" ? undefined : codeCommand();
if (code) openDesktop(code);
else await openInBrowser();

function openDesktop(command) {
  console.log("Opening VS Code with Stet and the sample newsroom …");
  const editor = spawn(command, [`--extensionDevelopmentPath=${root}`, newsroom, draft], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  editor.once("exit", (status) => process.exit(status ?? 0));
}

async function openInBrowser() {
  const host = installHost();
  const data = path.join(cache, "start");
  mkdirSync(data, { recursive: true });
  installExtension({ host, data, vsix: packQuietly(path.join(data, "stet.vsix")) });
  const server = await serve({ host, data, port: PORT, flags: ["--default-folder", newsroom] });
  const payload = JSON.stringify([["openFile", `vscode-remote://${server.authority}${draft}`]]);
  const address = server.address({ payload });
  console.log(`\nStet and the sample newsroom are at\n\n  ${address}\n`);
  console.log(
    "F8 goes from one underline to the next, Ctrl+. shows the fixes; rest the mouse on the words for the reason.",
  );
  console.log("Ctrl+C here ends it.");
  showInBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.stop());
  await server.ended;
}

/** Opens the address where there is a desktop; elsewhere the printed one must do. */
function showInBrowser(address) {
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop) return;
  const opener = { darwin: "open", win32: "explorer" }[process.platform] ?? "xdg-open";
  spawn(opener, [address], { stdio: "ignore", detached: true })
    .once("error", () => undefined)
    .unref();
}
