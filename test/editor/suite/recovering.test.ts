import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  applyFix,
  closeAll,
  eventually,
  findingOf,
  findingsIn,
  noneOf,
  seed,
  stet,
  type,
  untitled,
} from "./support.js";

const RULE = "attribution/unattributed-statistic";
const STATISTIC = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";

describe("The review server", () => {
  afterEach(closeAll);

  it("comes back when it is killed, and knows what was typed but not saved", async () => {
    const onDisk = await seed("recount.md");
    await findingOf("copy/placeholder", onDisk);
    const { document } = await untitled("markdown", "The bridge opened.\n\n");
    await vscode.commands.executeCommand("cursorBottom");
    await type(STATISTIC);
    await findingOf(RULE, document);

    const dead = processOf(await stet());
    assert.ok(dead !== undefined, "the server has no process");
    process.kill(dead, "SIGKILL");
    await running(await stet(), dead);

    const before = await findingOf(RULE, document);
    assert.match(document.getText(before.range), /38 percent/);
    await applyFix(document, before, /according to/);
    assert.match(document.getText(), /^The bridge opened\.\n\nNearly 38 percent[^\n]*, according to/);
    await noneOf(RULE, document);
    await findingOf("copy/placeholder", onDisk);
  });

  it("is started anew by the command", async () => {
    const { document } = await untitled("markdown", STATISTIC);
    await findingOf(RULE, document);
    const before = processOf(await stet());
    await vscode.commands.executeCommand("stet.restartServer");
    assert.notEqual(processOf(await stet()), before);
    await findingOf(RULE, document);
    assert.equal(
      findingsIn(document).length,
      new Set(findingsIn(document).map((each) => JSON.stringify(each))).size,
    );
  });
});

/** The process id of the server, which the language client keeps to itself. */
function processOf({ client }: Stet): number | undefined {
  return (client as unknown as { _serverProcess?: { pid?: number } })._serverProcess?.pid;
}

type Stet = Awaited<ReturnType<typeof stet>>;

/** Waits until the client runs with another process than the dead one. */
async function running(extension: Stet, dead: number): Promise<void> {
  const { client } = extension;
  assert.ok(client);
  const isBack = () => {
    const now = processOf(extension);
    return extension.condition === "running" && now !== undefined && now !== dead;
  };
  await eventually("the server to come back", isBack, client.onDidChangeState);
}
