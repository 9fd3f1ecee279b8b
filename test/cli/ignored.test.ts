import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { draftsBelow } from "../../server/src/node/files.js";

describe("the drafts of a folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Writes files, by path, and says which of them are drafts. */
  function drafts(files: Readonly<Record<string, string>>, below = "."): string[] {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return draftsBelow(path.join(folder, below)).map((file) =>
      path.relative(folder, file).split(path.sep).join("/"),
    );
  }
  const COPY = { "a.md": "", "old/b.md": "", "old/c.txt": "", "x/build/d.mdx": "", "x/e.text": "" };

  it("are text files of any ending that drafts have, without a site’s built pages and packages", () => {
    assert.deepEqual(drafts({ ...COPY, "_site/a.md": "", "node_modules/p/a.md": "", ".git/a.md": "" }), [
      "a.md",
      "old/b.md",
      "old/c.txt",
      "x/build/d.mdx",
      "x/e.text",
    ]);
  });

  for (const [ignore, left] of [
    ["old/\n", ["a.md", "x/build/d.mdx", "x/e.text"]],
    ["*.txt\n# a.md\n", ["a.md", "old/b.md", "x/build/d.mdx", "x/e.text"]],
    ["/a.md\nbuild\n", ["old/b.md", "old/c.txt", "x/e.text"]],
    ["*.md\n!a.md\n", ["a.md", "old/c.txt", "x/build/d.mdx", "x/e.text"]],
    ["x/**\r\n", ["a.md", "old/b.md", "old/c.txt"]],
    ["old/*.md\n", ["a.md", "old/c.txt", "x/build/d.mdx", "x/e.text"]],
  ] as const)
    it(`are none that git ignores: ${JSON.stringify(ignore)}`, () => {
      assert.deepEqual(drafts({ ...COPY, ".gitignore": ignore, ".git/HEAD": "" }), left);
    });

  it("follow the .gitignore above a folder, and the one in it", () => {
    const files = { ...COPY, ".gitignore": "*.txt\n", "old/.gitignore": "b.*\n!c.txt\n", ".git/HEAD": "" };
    assert.deepEqual(drafts(files, "old"), ["old/c.txt"]);
  });
});
