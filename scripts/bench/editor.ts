import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { USAGE, type Usage } from "./command-line.js";

/** What an editor meets in a draft, in CPU milliseconds of the server. */
export interface Session {
  readonly start: number;
  readonly open: number;
  /** The same on the clock. */
  readonly opened: number;
  /** One for each letter typed. */
  readonly keystrokes: readonly number[];
  /** MiB at most. */
  readonly peak: number;
}

const URI = "file:///bench/draft.md";
/** The part of the draft from one keystroke to the next: spread over it without a pattern. */
const GOLDEN = 0.618034;

/** Milliseconds that a writer looks at the draft before typing. */
const LOOK = 1000;

/** Starts the server of a build, which then waits for `initialize`. */
export function launch(dist: string): { child: ChildProcess; connection: ProtocolConnection } {
  const child = fork(path.join(dist, "server.js"), ["--stdio"], {
    execArgv: ["-r", USAGE],
    stdio: ["pipe", "pipe", "inherit", "ipc"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout as Readable),
    new StreamMessageWriter(child.stdin as Writable),
  );
  connection.listen();
  return { child, connection };
}

/** Opens a draft in the server of a build and types so many letters into it, each in another paragraph. */
export async function edit(dist: string, text: string, strokes: number): Promise<Session> {
  const { child, connection } = launch(dist);
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a server may ask for it
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const pull = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
  const before = await usageOf(child);
  const start = before.cpu;
  const textDocument = { uri: URI, languageId: "markdown", version: 1, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await pull();
  const after = await usageOf(child);
  const [open, opened] = [after.cpu - start, after.clock - before.clock];
  // Nobody types at once.
  await new Promise((resolve) => setTimeout(resolve, LOOK));
  const lines = text.split("\n");
  const keystrokes: number[] = [];
  for (let stroke = 1; stroke <= strokes; stroke++) {
    let line = Math.floor(((stroke * GOLDEN) % 1) * lines.length);
    while (lines[line]!.trim() === "") line = (line + 1) % lines.length;
    const at = { line, character: Math.floor(lines[line]!.length / 2) };
    const before = (await usageOf(child)).cpu;
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: stroke + 1 },
      contentChanges: [{ range: { start: at, end: at }, text: "a" }],
    });
    await pull();
    keystrokes.push((await usageOf(child)).cpu - before);
  }
  const { peak } = await usageOf(child);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  return { start, open, opened, keystrokes, peak };
}

/** How many MiB the server holds on to. */
export function heldBy(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (held) => {
      resolve(held as number);
    });
    child.send("held");
  });
}

/** What the server has used so far. */
export function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once("message", (usage) => {
      resolve(usage as Usage);
    });
    child.send("usage");
  });
}
