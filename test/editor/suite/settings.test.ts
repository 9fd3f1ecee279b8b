import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findingOf, findings, noneOf, ruleOf, untitled } from "./support.js";

const DRAFT =
  "The bridge cost TK.\n\nNearly 38 percent of renters in Tarnow County were late with the rent in May.\n";

describe("A setting", () => {
  afterEach(async () => {
    for (const name of ["rules", "enable"]) await set(name, undefined);
    await closeAll();
  });

  it("turns one rule off at once, and on again", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf("copy/placeholder", document);
    await set("rules", { "copy/placeholder": "off" });
    await noneOf("copy/placeholder", document);
    await findingOf("attribution/unattributed-statistic", document);
    await set("rules", undefined);
    await findingOf("copy/placeholder", document);
  });

  it("changes how grave a finding is", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf("copy/placeholder", document);
    for (const [name, severity] of [
      ["error", vscode.DiagnosticSeverity.Error],
      ["hint", vscode.DiagnosticSeverity.Hint],
    ] as const) {
      await set("rules", { "copy/placeholder": name });
      await findings(document, `a placeholder of severity ${name}`, (all) =>
        all.some((each) => ruleOf(each) === "copy/placeholder" && each.severity === severity),
      );
    }
  });

  it("turns Stet off, and on again", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf("copy/placeholder", document);
    await set("enable", false);
    await findings(document, "no findings", (all) => all.length === 0);
    await set("enable", true);
    assert.ok(await findingOf("copy/placeholder", document));
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("stet").update(name, value, vscode.ConfigurationTarget.Workspace);
}
