import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";
import { blank } from "../reading/note-text.js";
import { fileName, readTable, type Add } from "./read-table.js";

/** The rule under the heads of a table that plain text sets in columns: a run of dashes for each of them. */
const RULE = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*\r?$/;
const IS_THERE = /^[ \t]*-{2,}[ \t]+-{2,}/m;

/**
 * Reads the numbers of the tables that a note sets in columns under a rule of dashes, and gives the rest of it: its text with the
 * tables blank. Pauses now and then.
 */
export function* columnTablesIn(note: Note, plain: string, add: Add): Generator<undefined, string> {
  if (!IS_THERE.test(note.text)) return plain;
  const lines: Span[] = [];
  for (let at = 0; at <= note.text.length;) {
    const next = note.text.indexOf("\n", at);
    const end = next < 0 ? note.text.length : next;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const textOf = ({ start, end }: Span): string => note.text.slice(start, end);
  const isRow = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && /\S/.test(textOf(line)) && !RULE.test(textOf(line));
  };
  let rest = "";
  for (let index = 1; index < lines.length; index++) {
    const rule = textOf(lines[index]!);
    if (!RULE.test(rule) || !isRow(index - 1)) continue;
    let end = index + 1;
    while (isRow(end)) end++;
    if (end === index + 1) continue;
    const columns = [...rule.matchAll(/-+/g)].map(({ index: at }) => at);
    const rows = [index - 1, ...Array.from({ length: end - index - 1 }, (_, row) => index + 1 + row)];
    const cells = rows.map((row) => cellsOf(lines[row]!, columns));
    const name = fileName(note.path);
    yield* readTable(note.text, cells, { name, delimiter: " ", isWide: true }, add);
    const span = { start: lines[index - 1]!.start, end: lines[end - 1]!.end };
    rest += plain.slice(rest.length, span.start) + blank(plain.slice(span.start, span.end));
    index = end;
  }
  return rest + plain.slice(rest.length);
}

/** The cells of a line whose columns begin there; what stands before the first one is of it. */
function cellsOf({ start, end }: Span, columns: readonly number[]): Span[] {
  return columns.map((column, index) => ({
    start: Math.min(end, index === 0 ? start : start + column),
    end: Math.min(end, start + (columns[index + 1] ?? end - start)),
  }));
}
