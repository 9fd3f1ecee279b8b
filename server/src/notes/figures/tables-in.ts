import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";
import { blank } from "../reading/note-text.js";
import { fileName, readTable, type Add } from "./read-table.js";

/** A row of a table in a document: cells between tabs. One in Markdown or plain text: cells between bars, a bar first. */
const ROW = { "\t": /\t/, "|": /^\s*\|.*\|/ };
/** The row of dashes under the heads of a Markdown table. */
const RULE = /^[\s|:-]+$/;
/** In UTF-16 units: a longer line over a table is a paragraph. */
const TITLE = 120;

/**
 * Reads the numbers of the tables that stand in a note, and gives the rest of it: its text with the tables blank. `plain` is
 * the text without its format. Pauses now and then.
 */
export function* tablesIn(note: Note, plain: string, add: Add): Generator<undefined, string> {
  const delimiter = note.isDocument === true ? "\t" : "|";
  if (!note.text.includes(delimiter)) return plain;
  let rest = "";
  let rows: Span[] = [];
  let titles: string[] = [];
  let at = 0;
  function* close(): Generator<undefined> {
    if (rows.length > 1) {
      const cells = rows
        .filter(({ start, end }) => !RULE.test(note.text.slice(start, end)))
        .map((row) => cellsOf(note.text, row, delimiter));
      const name = [fileName(note.path), ...titles].join(" ");
      yield* readTable(note.text, cells, { name, delimiter, isWide: true }, add);
      const [start, end] = [rows[0]!.start, rows.at(-1)!.end];
      rest += plain.slice(rest.length, start) + blank(plain.slice(start, end));
    }
    rows = [];
    titles = [];
  }
  for (const line of `${note.text}\n`.split("\n")) {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    if (ROW[delimiter].test(line)) {
      rows.push(span);
      continue;
    }
    if (rows.length > 0) yield* close();
    // A sheet of a workbook begins with its name, a table with its title.
    if (line.startsWith("\f")) titles = [];
    if (/\S/.test(line)) titles = [...titles.slice(-1), line.slice(0, TITLE)];
  }
  yield* close();
  return rest + plain.slice(rest.length);
}

/** The cells of a row, in the text. */
function cellsOf(text: string, { start, end }: Span, delimiter: string): Span[] {
  const line = text.slice(start, end);
  const from = delimiter === "|" ? line.indexOf("|") + 1 : 0;
  const to = delimiter === "|" ? line.lastIndexOf("|") : line.length;
  let at = start + from;
  return line
    .slice(from, to)
    .split(delimiter)
    .map((cell) => {
      const span = { start: at, end: at + cell.length };
      at += cell.length + 1;
      return span;
    });
}
