import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  ProgressType,
  RegistrationRequest,
  ShutdownRequest,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver/node";
import { countWords } from "./copy.js";
import { launch, usageOf } from "./editor.js";

/** What a reporter with many notes meets. Milliseconds are the server's CPU time unless they are said to be on the clock. */
export interface NotesSession {
  /** Until all notes have been read, on the clock and in CPU time, with a writer typing meanwhile. */
  readonly indexed: number;
  readonly indexedCpu: number;
  /** How often progress was told of meanwhile. */
  readonly reports: number;
  /** One for each letter typed while notes were read, what was read until its answer counted in, and as many once they had been. */
  readonly meanwhile: readonly Keystroke[];
  readonly afterwards: readonly Keystroke[];
  /** From the change of one note until its figures and words are known. */
  readonly changed: number;
  /** The first review of a draft of 1,000 words with 30 quotations. */
  readonly quoting: number;
  /** MiB at most. */
  readonly peak: number;
  /** From *Cancel* until reading ends, on the clock; in another server. */
  readonly cancelled: number;
}

/** A letter typed, until its answer. */
export interface Keystroke {
  readonly clock: number;
  readonly cpu: number;
}

const NOTES = 200;
const WORDS = 5_000;
const QUOTATIONS = 30;
/** In milliseconds: a fast typist's. */
const BETWEEN = 60;
const NAMES = ["Ida Morel", "Teo Brandt", "Ines Calder", "Ana Ruiz"];

/** Opens drafts beside 200 notes of 5,000 words in the server of a build. */
export async function withNotes(dist: string, copy: readonly string[]): Promise<NotesSession> {
  const folder = mkdtempSync(path.join(tmpdir(), "stet-bench-notes-"));
  try {
    mkdirSync(path.join(folder, "sources"));
    const notes = notesOf(copy);
    notes.forEach((text, at) => {
      writeFileSync(path.join(folder, "sources", `call-${at}.txt`), text);
    });
    const drafts = {
      typed: `${copy.slice(0, 12).join("\n\n")}\n`,
      quoting: quotingDraft(notes, copy),
    };
    for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, `${name}.md`), text);
    const cancelled = await cancel(dist, folder, drafts.typed);
    return { ...(await session(dist, folder, drafts, notes[7]!)), cancelled };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Transcripts of four people: sentences that nobody wrote, each word behind one that it follows somewhere in the copy, with names
 * and figures that no other note has.
 */
export function notesOf(copy: readonly string[], count = NOTES, words = WORDS): string[] {
  const written = copy.join(" ").replace(/[“”"]/g, "").split(/\s+/);
  const behind = new Map<string, string[]>();
  written.slice(1).forEach((word, at) => {
    const before = written[at]!;
    behind.set(before, [...(behind.get(before) ?? []), word]);
  });
  let seed = 1;
  const any = (of: readonly string[]): string => {
    seed = (seed * 48271) % 2147483647;
    return of[seed % of.length]!;
  };
  return Array.from({ length: count }, (_, note) => {
    const lines: string[] = [];
    for (let have = 0, turn = 0; have < words; turn++) {
      const said = [`${NAMES[(note + turn) % NAMES.length]!}: I`];
      let word = any(written);
      for (let each = 0; each < 45; each++) {
        said.push(word.replace(/[1-9]/g, (digit) => String(((Number(digit) + note + turn) % 9) + 1)));
        if (each % 20 === 19) said.push(`${made(note * 977 + turn * 31)} told me so.`);
        word = any(behind.get(word) ?? written);
      }
      lines.push(`${said.join(" ")}.`);
      have += said.length;
    }
    return `${lines.join("\n\n")}\n`;
  });
}

/** A name that nobody has. */
function made(seed: number): string {
  const [first, then] = [
    "Bra Ke Lo Mi Ta Vo Sel Dor Un Pri".split(" "),
    "den ka lor mis nat vik sun rom".split(" "),
  ];
  return first[seed % 10]! + then[(seed >> 3) % 8]! + then[(seed >> 6) % 8]!;
}

/** A draft of 1,000 words that quotes 30 passages of the notes, every other one with a word changed. */
export function quotingDraft(notes: readonly string[], copy: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let each = 0; each < QUOTATIONS; each++) {
    const turns = notes[(each * 37) % notes.length]!.split("\n\n");
    const [name, said] = turns[(each * 13) % turns.length]!.split(/:\s/, 2) as [string, string];
    const words = said.split(" ").slice(0, 18);
    if (each % 2 === 1) words[9] = "seldom";
    paragraphs.push(`“${words.join(" ").replace(/[.,]$/, "")},” ${name} said.`);
  }
  for (let at = 0; countWords(paragraphs.join(" ")) < 1_000; at++) paragraphs.push(copy[at % copy.length]!);
  return `${paragraphs.join("\n\n")}\n`;
}

/** A client of a server on the folder, with what it tells while it reads. */
async function open(dist: string, folder: string) {
  const { child, connection } = launch(dist);
  const root = pathToFileURL(folder).href;
  const heard = {
    began: null as (() => void) | null,
    reports: 0,
    refreshed: null as (() => void) | null,
    log: "",
  };
  const progress = new ProgressType<{ kind: string; title?: string }>();
  let token: string | number | null = null;
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    heard.refreshed?.();
  });
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token: given }) => {
    connection.onProgress(progress, given, ({ kind, title }) => {
      if (kind === "begin" && title?.includes("reading the notes")) {
        token = given;
        heard.began?.();
      } else if (kind === "report" && given === token) heard.reports++;
    });
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    heard.log += message;
  });
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a server may ask for it
    rootUri: null,
    workspaceFolders: [{ uri: root, name: "bench" }],
    capabilities: {
      window: { workDoneProgress: true },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uriOf = (name: string) => `${root}/${name}.md`;
  return {
    child,
    connection,
    heard,
    uriOf,
    root,
    show: (name: string, text: string) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(name), languageId: "markdown", version: 1, text },
      }),
    pull: (name: string) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(name) } }),
    refreshed: () => new Promise<void>((resolve) => (heard.refreshed = resolve)),
    began: () => new Promise<void>((resolve) => (heard.began = resolve)),
    cancel: () => connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: token! }),
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

async function cancel(dist: string, folder: string, text: string): Promise<number> {
  const client = await open(dist, folder);
  const [began, refreshed] = [client.began(), client.refreshed()];
  await client.show("typed", text);
  void client.pull("typed");
  await began;
  const at = performance.now();
  await client.cancel();
  await refreshed;
  const took = performance.now() - at;
  if (!/was stopped/.test(client.heard.log)) throw new Error("reading was not stopped");
  await client.end();
  return took;
}

async function session(
  dist: string,
  folder: string,
  drafts: { readonly typed: string; readonly quoting: string },
  note: string,
): Promise<Omit<NotesSession, "cancelled">> {
  const client = await open(dist, folder);
  const began = performance.now();
  const start = (await usageOf(client.child)).cpu;
  let isRead = false;
  const read = client.refreshed().then(() => {
    isRead = true;
  });
  await client.show("typed", drafts.typed);
  await client.pull("typed");
  let version = 1;
  const type = async (): Promise<Keystroke> => {
    const line = 2 * (version % 6);
    const at = { line, character: 10 };
    const before = (await usageOf(client.child)).cpu;
    const pressed = performance.now();
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: client.uriOf("typed"), version: ++version },
      contentChanges: [{ range: { start: at, end: at }, text: "a" }],
    });
    await client.pull("typed");
    const clock = performance.now() - pressed;
    const cpu = (await usageOf(client.child)).cpu - before;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    return { clock, cpu };
  };
  const meanwhile: Keystroke[] = [];
  while (!isRead) meanwhile.push(await type());
  await read;
  const indexed = performance.now() - began;
  const indexedCpu = (await usageOf(client.child)).cpu - start;
  await client.pull("typed");
  const afterwards: Keystroke[] = [];
  for (let each = 0; each < 100; each++) afterwards.push(await type());
  const cpuOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = (await usageOf(client.child)).cpu;
    await work();
    return (await usageOf(client.child)).cpu - before;
  };
  await client.show("quoting", drafts.quoting);
  const quoting = await cpuOf(() => client.pull("quoting"));
  writeFileSync(path.join(folder, "sources", "call-7.txt"), `${note}\nIda Morel: It is new.\n`);
  const changed = await cpuOf(async () => {
    const again = client.refreshed();
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${client.root}/sources/call-7.txt`, type: FileChangeType.Changed }],
    });
    await again;
    await client.pull("typed");
    await client.pull("quoting");
  });
  const { peak } = await usageOf(client.child);
  await client.end();
  return {
    indexed,
    indexedCpu,
    reports: client.heard.reports,
    meanwhile,
    afterwards,
    changed,
    quoting,
    peak,
  };
}
