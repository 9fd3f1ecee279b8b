import assert from "node:assert/strict";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
} from "vscode-languageserver/node";
import { noFiles, TestClient } from "../support/client.js";

const HOUSE = "file:///news/stet.json";
const SHARED = "file:///news/style/house.yml";
const DRAFT = "A river rat and a thug stood by the gate.\n";

describe("a house stylebook, in the language server", () => {
  let client: TestClient;
  afterEach(() => {
    client.connection.dispose();
  });

  it("adds and switches off, also from a shared file; each file shows its own faults, and the rest counts", async () => {
    const house = `{ // ours\n  "stylebook": {\n    "off": ["thug"],\n    "files": ["style/house.yml", "gone.yml"]\n  }\n}\n`;
    const shared = "entries:\n  - wording: river rat\n  - wording: gator\n    kind: rude\n";
    client = await TestClient.start({
      platform: {
        ...noFiles,
        configFor: () => Promise.resolve({ uri: HOUSE, text: house }),
        sharedFile: (_, path) =>
          Promise.resolve(path === "style/house.yml" ? { uri: SHARED, text: shared } : null),
      },
    });
    const uri = "file:///news/draft.md";
    await client.open(DRAFT, uri);
    assert.deepEqual(await client.flagged("wording/loaded-label", uri), ["river rat"]);
    for (const [file, line, message] of [
      [HOUSE, 3, /“gone.yml” cannot be read/],
      [SHARED, 3, /“kind” takes one of/],
    ] as const) {
      const { diagnostics } = await client.pushed((params) => params.uri === file);
      assert.deepEqual(
        diagnostics.map(({ range }) => range.start.line),
        [line],
      );
      assert.match(JSON.stringify(diagnostics[0]!.message), message);
    }
  });

  it("shows a fault no longer on a file that is gone, or that is no longer named", async () => {
    let files: string[] = ["house.yml"];
    client = await TestClient.start({
      platform: {
        ...noFiles,
        configFor: () =>
          Promise.resolve({ uri: HOUSE, text: JSON.stringify({ stylebook: { files, offf: [] } }) }),
        sharedFile: () => Promise.resolve({ uri: SHARED, text: "entries: none" }),
      },
    });
    const changed = async (type: FileChangeType) => {
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: HOUSE, type }],
      });
      await client.flagged("wording/loaded-label", uri);
    };
    const uri = "file:///news/draft.md";
    await client.open(DRAFT, uri);
    await client.flagged("wording/loaded-label", uri);
    await client.pushed((params) => params.uri === HOUSE && params.diagnostics.length > 0);
    await client.pushed((params) => params.uri === SHARED && params.diagnostics.length > 0);
    files = [];
    await changed(FileChangeType.Changed);
    const unnamed = await client.pushed((params) => params.uri === SHARED && params.diagnostics.length === 0);
    assert.deepEqual(unnamed.diagnostics, []);
    await changed(FileChangeType.Deleted);
    const gone = await client.pushed((params) => params.uri === HOUSE && params.diagnostics.length === 0);
    assert.deepEqual(gone.diagnostics, []);
  });

  it("is offered a wording beside the draft, or in its workspace folder, where there is none yet", async () => {
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: {
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] },
      },
    };
    client = await TestClient.start({ capabilities, folder: "file:///other" });
    const uri = "file:///news/may/draft.md";
    await client.open(DRAFT, uri);
    const offered = async () => {
      const at = DRAFT.indexOf("thug");
      const actions = await client.actions({ start: at, end: at }, undefined, uri);
      const add = actions.find(({ title }) => title.includes("Add to the house stylebook"));
      return add?.edit?.documentChanges?.[0];
    };
    assert.deepEqual(await offered(), { kind: "create", uri: "file:///news/may/stet.json" });
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: "file:///news", name: "news" }], removed: [] },
    });
    assert.deepEqual(await offered(), { kind: "create", uri: "file:///news/stet.json" });
  });
});
