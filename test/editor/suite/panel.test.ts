import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { accepting, closeAll, findingOf, newsroom, noneOf, polled, seed, stet, untitled } from "./support.js";

const RULE = "attribution/unattributed-statistic";
const DRAFT = `“Nobody plans to be late,” said Odalys Brenner, director of the Tarnow Renters Council.

Critics said the plan was late.

Nearly 38 percent of renters in Tarnow County were late with the rent in May.
`;

/** Waits until the panel's rows are as wanted, and returns them. */
async function rows(what: string, wanted: (rows: readonly string[]) => boolean): Promise<string[]> {
  const extension = await stet();
  const panelRows = () => extension.panelRows();
  await polled(
    what,
    () => wanted(panelRows()),
    () => panelRows().join("\n"),
  );
  return panelRows();
}

const has = (words: string) => (all: readonly string[]) => all.some((row) => row.includes(words));

describe("The review panel", () => {
  before(() => vscode.commands.executeCommand("stet.draft.focus"));
  afterEach(closeAll);

  it("shows what is open by paragraph or by kind, the sources and how the sentences stand", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf(RULE, document);
    const shown = await rows("the panel to show the draft", has("Paragraph 3"));
    assert.equal(shown.find((row) => row.startsWith("Open"))?.replace(/\d+/, "N"), "Open | N");
    assert.ok(
      has("Odalys Brenner | once, 5 words, 5 quoted · director of the Tarnow Renters Council")(shown),
      shown.join("\n"),
    );
    assert.ok(has("No source yet | 1")(shown), shown.join("\n"));
    await vscode.commands.executeCommand("stet.panel.byKind");
    await rows("the panel to group by kind", has("  Who says so? | "));
    await vscode.commands.executeCommand("stet.panel.byParagraph");
    await rows("the panel to group by paragraph", has("Paragraph 3"));
  });

  it("follows the typing and the active draft, and is empty without one", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf(RULE, document);
    await rows("the panel to show the draft", has("Paragraph 3"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "It rained.\n\n");
    await vscode.workspace.applyEdit(edit);
    await rows("the panel to follow", has("Paragraph 4"));
    await seed("school-levy.txt");
    await rows("the panel to show the other draft", has("Noor Halvorsen"));
    await closeAll();
    await rows("the panel to be empty", (all) => all.length === 0);
  });

  it("goes to the words of a row", async () => {
    const draft = await seed("school-levy.txt");
    await rows("the panel to show the draft", has("Noor Halvorsen"));
    const range = { start: { line: 0, character: 11 }, end: { line: 0, character: 13 } };
    await vscode.commands.executeCommand("stet.panel.goTo", { draft: draft.uri, range });
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), "42");
  });

  it("fixes a finding, lets it stand and takes that back, from its row", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    await findingOf(RULE, document);
    const extension = await stet();
    const row = (words: string) => extension.panelRow(words);
    await rows("the panel to show the finding", () => row("38 percent") !== undefined);
    await vscode.commands.executeCommand("stet.panel.fix", row("38 percent"));
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document, document);
    assert.equal(activeTextEditor.selection.start.line, 4);
    await vscode.commands.executeCommand("hideCodeActionWidget");
    try {
      await accepting("stet.panel.letStand", [row("38 percent")], noneOf(RULE, document));
      await rows("the panel to show what was let stand", has("Let stand | 1"));
      await vscode.commands.executeCommand("stet.panel.takeBack", row("38 percent"));
      await findingOf(RULE, document);
      await rows("the panel to show nothing let stand", (all) => !has("Let stand")(all));
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(newsroom(), ".stet"), { recursive: true });
    }
  });
});
