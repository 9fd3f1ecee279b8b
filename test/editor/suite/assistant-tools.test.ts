import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, stet, untitled } from "./support.js";

const SETTING = "assistantTools";
const NAMES = ["stet_check", "stet_inspect", "stet_verify_quotes"];

/** What came after the version that the types are of. */
interface LanguageModels {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
}

const models = () => (vscode as unknown as { readonly lm: LanguageModels }).lm;

function set(on: boolean | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration("stet").update(SETTING, on, vscode.ConfigurationTarget.Global);
}

function offered(): string[] {
  return models()
    .tools.map(({ name }) => name)
    .filter((name) => name.startsWith("stet_"))
    .sort();
}

/** Waits until so many of the tools are offered: the editor tells nobody. */
async function offers(count: number): Promise<void> {
  const poll = new vscode.EventEmitter<void>();
  const timer = setInterval(() => poll.fire(), 100);
  try {
    await eventually(
      `${count} tools`,
      () => offered().length === count,
      poll.event,
      () => offered().join(", "),
    );
  } finally {
    clearInterval(timer);
    poll.dispose();
  }
}

/** A tool's answer, read. */
async function ask<T>(name: string, input: object): Promise<T> {
  const { content } = await models().invokeTool(name, { input, toolInvocationToken: undefined });
  return JSON.parse(content[0]!.value) as T;
}

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

describe("Tools for assistants", () => {
  before(function () {
    const [, minor] = vscode.version.split(".").map(Number);
    // The editor has them for everybody since then.
    if (minor! < 95) this.skip();
  });

  before(stet);
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  it("are not there until they are asked for, and go with the setting", async () => {
    // Newer versions list what a manifest has, whatever its condition says: what counts is that nobody answers.
    await assert.rejects(ask("stet_check", { text: "The levy will cost TK." }));
    await set(true);
    await offers(NAMES.length);
    assert.deepEqual(offered(), NAMES);
    await set(undefined);
    const text = { text: "The levy will cost TK." };
    for (let tries = 0; tries < 100; tries++) {
      const answer = await ask("stet_check", text).catch(() => null);
      if (answer === null) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.fail("the tool still answers");
  });

  it("answer on a file, a text and the active draft", async () => {
    await set(true);
    await offers(NAMES.length);
    const file = await ask<Checked>("stet_check", { path: "school-levy.txt" });
    assert.equal(file.files[0]!.path, "school-levy.txt");
    assert.ok(file.files[0]!.findings.some(({ rule }) => rule === "statistics/conflicting-figures"));
    const text = await ask<Checked>("stet_check", { text: "The levy will cost TK." });
    assert.ok(text.files[0]!.findings.some(({ rule }) => rule === "copy/placeholder"));
    await untitled("markdown", "“Nobody plans to be late,” said Odalys Brenner, the council’s director.\n");
    const active = await ask<{ files: [{ people: { name: string }[] }] }>("stet_inspect", {});
    assert.deepEqual(
      active.files[0].people.map(({ name }) => name),
      ["Odalys Brenner"],
    );
  });

  it("read no file outside the workspace", async () => {
    await set(true);
    await offers(NAMES.length);
    for (const path of ["../../elsewhere.md", "/etc/hostname"])
      await assert.rejects(ask("stet_verify_quotes", { path }), /only files of the workspace are read/);
  });
});
