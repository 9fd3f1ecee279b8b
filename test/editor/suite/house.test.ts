// The newsroom's settings by choices, how severe a rule is, and which setting decides.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, noneOf, stet, untitled } from "./support.js";

const RULE = "wording/loaded-label";
/** One that the newsroom's own stet.json leaves open. */
const OPEN = "attribution/unattributed-statistic";
const DRAFT = "The thugs left at noon.";

describe("The house settings", () => {
  before(stet);
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration("stet")
      .update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it("are a page of choices", async () => {
    await vscode.commands.executeCommand("stet.editHouse");
    const isShown = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input, label }) => input instanceof vscode.TabInputWebview && label === "House Settings");
    await eventually("the page", isShown, vscode.window.tabGroups.onDidChangeTabs);
  });

  it("tell which of them decided a finding", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf(RULE, document);
    const { client } = await stet();
    assert.ok(client);
    const decided = await client.sendRequest<{ by: string; severity: string }>("stet/decided", {
      uri: document.uri.toString(),
      rule: RULE,
    });
    assert.ok(["house", "default"].includes(decided.by), decided.by);
  });

  it("have how severe a rule is, off included", async () => {
    const { document } = await untitled(
      "markdown",
      "Nearly 38 percent of renters in Tarnow County were late with the rent in May.",
    );
    await findingOf(OPEN, document);
    await vscode.commands.executeCommand("stet.setRule", OPEN, "off");
    await noneOf(OPEN, document);
  });
});
