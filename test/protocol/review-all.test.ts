import assert from "node:assert/strict";
import { CancellationTokenSource } from "vscode-languageserver/node";
import type { ReviewAllProgress, ReviewAllResult } from "../../server/src/lsp/protocol.js";
import { noFiles, TestClient, onDisk } from "../support/client.js";

const FOLDER = "file:///news";
const DRAFTS = [
  { uri: `${FOLDER}/a.md`, text: "# Bridge\n\nIt takes TK weeks.\n" },
  { uri: `${FOLDER}/b.txt`, text: "It rained.\n" },
  { uri: `${FOLDER}/c.txt`, text: "It takes TK weeks, or TK.\n" },
  { uri: `${FOLDER}/dump.txt`, text: "x ".repeat(1_000_001) },
];

describe("the review of all drafts", () => {
  let client: TestClient;
  const told: ReviewAllProgress[] = [];
  beforeEach(async () => {
    told.length = 0;
    const platform = { ...noFiles, draftsIn: () => Promise.resolve(onDisk(DRAFTS)) };
    client = await TestClient.start({ platform, folder: FOLDER });
    client.connection.onNotification(
      "stet/reviewAllProgress",
      (progress: ReviewAllProgress) => void told.push(progress),
    );
  });
  afterEach(() => client.stop());

  it("has what is open in each, told one by one, and what was left out for its length", async () => {
    const { files, tooLong } = await client.connection.sendRequest<ReviewAllResult>("stet/reviewAll", null);
    assert.deepEqual(
      files.map(({ uri, open, diagnostics }) => [uri, open, diagnostics?.length]),
      [
        [DRAFTS[0]!.uri, 1, 1],
        [DRAFTS[1]!.uri, 0, 0],
        [DRAFTS[2]!.uri, 2, 2],
      ],
    );
    assert.deepEqual(tooLong, [DRAFTS[3]!.uri]);
    assert.deepEqual(
      told.map(({ done, total }) => [done, total]),
      [
        [0, 4],
        [1, 4],
        [2, 4],
        [3, 4],
      ],
    );
  });

  it("takes an open draft as it stands in the editor, which has its diagnostics", async () => {
    await client.open("It takes TK weeks. It takes TK days.", DRAFTS[1]!.uri, "plaintext");
    const { files } = await client.connection.sendRequest<ReviewAllResult>("stet/reviewAll", null);
    assert.deepEqual([files[1]?.open, files[1]?.diagnostics], [2, null]);
  });

  it("ends where it is cancelled", async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest("stet/reviewAll", null, source.token);
    source.cancel();
    await assert.rejects(asked, /Cancelled/);
    assert.ok(told.length < DRAFTS.length);
  });

  it("leaves out what is turned off", async () => {
    await client.change({ enable: false });
    const { files } = await client.connection.sendRequest<ReviewAllResult>("stet/reviewAll", null);
    assert.deepEqual(files, []);
  });
});
