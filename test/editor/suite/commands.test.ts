// The commands of the palette that no other file is about; and that each one is there, with a name that says what it does.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, findingsIn, newsroom, noneOf, polled, stet } from "./support.js";
import { accepting, findings, fixesAt, ruleOf, seed, untitled } from "./support.js";

const RULE = "wording/loaded-label";
const DRAFT = "It rained.\n\nThe thugs left at noon.\n";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const manifest = () => vscode.extensions.getExtension("stet.stet")!.packageJSON as Manifest;
const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
const tab = (label: RegExp) =>
  eventually(
    `a tab like ${label.source}`,
    () => tabs().some((each) => label.test(each)),
    vscode.window.tabGroups.onDidChangeTabs,
    () => tabs().join(", "),
  );

describe("The palette", () => {
  before(stet);
  afterEach(closeAll);

  it("has every command of the manifest, each with a name of its own", async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { commands } = manifest().contributes;
    assert.deepEqual(
      commands.filter(({ command }) => !known.has(command)),
      [],
    );
    const titles = commands.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    assert.deepEqual(
      titles.filter((title) => title.startsWith("%")),
      [],
    );
  });

  it("brings every view of the manifest to the front", async () => {
    for (const { id } of Object.values(manifest().contributes.views).flat())
      await vscode.commands.executeCommand(`${id}.focus`);
  });

  it("shows the fixes of the finding at the caret, or of the first one", async () => {
    const editor = await untitled("plaintext", DRAFT);
    const finding = await findingOf(RULE, editor.document);
    await vscode.commands.executeCommand("stet.showFixes");
    await eventually(
      "the caret at the finding",
      () => editor.selection.active.isEqual(finding.range.start),
      vscode.window.onDidChangeTextEditorSelection,
    );
    // What is shown there is the editor's own menu; the story that is photographed goes through it.
    await vscode.commands.executeCommand("hideCodeActionWidget");
  });

  it("shows a rule's page, of those that it lists", async () => {
    await accepting("stet.showRule", [], tab(/^Rule: /));
  });

  it("sets how severe a rule is, those of the draft first", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    await findingOf(RULE, document);
    try {
      const isError = (each: vscode.Diagnostic) =>
        ruleOf(each) === RULE && each.severity === vscode.DiagnosticSeverity.Error;
      await accepting(
        "stet.setSeverity",
        [],
        findings(document, "an error", (all) => all.some(isError)),
      );
      const rules = vscode.workspace.getConfiguration("stet").inspect("rules")?.workspaceValue;
      assert.deepEqual(rules, { [RULE]: "error" });
    } finally {
      const settings = vscode.workspace.getConfiguration("stet");
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("tells which setting decided the finding at the caret, and opens it", async () => {
    const draft = await seed("school-levy.txt");
    const { range } = await findingOf("copy/placeholder", draft);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(range.start, range.start);
    // It ends with a message that waits for an answer: its button leads to the newsroom's own file.
    void vscode.commands.executeCommand("stet.whichSetting");
    await polled("stet.json", () => {
      void vscode.commands.executeCommand("notification.acceptPrimaryAction");
      return tabs().includes("stet.json");
    });
  });

  it("lists what was let stand, and goes there", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    const finding = await findingOf(RULE, document);
    const stand = (await fixesAt(document, finding)).find(({ title }) =>
      /on the record/.test(title),
    )!.command!;
    const [params] = stand.arguments as [object];
    try {
      await vscode.commands.executeCommand(stand.command, { ...params, reason: "Their name." });
      await noneOf(RULE, document);
      const editor = vscode.window.activeTextEditor!;
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const there = eventually(
        "the words to be selected",
        () => vscode.window.activeTextEditor?.selection.start.line === 2,
        vscode.window.onDidChangeTextEditorSelection,
      );
      await accepting("stet.showStets", [], there);
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(newsroom(), ".stet"), { recursive: true });
    }
  });

  it("says what to do where no draft is open, and changes nothing", async () => {
    for (const command of ["stet.showStets", "stet.whichSetting", "stet.copyQuestions"]) {
      // Each ends with a message that waits to be read.
      void vscode.commands.executeCommand(command);
      await vscode.commands.executeCommand("notifications.clearAll");
    }
    assert.deepEqual(tabs(), []);
  });

  it("shows Stet's output", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    await findingOf(RULE, document);
    await vscode.commands.executeCommand("stet.showOutput");
    const isShown = () => vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === "output");
    await eventually("the output", isShown, vscode.workspace.onDidOpenTextDocument);
    await vscode.commands.executeCommand("workbench.action.closePanel");
    assert.ok(findingsIn(document).length > 0);
  });
});

describe("Plain text", () => {
  it("has no list of its own words pop up while it is typed", () => {
    const editor = vscode.workspace.getConfiguration("editor", { languageId: "plaintext" });
    assert.equal(editor.get("wordBasedSuggestions"), "off");
  });
});
