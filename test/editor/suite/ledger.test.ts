import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, fixesAt, newsroom, noneOf, untitled } from "./support.js";

const RULE = "attribution/unattributed-statistic";
const DRAFT = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";

/** The entries of the newsroom's ledger. */
async function entries(): Promise<Record<string, string>[]> {
  try {
    const file = vscode.Uri.joinPath(newsroom(), ".stet/ledger.jsonl");
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
  } catch {
    return [];
  }
}

describe("Letting a finding stand", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(newsroom(), ".stet"), { recursive: true });
  });

  it("is first among the dismissals in plain text, keeps the reason outside the copy, and is taken back", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    const finding = await findingOf(RULE, document);
    const stand = (await fixesAt(document, finding)).find(({ title }) => /let .*stand/.test(title));
    assert.match(stand?.title ?? "", /on the record/);
    const [params] = stand?.command?.arguments as [object];
    const given = { ...params, reason: "The county’s table has it." };
    await vscode.commands.executeCommand(stand!.command!.command, given);
    await noneOf(RULE, document);
    assert.equal(document.getText(), DRAFT);
    const [entry] = await entries();
    assert.equal(entry?.["reason"], "The county’s table has it.");
    assert.equal(entry["rule"], RULE);
    const uri = document.uri.toString();
    await vscode.commands.executeCommand("stet.ledger.takeBack", { uri, ids: [entry["id"]] });
    await findingOf(RULE, document);
    assert.equal((await entries()).length, 2);
  });

  it("asks for a reason, and an empty one is enough", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    const finding = await findingOf(RULE, document);
    const stand = (await fixesAt(document, finding)).find(({ title }) => /on the record/.test(title));
    const asked = vscode.commands.executeCommand(
      stand!.command!.command,
      ...(stand!.command!.arguments as unknown[]),
    );
    const accept = setInterval(
      () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem"),
      500,
    );
    try {
      await eventually(
        "the finding to stand",
        () => !document.isClosed && standing(document),
        vscode.languages.onDidChangeDiagnostics,
      );
    } finally {
      clearInterval(accept);
    }
    await asked;
    assert.deepEqual(
      (await entries()).map(({ reason }) => reason),
      [""],
    );
  });
});

function standing(document: vscode.TextDocument): boolean {
  return vscode.languages
    .getDiagnostics(document.uri)
    .every(({ code }) => (typeof code === "object" ? code.value : code) !== RULE);
}
