import type { Markup } from "../text/draft.js";
import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that lets a finding stand on the record, as a comment that no reader sees: in a line above a paragraph that
 * starts with the finding's line, else right behind the finding (in a list, a table, a heading a line of its own would
 * change the structure); with scope `file`, at the top of the draft below its front matter. Null for plain text, which
 * has no such comment.
 */
export function letStand(
  text: string,
  markup: Markup,
  finding: Span,
  rule: string,
  scope: "block" | "file",
): DraftEdit | null {
  if (markup !== "markdown") return null;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  if (scope === "file") {
    const at = bodyStart(text);
    return { start: at, end: at, newText: `<!-- stet-file ${rule} -->${newline}${newline}` };
  }
  const line = lineStart(text, finding.start);
  if (startsParagraph(text, line))
    return { start: line, end: line, newText: `<!-- stet ${rule} -->${newline}${newline}` };
  return { start: finding.end, end: finding.end, newText: ` <!-- stet ${rule} -->` };
}

/** Whether the line at `start` begins a plain paragraph: a blank line before it, a letter, figure or quotation mark first. */
function startsParagraph(text: string, start: number): boolean {
  if (!/^[\p{Lu}\p{Ll}“"‘$€£]/u.test(text.slice(start, start + 2))) return false;
  let at = start;
  let breaks = 0;
  for (; at > 0 && breaks < 3; at--) {
    const char = text[at - 1]!;
    if (char === "\n") breaks++;
    else if (char !== " " && char !== "\t" && char !== "\r") break;
  }
  return at === 0 || breaks >= 2;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** Where the body starts: behind a byte order mark and front matter. */
function bodyStart(text: string): number {
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!open) return text.startsWith("\uFEFF") ? 1 : 0;
  const fence = open[1]!;
  let at = open[0].length;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next + 1;
    if (text.slice(at, end).trimEnd() === fence) {
      const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end, end + 100));
      return end + (blank?.[0].length ?? 0);
    }
    at = end;
  }
  return text.startsWith("\uFEFF") ? 1 : 0;
}
