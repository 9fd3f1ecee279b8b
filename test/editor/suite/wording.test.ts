import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { applyFix, closeAll, findingOf, fixesAt, newsroom, noneOf, seed, untitled } from "./support.js";

const LABEL = "wording/loaded-label";

describe("Loaded wording", () => {
  afterEach(closeAll);

  it("is replaced by a fix that keeps number and capital, and the finding goes", async () => {
    const { document } = await untitled(
      "markdown",
      "Illegal immigrants filled the shelter on Pond Street.\n",
    );
    await applyFix(document, await findingOf(LABEL, document), /^Write “people in the country illegally”$/);
    assert.equal(document.getText(), "People in the country illegally filled the shelter on Pond Street.\n");
    await noneOf(LABEL, document);
  });

  it("is deleted where it is an adverb, with its comma", async () => {
    const { document } = await untitled("plaintext", "Sadly, the bakery on Pond Street closed in May.");
    await applyFix(document, await findingOf("wording/editorializing", document), /^Delete “Sadly”$/);
    assert.equal(document.getText(), "The bakery on Pond Street closed in May.");
    await noneOf("wording/editorializing", document);
  });
});

describe("The house stylebook", () => {
  const folder = () => vscode.Uri.joinPath(newsroom(), "style");
  const house = () => vscode.Uri.joinPath(folder(), "stet.json");
  const shared = () => vscode.Uri.joinPath(folder(), "words.yml");
  const HOUSE = '{\n  // what the desk has settled\n  "stylebook": { "files": ["words.yml"] }\n}\n';

  beforeEach(async () => {
    await write(house(), HOUSE);
    await write(shared(), "off: []\n");
    await write(vscode.Uri.joinPath(folder(), "mill.md"), "A thug and a river rat stood by the mill.\n");
  });
  afterEach(closeAll);

  it("takes a wording by a fix, keeps what else stands in its file, and the flag goes", async () => {
    const draft = await seed("style/mill.md");
    const fixes = await fixesAt(draft, await findingOf(LABEL, draft));
    const add = fixes.find(({ title }) => title === "✓ Add to the house stylebook: “thug” is fine");
    assert.ok(add?.command, `not among: ${fixes.map(({ title }) => title).join(" | ")}`);
    await vscode.commands.executeCommand(add.command.command, ...(add.command.arguments as unknown[]));
    await noneOf(LABEL, draft);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(house()));
    assert.equal(text, HOUSE.replace('"words.yml"]', '"words.yml"], "off": ["thug"]'));
  });

  it("follows a shared file as soon as it is saved, and shows there what is wrong in it", async () => {
    const draft = await seed("style/mill.md");
    const flagged = async () => draft.getText((await findingOf(LABEL, draft)).range);
    assert.equal(await flagged(), "thug");
    await write(shared(), "off: [thug]\n");
    await noneOf(LABEL, draft);
    await write(shared(), "off: [thug]\nentries:\n  - wording: river rat\n  - {}\n");
    assert.equal(await flagged(), "river rat");
    const [problem] = vscode.languages.getDiagnostics(shared());
    assert.match(problem?.message ?? "", /no “wording”/);
    assert.equal(problem?.range.start.line, 3);
  });
});

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
