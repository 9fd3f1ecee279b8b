import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { leaveOut, publishedNotes } from "../../server/src/node/published.js";

const JEKYLL = `# The Tull Herald
title: "Tull Herald"   # as on the masthead
plugins:
- jekyll-feed

exclude:   # not for the site
- vendor
- "*.psd" # pictures

# Where pages go
permalink: /:year/:title/
`;
const MKDOCS = `site_name: Tull
markdown_extensions:
    - pymdownx.emoji:
        emoji_index: !!python/name:material.extensions.emoji.twemoji
exclude_docs: |
    drafts/
    *.tmp
nav:
    - index.md   # first
`;

describe("the fix for notes that a site publishes", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, name);
  function put(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
  }
  /** The file that is changed for one note, after that; nothing is told of the note any more. */
  function fixed(note: string, files: Readonly<Record<string, string>>): string {
    put({ ...files, [note]: "Ana Ruiz: It rained." });
    const notes = [at(note)];
    const changed = leaveOut(notes, folder);
    assert.ok(changed, publishedNotes(notes, folder)?.message);
    assert.equal(publishedNotes(notes, folder), null);
    return readFileSync(changed, "utf8");
  }

  it("adds a line to what Eleventy ignores, or makes the file", () => {
    const site = { "eleventy.config.js": 'export default () => ({ dir: { input: "src" } });' };
    assert.equal(fixed("src/notes/ana.md", site), "src/notes/\n");
    assert.equal(
      fixed("src/sources/ana.md", { ...site, ".eleventyignore": "# Not pages\nREADME.md" }),
      "# Not pages\nREADME.md\nsrc/sources/\n",
    );
  });

  it("adds an item to Jekyll's list, with comments and indentation as they were", () => {
    assert.equal(
      fixed("news/sources/ana.md", { "_config.yml": JEKYLL }),
      JEKYLL.replace("# pictures\n", "# pictures\n- news/sources/\n"),
    );
  });

  for (const [what, config, after] of [
    ["no list", "title: Tull\n", "title: Tull\nexclude:\n  - sources/\n"],
    ["no line end", "title: Tull", "title: Tull\nexclude:\n  - sources/\n"],
    ["nothing", "", "exclude:\n  - sources/\n"],
    ["an empty list", "exclude:\ntitle: Tull\n", "exclude:\n  - sources/\ntitle: Tull\n"],
    ["a list on one line", "exclude: [vendor, tmp] # out\n", 'exclude: [vendor, tmp, "sources/"] # out\n'],
    ["an empty list on one line", "exclude: []\n", 'exclude: ["sources/"]\n'],
    [
      "another system's line ends",
      "exclude:\r\n  - tmp\r\na: 1\r\n",
      "exclude:\r\n  - tmp\r\n  - sources/\r\na: 1\r\n",
    ],
  ] as const)
    it(`adds to a configuration with ${what}`, () => {
      assert.equal(fixed("sources/ana.md", { "_config.yml": config }), after);
    });

  it("adds a line to what MkDocs leaves out, between tags that it does not know", () => {
    assert.equal(
      fixed("docs/news/notes/ana.txt", { "mkdocs.yml": MKDOCS }),
      MKDOCS.replace("*.tmp\n", "*.tmp\n    /news/notes/\n"),
    );
    assert.equal(
      fixed("docs/sources/ana.txt", { "mkdocs.yml": "site_name: Tull\nexclude_docs: drafts/\nnav: []\n" }),
      "site_name: Tull\nexclude_docs: |\n  drafts/\n  /sources/\nnav: []\n",
    );
  });

  it("adds a pattern to what Hugo ignores, in YAML and in JSON", () => {
    const yaml = fixed("content/2031.a/sources/ana.md", { "hugo.yaml": "title: Tull # the paper\n" });
    assert.match(yaml, /^title: Tull # the paper\n/);
    const { ignoreFiles } = parse(yaml) as { ignoreFiles: string[] };
    assert.match(at("content/2031.a/sources/ana.md"), new RegExp(ignoreFiles[0]!));
    rmSync(at("hugo.yaml"));
    const json = fixed("content/notes/ana.md", { "hugo.json": '{\n  "title": "Tull"\n}\n' });
    assert.deepEqual(JSON.parse(json), { title: "Tull", ignoreFiles: ["/content/notes/"] });
  });

  for (const [note, name, config, line] of [
    ["content/sources/ana.md", "hugo.toml", "title = 'Tull'\n", 'ignoreFiles = ["/content/sources/"]'],
    ["sources/ana.md", "_config.toml", "title = 'Tull'\n", 'exclude = ["sources/"]'],
    // What cannot be read, or has something else in that place, is left as it is.
    ["sources/ana.md", "_config.yml", "title: [\n", 'exclude: ["sources/"]'],
    ["sources/ana.md", "_config.yml", "exclude: { a: b }\n", 'exclude: ["sources/"]'],
    [
      "docs/sources/ana.md",
      "docusaurus.config.js",
      "export default {};\n",
      'exclude: ["**/_*.{js,jsx,ts,tsx,md,mdx}", "**/_*/**", "**/sources/**"],',
    ],
  ] as const)
    it(`gives the line for a person to put where no tool can: ${name}, ${config.trim()}`, () => {
      put({ [name]: config, [note]: "Ana Ruiz: It rained." });
      const published = publishedNotes([at(note)], folder);
      assert.equal(published?.change, null);
      assert.deepEqual(published?.line, { path: at(name), text: line });
      assert.equal(leaveOut([at(note)], folder), null);
      assert.equal(readFileSync(at(name), "utf8"), config);
    });

  it("has none for what a site copies as it is", () => {
    put({ "hugo.yaml": "title: Tull\n", "static/notes/ana.txt": "Ana Ruiz: It rained." });
    const published = publishedNotes([at("static/notes/ana.txt")], folder);
    assert.deepEqual([published?.change, published?.line], [null, null]);
    assert.match(published!.message, /Hugo publishes/);
  });
});
