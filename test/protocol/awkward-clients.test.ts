import assert from "node:assert/strict";
import { RegistrationRequest, WorkDoneProgressCreateRequest } from "vscode-languageserver/node";
import { noFiles, TestClient } from "../support/client.js";

// Long enough that its review pauses.
const TEXT = `${"A line with nothing in it.\n\n".repeat(500)}The repair will take TK weeks.\n`;

describe("a client that refuses, or leaves early", () => {
  const { now } = Date;
  let client: TestClient;
  afterEach(async () => {
    Date.now = now;
    await client.stop();
  });

  /** Makes every step of a review seem to take a second, so that each pauses and shows its progress. */
  function slowDown(): void {
    let time = 0;
    Date.now = () => (time += 1000);
  }

  for (const [what, answer] of [
    ["refuses to show progress", () => Promise.reject(new Error("no room"))],
    ["never answers whether it shows progress", () => new Promise<void>(() => undefined)],
  ] as const)
    it(`gets its diagnostics though it ${what}`, async () => {
      client = await TestClient.start({
        capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
      });
      let asked = 0;
      client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {
        asked++;
        return answer();
      });
      slowDown();
      await client.open(TEXT);
      assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
      assert.equal(asked, 1);
    });

  it("gets its diagnostics though it refuses to be told of changes", async () => {
    client = await TestClient.start({
      capabilities: {
        textDocument: { diagnostic: {}, inlayHint: { dynamicRegistration: true } },
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
      },
      settings: { whoSaysWhat: true },
    });
    client.connection.onRequest(RegistrationRequest.type, () => Promise.reject(new Error("not today")));
    await client.change({ whoSaysWhat: true });
    await client.open(TEXT);
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
    assert.ok(client.log.some((line) => line.startsWith("diagnostics refresh: ")));
  });

  it("is pushed no diagnostics of a draft that it closed while it was read", async () => {
    let pause: () => void = () => undefined;
    const paused = new Promise<void>((resolve) => (pause = resolve));
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    client = await TestClient.start({
      platform: {
        ...noFiles,
        breathe: () => {
          pause();
          return gate;
        },
      },
      capabilities: { workspace: { configuration: true } },
    });
    slowDown();
    await client.open(TEXT);
    await paused;
    await client.close();
    await client.pushed(({ uri }) => uri === "file:///draft.md");
    goOn();
    await client.open(TEXT, "file:///next.md");
    await client.pushed(({ uri, diagnostics }) => uri === "file:///next.md" && diagnostics.length > 0);
    const ofClosed = client.published.filter(({ uri }) => uri === "file:///draft.md");
    assert.deepEqual(
      ofClosed.flatMap(({ diagnostics }) => diagnostics),
      [],
    );
  });
});
