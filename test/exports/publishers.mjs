// The tools that sites are made with: each makes pages of drafts in a folder of its own.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Whether a program of the system can be run. */
export const has = (tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).status === 0;

/** Writes files, by their paths in a folder. */
export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  });

/** The files below a folder, by their paths in it. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

/** Front matter that a tool needs in order to read a file as a page. */
const withFrontMatter = (text, name) =>
  /^(?:---|\+\+\+)/.test(text) ? text : `---\ntitle: ${name}\n---\n\n${text}`;

/** Drafts by name, and what a tool made of each: its page's HTML, with its teaser where the tool has one. */
function pagesOf(folder, out, drafts, pathOf) {
  const files = filesBelow(path.join(folder, out));
  return Object.fromEntries(
    Object.keys(drafts).map((name) => {
      const file = files.find((each) => pathOf(name, each));
      return [name, file === undefined ? null : readFileSync(path.join(folder, out, file), "utf8")];
    }),
  );
}

const isPage = (name, file) => new RegExp(`(?:^|/)(?:[\\d-]*${name}/index|${name})\\.html$`).test(file);

/**
 * The generators: `build` makes a site of the drafts (Markdown by name) and returns their pages, `make` one of the files as they are; `extra` are further files of
 * the folder that the drafts are in (`content`), and with `exclude` its configuration leaves them out (`excludes`: where it can).
 */
export const GENERATORS = {
  hugo: {
    installed: () => has("hugo") || spawnSync("hugo", ["version"], { stdio: "ignore" }).status === 0,
    content: "content",
    excludes: true,
    out: "public",
    build(folder, drafts, { extra = {}, exclude = false, unsafe = true } = {}) {
      write(folder, {
        "hugo.toml": `baseURL = "https://tull.example/"\ntitle = "Tull"\ndisableKinds = ["taxonomy", "term"]\n${exclude ? 'ignoreFiles = ["stet\\\\.json$", "sources/"]\n' : ""}[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`,
        "layouts/_default/single.html": "<main>{{ .Content }}</main><aside>{{ .Summary }}</aside>",
        "layouts/_default/list.html": "<main>{{ range .Pages }}{{ .Summary }}{{ end }}</main>",
        "layouts/index.html": "<main>{{ range .Site.RegularPages }}{{ .Summary }}{{ end }}</main>",
      });
      for (const [name, text] of Object.entries(drafts)) write(folder, { [`content/${name}.md`]: text });
      for (const [name, text] of Object.entries(extra)) write(folder, { [`content/${name}`]: text });
      this.make(folder);
      return pagesOf(folder, "public", drafts, isPage);
    },
    make: (folder) => run("hugo", ["--quiet", "-s", folder], folder),
  },
  jekyll: {
    installed: () => has("jekyll"),
    content: ".",
    excludes: true,
    out: "_site",
    build(folder, drafts, { extra = {}, exclude = false } = {}) {
      write(folder, {
        "_config.yml": `title: Tull\nmarkdown: kramdown\nfuture: true\n${exclude ? "exclude: [stet.json, sources]\n" : ""}defaults:\n  - scope: { path: "" }\n    values: { layout: page }\n`,
        "_layouts/page.html": "<main>{{ content }}</main><aside>{{ page.excerpt }}</aside>",
      });
      for (const [name, text] of Object.entries(drafts))
        write(folder, { [`_posts/2031-05-01-${name}.md`]: withFrontMatter(text, name) });
      write(folder, extra);
      this.make(folder);
      return pagesOf(folder, "_site", drafts, isPage);
    },
    make: (folder) =>
      run(
        "jekyll",
        ["build", "--quiet", "--disable-disk-cache", "-s", folder, "-d", path.join(folder, "_site")],
        folder,
      ),
  },
  mkdocs: {
    installed: () => has("mkdocs"),
    content: "docs",
    excludes: false,
    out: "site",
    build(folder, drafts, { extra = {} } = {}) {
      write(folder, {
        "mkdocs.yml": "site_name: Tull\ntheme:\n  name: null\n  custom_dir: theme\nplugins: []\n",
        "theme/main.html": "<main>{{ page.content }}</main>",
        "docs/index.md": "Home.\n",
      });
      for (const [name, text] of Object.entries(drafts)) write(folder, { [`docs/${name}.md`]: text });
      for (const [name, text] of Object.entries(extra)) write(folder, { [`docs/${name}`]: text });
      run("mkdocs", ["build", "--quiet"], folder);
      return pagesOf(folder, "site", drafts, isPage);
    },
  },
  eleventy: {
    installed: (tools) => tools !== null && existsSync(path.join(tools, "node_modules/@11ty/eleventy")),
    content: ".",
    excludes: true,
    out: "_site",
    build(folder, drafts, { extra = {}, exclude = false, tools } = {}) {
      for (const [name, text] of Object.entries(drafts)) write(folder, { [`${name}.md`]: text });
      write(folder, extra);
      if (exclude) write(folder, { ".eleventyignore": "sources/\n" });
      write(folder, { "eleventy.config.mjs": "export default () => {};\n" });
      this.make(folder, tools);
      return pagesOf(folder, "_site", drafts, isPage);
    },
    make: (folder, tools) =>
      run(
        "node",
        [path.join(tools, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", "--input=.", "--output=_site"],
        folder,
      ),
  },
};

/** Converters of one draft at a time, by what they are called with. */
export const CONVERTERS = {
  "cmark-gfm, raw HTML let through": ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough"],
  "cmark-gfm, safe": ["cmark-gfm", "-e", "table", "-e", "strikethrough"],
  "pandoc, gfm": ["pandoc", "-f", "gfm", "-t", "html"],
  "pandoc, markdown": ["pandoc", "-f", "markdown", "-t", "html"],
};

/** The page that a converter makes of a draft without its front matter. */
export function convert(command, text) {
  const body = text.replace(/^(---|\+\+\+)\r?\n[\s\S]*?\n\1\r?\n/, "");
  return execFileSync(command[0], command.slice(1), { input: body, encoding: "utf8" });
}
