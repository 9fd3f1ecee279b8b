import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingsIn, newsroom, ruleOf, stet } from "./support.js";

describe("The review of all drafts", () => {
  afterEach(closeAll);

  it("fills Problems with what is open in drafts that nobody has opened, and not in notes", async () => {
    await stet();
    await vscode.commands.executeCommand("notifications.clearAll");
    // It ends with a message that waits for an answer.
    void vscode.commands.executeCommand("stet.reviewAll");
    const of = (name: string) => vscode.languages.getDiagnostics(vscode.Uri.joinPath(newsroom(), name));
    const { onDidChangeDiagnostics } = vscode.languages;
    await eventually(
      "findings in a closed draft",
      () => of("school-levy.txt").length > 5,
      onDidChangeDiagnostics,
    );
    assert.ok(of("er-waits.md").length > 5);
    assert.deepEqual(of("sources/flood-briefing.txt"), []);
    assert.ok(of("school-levy.txt").some((each) => ruleOf(each) === "statistics/conflicting-figures"));
    // Opened, it has each finding once.
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(newsroom(), "school-levy.txt"));
    await vscode.window.showTextDocument(draft);
    const once = () => {
      const all = findingsIn(draft).map(
        (each) => `${ruleOf(each)} ${each.range.start.line} ${each.range.start.character}`,
      );
      return all.length > 5 && new Set(all).size === all.length;
    };
    await eventually("each finding once", once, onDidChangeDiagnostics);
    await vscode.commands.executeCommand("notifications.clearAll");
  });
});

describe("A folder of drafts that nobody has opened", () => {
  const scope = (value: string | undefined) =>
    vscode.workspace.getConfiguration("stet").update("scope", value, vscode.ConfigurationTarget.Workspace);
  afterEach(() => scope(undefined));

  for (const [how, remove] of [
    ["in the editor", deleteInEditor],
    ["outside of it", deleteOutside],
  ] as const)
    it(`takes its problems along when it is deleted ${how}`, async () => {
      const folder = vscode.Uri.joinPath(newsroom(), `closed-${how.replaceAll(" ", "-")}`);
      const draft = vscode.Uri.joinPath(folder, "slip.md");
      await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode("It will take TK weeks.\n"));
      await scope("workspace");
      const { onDidChangeDiagnostics, getDiagnostics } = vscode.languages;
      await eventually("a finding", () => getDiagnostics(draft).length > 0, onDidChangeDiagnostics);
      await remove(folder);
      await eventually("no finding", () => getDiagnostics(draft).length === 0, onDidChangeDiagnostics);
    });
});

async function deleteInEditor(folder: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(folder, { recursive: true });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The editor hears of it from the disk alone. */
async function deleteOutside(folder: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(folder, { recursive: true });
}

describe("The walkthrough", () => {
  afterEach(closeAll);

  it("opens a sample with something to find, goes to it and shows its fixes", async () => {
    await vscode.commands.executeCommand("stet.openSample");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    const rules = () => new Set(findingsIn(document).map(ruleOf));
    await eventually(
      "findings in the sample",
      () => rules().size >= 5,
      vscode.languages.onDidChangeDiagnostics,
    );
    assert.ok(
      rules().has("statistics/conflicting-figures") && rules().has("copy/placeholder"),
      [...rules()].join(" "),
    );
    // A blank line: nothing is found there.
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand("stet.nextFinding");
    const isAtFinding = () =>
      findingsIn(document).some(({ range }) => range.start.line === editor.selection.active.line);
    await eventually("the caret at a finding", isAtFinding, vscode.window.onDidChangeTextEditorSelection);
  });
});
