import { raised } from "./raised.js";

/** Text on a page of a PDF as it is drawn, in points: from `x` at the baseline `y`, which rises up the page. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** In widths of the type's size: a gap between words, between the cells of a table, and between columns of text. */
const WORD_GAP = 0.12;
const CELL_GAP = 1.5;
const GUTTER = 0.8;
/** In leadings: the step to a new paragraph. */
const APART = 1.25;
/** How many lines a column of text has at least. */
const COLUMN_LINES = 4;

/** Text on one baseline. */
interface Line {
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly end: number;
  readonly parts: readonly Glyphs[];
}

/** The lines of a page in the order in which they are read; an empty one where a paragraph ends. */
export function pageLines(glyphs: readonly Glyphs[]): string[] {
  const lines: string[] = [];
  for (const region of regionsOf(linesOf(withoutMarks(glyphs)))) {
    const next = written(region);
    // What goes on in the next column is one paragraph.
    const goesOn = /[\p{L}\p{N},;-]$/u.test(lines.at(-1) ?? "") && /^\p{Ll}/u.test(next[0] ?? "");
    if (lines.length > 0 && !goesOn) lines.push("");
    lines.push(...next);
  }
  return lines;
}

/** Raised digits behind a word or a figure are the mark of a note; those that begin a line are the note's own. */
function withoutMarks(glyphs: readonly Glyphs[]): Glyphs[] {
  return glyphs.flatMap((mark): Glyphs[] => {
    if (!/^\s*(?:\d{1,3}|[*†‡§]{1,2})(?:, ?\d{1,3})*\s*$/.test(mark.text)) return [mark];
    const isBeside = (other: Glyphs, from: number, to: number): boolean =>
      other !== mark &&
      mark.size < other.size * 0.8 &&
      mark.y > other.y + other.size * 0.15 &&
      mark.y < other.y + other.size * 0.8 &&
      Math.abs(from - to) < other.size * 0.5;
    const before = glyphs.some((other) => isBeside(other, other.x + other.width, mark.x));
    const behind = glyphs.find((other) => isBeside(other, mark.x + mark.width, other.x));
    if (before) return [];
    return behind ? [{ ...mark, text: raised(mark.text), y: behind.y, size: behind.size }] : [mark];
  });
}

function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const rows: Glyphs[][] = [];
  for (const each of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast(
      (other) => Math.abs(other[0]!.y - each.y) < Math.min(other[0]!.size, each.size) * 0.35,
    );
    if (row) row.push(each);
    else rows.push([each]);
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)));
}

function lineOf(parts: readonly Glyphs[]): Line {
  const last = parts.reduce((a, b) => (b.x + b.width > a.x + a.width ? b : a));
  return {
    y: parts[0]!.y,
    size: Math.max(...parts.map(({ size }) => size)),
    x: parts[0]!.x,
    end: last.x + last.width,
    parts,
  };
}

/** Stretches of lines, those of columns one column after the other. */
function regionsOf(lines: readonly Line[]): Line[][] {
  const regions: Line[][] = [];
  let plain: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const columns = columnsFrom(lines, at);
    if (columns === null) {
      plain.push(lines[at++]!);
      continue;
    }
    if (plain.length > 0) regions.push(plain);
    plain = [];
    regions.push(...columns.parts);
    at = columns.end;
  }
  if (plain.length > 0) regions.push(plain);
  return regions;
}

/** The columns that begin with a line, each with its lines, and the line behind them; null where none do. */
function columnsFrom(lines: readonly Line[], from: number): { parts: Line[][]; end: number } | null {
  for (const gutter of gapsIn(lines[from]!)) {
    const left: { line: Line; at: number }[] = [];
    const right: Line[] = [];
    let end = from;
    let both = from;
    for (; end < lines.length; end++) {
      const { parts } = lines[end]!;
      if (parts.some(({ x, width }) => x < gutter.end - 1 && x + width > gutter.start + 1)) break;
      const [here, there] = [
        parts.filter(({ x }) => x < gutter.start),
        parts.filter(({ x }) => x >= gutter.start),
      ];
      if (here.length > 0) left.push({ line: lineOf(here), at: end });
      if (there.length === 0) continue;
      right.push(lineOf(there));
      both = end;
    }
    // What stands under both columns is the first one's only where it goes on in it.
    const leading = leadingOf(left.map(({ line }) => line));
    const below = left.findIndex(
      ({ line, at }, index) => at > both && left[index - 1]!.line.y - line.y > leading * APART,
    );
    if (below > 0) end = left[below]!.at;
    const first = left.filter(({ at }) => at < end).map(({ line }) => line);
    if (isProse(first) && isProse(right))
      return { parts: [regionsOf(first).flat(), regionsOf(right).flat()], end };
  }
  return null;
}

/** The gaps of a line that may be a gutter between columns. */
function gapsIn({ parts, size }: Line): { start: number; end: number }[] {
  return parts.slice(1).flatMap((part, at) => {
    const before = parts[at]!;
    const start = before.x + before.width;
    return part.x - start > size * GUTTER ? [{ start, end: part.x }] : [];
  });
}

/** A column of text fills its width with words; one of a table has a few in each cell. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < COLUMN_LINES) return false;
  const left = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ end }) => end)) - left;
  const full = lines.filter(
    ({ end, parts }) =>
      end - left > width * 0.6 &&
      parts
        .map(({ text }) => text)
        .join(" ")
        .trim()
        .split(/\s+/).length >= 3,
  );
  return full.length >= lines.length * 0.6;
}

/** Lines of text as they are read, with an empty one where paragraphs part. */
function written(lines: readonly Line[]): string[] {
  const leading = leadingOf(lines);
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const step = before ? before.y - line.y : 0;
    const parts = before && (step > leading * APART || step < 0 || Math.abs(before.size - line.size) > 1.5);
    return parts ? ["", textOf(line)] : [textOf(line)];
  });
}

/** From one baseline to the next within a paragraph. */
function leadingOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ y }, at) => lines[at]!.y - y);
  const down = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return down[Math.floor(down.length / 3)] ?? 0;
}

/** The text of a line: spaces where words are drawn apart, a tab between the cells of a row. */
function textOf({ parts }: Line): string {
  let text = "";
  let end = -Infinity;
  for (const part of parts) {
    const gap = (part.x - end) / part.size;
    if (text !== "" && gap > CELL_GAP) text = `${text.trimEnd()}\t`;
    else if (text !== "" && gap > WORD_GAP && !/\s$/.test(text)) text += " ";
    text += /\s$/.test(text) ? part.text.trimStart() : part.text;
    end = part.x + part.width;
  }
  return text.trimEnd();
}
