import assert from "node:assert/strict";
import {
  CodeLensRequest,
  PrepareRenameRequest,
  RenameRequest,
  ShowMessageRequest,
} from "vscode-languageserver";
import { TestClient } from "../support/client.js";

const DRAFT = "Noor Halvorsen, a clerk, quit. “I told Halvorsen to stay,” said Tom Ruiz, the mayor.";
const textDocument = { uri: "file:///draft.md" };
const position = { line: 0, character: 7 };

describe("in the text, over the wire", () => {
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  afterEach(() => client.stop());

  it("announces the line over the headline to a client that can run its command alone", async () => {
    client = await TestClient.start();
    assert.equal(client.result.capabilities.codeLensProvider, undefined);
  });

  it("shows the line over the headline until the setting turns it off", async () => {
    client = await TestClient.start({ initializationOptions: { commands: true } });
    await client.open(DRAFT);
    const lenses = () => client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.equal((await lenses())?.length, 1);
    await client.change({ codeLens: false });
    assert.deepEqual(await lenses(), []);
  });

  it("says that a renaming leaves quotations alone where the client cannot ask", async () => {
    client = await TestClient.start();
    const said: string[] = [];
    client.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
      said.push(message);
      return null;
    });
    await client.open(DRAFT);
    await client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: "Noor Pell" });
    assert.deepEqual(said, ["The name stands in a quotation too. What was said is left as it is."]);
  });

  it("refuses to rename what is no person", async () => {
    client = await TestClient.start();
    await client.open("The pier was shut on Monday.");
    const params = { textDocument, position: { line: 0, character: 5 } };
    assert.equal(await client.connection.sendRequest(PrepareRenameRequest.type, params), null);
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, { ...params, newName: "quay" }),
      /Only a person’s name can be renamed/,
    );
  });
});
