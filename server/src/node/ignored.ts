import { existsSync } from "node:fs";
import path from "node:path";
import { minimatch } from "minimatch";
import { CONFIG_LIMIT, readPlainFile } from "./plain-file.js";

/** A line of a `.gitignore` as a pattern of paths relative to its folder. */
interface Pattern {
  readonly glob: string;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** What git ignores below a folder, by the `.gitignore` files there and above it up to the repository's top. */
export class Ignored {
  readonly #top: string;
  readonly #patterns = new Map<string, readonly Pattern[]>();

  constructor(folder: string) {
    let top = path.resolve(folder);
    for (let each = top; ; each = path.dirname(each)) {
      if (existsSync(path.join(each, ".git"))) {
        top = each;
        break;
      }
      if (path.dirname(each) === each) break;
    }
    this.#top = top;
  }

  /** Whether a file or folder is ignored by itself; that a folder above it is ignored, the caller has seen. */
  has(file: string, isFolder: boolean): boolean {
    const full = path.resolve(file);
    let ignored = false;
    for (const folder of this.#foldersTo(full))
      for (const { glob, negated, foldersOnly } of this.#of(folder)) {
        if (foldersOnly && !isFolder) continue;
        const relative = path.relative(folder, full).split(path.sep).join("/");
        if (minimatch(relative, glob, { dot: true, nonegate: true, nocomment: true })) ignored = !negated;
      }
    return ignored;
  }

  /** The folders from the top down to the one that holds a file. */
  #foldersTo(file: string): string[] {
    const folders: string[] = [];
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      folders.unshift(folder);
      if (folder === this.#top || path.dirname(folder) === folder) return folders;
    }
  }

  #of(folder: string): readonly Pattern[] {
    let patterns = this.#patterns.get(folder);
    if (!patterns) this.#patterns.set(folder, (patterns = readPatterns(path.join(folder, ".gitignore"))));
    return patterns;
  }
}

/** The patterns of a `.gitignore`; none where it cannot be read. */
function readPatterns(file: string): readonly Pattern[] {
  const read = readPlainFile(file, CONFIG_LIMIT);
  if ("problem" in read) return [];
  return new TextDecoder()
    .decode(read.bytes)
    .split(/\r?\n/)
    .flatMap((line) => {
      const written = line.replace(/(?<!\\)\s+$/, "");
      if (written === "" || written.startsWith("#")) return [];
      const negated = written.startsWith("!");
      const body = written.slice(negated ? 1 : 0);
      const foldersOnly = body.endsWith("/");
      const bare = body.replace(/\/$/, "");
      // A slash inside ties a pattern to its folder; without one it holds at any depth.
      const glob = bare.includes("/") ? bare.replace(/^\//, "") : `**/${bare}`;
      return [{ glob, negated, foldersOnly }];
    });
}
