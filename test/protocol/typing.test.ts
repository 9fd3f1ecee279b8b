import assert from "node:assert/strict";
import { DiagnosticRefreshRequest } from "vscode-languageserver/node";
import { noFiles, TestClient } from "../support/client.js";

const RULE = "attribution/unattributed-claim";
const LEAD = "The council met on Monday, the clerk said.\n\n";
const CLAIM = "The neglect of the piers caused the slip to rot";

/** A machine whose clock the test turns: `rest` ends every wait under way. */
function restless() {
  let waits: (() => void)[] = [];
  const platform = { ...noFiles, wait: () => new Promise<void>((resolve) => waits.push(resolve)) };
  const rest = async () => {
    for (let round = 0; round < 3; round++) {
      for (const wake of waits.splice(0)) wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    waits = [];
  };
  return { platform, rest };
}

describe("a draft that is being typed", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("keeps back what asks for a source until the sentence ends or the writer rests, for a client that pulls", async () => {
    const { platform, rest } = restless();
    client = await TestClient.start({
      platform,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      },
    });
    let refreshed = 0;
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshed++;
    });
    await client.open(`${LEAD}${CLAIM}`);
    assert.deepEqual(await client.flagged(RULE), ["caused"]);
    const end = LEAD.length + CLAIM.length;
    await client.type("s", { start: end, end });
    assert.deepEqual(await client.flagged(RULE), []);
    await client.type(".", { start: end + 1, end: end + 1 });
    assert.deepEqual(await client.flagged(RULE), ["caused"]);
    await client.type("", { start: end + 1, end: end + 2 });
    assert.deepEqual(await client.flagged(RULE), []);
    await rest();
    assert.deepEqual(await client.flagged(RULE), ["caused"]);
    assert.equal(refreshed, 1);
  });

  it("is told of whole where the client could not be asked to look again", async () => {
    client = await TestClient.start();
    await client.open(`${LEAD}${CLAIM}`);
    const end = LEAD.length + CLAIM.length;
    await client.type("s", { start: end, end });
    assert.deepEqual(await client.flagged(RULE), ["caused"]);
  });

  it("is told of again once the writer rests, for a client that is pushed to", async () => {
    const { platform, rest } = restless();
    client = await TestClient.start({ platform, capabilities: {} });
    await client.open(LEAD);
    await client.type(CLAIM.slice(0, 20), { start: LEAD.length, end: LEAD.length });
    await client.type(CLAIM.slice(20, 40), { start: LEAD.length + 20, end: LEAD.length + 20 });
    await client.type(CLAIM.slice(40), { start: LEAD.length + 40, end: LEAD.length + 40 });
    const codes = (version: number) =>
      client
        .pushed((params) => params.version === version)
        .then(({ diagnostics }) => diagnostics.map(({ code }) => code));
    assert.deepEqual(await codes(4), []);
    client.published.length = 0;
    await rest();
    assert.deepEqual(await codes(4), [RULE]);
  });
});
