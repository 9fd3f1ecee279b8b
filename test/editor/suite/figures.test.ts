import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { applyFix, closeAll, findingOf, noneOf, seed, untitled } from "./support.js";

const CONFLICT = "statistics/conflicting-figures";

/** Runs what a keystroke on words of a draft runs, by its command. */
function ask<T>(command: string, document: vscode.TextDocument, words: string): Thenable<T[]> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand<T[]>(command, document.uri, at);
}

describe("A figure that is told twice", () => {
  afterEach(closeAll);

  it("leads from the headline to the text by Go to Definition, and says on hover what the text has", async () => {
    const document = await seed("school-levy.txt");
    await vscode.window.showTextDocument(document);
    await findingOf(CONFLICT, document);
    const places = await ask<vscode.Location | vscode.LocationLink>(
      "vscode.executeDefinitionProvider",
      document,
      "42 jobs",
    );
    const words = places.map((place) =>
      document.getText("targetUri" in place ? place.targetRange : place.range),
    );
    assert.ok(
      words.some((text) => text.startsWith("46")),
      words.join("; "),
    );
    const hovers = await ask<vscode.Hover>("vscode.executeHoverProvider", document, "42 jobs");
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    assert.match(contents.map(({ value }) => value).join("\n"), /46 jobs/);
  });

  for (const [end, title, text] of [
    [
      "in the headline",
      /^Make this 46/,
      "# Mill cuts 46 jobs\n\nThe mill will cut 46 jobs, its owner said.\n",
    ],
    [
      "in the text",
      /^Make the other 42/,
      "# Mill cuts 42 jobs\n\nThe mill will cut 42 jobs, its owner said.\n",
    ],
  ] as const)
    it(`is set right ${end} by a fix, and the finding goes`, async () => {
      const { document } = await untitled(
        "markdown",
        "# Mill cuts 42 jobs\n\nThe mill will cut 46 jobs, its owner said.\n",
      );
      await applyFix(document, await findingOf(CONFLICT, document), title);
      assert.equal(document.getText(), text);
      await noneOf(CONFLICT, document);
    });
});
