// The door for an extension host in a browser: the server is a worker.
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start, type Stet } from "./client.js";

let stet: Stet | undefined;

export function activate(context: ExtensionContext): Stet {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  const server = () => Promise.resolve(new Worker(script));
  stet = start(context, (options) => new LanguageClient("stet", "Stet", server, options));
  return stet;
}

export function deactivate(): Promise<void> | undefined {
  return stet?.stop();
}
