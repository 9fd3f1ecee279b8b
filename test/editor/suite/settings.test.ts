import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findingOf, findings, newsroom, noneOf, ruleOf, seed, untitled } from "./support.js";

const DRAFT =
  "The bridge cost TK.\n\nNearly 38 percent of renters in Tarnow County were late with the rent in May.\n";

/** One that the newsroom's own stet.json leaves open. */
const RULE = "attribution/unattributed-statistic";

describe("A setting", () => {
  afterEach(async () => {
    for (const name of ["rules", "enable"]) await set(name, undefined);
    await closeAll();
  });

  it("turns one rule off at once, and on again", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf(RULE, document);
    await set("rules", { [RULE]: "off" });
    await noneOf(RULE, document);
    await findingOf("copy/placeholder", document);
    await set("rules", undefined);
    await findingOf(RULE, document);
  });

  it("changes how grave a finding is", async () => {
    const { document } = await untitled("markdown", DRAFT);
    await findingOf(RULE, document);
    for (const [name, severity] of [
      ["error", vscode.DiagnosticSeverity.Error],
      ["hint", vscode.DiagnosticSeverity.Hint],
    ] as const) {
      await set("rules", { [RULE]: name });
      await findings(document, `a finding of severity ${name}`, (all) =>
        all.some((each) => ruleOf(each) === RULE && each.severity === severity),
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

  it("in the house's stet.json outweighs the editor's, and acts as soon as the file is saved", async () => {
    const desk = vscode.Uri.joinPath(newsroom(), "desk");
    const house = (rules: object) => write(vscode.Uri.joinPath(desk, "stet.json"), JSON.stringify({ rules }));
    await write(vscode.Uri.joinPath(desk, "bridge.md"), DRAFT);
    await house({ "copy/placeholder": "off" });
    await set("rules", { "copy/placeholder": "error" });
    const draft = await seed("desk/bridge.md");
    await findingOf("attribution/unattributed-statistic", draft);
    await noneOf("copy/placeholder", draft);
    await house({});
    await findingOf("copy/placeholder", draft);
  });
});

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("stet").update(name, value, vscode.ConfigurationTarget.Workspace);
}
