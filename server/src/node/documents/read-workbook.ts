import { read, utils, type WorkSheet } from "@e965/xlsx";
import { LOCKED, Unreadable } from "./document.js";

/** More rows than this of a sheet are data that no copy tells one by one. */
const MOST_ROWS = 20_000;

/**
 * The sheets of an Excel workbook that are shown, each with its name over its rows, and the cells as they are shown: "12.5%"
 * where the file has 0.125. Throws `Unreadable` for one with a password.
 */
export function readWorkbook(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip)
    throw new Unreadable(
      bytes[0] === 0xd0 && bytes[1] === 0xcf ? LOCKED : "is not an Excel workbook that can be read",
    );
  const book = read(bytes, {
    type: "array",
    cellFormula: false,
    cellHTML: false,
    dense: true,
    sheetRows: MOST_ROWS,
  });
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).flatMap(({ Hidden, name }) => (Hidden && name !== undefined ? [name] : [])),
  );
  const sheets: string[] = [];
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet || hidden.has(name)) continue;
    const rows = rowsOf(sheet);
    if (rows.length > 0) sheets.push(`\f${oneLine(name)}\n${rows.join("\n")}\n`);
  }
  return sheets.join("\n");
}

/** The rows that have anything, with tabs between the cells; words of merged cells stand in each of them, as for the eye they do. */
function rowsOf(sheet: WorkSheet): string[] {
  const cells = utils
    .sheet_to_json<unknown[]>(sheet, { header: 1, raw: false, blankrows: true, defval: "" })
    .map((row) => row.map(oneLine));
  const first = utils.decode_range(sheet["!ref"] ?? "A1").s;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const words = cells[s.r - first.r]?.[s.c - first.c] ?? "";
    // A title over the table is told once; a name beside several rows is each row's.
    if (!/\p{L}/u.test(words) || e.r === s.r) continue;
    for (let row = s.r; row <= e.r; row++)
      if (cells[row - first.r]) cells[row - first.r]![s.c - first.c] = words;
  }
  return cells.map((row) => row.join("\t").replace(/\t+$/, "")).filter((row) => row !== "");
}

/** A cell as it is shown, which is text; on one line. */
function oneLine(cell: unknown): string {
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
}
