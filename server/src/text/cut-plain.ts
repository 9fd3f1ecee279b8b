import { isLower } from "./characters.js";
import { partsOf } from "./cut-long.js";
import { linesOf } from "./lines.js";
import { isMergeMark } from "./merges.js";
import type { Span } from "./span.js";

/** A paragraph of plain text: one line, or several that were broken to fit a width. */
export interface PlainPiece extends Span {
  /** The line before, in the same group, ends in a mark that leaves it open (`;` or `:`). */
  readonly continues: boolean;
}

/** Lines longer than this were not broken to fit a width. */
const WIDEST = 120;
const NARROWEST = 40;

/**
 * Cuts plain text into paragraphs. In news copy a line is a paragraph; lines that were broken to fit a width (mail,
 * old wire copy) are joined. That is told for each group of lines between blank ones, so that typing in one
 * paragraph cannot change how another is read.
 */
export function cutPlain(text: string, from: number): PlainPiece[] {
  const pieces: PlainPiece[] = [];
  let group: Span[] = [];
  for (const { start, end } of linesOf(text, from)) {
    const isMark = isMergeMark(text.slice(start, Math.min(end, start + 9)));
    if (isMark || isBlankLine(text, start, end)) {
      if (group.length > 0) addGroup(text, group, pieces);
      group = [];
      if (isMark) addGroup(text, [{ start, end }], pieces);
    } else group.push({ start, end });
  }
  if (group.length > 0) addGroup(text, group, pieces);
  return pieces;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const blank = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x80 && /\s/.test(text[at]!));
    if (!blank) return false;
  }
  return true;
}

function addGroup(text: string, lines: readonly Span[], pieces: PlainPiece[]): void {
  if (lines.length > 1 && isWrapped(text, lines)) {
    addParts(text, { start: lines[0]!.start, end: lines.at(-1)!.end }, false, pieces);
    return;
  }
  let open = false;
  for (const { start, end } of lines) {
    addParts(text, { start, end }, open, pieces);
    open = /[;:]$/.test(text.slice(Math.max(start, end - 20), end).trimEnd());
  }
}

function addParts(text: string, paragraph: Span, continues: boolean, pieces: PlainPiece[]): void {
  for (const [index, { start, end }] of partsOf(text, paragraph).entries())
    pieces.push({ start, end, continues: continues && index === 0 });
}

/**
 * Whether the lines look filled: the next line's first word would not have fitted on the line before (for four breaks
 * in five), and at least a third of the breaks stand inside a sentence.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let widest = 0;
  for (const { start, end } of lines) widest = Math.max(widest, end - start);
  if (widest > WIDEST || widest < NARROWEST) return false;
  let filled = 0;
  let inside = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = text.slice(lines[index - 1]!.start, lines[index - 1]!.end).trimEnd();
    const line = text.slice(lines[index]!.start, lines[index]!.end).trimStart();
    const word = line.search(/\s/);
    if (before.length + 1 + (word < 0 ? line.length : word) > widest - 4) filled++;
    if (/[^.!?:;”"')\]]$/.test(before) && (isLower(line.charCodeAt(0)) || /^\d/.test(line))) inside++;
  }
  const breaks = lines.length - 1;
  return filled >= breaks * 0.8 && inside > 0 && inside >= breaks / 3;
}
