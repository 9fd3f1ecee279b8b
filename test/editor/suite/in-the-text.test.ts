// What the editor does with names and headings: goes to them, marks, lists and renames them; and the line over the headline.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findings, stet, untitled } from "./support.js";

const DRAFT = `Harbor board cuts 42 jobs

Noor Halvorsen, head of the harbor board, quit on Monday. The board voted to cut 46 jobs, she said.

Halvorsen’s board met again. “I told Halvorsen to stay,” said Tom Ruiz, the clerk.
`;

describe("in the text", () => {
  let draft: vscode.TextDocument;
  before(stet);
  beforeEach(async () => {
    draft = (await untitled("plaintext", DRAFT)).document;
    await findings(draft, "the headline’s figure", (all) => all.length > 0);
  });
  afterEach(closeAll);

  const at = (words: string) => draft.positionAt(draft.getText().indexOf(words) + 1);
  const ask = <T>(command: string, ...rest: unknown[]) =>
    vscode.commands.executeCommand<T>(command, draft.uri, ...rest);

  it("counts over the headline what is open, and leads to the panel", async () => {
    const lenses = await ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider", 10);
    const [lens] = lenses.filter(({ command }) => command?.command === "stet.draft.focus");
    assert.match(lens?.command?.title ?? "", /mismatch/);
    assert.equal(lens!.range.start.line, 0);
  });

  it("goes from a surname to the introduction", async () => {
    const [place] = await ask<vscode.Location[]>("vscode.executeDefinitionProvider", at("Halvorsen’s"));
    assert.equal(draft.getText(place?.range), "Noor Halvorsen");
  });

  it("marks the names of one source", async () => {
    const marks = await ask<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      at("Halvorsen’s"),
    );
    assert.deepEqual(
      marks.map(({ range }) => draft.getText(range)),
      ["Noor Halvorsen", "she", "Halvorsen", "Halvorsen"],
    );
  });

  it("renames a person throughout", async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      at("Halvorsen’s"),
      "Pell",
    );
    const words = edit.get(draft.uri).map(({ range }) => draft.getText(range));
    assert.deepEqual(words, ["Halvorsen", "Halvorsen", "Halvorsen"]);
  });

  it("lists the headline with its sources", async () => {
    const [headline] = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider");
    assert.equal(headline?.name, "Harbor board cuts 42 jobs");
    assert.deepEqual(
      headline.children.map(({ name }) => name),
      ["Noor Halvorsen", "Tom Ruiz"],
    );
  });
});
