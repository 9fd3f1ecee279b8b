import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findingOf, findings, newsroom, ruleOf, seed, untitled } from "./support.js";

const STATISTIC = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";

describe("A draft that is opened", () => {
  afterEach(closeAll);

  it("is underlined where the seed drafts have their planted faults", async () => {
    const names = (await vscode.workspace.fs.readDirectory(newsroom())).map(([name]) => name);
    const drafts = names.filter((name) => /\.(?:md|txt)$/.test(name) && name !== "README.md");
    assert.ok(drafts.length >= 5, `only ${drafts.join(", ")}`);
    for (const name of drafts) {
      const draft = await seed(name);
      const found = await findings(draft, `findings in ${name}`, (all) => all.length > 0);
      for (const { range, message } of found) {
        assert.ok(!range.isEmpty, `${name}: “${message}” lies on nothing`);
        assert.ok(
          draft.validateRange(range).isEqual(range),
          `${name}: “${message}” lies outside of the draft`,
        );
      }
    }
  });

  it("says why in the hover", async () => {
    const { document } = await untitled("markdown", STATISTIC);
    const { range, message } = await findingOf("attribution/unattributed-statistic", document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      range.start,
    );
    const [hover] = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    assert.ok(hover && hover.value.length > message.length, `the hover adds nothing to “${message}”`);
  });

  it("may be plain text that has no file yet", async () => {
    const { document } = await untitled("plaintext", STATISTIC);
    const { range } = await findingOf("attribution/unattributed-statistic", document);
    assert.match(document.getText(range), /38 percent/);
  });

  it("may end its lines with CR LF", async () => {
    const lines = ["# Rents", "", "Rents are up. 😀", "", STATISTIC];
    const { document } = await untitled("markdown", lines.join("\r\n"));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const { range } = await findingOf("attribution/unattributed-statistic", document);
    assert.equal(range.start.line, 4);
    assert.match(document.getText(range), /38 percent/);
  });

  it("may lie on a file system that only an extension knows", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("memfs", new OneFile(STATISTIC));
    try {
      const draft = await vscode.workspace.openTextDocument(vscode.Uri.parse("memfs:/rents.md"));
      await vscode.window.showTextDocument(draft);
      await findingOf("attribution/unattributed-statistic", draft);
    } finally {
      provider.dispose();
    }
  });

  it("is left alone where it is no Markdown, and plain text only for want of a better name", async () => {
    const notice = vscode.Uri.joinPath(newsroom(), "NOTICE");
    await vscode.workspace.fs.writeFile(notice, new TextEncoder().encode(STATISTIC));
    const others = [
      await vscode.workspace.openTextDocument({ language: "json", content: JSON.stringify(STATISTIC) }),
      await vscode.workspace.openTextDocument(notice),
    ];
    assert.equal(others[1]?.languageId, "plaintext");
    for (const other of others) await vscode.window.showTextDocument(other);
    // The Markdown draft is opened last and its finding waited for: by then the others would have been reviewed.
    const { document } = await untitled("markdown", STATISTIC);
    await findingOf("attribution/unattributed-statistic", document);
    for (const other of others) assert.deepEqual(vscode.languages.getDiagnostics(other.uri).map(ruleOf), []);
  });
});

/** A file system with the same text under every name. */
class OneFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);
  readonly #bytes: Uint8Array;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }
  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#bytes.length };
  }
  readFile(): Uint8Array {
    return this.#bytes;
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
