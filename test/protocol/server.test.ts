import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import { FormNotification } from "../../server/src/lsp/protocol.js";
import { marked } from "../support/marked.js";
import { noFiles, TestClient, onDisk } from "../support/client.js";

const DRAFT = marked("# Bridge to close\n\nThe repair will take ⟦TK⟧ weeks, the council said.\n");
const tk = DRAFT.spans[0]!;

describe("the language server", () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  it("answers a pull with the draft's diagnostics, and again only when they may have changed", async () => {
    client = await TestClient.start();
    await client.open(DRAFT.text);
    const first = await client.pull();
    assert.equal(first.kind, "full");
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
    assert.equal((await client.pull(undefined, first.resultId)).kind, "unchanged");
    await client.type("six", tk);
    const second = await client.pull(undefined, first.resultId);
    assert.equal(second.kind, "full");
    assert.deepEqual(await client.flagged("copy/placeholder"), []);
  });

  it("pushes diagnostics to a client that cannot pull, with the version they are of", async () => {
    client = await TestClient.start({ capabilities: { workspace: { configuration: true } } });
    await client.open(DRAFT.text);
    const first = await client.pushed(({ version }) => version === 1);
    assert.deepEqual(
      first.diagnostics.map(({ code }) => code),
      ["copy/placeholder"],
    );
    await client.type("six", tk);
    const second = await client.pushed(({ version }) => version === 2);
    assert.deepEqual(second.diagnostics, []);
  });

  it("says in a hover why a finding stands there, and nothing elsewhere", async () => {
    client = await TestClient.start();
    await client.open(DRAFT.text);
    const hover = await client.hover(tk.start);
    assert.match(JSON.stringify(hover?.contents), /copy\/placeholder/);
    assert.equal(await client.hover(DRAFT.text.indexOf("Bridge")), null);
  });

  it("lets a finding stand where the writer says so", async () => {
    client = await TestClient.start();
    await client.open(DRAFT.text);
    const stet = (await client.actions(tk)).find(({ title }) => title.includes("let it stand"));
    assert.ok(stet);
    const text = client.after(stet);
    assert.match(text, /<!-- stet copy\/placeholder -->/);
    await client.open(text, "file:///other.md");
    assert.deepEqual(await client.flagged("copy/placeholder", "file:///other.md"), []);
  });

  it("declines code actions of kinds that are not its own", async () => {
    client = await TestClient.start();
    await client.open(DRAFT.text);
    assert.deepEqual(await client.actions(tk, ["source.organizeImports"]), []);
    assert.deepEqual(await client.actions(tk, ["refactor"]), []);
  });

  it("takes a changed setting into account at the next pull", async () => {
    client = await TestClient.start();
    await client.open(DRAFT.text);
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
    await client.change({ rules: { "copy/placeholder": "off" } });
    assert.deepEqual(await client.flagged("copy/placeholder"), []);
    await client.change({ rules: { "copy/placeholder": "error" } });
    assert.equal((await client.diagnostics()).find(({ code }) => code === "copy/placeholder")?.severity, 1);
    await client.change({ enable: false });
    assert.deepEqual(await client.diagnostics(), []);
  });

  it("takes the publication's own name from the settings: it is no other outlet", async () => {
    const rule = "attribution/secondhand-report";
    const text = "The lamp was out, the Tull Herald wrote. The rot was reported by the Orrin Courier.";
    client = await TestClient.start({ settings: { outlet: ["The Tull Herald", 7] } });
    await client.open(text);
    assert.deepEqual(await client.flagged(rule), ["Orrin Courier"]);
    await client.change({ outlet: "Orrin Courier" });
    assert.deepEqual(await client.flagged(rule), ["Tull Herald"]);
    await client.change({ outlet: " " });
    assert.deepEqual(await client.flagged(rule), ["Tull Herald", "Orrin Courier"]);
  });

  it("tells a client that wants to know of the form of a draft, once and when it changes", async () => {
    const uri = "file:///house/op/draft.md";
    const config = { uri: "file:///house/stet.json", text: '{ "forms": { "op/**": "opinion" } }' };
    client = await TestClient.start({
      platform: { ...noFiles, configFor: () => Promise.resolve(config) },
      initializationOptions: { forms: true },
    });
    const told: unknown[] = [];
    client.connection.onNotification(FormNotification, (params: unknown) => {
      told.push(params);
    });
    await client.open("The neglect caused the slip to rot.", uri);
    assert.deepEqual(await client.flagged("attribution/unattributed-claim", uri), []);
    assert.deepEqual(told, [
      { uri, said: "opinion: claims and wording are not queried", by: "the newsroom’s configuration" },
    ]);
    await client.type("---\nstet-form: news\n---\n\n", { start: 0, end: 0 }, uri);
    assert.equal((await client.flagged("attribution/unattributed-claim", uri)).length, 1);
    assert.deepEqual(told.slice(1), [{ uri, said: null, by: "" }]);
  });

  it("goes on with malformed settings as if they were not set", async () => {
    client = await TestClient.start({ settings: { rules: [1], notes: "x", enable: "perhaps" } });
    await client.open(DRAFT.text);
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
  });

  it("shows on what governs a draft that it cannot be read, and goes on without it", async () => {
    const unread = "This file is not read: it may not be read.";
    const unreadable = (uri: string) => Promise.resolve({ uri, text: "", unread });
    client = await TestClient.start({
      platform: {
        ...noFiles,
        configFor: () => unreadable("file:///house/stet.json"),
        ledgerFor: () => unreadable("file:///house/.stet/ledger.jsonl"),
      },
    });
    await client.open(DRAFT.text, "file:///house/draft.md");
    assert.deepEqual(await client.flagged("copy/placeholder", "file:///house/draft.md"), ["TK"]);
    assert.deepEqual(
      client.published.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ message }) => message)]),
      [
        ["file:///house/stet.json", [unread]],
        ["file:///house/.stet/ledger.jsonl", [unread]],
      ],
    );
  });

  it("lets the house configuration outweigh the editor's settings, and shows what is wrong in it", async () => {
    const text = '{ "rules": { "copy/placeholder": "error", "copy/no-such-rule": "off" } }';
    const uri = "file:///stet.json";
    client = await TestClient.start({
      platform: { ...noFiles, configFor: () => Promise.resolve({ uri, text }) },
      settings: { rules: { "copy/placeholder": "off" } },
    });
    await client.open(DRAFT.text);
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
    const complaint = await client.pushed((params) => params.uri === uri);
    assert.match(JSON.stringify(complaint.diagnostics[0]!.message), /copy\/no-such-rule/);
    assert.equal(complaint.diagnostics[0]!.range.start.character, text.indexOf('"copy/no-such-rule"'));
  });

  it("reviews plain text and untitled drafts, and forgets a closed one", async () => {
    client = await TestClient.start();
    await client.open("The repair will take TK weeks.", "untitled:Untitled-1", "plaintext");
    assert.deepEqual(await client.flagged("copy/placeholder", "untitled:Untitled-1"), ["TK"]);
    assert.deepEqual(await client.diagnostics("untitled:Untitled-2"), []);
  });

  it("answers a superseded or cancelled pull as such, and the next one in full", async () => {
    client = await TestClient.start({ settings: { longestDraft: 10_000_000 } });
    await client.open("A line with nothing in it.\n\n".repeat(40_000) + DRAFT.text);
    const source = new CancellationTokenSource();
    const pull = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: "file:///draft.md" } },
      source.token,
    );
    source.cancel();
    await assert.rejects(pull, (error: unknown) => {
      assert.ok(error instanceof ResponseError);
      return error.code === LSPErrorCodes.ServerCancelled || error.code === LSPErrorCodes.RequestCancelled;
    });
    assert.deepEqual(await client.flagged("copy/placeholder"), ["TK"]);
  });

  it("answers a hover though the settings change while the draft is being read", async () => {
    client = await TestClient.start({ settings: { longestDraft: 10_000_000 } });
    const before = "A line with nothing in it.\n\n".repeat(40_000);
    await client.open(before + DRAFT.text);
    const hover = client.hover(before.length + tk.start);
    await client.change({ rules: { "wording/loaded-label": "off" }, longestDraft: 10_000_000 });
    const pull = client.pull();
    assert.ok(await hover, "no hover");
    assert.equal((await pull).kind, "full");
  });

  it("reviews drafts that are not open where the settings ask for the whole workspace, and takes them back", async () => {
    const drafts = [{ uri: "file:///news/a.md", text: DRAFT.text }];
    client = await TestClient.start({
      platform: { ...noFiles, draftsIn: () => Promise.resolve(onDisk(drafts)) },
      settings: { scope: "workspace" },
      folder: "file:///news",
    });
    const first = await client.pullWorkspace();
    assert.deepEqual(
      first.map(({ uri, items }) => [uri, items.map(({ code }) => code)]),
      [["file:///news/a.md", ["copy/placeholder"]]],
    );
    // The next answer is held back until there is something new to say.
    const second = client.pullWorkspace(first);
    await client.change({ scope: "openDrafts" });
    assert.deepEqual(
      (await second).map(({ uri, items }) => [uri, items]),
      [["file:///news/a.md", []]],
    );
  });

  it("keeps its columns in UTF-16 units behind emoji, and its lines behind CRLF", async () => {
    client = await TestClient.start();
    await client.open("First line.\r\n\r\n👩‍👩‍👧 said the repair will take TK weeks.\r\n");
    const [diagnostic] = (await client.diagnostics()).filter(({ code }) => code === "copy/placeholder");
    assert.deepEqual(diagnostic?.range, {
      start: { line: 2, character: 35 },
      end: { line: 2, character: 37 },
    });
  });
});
