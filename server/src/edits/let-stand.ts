import type { Markup } from "../text/draft.js";
import type { Span } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that lets a finding stand on the record, as a comment that no reader sees: in a line above a paragraph that
 * starts with the finding's line, else right behind the finding (in a list, a table, a heading a line of its own would
 * change the structure); with scope `file`, at the top of the draft below its front matter. Null for plain text, which
 * has no such comment, and in the alt text of an image, where it would be read out.
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
  if (inAltText(text, finding)) return null;
  const at = finding.end + closingMarks(text, finding.end);
  const space = at === finding.end && /^(?:\s|$)/.test(text.slice(at, at + 1)) ? " " : "";
  return { start: at, end: at, newText: `${space}<!-- stet ${rule} -->` };
}

/** How many characters of punctuation close the words before `at`: none where a word goes on behind them (’s, .com). */
function closingMarks(text: string, at: number): number {
  return /^[.,;:!?…'"’”»]+(?![A-Za-zÀ-ɏ\d])/u.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

/** How far the brackets of an image are looked for on either side. */
const ALT_TEXT = 2_000;

/** Whether the span stands between the brackets of `![…]`, with a link's brackets around it or not. */
function inAltText(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - ALT_TEXT), start);
  const lead = before.split(/\n[ \t]*\r?\n|\r[ \t]*\r/).at(-1) ?? "";
  if (!/\]/.test(text.slice(end, end + ALT_TEXT))) return false;
  let closed = 0;
  for (let at = lead.length - 1; at > 0; at--) {
    if (lead[at - 1] === "\\") continue;
    if (lead[at] === "]") closed++;
    else if (lead[at] === "[" && closed > 0) closed--;
    else if (lead[at] === "[" && lead[at - 1] === "!") return true;
  }
  return false;
}

/** Whether the line at `start` begins a plain paragraph: a blank line before it, a letter, figure or quotation mark first. */
function startsParagraph(text: string, start: number): boolean {
  if (!/^[A-ZÀ-ÞĀ-Ža-zß-ž“"‘$€£]/u.test(text.slice(start, start + 2))) return false;
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
