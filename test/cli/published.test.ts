import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { publishedNotes, publisherOf } from "../../server/src/node/published.js";

/** Sites by their generator: the files that make one of a folder. */
const SITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Hugo: { "hugo.toml": 'title = "Tull"', "content/a.md": "" },
  Jekyll: { "_config.yml": "title: Tull", "_posts/a.md": "" },
  Eleventy: { "eleventy.config.js": "export default {}", "a.md": "" },
  MkDocs: { "mkdocs.yml": "site_name: Tull", "docs/a.md": "" },
  Docusaurus: {
    "docusaurus.config.js": "export default { title: 'Tull' };",
    "docs/a.md": "",
    "blog/a.md": "",
  },
};

describe("notes that a site publishes", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** What is said of one note in a folder that holds these files. */
  function said(note: string, files: Readonly<Record<string, string>>): string | null {
    for (const [file, text] of Object.entries({ ...files, [note]: "Ana Ruiz: It rained." })) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return publishedNotes([path.join(folder, note)], folder)?.message ?? null;
  }

  for (const [name, note, more] of [
    ["Hugo", "content/sources/ana.md", {}],
    ["Hugo", "content/news/notes/ana.txt", {}],
    ["Hugo", "static/notes/ana.txt", {}],
    ["Hugo", "stories/notes/ana.txt", { "hugo.toml": 'contentDir = "stories"' }],
    ["Jekyll", "sources/ana.md", {}],
    ["Jekyll", "news/notes/ana.vtt", {}],
    ["Eleventy", "sources/ana.md", {}],
    ["Eleventy", "src/notes/ana.md", { "eleventy.config.js": 'dir: { input: "src" }' }],
    ["MkDocs", "docs/sources/ana.md", {}],
    ["MkDocs", "docs/notes/ana.txt", {}],
    ["MkDocs", "text/notes/ana.txt", { "mkdocs.yml": "docs_dir: text" }],
    ["Docusaurus", "docs/sources/ana.md", {}],
    ["Docusaurus", "blog/notes/ana.mdx", {}],
    ["Docusaurus", "guide/notes/ana.md", { "docusaurus.config.js": 'docs: { path: "guide" }' }],
  ] as const)
    it(`are told with what keeps them out: ${name}, ${note}`, () => {
      assert.match(
        said(note, { ...SITES[name], ...more })!,
        new RegExp(`^${folder}.*: ${name} publishes .* keep them out`),
      );
    });

  it("are told where a folder holds others that are not published", () => {
    said("sources/ana.md", { ...SITES["Eleventy"] });
    said("sources/wall.vtt", {});
    const notes = ["ana.md", "wall.vtt"].map((name) => path.join(folder, "sources", name));
    for (const each of [notes, notes.toReversed()])
      assert.match(publishedNotes(each, folder)!.message, /sources: Eleventy publishes/);
  });

  for (const [name, note, more] of [
    ["Hugo", "sources/ana.md", {}],
    ["Hugo", "content/sources/ana.md", { "hugo.toml": 'ignoreFiles = ["sources/"]' }],
    ["Jekyll", "_sources/ana.md", {}],
    ["Jekyll", "sources/ana.md", { "_config.yml": "exclude: [sources]" }],
    ["Docusaurus", "docs/_sources/ana.md", {}],
    ["Docusaurus", "docs/sources/ana.txt", {}],
    ["Docusaurus", "sources/ana.md", {}],
    ["Docusaurus", "docs/sources/ana.md", { "docusaurus.config.js": "docs: { exclude: ['**/sources/**'] }" }],
    ["Eleventy", "sources/ana.txt", {}],
    ["Eleventy", "sources/ana.md", { ".eleventyignore": "sources/" }],
    ["Eleventy", "sources/ana.md", { ".gitignore": "/sources\n" }],
    ["Eleventy", "notes/ana.md", { "eleventy.config.js": 'dir: { input: "src" }' }],
    ["MkDocs", "sources/ana.md", {}],
    ["MkDocs", "docs/sources/ana.md", { "mkdocs.yml": "exclude_docs: |\n  sources/\n" }],
    ["none", "sources/ana.md", { "config.toml": "x = 1" }],
  ] as const)
    it(`are not told where they are kept out: ${name}, ${note}`, () => {
      assert.equal(said(note, { ...SITES[name], ...more }), null);
    });
});

describe("a draft that a site publishes", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stet-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [name, draft, config, publisher] of [
    ["Jekyll", "_posts/a.md", "", "Jekyll"],
    ["MkDocs", "docs/a.md", "", "MkDocs"],
    ["MkDocs", "drafts/a.md", "", null],
    ["Hugo", "content/a.md", "", null],
    ["Hugo", "content/a.md", "markup.goldmark.renderer.unsafe = true", "Hugo"],
  ] as const)
    it(`${publisher === null ? "without" : "with"} its comments: ${name}, ${draft} ${config}`, () => {
      for (const [file, text] of Object.entries({ ...SITES[name], [draft]: "It rained." })) {
        mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(folder, file), file.includes("/") ? text : `${text}\n${config}`);
      }
      assert.equal(publisherOf(path.join(folder, draft), folder), publisher);
    });
});
