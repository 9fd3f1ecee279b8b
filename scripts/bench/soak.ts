// `npm run soak -- [EDITS]`: a server that is written in for as long as a working day has edits (20,000 unless told): letters and
// words are typed and taken back, paragraphs pasted and cut, drafts opened and closed, hovers and fixes asked for. Says every
// so often what memory it holds; ends with 1 where that goes on growing.
import path from "node:path";
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  type Position,
} from "vscode-languageserver/node";
import { ROOT } from "./command-line.js";
import { draftOf, readCopy } from "./copy.js";
import { heldBy, launch, usageOf } from "./editor.js";

const [given = "20000"] = process.argv.slice(2).filter((each) => each !== "--");
const EDITS = Number(given);
/** Lines that are said. */
const STATIONS = 20;
/** Drafts that are written in, by turns. */
const DRAFTS = 3;
const WORDS = 900;
/** How much more the last quarter may hold than the second one did. */
const GROWTH = 1.15;

const copy = readCopy(undefined);
const opened = Array.from({ length: DRAFTS }, (_, at) => draftOf(copy.slice(at * 40), WORDS).split("\n"));
const lines = opened.map((draft) => [...draft]);
const versions = opened.map(() => 1);
const uriOf = (draft: number) => `file:///soak/${draft}.md`;

/** Numbers from 0 up to a bound, the same each time. */
let state = 1;
function below(bound: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state % bound;
}

const { child, connection } = launch(path.join(ROOT, "dist"));
async function open(draft: number): Promise<void> {
  lines[draft] = [...opened[draft]!];
  const text = lines[draft].join("\n");
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: uriOf(draft), languageId: "markdown", version: (versions[draft] = 1), text },
  });
}

async function change(draft: number, start: Position, end: Position, text: string): Promise<void> {
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uriOf(draft), version: ++versions[draft]! },
    contentChanges: [{ range: { start, end }, text }],
  });
}

/** Makes one edit as a writer does: half of them type, the others take back, paste or cut. */
async function edit(draft: number): Promise<Position> {
  const of = lines[draft]!;
  let line = below(of.length);
  while (of[line]!.trim() === "") line = (line + 1) % of.length;
  const was = of[line]!;
  const at = { line, character: below(was.length + 1) };
  const kind = below(10);
  if (kind < 6) {
    const typed = kind < 4 ? "a" : ["12 ", "he said ", "TK "][below(3)]!;
    of[line] = was.slice(0, at.character) + typed + was.slice(at.character);
    await change(draft, at, at, typed);
  } else if (kind < 9) {
    const end = { line, character: Math.min(was.length, at.character + 1 + below(6)) };
    of[line] = was.slice(0, at.character) + was.slice(end.character) || "a";
    await change(draft, { line, character: 0 }, { line, character: was.length }, of[line]!);
  } else {
    // A paragraph of the draft as it was opened, back in its place.
    const back = opened[draft]![line % opened[draft]!.length]!;
    of[line] = back === "" ? was : back;
    await change(draft, { line, character: 0 }, { line, character: was.length }, of[line]!);
  }
  return { line, character: Math.min(at.character, of[line]!.length) };
}

async function main(): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a server may ask for it
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  for (let draft = 0; draft < DRAFTS; draft++) await open(draft);
  const held: number[] = [];
  const station = Math.max(1, Math.floor(EDITS / STATIONS));
  for (let done = 1; done <= EDITS; done++) {
    const draft = Math.floor(done / 50) % DRAFTS;
    if (done % 997 === 0) {
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(draft) },
      });
      await open(draft);
    }
    const position = await edit(draft);
    const textDocument = { uri: uriOf(draft) };
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    if (done % 20 === 0) await connection.sendRequest(HoverRequest.type, { textDocument, position });
    if (done % 50 === 0) {
      const range = { start: position, end: position };
      await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [] },
      });
    }
    if (done % station === 0) {
      const now = await heldBy(child);
      const { cpu } = await usageOf(child);
      held.push(now);
      console.log(`${done} edits: ${now.toFixed(0)} MB held, ${(cpu / 1000).toFixed(0)} s of CPU`);
    }
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  const most = (from: number, to: number): number =>
    Math.max(...held.slice(Math.floor(held.length * from), Math.ceil(held.length * to)));
  const [early, late] = [most(0.25, 0.5), most(0.75, 1)];
  const isFlat = late <= early * GROWTH;
  console.log(
    `At most ${early.toFixed(0)} MB in the second quarter, ${late.toFixed(0)} MB in the last: ${isFlat ? "flat" : "it grows"}.`,
  );
  process.exitCode = isFlat ? 0 : 1;
}

void main();
