import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Note } from "../../server/src/notes/notes.js";
import type { Markup } from "../../server/src/text/draft.js";

/** The headings that every rule's page has, in this order. */
export const HEADINGS = [
  "What it flags",
  "Why it matters",
  "Examples",
  "When to let it stand",
  "Options",
  "References",
] as const;

/** A draft on a rule's page, with `⟦ ⟧` around what the rule must flag, and the draft after the first fix if it is given. */
export interface Example {
  readonly line: number;
  readonly draft: string;
  readonly markup: Markup;
  readonly options: Readonly<Record<string, number | boolean | string>>;
  readonly fixed: string | null;
  /** The notes that stand above it on the page. */
  readonly notes: readonly Note[];
}

/** A rule's page, read. */
export interface RulePage {
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly string[];
  /** Text by heading. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

export const rulesFolder = fileURLToPath(new URL("../../server/src/rules/", import.meta.url));

/** Reads the page of the rule of this id; throws where it is missing or an example of it cannot be read. */
export function readRulePage(id: string): RulePage {
  return parseRulePage(readFileSync(`${rulesFolder}${id}.md`, "utf8"));
}

const FENCE = /^(`{3,}|~{3,})\s*(.*)$/;

/** Reads a rule's page. Its title is the first heading; a heading inside a fenced draft is the draft's. */
export function parseRulePage(markdown: string): RulePage {
  const sections = new Map<string, string>();
  const examples: Example[] = [];
  const notes: Note[] = [];
  let title = "";
  let section = "";
  let fence: { readonly mark: string; readonly info: string; readonly line: number; text: string[] } | null =
    null;

  markdown.split("\n").forEach((text, index) => {
    const line = index + 1;
    if (fence) {
      if (text.trimEnd() === fence.mark) {
        if (section === "Examples")
          addBlock({ examples, notes }, fence.info, fence.text.join("\n"), fence.line);
        fence = null;
      } else fence.text.push(text);
      return;
    }
    const opening = FENCE.exec(text);
    if (opening) fence = { mark: opening[1]!, info: opening[2]!, line, text: [] };
    else if (text.startsWith("# ")) title = text.slice(2);
    else if (text.startsWith("## ")) sections.set((section = text.slice(3)), "");
    else {
      sections.set(section, `${sections.get(section) ?? ""}${text}\n`);
      if (section === "Examples") addRow({ examples, notes }, text, line);
    }
  });
  if (fence) throw new Error(`a fenced block is not closed under "${section}"`);
  const summary = sections.get("")?.trim() ?? "";
  sections.delete("");
  return { title, summary, headings: [...sections.keys()], sections, examples };
}

/** What has been read of a page so far. */
interface Read {
  readonly examples: Example[];
  readonly notes: Note[];
}

/** `note PATH` for a note of the drafts below it; `draft [markdown|plaintext] [{"option": value}]`, or `fixed` for the draft before it. */
function addBlock({ examples, notes }: Read, info: string, text: string, line: number): void {
  const note = /^note (\S+)$/.exec(info.trimEnd());
  if (note) {
    notes.push({ path: note[1]!, text });
    return;
  }
  if (info === "fixed") {
    const last = examples.pop();
    if (!last || last.fixed !== null) throw new Error(`line ${line}: nothing to fix before this block`);
    examples.push({ ...last, fixed: text });
    return;
  }
  if (!info.startsWith("draft")) return;
  const parts = /^draft(?:\s+(markdown|plaintext))?(?:\s+(\{.*\}))?$/.exec(info.trimEnd());
  if (!parts) throw new Error(`line ${line}: a draft block may name its markup and options, not "${info}"`);
  const [, markup, options] = parts;
  examples.push({
    line,
    draft: text,
    markup: markup === "plaintext" ? "plaintext" : "markdown",
    options: options ? (JSON.parse(options) as Example["options"]) : {},
    fixed: null,
    notes: [...notes],
  });
}

/** A row of a `| before | after |` table: a draft of one line, and the line after the fix (empty: none is asserted). */
function addRow({ examples, notes }: Read, text: string, line: number): void {
  if (!text.startsWith("|")) return;
  const [before, after] = text
    .slice(1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
  if (before === undefined || after === undefined || before === "before" || /^:?-+:?$/.test(before)) return;
  examples.push({
    line,
    draft: before,
    markup: "markdown",
    options: {},
    fixed: after === "" ? null : after,
    notes: [...notes],
  });
}
