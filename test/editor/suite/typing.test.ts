import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findingOf, findings, noneOf, type, untitled } from "./support.js";

const RULE = "attribution/unattributed-statistic";

describe("Typing", () => {
  afterEach(closeAll);

  for (const language of ["markdown", "plaintext"] as const)
    it(`is followed in an untitled ${language} document`, async () => {
      const { document } = await untitled(language, "");
      await type("Nearly 38 percent of renters in Tarnow County were late with the rent in May");
      await type(".");
      await findingOf(RULE, document);
      await vscode.commands.executeCommand("deleteLeft");
      await type(", the county housing office said.");
      await noneOf(RULE, document);
    });

  it("moves the underlines below it along", async () => {
    const editor = await untitled("markdown", "A TK here.\n");
    const before = await findingOf("copy/placeholder", editor.document);
    assert.equal(editor.document.getText(before.range), "TK");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await type("# Rents 🏠\n\n");
    const [moved] = await findings(
      editor.document,
      "the finding in the third line",
      ([first]) => first?.range.start.line === 2,
    );
    assert.equal(editor.document.getText(moved!.range), "TK");
  });
});
