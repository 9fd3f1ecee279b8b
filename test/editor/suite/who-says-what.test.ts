import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, findingOf, stet, type, untitled } from "./support.js";

const DRAFT =
  "“The pier is closed,” Ana Bellweather said. “It will open in TK weeks,” she said.\n\nThe pier leans.\n";
const SETTING = "stet.whoSaysWhat";
const MARKS = "stet/whoSaysWhat";
const HINTS = "textDocument/inlayHint";

/** The part of the language client that a question passes through on its way to the server. */
interface Asking {
  sendRequest(type: string | { readonly method: string }, ...rest: unknown[]): Promise<unknown>;
}

describe("Show Who Says What", () => {
  const answered = new vscode.EventEmitter<never>();
  let asked: string[] = [];
  let stopListening: () => void;

  beforeEach(async () => {
    const client = (await stet()).client as unknown as Asking;
    const send = client.sendRequest.bind(client);
    asked = [];
    client.sendRequest = async (what, ...rest) => {
      const answer = await send(what, ...rest);
      asked.push(typeof what === "string" ? what : what.method);
      answered.fire(undefined as never);
      return answer;
    };
    stopListening = () => (client.sendRequest = send);
  });
  afterEach(async () => {
    stopListening();
    await vscode.workspace.getConfiguration().update(SETTING, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  const times = (what: string) => asked.filter((each) => each === what).length;
  const answers = (what: string, more: number) =>
    eventually(`an answer to ${what}`, () => times(what) >= more || undefined, answered.event);

  it("is off, and asks the server for nothing", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    await type("No. ");
    await findingOf("copy/placeholder", document);
    assert.deepEqual(await hintsIn(document), []);
    assert.equal(times(MARKS) + times(HINTS), 0);
  });

  it("is turned on and off by its command, follows the typing, and names who “she” is", async () => {
    const { document } = await untitled("plaintext", DRAFT);
    await findingOf("copy/placeholder", document);
    await vscode.commands.executeCommand("stet.toggleWhoSaysWhat");
    assert.equal(vscode.workspace.getConfiguration().get(SETTING), true);
    await answers(MARKS, 1);
    await answers(HINTS, 1);
    assert.deepEqual(await hintsIn(document), ["‹Bellweather›"]);
    const before = times(MARKS);
    await type("So: ");
    await answers(MARKS, before + 1);
    await vscode.commands.executeCommand("stet.toggleWhoSaysWhat");
    assert.equal(vscode.workspace.getConfiguration().get(SETTING), false);
  });
});

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ label }) =>
    typeof label === "string" ? label : label.map(({ value }) => value).join(""),
  );
}
