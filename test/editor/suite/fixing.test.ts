import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { applyFix, closeAll, eventually, findingOf, fixesAt, noneOf, type, untitled } from "./support.js";

const RULE = "attribution/unattributed-statistic";
const NAMED = "“Nobody plans to be late,” said Odalys Brenner, director of the Tarnow Renters Council.";
const STATISTIC = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";
const DRAFT = `${NAMED}\n\n${STATISTIC}\n`;
const THREE = `${NAMED}\n\nSheriff Lena Brandt said the court would wait.\n\n“It is worse here,” said Ira Holm, who runs the food pantry.\n\n${STATISTIC}\n`;

describe("A fix", () => {
  afterEach(closeAll);

  it("leaves whose it is to the writer, though a source speaks, and the finding goes", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await applyFix(document, await findingOf(RULE, document), /according to TK/);
    assert.match(document.getText(), /rent in May, according to TK\.\n$/);
    assert.ok(document.getText().startsWith(`${NAMED}\n\n${STATISTIC.slice(0, -1)}`), "other words changed");
    await noneOf(RULE, document);
  });

  it("is undone by one undo, and the finding is back", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await applyFix(document, await findingOf(RULE, document), /according to/);
    await noneOf(RULE, document);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), DRAFT);
    await findingOf(RULE, document);
  });

  it("writes a TK where the draft names nobody, and the TK is not forgotten", async () => {
    const { document } = await untitled("plaintext", STATISTIC);
    await applyFix(document, await findingOf(RULE, document), /according to TK/);
    assert.equal(document.getText(), `${STATISTIC.slice(0, -1)}, according to TK.`);
    const { range } = await findingOf("copy/placeholder", document);
    assert.equal(document.getText(range), "TK");
  });

  it("leaves whose it is to the writer, though three sources speak", async () => {
    const { document } = await untitled("markdown", THREE);
    const titles = (await fixesAt(document, await findingOf(RULE, document))).map(({ title }) => title);
    const named = ["Add “according to TK” and choose who"];
    assert.deepEqual(
      titles.filter((title) => title.startsWith("Add “according")),
      named,
    );
  });

  for (const [what, draft] of [
    ["where nobody is named", STATISTIC],
    ["where three might be meant", THREE],
  ] as const)
    it(`leaves its TK selected, to be typed over, and is undone by one undo: ${what}`, async () => {
      const editor = await untitled("markdown", draft);
      const { document } = editor;
      await applyFix(document, await findingOf(RULE, document), /according to TK/);
      const selected = () => document.getText(editor.selection);
      const { onDidChangeTextEditorSelection } = vscode.window;
      await eventually("the TK to be selected", () => selected() === "TK", onDidChangeTextEditorSelection);
      await type("Ana");
      assert.match(document.getText(), /rent in May, according to Ana\.\n?$/);
      await vscode.commands.executeCommand("undo");
      assert.match(document.getText(), /rent in May, according to TK\.\n?$/);
      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), draft);
    });

  it("keeps the line ends of a CR LF draft", async () => {
    const { document } = await untitled("markdown", DRAFT.replaceAll("\n", "\r\n"));
    await applyFix(document, await findingOf(RULE, document), /according to/);
    await noneOf(RULE, document);
    assert.equal(document.getText().replaceAll("\r\n", "").includes("\n"), false);
  });

  it("may be to let it stand by a comment in the copy", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await applyFix(document, await findingOf(RULE, document), /let it stand by a comment/);
    await noneOf(RULE, document);
    assert.match(document.getText(), /<!-- stet[^\n]*unattributed-statistic/);
  });

  it("is never to turn the rule off, which is in the status menu", async () => {
    const { document } = await untitled("markdown", DRAFT);
    const titles = (await fixesAt(document, await findingOf(RULE, document))).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => /turn off/i.test(title)),
      [],
    );
    const settings = () => vscode.workspace.getConfiguration("stet");
    try {
      await vscode.commands.executeCommand("stet.setRule", RULE, "off");
      await noneOf(RULE, document);
      assert.deepEqual(settings().inspect("rules")?.workspaceValue, { [RULE]: "off" });
    } finally {
      await settings().update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await findingOf(RULE, document);
  });
});
