// The door for an extension host on Node: the server is a process of its own, so that a review never holds up the editor.
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start, type Stet } from "./client.js";

let stet: Stet | undefined;

export function activate(context: ExtensionContext): Stet {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  stet = start(context, (options) => new LanguageClient("stet", "Stet", { run: server, debug }, options));
  return stet;
}

export function deactivate(): Promise<void> | undefined {
  return stet?.stop();
}
