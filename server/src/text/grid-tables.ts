import { blanked, FILLER } from "./masks.js";
import type { CellPlace } from "./draft.js";

// Tables as pandoc draws them where a cell has more than a line: +-----+-----+ between rows, | between cells.

const RULE = /^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/;
/** In UTF-16 units: a longer one is not read cell by cell. */
const LONGEST = 4_000;

/** The cells of such a table, each as the table with all but the cell's words taken out; null for any other text. */
export function gridCells(text: string): { masked: string; cell: CellPlace }[] | null {
  const first = /^[^\r\n]*/.exec(text)![0];
  if (!RULE.test(first) || text.length > LONGEST) return null;
  const edges = Array.from(first.matchAll(/\+/g), ({ index }) => index);
  const cells: { masked: string; cell: CellPlace }[] = [];
  const lines = Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)).filter(({ 0: all }) => all !== "");
  let row: { start: number; line: string }[] = [];
  let count = 0;
  for (const { index, 1: line = "" } of lines) {
    if (!RULE.test(line)) {
      if (!/^[ \t]*\|/.test(line)) return null;
      row.push({ start: index, line });
      continue;
    }
    if (row.length > 0) {
      for (let column = 0; column + 1 < edges.length; column++)
        cells.push({
          masked: only(
            text,
            row.map(({ start, line: at }) => cellOf(at, start, edges[column]!, edges[column + 1]!)),
          ),
          cell: { table: 0, row: count, column },
        });
      count++;
    }
    row = [];
  }
  return row.length === 0 && cells.length > 0 ? cells : null;
}

/** Where the words of a cell stand on a line, between two edges. */
function cellOf(line: string, start: number, left: number, right: number): readonly [number, number] {
  const words = line.slice(left + 1, right);
  const from = left + 1 + (words.length - words.trimStart().length);
  return [start + from, start + Math.max(from, left + 1 + words.trimEnd().length)];
}

function only(text: string, kept: readonly (readonly [number, number])[]): string {
  let masked = "";
  let at = 0;
  for (const [from, to] of kept) {
    masked += text.slice(at, from).replace(/[^\r\n]/g, FILLER) + text.slice(from, to);
    at = to;
  }
  return blanked(masked + text.slice(at).replace(/[^\r\n]/g, FILLER));
}
