import { existsSync } from "node:fs";
import path from "node:path";
import { foldersAbove, readText } from "./files.js";

/** A tool that makes a site of a folder, with how to tell that it does and what it publishes. */
interface Generator {
  readonly name: string;
  /** The names that its configuration may have. */
  readonly configs: readonly string[];
  /** Where a folder may be left out, besides the configuration. */
  readonly ignores: readonly string[];
  /** The folders, from the site's own, whose files it publishes; "" is the site's own. */
  readonly trees: (config: string) => readonly string[];
  /** Whether it publishes a file of such a folder, by its path from there. */
  readonly takes: RegExp;
  /** Whether comments stand in the pages that it makes. */
  readonly publishesComments: (config: string) => boolean;
  /** How notes stay out of the site. */
  readonly instead: string;
}

const named = (config: string, key: RegExp, usual: string): string =>
  (key.exec(config)?.[1] ?? usual).replace(/^\.?\/|\/$/g, "");

const GENERATORS: readonly Generator[] = [
  {
    name: "Hugo",
    configs: ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml"],
    ignores: [],
    trees: (config) => [named(config, /contentDir\W+([\w./-]+)/i, "content"), "static"],
    takes: /^[^.]/,
    publishesComments: (config) => /\bunsafe\W{1,4}true\b/.test(config),
    instead: "keep them outside of its content, or name them in its “ignoreFiles”",
  },
  {
    name: "Jekyll",
    configs: ["_config.yml", "_config.yaml", "_config.toml"],
    ignores: [],
    trees: () => [""],
    takes: /^(?:_posts\/)?(?:[^._/][^/]*\/)*[^._/][^/]*$/,
    publishesComments: () => true,
    instead:
      "keep them outside of the site’s folder or in one whose name begins with “_”, or name them in its “exclude”",
  },
  {
    name: "Eleventy",
    configs: [
      ".eleventy.js",
      "eleventy.config.js",
      "eleventy.config.mjs",
      "eleventy.config.cjs",
      "eleventy.config.ts",
    ],
    ignores: [".eleventyignore", ".gitignore"],
    trees: (config) => [named(config, /\binput["']?\s*:\s*["']([^"']*)["']/, "")],
    takes: /\.(?:md|markdown|html?)$/i,
    publishesComments: () => true,
    instead: "keep them outside of its input folder, or name them in .eleventyignore",
  },
  {
    name: "MkDocs",
    configs: ["mkdocs.yml", "mkdocs.yaml"],
    ignores: [],
    trees: (config) => [named(config, /^docs_dir:\s*["']?([\w./-]+)/m, "docs")],
    takes: /^[^.]/,
    publishesComments: () => true,
    instead: "keep them outside of its docs, or name them in its “exclude_docs”",
  },
  {
    name: "Docusaurus",
    configs: [
      "docusaurus.config.js",
      "docusaurus.config.ts",
      "docusaurus.config.mjs",
      "docusaurus.config.cjs",
    ],
    ignores: [],
    trees: (config) => [
      "docs",
      "blog",
      "src/pages",
      named(config, /\bpath["']?\s*:\s*["']([\w./-]+)/, "docs"),
    ],
    // What begins with "_" is a part of other pages.
    takes: /^(?:[^_/][^/]*\/)*[^_/][^/]*\.(?:mdx?|markdown)$/i,
    publishesComments: () => false,
    instead:
      "keep them outside of its docs, in a folder whose name begins with “_”, or name them in its “exclude”",
  },
];

/**
 * What to tell of notes that a site's generator publishes with the pages: which one does, and how they stay out. Null where none
 * does, or where its configuration names their folder. `notes` are paths; nothing above `top` counts.
 */
export function publishedNotes(notes: readonly string[], top: string | null = null): string | null {
  const folders = new Map(notes.map((note) => [path.dirname(note), note]));
  for (const [folder, note] of folders)
    for (const site of foldersAbove(note, top))
      for (const generator of GENERATORS)
        if (publishes(generator, site, note))
          return `${folder}: ${generator.name} publishes these notes with the site; ${generator.instead}`;
  return null;
}

/**
 * The tool that publishes a draft with its comments, as they are, in the source of the page; null where none does (Hugo leaves
 * them out unless it is told not to). Nothing above `top` counts.
 */
export function publisherOf(draft: string, top: string | null = null): string | null {
  for (const site of foldersAbove(draft, top))
    for (const generator of GENERATORS)
      if (generator.publishesComments(configOf(generator, site)) && publishes(generator, site, draft))
        return generator.name;
  return null;
}

function configOf({ configs }: Generator, site: string): string {
  const config = configs.map((name) => path.join(site, name)).find((each) => existsSync(each));
  return config === undefined ? "" : (readText(config)?.text ?? "");
}

function publishes({ configs, ignores, trees, takes }: Generator, site: string, note: string): boolean {
  const config = configs.map((name) => path.join(site, name)).find((each) => existsSync(each));
  if (config === undefined) return false;
  const text = readText(config)?.text ?? "";
  const told = [text, ...ignores.map((name) => readText(path.join(site, name))?.text ?? "")];
  return trees(text).some((tree) => {
    if (!existsSync(path.join(site, tree))) return false;
    const file = path.relative(path.join(site, tree), note).split(path.sep).join("/");
    if (file.startsWith("../") || !takes.test(file)) return false;
    return !file
      .split("/")
      .slice(0, -1)
      .some((folder) => told.some((each) => names(each, folder)));
  });
}

function names(config: string, folder: string): boolean {
  return new RegExp(`(?<![\\w-])${folder.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`).test(config);
}
