import assert from "node:assert/strict";
import { DidChangeWorkspaceFoldersNotification } from "vscode-languageserver/node";
import { noFiles, TestClient } from "../support/client.js";

describe("the folders of a workspace", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("are reviewed as they are added", async () => {
    client = await TestClient.start({
      platform: {
        ...noFiles,
        draftsIn: (folder) => Promise.resolve([{ uri: `${folder}/a.md`, text: "It will take TK weeks.\n" }]),
      },
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, workspaceFolders: true },
      },
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
});
