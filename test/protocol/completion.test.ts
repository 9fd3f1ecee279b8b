import assert from "node:assert/strict";
import {
  CompletionRequest,
  CompletionTriggerKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type CompletionList,
} from "vscode-languageserver/node";
import { marked } from "../support/marked.js";
import { noFiles, TestClient } from "../support/client.js";

const DRAFT = marked(
  "“The pier is closed,” said Ana Bellweather, the harbor master.\n\nThe crane is next, according to‸ \n",
);
const uri = "file:///draft.md";

describe("completion, over the protocol", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  /** What is offered at an offset after a space was typed there. */
  const ask = async (offset: number): Promise<string[]> => {
    const before = DRAFT.text.slice(0, offset).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: " " };
    const params = { textDocument: { uri }, position, context };
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      params,
    )) as CompletionList | null;
    return list?.items.map(({ textEdit }) => textEdit?.newText ?? "") ?? [];
  };

  it("is announced for the space bar, and answers it behind a cue alone", async () => {
    const started = await TestClient.start();
    client = started;
    assert.deepEqual(started.result.capabilities.completionProvider?.triggerCharacters, [" "]);
    await client.open(DRAFT.text);
    assert.deepEqual(await ask(DRAFT.caret! + 1), ["Bellweather"]);
    assert.deepEqual(await ask(DRAFT.text.indexOf("crane")), []);
  });

  it("knows whom the notes name", async () => {
    const note = { path: "file:///notes/call.txt", text: "ROSA LINDQVIST, mayor: No comment.\n" };
    client = await TestClient.start({
      platform: { ...noFiles, notesFor: () => Promise.resolve({ notes: [note], problems: [] }) },
    });
    await client.open(DRAFT.text);
    assert.deepEqual(await ask(DRAFT.caret! + 1), ["Bellweather", "Rosa Lindqvist, mayor"]);
  });

  it("knows a note again once it has changed on disk, whatever kind of file it is", async () => {
    const note = { path: "/news/notes/harbor call.md", text: "ROSA LINDQVIST, mayor: No comment.\n" };
    client = await TestClient.start({
      platform: {
        ...noFiles,
        notesFor: () => Promise.resolve({ notes: [note], problems: [] }),
        // Changes are gathered for a moment.
        wait: (milliseconds) => (milliseconds === 100 ? Promise.resolve() : noFiles.wait(milliseconds)),
      },
    });
    await client.open(DRAFT.text);
    await ask(DRAFT.caret! + 1);
    note.text = "EDNA HOLLIS, diver: It holds.\n";
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: "file:///news/notes/harbor%20call.md", type: FileChangeType.Changed }],
    });
    assert.deepEqual(await ask(DRAFT.caret! + 1), ["Bellweather", "Edna Hollis, diver"]);
  });

  it("offers nothing where Stet is off, or in a draft that is not open", async () => {
    client = await TestClient.start({ settings: { enable: false } });
    assert.deepEqual(await ask(DRAFT.caret! + 1), []);
    await client.open(DRAFT.text);
    assert.deepEqual(await ask(DRAFT.caret! + 1), []);
  });
});
