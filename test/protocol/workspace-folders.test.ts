import assert from "node:assert/strict";
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
} from "vscode-languageserver/node";
import type { Platform } from "../../server/src/lsp/platform.js";
import { noFiles, TestClient, onDisk } from "../support/client.js";

const oneDraftEach: Platform = {
  ...noFiles,
  draftsIn: (folder) =>
    Promise.resolve(onDisk([{ uri: `${folder}/a.md`, text: "It will take TK weeks.\n" }])),
};

const CAPABILITIES = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceFolders: true },
};

describe("the folders of a workspace", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("are reviewed as they are added", async () => {
    client = await TestClient.start({
      platform: oneDraftEach,
      capabilities: CAPABILITIES,
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const first = await client.pullWorkspace();
    assert.deepEqual(
      first.map(({ uri }) => uri),
      ["file:///news/a.md"],
    );
    const next = client.pullWorkspace(first);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: "file:///sport", name: "sport" }], removed: [] },
    });
    assert.ok((await next).some(({ uri }) => uri === "file:///sport/a.md"));
  });

  it("are told apart where one's name begins with the other's", async () => {
    client = await TestClient.start({
      platform: oneDraftEach,
      capabilities: CAPABILITIES,
      settings: { scope: "workspace" },
      folder: "file:///a/news",
    });
    const first = await client.pullWorkspace();
    const added = client.pullWorkspace(first);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: "file:///a/news-old", name: "news-old" }], removed: [] },
    });
    const known = new Map([...first, ...(await added)].map((item) => [item.uri, item]));
    // Nothing is new until the setting changes, so the next answer is the one that takes both drafts back.
    const next = client.pullWorkspace([...known.values()]);
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: "file:///none.md" },
      position: { line: 0, character: 0 },
    });
    await client.change({ scope: "openDrafts" });
    assert.deepEqual(
      (await next).map(({ uri, items }) => [uri, items]),
      [
        ["file:///a/news/a.md", []],
        ["file:///a/news-old/a.md", []],
      ],
    );
  });

  it("show the findings of a draft again once it is closed", async () => {
    client = await TestClient.start({
      platform: oneDraftEach,
      capabilities: CAPABILITIES,
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const uri = "file:///news/a.md";
    await client.open("It will take TK weeks.\n", uri);
    const held = client.pullWorkspace();
    await client.close(uri);
    assert.deepEqual(
      (await held).map((item) => [item.uri, item.items.map(({ code }) => code)]),
      [[uri, ["copy/placeholder"]]],
    );
  });

  it("show what has changed in a draft on disk", async () => {
    let text = "It will take TK weeks.\n";
    client = await TestClient.start({
      platform: {
        ...oneDraftEach,
        draftsIn: (folder) => Promise.resolve(onDisk([{ uri: `${folder}/a.md`, text }])),
      },
      capabilities: CAPABILITIES,
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const first = await client.pullWorkspace();
    const held = client.pullWorkspace(first);
    text = "It will take three weeks.\n";
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: "file:///news/a.md", type: FileChangeType.Changed }],
    });
    assert.deepEqual(
      (await held).map((item) => [item.uri, item.items]),
      [["file:///news/a.md", []]],
    );
  });

  it("link each finding to its rule's page, as in an open draft", async () => {
    client = await TestClient.start({
      platform: oneDraftEach,
      capabilities: CAPABILITIES,
      initializationOptions: { rulePages: "file:///rules" },
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const [report] = await client.pullWorkspace();
    assert.match(report?.items[0]?.codeDescription?.href ?? "", /^file:\/\/\/rules\//);
  });
});
