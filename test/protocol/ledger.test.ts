import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ExecuteCommandRequest, type ClientCapabilities } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import type { LetStandResult, StetsResult } from "../../server/src/lsp/protocol.js";
import { nodePlatform } from "../../server/src/node/platform.js";
import { TestClient } from "../support/client.js";

const RULE = "attribution/unattributed-statistic";
const CLAIM = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";
const CAPABILITIES: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, executeCommand: {}, workspaceEdit: { documentChanges: true } },
};

describe("the ledger, over the protocol", () => {
  let folder: string;
  let client: TestClient;
  const ledger = () => path.join(folder, ".stet/ledger.jsonl");
  const uri = () => URI.file(path.join(folder, "desk/rents.txt")).toString();

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-ledger-"));
    mkdirSync(path.join(folder, "desk"));
    client = await TestClient.start({
      platform: { ...nodePlatform, userName: () => "ana" },
      capabilities: CAPABILITIES,
      folder: URI.file(folder).toString(),
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Runs the action that lets the claim stand, as an editor without questions does. */
  async function letStand(reason?: string, at = uri()): Promise<LetStandResult> {
    const actions = await client.actions({ start: 10, end: 10 }, undefined, at);
    const action = actions.find(({ title }) => title.includes("on the record") && title.includes(RULE));
    assert.ok(action?.command, actions.map(({ title }) => title).join(" | "));
    const [params] = action.command.arguments as [object];
    return (await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action.command.command,
      arguments: [{ ...params, ...(reason !== undefined && { reason }) }],
    })) as LetStandResult;
  }

  const stets = async (at = uri()) =>
    (await client.connection.sendRequest<StetsResult>("stet/stets", { textDocument: { uri: at } })).stets;

  it("lets a finding in plain text stand, outside the copy, signed and dated", async () => {
    await client.open(CLAIM, uri(), "plaintext");
    assert.equal((await client.flagged(RULE, uri())).length, 1);
    assert.deepEqual(await letStand("The state’s  own\ntable."), { kept: "ledger" });
    assert.deepEqual(await client.flagged(RULE, uri()), []);
    const [line = "", ...more] = readFileSync(ledger(), "utf8").trimEnd().split("\n");
    assert.deepEqual(more, []);
    const entry = JSON.parse(line) as Record<string, string>;
    assert.deepEqual(
      [entry["rule"], entry["draft"], entry["reason"], entry["who"]],
      [RULE, "desk/rents.txt", "The state’s own table.", "ana"],
    );
    assert.match(entry["when"] ?? "", /^\d{4}-\d\d-\d\dT/);
    assert.match(readFileSync(path.join(folder, ".stet/.gitattributes"), "utf8"), /\*\.jsonl merge=union/);
  });

  it("shows what was let stand, finds it after the text has moved, and takes it back", async () => {
    await client.open(CLAIM, uri(), "plaintext");
    await letStand("Checked.");
    await client.type("The court sat on Friday.\n\n", { start: 0, end: 0 }, uri());
    const [shown, ...more] = await stets();
    assert.deepEqual(more, []);
    assert.equal(shown?.range?.start.line, 2);
    assert.equal(shown.reason, "Checked.");
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "stet.ledger.takeBack",
      arguments: [{ uri: uri(), ids: [shown.id] }],
    });
    assert.equal((await client.flagged(RULE, uri())).length, 1);
    assert.deepEqual(await stets(), []);
    assert.equal(readFileSync(ledger(), "utf8").trimEnd().split("\n").length, 2, "the ledger only grows");
  });

  it("tells of a stet whose passage has gone", async () => {
    await client.open(`${CLAIM}\n\nIt rained.`, uri(), "plaintext");
    await letStand();
    await client.type("", { start: 0, end: CLAIM.length + 2 }, uri());
    assert.deepEqual(
      (await stets()).map(({ words, range }) => [CLAIM.includes(words), range]),
      [[true, null]],
    );
  });

  it("reads what another desk has merged in, at the next change of the file", async () => {
    await client.open(CLAIM, uri(), "plaintext");
    await letStand();
    const kept = readFileSync(ledger(), "utf8");
    writeFileSync(ledger(), "");
    await client.change(null);
    assert.equal((await client.flagged(RULE, uri())).length, 1);
    writeFileSync(ledger(), `<<<<<<< ours\n${kept}=======\n>>>>>>> theirs\n`);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: URI.file(ledger()).toString(), type: 2 }],
    });
    assert.deepEqual(await client.flagged(RULE, uri()), []);
    assert.ok(client.log.some((line) => line.includes("no entry of a ledger in line 1, 3, 4")));
  });

  it("keeps what an untitled draft lets stand in the first folder, and finds it once the draft is saved", async () => {
    await client.open(CLAIM, "untitled:Untitled-1", "plaintext");
    assert.deepEqual(await letStand(undefined, "untitled:Untitled-1"), { kept: "ledger" });
    assert.deepEqual(await client.flagged(RULE, "untitled:Untitled-1"), []);
    await client.open(CLAIM, uri(), "plaintext");
    assert.deepEqual(await client.flagged(RULE, uri()), []);
  });

  it("says so where the ledger cannot be written or the passage has gone, and leaves the finding open", async () => {
    await client.open(CLAIM, uri(), "plaintext");
    writeFileSync(path.join(folder, ".stet"), "a file where a folder is wanted");
    await assert.rejects(letStand(), /could not be written/);
    assert.equal((await client.flagged(RULE, uri())).length, 1);
    assert.ok(!existsSync(ledger()));
    const params = {
      uri: uri(),
      rule: "copy/placeholder",
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
    };
    await assert.rejects(
      client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: "stet.ledger.letStand",
        arguments: [params],
      }),
      /changed meanwhile/,
    );
  });
});

describe("the ledger without a folder", () => {
  it("lasts as long as the server", async () => {
    const client = await TestClient.start({ capabilities: CAPABILITIES });
    const uri = "untitled:Untitled-1";
    await client.open(CLAIM, uri, "plaintext");
    const actions = await client.actions({ start: 10, end: 10 }, undefined, uri);
    const command = actions.find(({ title }) => title.includes("on the record"))?.command;
    assert.deepEqual(await client.connection.sendRequest(ExecuteCommandRequest.type, command!), {
      kept: "session",
    });
    assert.deepEqual(await client.flagged(RULE, uri), []);
    await client.stop();
  });
});
