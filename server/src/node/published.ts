import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PublishedNotes } from "../lsp/platform.js";
import { foldersAbove, readText } from "./files.js";
import { withLine, withOmission, type Omission } from "./leave-out.js";

/** Where a generator is told what to leave out: a file of the site, with a line or an omission to be put there. */
type Told =
  | { readonly file: string; readonly line: string }
  | { readonly file: string; readonly omission: Omission; readonly byHand: string };

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
  /**
   * What leaves a folder out, by its path in one of the trees and the name of the configuration; null where nothing does but
   * another place.
   */
  readonly leavesOut: (folder: string, tree: string, config: string) => Told | null;
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
    // Patterns of the paths of content; what is static is copied all the same.
    leavesOut(folder, tree, config) {
      const entry = `/${escaped(`${tree}/${folder}`)}/`;
      const byHand = inWords(config, "ignoreFiles", entry);
      return tree === "static" ? null : { file: config, omission: { key: "ignoreFiles", entry }, byHand };
    },
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
    leavesOut: (folder, _, config) => ({
      file: config,
      omission: { key: "exclude", entry: `${folder}/` },
      byHand: inWords(config, "exclude", `${folder}/`),
    }),
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
    leavesOut: (folder, tree) => ({ file: ".eleventyignore", line: `${path.posix.join(tree, folder)}/` }),
  },
  {
    name: "MkDocs",
    configs: ["mkdocs.yml", "mkdocs.yaml"],
    ignores: [],
    trees: (config) => [named(config, /^docs_dir:\s*["']?([\w./-]+)/m, "docs")],
    takes: /^[^.]/,
    publishesComments: () => true,
    instead: "keep them outside of its docs, or name them in its “exclude_docs”",
    leavesOut: (folder, _, config) => ({
      file: config,
      omission: { key: "exclude_docs", entry: `/${folder}/`, isText: true },
      byHand: `exclude_docs: /${folder}/`,
    }),
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
    // A program: changed by hand. What it excludes by itself must be said with it.
    leavesOut: (folder, _, config) => ({
      file: config,
      omission: { key: "exclude", entry: `**/${folder}/**` },
      byHand: `exclude: ["**/_*.{js,jsx,ts,tsx,md,mdx}", "**/_*/**", ${JSON.stringify(`**/${folder}/**`)}],`,
    }),
  },
];

/** A list with one entry, as the configuration of that name writes it. */
function inWords(config: string, key: string, entry: string): string {
  const list = `[${JSON.stringify(entry)}]`;
  if (config.endsWith(".json")) return `"${key}": ${list}`;
  return config.endsWith(".toml") ? `${key} = ${list}` : `${key}: ${list}`;
}

/**
 * What to tell of notes that a site's generator publishes with the pages: which one does, and how they stay out. Null where none
 * does, or where its configuration names their folder. `notes` are paths; nothing above `top` counts.
 */
export function publishedNotes(notes: readonly string[], top: string | null = null): PublishedNotes | null {
  // One of each kind: a generator takes pages and leaves tables, or leaves what begins with a stroke, or takes all.
  const kindOf = (name: string): string => `${/^[._]/.exec(name)?.[0] ?? ""}*${path.extname(name)}`;
  const kinds = new Map(
    notes.map((note) => [path.join(path.dirname(note), kindOf(path.basename(note))), note]),
  );
  // A folder before those in it, which are left out with it.
  const sorted = [...kinds.values()]
    .map((note) => [path.dirname(note), note] as const)
    .sort(([a], [b]) => a.length - b.length);
  for (const [folder, note] of sorted)
    for (const site of foldersAbove(note, top))
      for (const generator of GENERATORS) {
        const tree = treeOf(generator, site, note);
        if (tree === null) continue;
        const message = `${folder}: ${generator.name} publishes these notes with the site; ${generator.instead}`;
        const inTree = path.relative(path.join(site, tree), folder).split(path.sep).join("/");
        const config = configIn(generator, site)!;
        const told = inTree === "" ? null : generator.leavesOut(inTree, tree, path.basename(config));
        if (!told) return { message, change: null, line: null };
        const file = path.join(site, told.file);
        const after = afterwards(file, told);
        const line = "line" in told ? told.line : told.byHand;
        return {
          message,
          change: after === null ? null : { path: file, text: after },
          line: { path: file, text: line },
        };
      }
  return null;
}

/** The file that leaves notes out as it is to be; null where only a person can change it. */
function afterwards(file: string, told: Told): string | null {
  const text = existsSync(file) ? (readText(file)?.text ?? null) : "";
  if (text === null) return null;
  if ("line" in told) return withLine(text, told.line);
  return /\.(?:ya?ml|json)$/.test(file) ? withOmission(text, told.omission) : null;
}

/**
 * Has the site leave out what `publishedNotes` tells of, as its files are now; the name of the file that was changed, null where
 * there is nothing to change any more.
 * @throws what the file system says where it cannot be written
 */
export function leaveOut(notes: readonly string[], top: string | null = null): string | null {
  const change = publishedNotes(notes, top)?.change;
  if (!change) return null;
  writeFileSync(change.path, change.text);
  return change.path;
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

function configIn({ configs }: Generator, site: string): string | undefined {
  return configs.map((name) => path.join(site, name)).find((each) => existsSync(each));
}

function configOf(generator: Generator, site: string): string {
  const config = configIn(generator, site);
  return config === undefined ? "" : (readText(config)?.text ?? "");
}

function publishes(generator: Generator, site: string, note: string): boolean {
  return treeOf(generator, site, note) !== null;
}

/** The folder of a site from which a generator publishes a note; null where it does not. */
function treeOf(generator: Generator, site: string, note: string): string | null {
  const { ignores, trees, takes } = generator;
  if (configIn(generator, site) === undefined) return null;
  const text = configOf(generator, site);
  const told = [text, ...ignores.map((name) => readText(path.join(site, name))?.text ?? "")];
  const from = trees(text).find((tree) => {
    if (!existsSync(path.join(site, tree))) return false;
    const file = path.relative(path.join(site, tree), note).split(path.sep).join("/");
    if (file.startsWith("../") || !takes.test(file)) return false;
    return !file
      .split("/")
      .slice(0, -1)
      .some((folder) => told.some((each) => names(each, folder)));
  });
  return from ?? null;
}

function names(config: string, folder: string): boolean {
  return new RegExp(`(?<![\\w-])${escaped(folder)}(?![\\w-])`).test(config);
}

function escaped(text: string): string {
  return text.replace(/[^\w/-]/g, "\\$&");
}
