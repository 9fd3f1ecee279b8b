// The door for an extension host in a browser: the server is a worker.
import { Uri, workspace, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start, type Stet } from "./client.js";

let stet: Stet | undefined;

export function activate(context: ExtensionContext): Stet {
  const server = async () => {
    const worker = await startWorker(Uri.joinPath(context.extensionUri, "dist/server.web.js"));
    // Not the worker itself: VS Code puts a class of its own in the place of Worker, which the client does not recognise.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  stet = start(context, (options) => new LanguageClient("stet", "Stet", server, options));
  return stet;
}

export function deactivate(): Promise<void> | undefined {
  return stet?.stop();
}

/** VS Code starts a worker from a web address only; where the extension lies elsewhere the script is handed over itself. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const text = await workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([new Uint8Array(text)], { type: "text/javascript" })));
}
