import type { Span } from "../../text/span.js";
import type { Note } from "../notes.js";
import { blank } from "../reading/note-text.js";
import { fileName, readTable, type Add } from "./read-table.js";

const TABLE = /<table\b[^<>]*>([\s\S]*?)<\/table\s*>/gi;
const ROW = /<tr\b[^<>]*>([\s\S]*?)(?=<tr\b|<\/tr\s*>|$)/gi;
const CELL = /<t[dh]\b([^<>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dh]\s*>|$)/gi;
const CAPTION = /<caption\b[^<>]*>([\s\S]*?)<\/caption\s*>/i;

/**
 * Reads the numbers of the tables of a web page, and gives the rest of it: its text with the tables blank. `plain` is the page without
 * its tags, of the same length. A cell that reaches over several columns stands in the first. Pauses now and then.
 */
export function* htmlTablesIn({ path, text }: Note, plain: string, add: Add): Generator<undefined, string> {
  if (!/\.html?$/i.test(path) || !/<table\b/i.test(text)) return plain;
  let rest = "";
  for (const table of text.matchAll(TABLE)) {
    const rows = [...table[1]!.matchAll(ROW)].map((row) => {
      const from = table.index + table[0].indexOf(">") + 1 + row.index;
      return cellsOf(row[0], from);
    });
    if (rows.length < 2) continue;
    const caption = CAPTION.exec(table[1]!)?.[1] ?? "";
    const name = `${fileName(path)} ${caption.replace(/<[^<>]*>/g, " ")}`;
    yield* readTable(plain, rows, { name, delimiter: "\t", isWide: true }, add);
    const end = table.index + table[0].length;
    rest += plain.slice(rest.length, table.index) + blank(plain.slice(table.index, end));
  }
  return rest + plain.slice(rest.length);
}

/** The cells of a row, in the page; `from` is where the row begins. */
function cellsOf(row: string, from: number): Span[] {
  return [...row.matchAll(CELL)].flatMap((cell) => {
    const start = from + cell.index + cell[0].indexOf(">") + 1;
    const end = from + cell.index + cell[0].length;
    const wide = Number(/\bcolspan\s*=\s*["']?(\d{1,2})/i.exec(cell[1]!)?.[1] ?? 1);
    return [{ start, end }, ...Array.from({ length: Math.max(0, wide - 1) }, () => ({ start: end, end }))];
  });
}
