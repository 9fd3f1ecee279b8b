import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { BlockKind, Markup } from "../text/draft.js";
import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that lets a finding stand by a comment in the copy that no reader sees: above the paragraph or heading that
 * it is in, or with scope `file` below the draft's first paragraph or heading. Null where no comment is safe: in plain
 * text, which has none; in lists, tables and quotations, whose structure it changes; and first in a draft, where a site's
 * teaser would consist of it, or its build fail. In MDX (`isMdx`) it is written in MDX's own form.
 */
export function letStand(
  text: string,
  markup: Markup,
  finding: Span,
  rule: string,
  scope: "block" | "file",
  isMdx = false,
): DraftEdit | null {
  if (markup !== "markdown") return null;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const body = bodyStart(text);
  if (scope === "file") {
    if (!isCopy(text, body)) return null;
    const at = nextBlock(text, body);
    const comment = `${commentOf(`stet-file ${rule}`, isMdx)}${newline}`;
    if (at < text.length) return { start: at, end: at, newText: comment + newline };
    const gap = /(?:\r\n|\r|\n)$/.test(text) ? newline : newline + newline;
    return { start: text.length, end: text.length, newText: gap + comment };
  }
  const start = blockStart(text, finding.start);
  if (start <= body || !isCopy(text, start)) return null;
  return { start, end: start, newText: `${commentOf(`stet ${rule}`, isMdx)}${newline}${newline}` };
}

/** Blocks whose structure a comment above them changes, however they are marked. */
const NEVER: ReadonlySet<BlockKind> = new Set(["listItem", "tableCell", "blockQuote"]);

/**
 * Whether a comment at an offset would speak of the block that a finding is in: that begins there, as it is read, with nothing
 * open (a comment of another dialect, a list by letters), and is no item, cell or quotation.
 */
export function speaksOf(blocks: readonly AnnotatedBlock[], finding: Span, offset: number): boolean {
  return blocks.some((at) => {
    const { start, end } = place(at, { start: 0, end: at.block.prose.length });
    return start <= finding.start && finding.end <= end && at.start === offset && !NEVER.has(at.block.kind);
  });
}

/** To MDX an HTML comment is an error; what it calls a comment is printed by every other tool. */
function commentOf(words: string, isMdx: boolean): string {
  return isMdx ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

/** Whether what begins at an offset is a plain paragraph or a heading: a letter, figure, quotation mark or # first. */
function isCopy(text: string, start: number): boolean {
  return /^(?:#{1,6}[ \t]|[*_]{0,3}[[“"‘$€£]?(?:[A-ZÀ-ÞĀ-Ža-zß-ž]|\d+(?![.)\d])))/.test(
    text.slice(start, start + 40),
  );
}

/** Where the block around an offset begins: behind the nearest blank line, or on the heading's line. */
function blockStart(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0 && !/^#{1,6}[ \t]/.test(text.slice(start, start + 7))) {
    const above = lineStart(text, lineEnd(text, start));
    if (text.slice(above, start).trim() === "" || /^#{1,6}[ \t]/.test(text.slice(above, above + 7))) break;
    start = above;
  }
  return start;
}

/** Where the text of the line above the one at `start` ends. */
function lineEnd(text: string, start: number): number {
  return text[start - 1] === "\n" && text[start - 2] === "\r" ? start - 2 : start - 1;
}

/** Where the next block begins behind a blank line, or behind a heading; the text's length where there is none. */
function nextBlock(text: string, from: number): number {
  const next = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+/g;
  next.lastIndex = from;
  const gap = next.exec(text);
  const at = gap ? gap.index + gap[0].length : text.length;
  return at < text.length ? at : text.length;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** Where the body starts: behind a byte order mark, front matter and blank lines. */
function bodyStart(text: string): number {
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text);
  const from = open ? frontMatterEnd(text, open[0].length, open[1]!) : text.startsWith("\uFEFF") ? 1 : 0;
  return from + /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(from))![0].length;
}

function frontMatterEnd(text: string, from: number, fence: string): number {
  for (const line of text.slice(from).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (line[1]!.trimEnd() === fence) return from + line.index + line[0].length;
    if (line[0] === "") break;
  }
  return text.startsWith("\uFEFF") ? 1 : 0;
}
