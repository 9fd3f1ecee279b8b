import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findingOf, seed, type, untitled } from "./support.js";

const CAST =
  "“Nobody plans to be late,” said Odalys Brenner, director of the Tarnow Renters Council.\n\n" +
  "Sheriff Lena Brandt said the court would wait.\n\n";

/** Names that Stet offers at the caret once a space was typed there. */
async function offered(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    editor.document.uri,
    editor.selection.active,
    " ",
  );
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
}

/** What is written where an item is taken. */
function textOf({ insertText, label }: vscode.CompletionItem): string {
  if (typeof insertText === "object") return insertText.value;
  return insertText ?? (typeof label === "string" ? label : label.label);
}

/** Types at the end of the draft. */
async function typeAtEnd(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  await type(text);
}

describe("Where a source is about to be named", () => {
  afterEach(closeAll);

  for (const language of ["markdown", "plaintext"] as const)
    it(`the draft's people are offered, the nearest first: ${language}`, async () => {
      const editor = await untitled(language, `${CAST}TK is late. `);
      await findingOf("copy/placeholder", editor.document);
      await typeAtEnd(editor, "The fee is lost, according to ");
      // Behind them come those of the newsroom's notes, which a draft without a file has too.
      assert.deepEqual((await offered(editor)).map(textOf).slice(0, 2), ["Brandt", "Brenner"]);
    });

  it("those of the notes are offered too, with their role", async () => {
    const document = await seed("README.md");
    const editor = await vscode.window.showTextDocument(document);
    await typeAtEnd(editor, "Nobody is missing, according to ");
    const names = (await offered(editor)).map(textOf);
    assert.ok(names.includes("Wendell Aku, director, Sorrel County Emergency Management"), names.join("; "));
  });

  it("nothing is offered in other prose", async () => {
    const editor = await untitled("markdown", CAST);
    await typeAtEnd(editor, "The fee is ");
    assert.deepEqual(await offered(editor), []);
  });
});

describe("A rest of the mouse", () => {
  afterEach(closeAll);

  const hoverAt = async (document: vscode.TextDocument, words: string): Promise<string> => {
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    return contents.map(({ value }) => value).join("\n");
  };

  it("tells of a sentence that nothing is wrong with who says it, and where introduced", async () => {
    const { document } = await untitled("markdown", `${CAST}Brenner said the fee was lost, and TK.\n`);
    await findingOf("copy/placeholder", document);
    const hover = await hoverAt(document, "fee was lost");
    assert.match(hover, /Odalys Brenner.*\(person\)\. Introduced on \[line 1\]/);
    assert.match(hover, /Also says:/);
  });

  it("tells of a claim who would know", async () => {
    const claim = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";
    const { document } = await untitled("markdown", claim);
    await findingOf("attribution/unattributed-statistic", document);
    assert.match(await hoverAt(document, "renters"), /Who would know.*On housing and rents/);
  });

  it("tells nothing where there is nothing to say", async () => {
    const { document } = await untitled("markdown", `${CAST}The meeting began at seven. TK.\n`);
    await findingOf("copy/placeholder", document);
    assert.equal(await hoverAt(document, "meeting"), "");
  });
});
