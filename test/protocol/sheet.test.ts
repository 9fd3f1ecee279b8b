import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { URI } from "vscode-uri";
import type { SheetItem, SheetResult, TickResult, VerbatimResult } from "../../server/src/lsp/protocol.js";
import { nodePlatform } from "../../server/src/node/platform.js";
import { TestClient } from "../support/client.js";

const DRAFT = "“The gym will not open this winter,” said Greta Harlow. It cost $3,120, Harlow said.\n";

describe("the verification sheet, over the protocol", () => {
  let folder: string;
  let client: TestClient;
  const file = () => path.join(folder, ".stet/verified.jsonl");
  const uri = () => URI.file(path.join(folder, "desk/gym.txt")).toString();

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-sheet-"));
    mkdirSync(path.join(folder, "desk/sources"), { recursive: true });
    writeFileSync(path.join(folder, "desk/sources/call.txt"), "HARLOW: The gym will not open this winter.\n");
    client = await TestClient.start({
      platform: { ...nodePlatform, userName: () => "ana" },
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      folder: URI.file(folder).toString(),
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const sheet = () =>
    client.connection.sendRequest<SheetResult>("stet/sheet", { textDocument: { uri: uri() } });
  const tick = ({ kind, range }: SheetItem, ticked: boolean, who?: string) =>
    client.connection.sendRequest<TickResult>("stet/tick", { uri: uri(), kind, range, ticked, who });

  it("keeps ticks beside the ledger, one line each, and finds them again", async () => {
    await client.open(DRAFT, uri(), "plaintext");
    const { items } = await sheet();
    assert.deepEqual(await tick(items[0]!, true), { kept: "ledger" });
    await tick(items[1]!, true, "Bo");
    await tick(items[1]!, true, "Bo");
    const lines = readFileSync(file(), "utf8").trimEnd().split("\n");
    assert.equal(lines.length, 2);
    assert.match(readFileSync(path.join(folder, ".stet/.gitattributes"), "utf8"), /merge=union/);
    assert.deepEqual(
      (await sheet()).items.map(({ ticks }) => ticks.map(({ who }) => who)),
      [["ana"], ["Bo"], []],
    );
  });

  it("reads what others ticked, in whichever order the lines are, and takes a tick back", async () => {
    await client.open(DRAFT, uri(), "plaintext");
    const { items } = await sheet();
    await tick(items[0]!, true);
    await tick(items[1]!, true);
    const lines = readFileSync(file(), "utf8").trimEnd().split("\n");
    writeFileSync(file(), [...lines].reverse().join("\n"));
    const checked = async () => (await sheet()).items.map(({ ticks }) => ticks.length);
    assert.deepEqual(await checked(), [1, 1, 0]);
    await tick(items[0]!, false);
    assert.deepEqual(await checked(), [0, 1, 0]);
  });

  it("refuses to tick what is not there any more, and says what stands word for word in the notes", async () => {
    await client.open(DRAFT, uri(), "plaintext");
    const [quote] = (await sheet()).items;
    const { ranges } = await client.connection.sendRequest<VerbatimResult>("stet/verbatim", {
      textDocument: { uri: uri() },
    });
    assert.deepEqual(ranges, [quote!.range]);
    const gone = { ...quote!, range: { start: quote!.range.start, end: quote!.range.start } };
    await assert.rejects(tick(gone, true), /has changed meanwhile/);
  });
});
