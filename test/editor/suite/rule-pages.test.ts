// A rule's page as help, and the choice of how severe a rule is.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, stet, untitled } from "./support.js";

const RULE = "wording/loaded-label";

describe("A rule's page", () => {
  before(stet);
  afterEach(closeAll);

  it("is what a click on the rule's name shows, rendered and beside the draft", async () => {
    const { document } = await untitled("markdown", "The thugs left at noon.");
    const { code } = await findingOf(RULE, document);
    assert.ok(typeof code === "object", "the finding has no link");
    const link = code.target;
    assert.equal(link.scheme, "command");
    await vscode.commands.executeCommand(link.path, ...(JSON.parse(link.query) as string[]));
    const isShown = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(
          ({ input, label }) => input instanceof vscode.TabInputWebview && label.includes("loaded-label"),
        );
    await eventually("the page", isShown, vscode.window.tabGroups.onDidChangeTabs);
  });

  it("is no draft", async () => {
    const extension = vscode.extensions.getExtension("stet.stet")!;
    const page = vscode.Uri.joinPath(extension.extensionUri, `dist/rules/${RULE}.md`);
    const { document } = await untitled("markdown", "The thugs left at noon.");
    const shown = await vscode.workspace.openTextDocument(page);
    await vscode.window.showTextDocument(shown);
    // The draft behind it was opened first: its findings are there, and so would be those of the page.
    await findingOf(RULE, document);
    const outline = await vscode.commands.executeCommand(
      "vscode.executeHoverProvider",
      shown.uri,
      shown.positionAt(5),
    );
    assert.deepEqual(
      (outline as vscode.Hover[]).filter(({ contents }) => JSON.stringify(contents).includes("would know")),
      [],
    );
    assert.deepEqual(
      vscode.languages.getDiagnostics(shown.uri).filter(({ source }) => source === "stet"),
      [],
    );
  });
});
