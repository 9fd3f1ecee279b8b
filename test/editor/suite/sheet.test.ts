import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, newsroom, seed, stet } from "./support.js";

interface Sheet {
  readonly items: readonly {
    kind: string;
    state: string;
    range: vscode.Range;
    ticks: readonly { who: string }[];
  }[];
}

async function ask<T>(method: string, params: object): Promise<T> {
  const { client } = await stet();
  assert.ok(client, "the server is not up");
  return client.sendRequest<T>(method, params);
}

/** The labels of all tabs. */
function labels(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

/** Resolves once a tab has the label. */
function shows(label: string): Promise<void> {
  return eventually(
    `the tab “${label}”`,
    () => labels().includes(label),
    vscode.window.tabGroups.onDidChangeTabs,
    () => labels().join(", "),
  );
}

describe("The verification sheet", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(newsroom(), ".stet"), { recursive: true }).then(
      () => undefined,
      () => undefined,
    );
  });

  it("opens beside the draft, once, and stays with it while a note is looked at", async () => {
    await seed("river-crest.txt");
    await vscode.commands.executeCommand("stet.openSheet");
    await shows("Verification: river-crest.txt");
    await vscode.commands.executeCommand("stet.openSheet");
    const note = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(newsroom(), "sources/flood-briefing.txt"),
    );
    await vscode.window.showTextDocument(note, vscode.ViewColumn.One);
    await shows("flood-briefing.txt");
    assert.deepEqual(
      labels().filter((label) => label.startsWith("Verification")),
      ["Verification: river-crest.txt"],
    );
    await seed("er-waits.md");
    await shows("Verification: er-waits.md");
  });

  it("has the draft on the screen where it is opened from another page", async () => {
    await seed("river-crest.txt");
    await vscode.commands.executeCommand("stet.openReport");
    await shows("Review: river-crest.txt");
    await vscode.commands.executeCommand("workbench.action.focusNextGroup");
    await vscode.commands.executeCommand("stet.openSheet");
    await shows("Verification: river-crest.txt");
  });

  it("keeps ticks in the workspace", async () => {
    const draft = await seed("river-crest.txt");
    await findingOf("notes/misquote", draft);
    const uri = draft.uri.toString();
    const sheet = () => ask<Sheet>("stet/sheet", { textDocument: { uri } });
    const [first] = (await sheet()).items;
    assert.equal(first?.state, "borne");
    await ask("stet/tick", { uri, kind: first.kind, range: first.range, ticked: true, who: "Ana" });
    const file = vscode.Uri.joinPath(newsroom(), ".stet/verified.jsonl");
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(text, /^\{.*"checked\/quotation".*"who":"Ana".*\}\n$/);
    assert.deepEqual(
      (await sheet()).items[0]?.ticks.map(({ who }) => who),
      ["Ana"],
    );
  });

  it("has what stands word for word in the notes marked in the draft, and nothing that differs", async () => {
    const draft = await seed("river-crest.txt");
    await findingOf("notes/misquote", draft);
    const { ranges } = await ask<{ ranges: readonly vscode.Range[] }>("stet/verbatim", {
      textDocument: { uri: draft.uri.toString() },
    });
    const words = ranges.map(({ start, end }) =>
      draft.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    assert.equal(words.length, 2);
    assert.match(words[0]!, /^“I walked Front Street/);
    assert.match(words[1]!, /^"People did what we asked/);
  });
});
