import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, newsroom, seed } from "./support.js";

describe("The review report", () => {
  afterEach(closeAll);

  it("opens beside the draft, once, and follows it", async () => {
    await seed("school-levy.txt");
    await vscode.commands.executeCommand("stet.openReport");
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    const { onDidChangeTabs } = vscode.window.tabGroups;
    const shows = (label: string) =>
      eventually(
        `the tab “${label}”`,
        () => labels().includes(label),
        onDidChangeTabs,
        () => labels().join(", "),
      );
    await shows("Review: school-levy.txt");
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await vscode.commands.executeCommand("stet.openReport");
    const other = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(newsroom(), "recount.md"));
    await vscode.window.showTextDocument(other, vscode.ViewColumn.One);
    await shows("Review: recount.md");
    assert.equal(labels().filter((label) => label.startsWith("Review")).length, 1);
  });

  it("gives the open questions as a list, to the clipboard", async () => {
    const draft = await seed("school-levy.txt");
    await findingOf("copy/placeholder", draft);
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("stet.copyQuestions");
    const list = await vscode.env.clipboard.readText();
    assert.match(
      list,
      /^Open questions on “Board cuts 42 jobs after levy fails by 118 votes” \(school-levy\.txt\):\n\n1\. Headline, line 1: /,
    );
    assert.match(list, /“TK” is still to come/);
  });
});
