import assert from "node:assert/strict";
import {
  InlayHintRequest,
  RegistrationRequest,
  UnregistrationRequest,
  type ClientCapabilities,
  type Range,
} from "vscode-languageserver/node";
import { WhoSaysWhatRequest, type WhoSaysWhatResult } from "../../server/src/lsp/protocol.js";
import { TestClient } from "../support/client.js";

const DRAFT = "“The pier is closed,” Ana Bellweather said. “It opens in May,” she said.\n";
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const uri = "file:///draft.md";

const TOLD_LATER: ClientCapabilities = {
  textDocument: { diagnostic: {}, inlayHint: { dynamicRegistration: true } },
  workspace: { configuration: true },
};

describe("who says what, over the protocol", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const ask = (): Promise<WhoSaysWhatResult | null> =>
    client.connection.sendRequest(WhoSaysWhatRequest, { textDocument: { uri } });
  const hints = async (): Promise<number> =>
    (
      (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: ALL })) ??
      []
    ).length;

  it("is answered with the version that it stands in, and with nothing where Stet is off", async () => {
    client = await TestClient.start();
    await client.open(DRAFT);
    const first = await ask();
    assert.equal(first?.version, 1);
    assert.equal(first.attributions.length, 2);
    await client.type("", { start: DRAFT.indexOf(" “It opens"), end: DRAFT.length - 1 });
    const second = await ask();
    assert.equal(second?.version, 2);
    assert.equal(second.attributions.length, 1);
    await client.change({ enable: false });
    assert.equal(await ask(), null);
  });

  it("gives hints to a client that asks at all times, while the setting is on", async () => {
    const started = await TestClient.start({ settings: { whoSaysWhat: false } });
    client = started;
    assert.equal(started.result.capabilities.inlayHintProvider, true);
    await client.open(DRAFT);
    assert.equal(await hints(), 0);
    await client.change({ whoSaysWhat: true });
    assert.equal(await hints(), 1);
    await client.change({ whoSaysWhat: false });
    assert.equal(await hints(), 0);
  });

  it("lets a client that can be told later ask for hints only while the setting is on", async () => {
    const started = await TestClient.start({ capabilities: TOLD_LATER });
    client = started;
    assert.equal(started.result.capabilities.inlayHintProvider, undefined);
    const told = (type: typeof RegistrationRequest | typeof UnregistrationRequest) =>
      new Promise<string>((resolve) => {
        client.connection.onRequest(type.method, (params: Record<string, { method: string }[]>) => {
          resolve(Object.values(params)[0]![0]!.method);
        });
      });
    const registered = told(RegistrationRequest);
    await client.change({ whoSaysWhat: true });
    assert.equal(await registered, "textDocument/inlayHint");
    await client.open(DRAFT);
    assert.equal(await hints(), 1);
    const unregistered = told(UnregistrationRequest);
    await client.change({ whoSaysWhat: false });
    assert.equal(await unregistered, "textDocument/inlayHint");
  });
});
