import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { isOneKind } from "../../../annotations/figures/relations/outline.js";
import type { ReviewedDraft } from "../../rule.js";

/** A cell of a table or an item of a list: its block, and the one figure that it states, if it does. */
export interface Cell {
  readonly at: AnnotatedBlock;
  readonly block: number;
  readonly figure: Figure | null;
  readonly text: string;
}

/** A table, or a list read as one of two columns: what each item is about, and its figure. */
export interface Table {
  /** What the columns are called; of a list, the paragraph before it in both places. */
  readonly header: readonly string[];
  /** The rows under the header; a cell that is missing is undefined. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Index of the first block. */
  readonly block: number;
  readonly isList: boolean;
}

/** So many cells (of a list: items) of one table are held against each other; it takes milliseconds a keystroke. */
export const MOST_CELLS = 12_000;

/** Whether a block is a part of a table or of a list, for a rule that gathers those. */
export function isTabular({ block }: AnnotatedBlock): boolean {
  return block.cell !== undefined || block.kind === "listItem";
}

/** The tables and lists of no more than `most` cells among the blocks of the given indices, in order. */
export function tablesOf(draft: ReviewedDraft, blocks: readonly number[], most = MOST_CELLS): Table[] {
  return groupsOf(draft, blocks)
    .filter((cells) => cells.length > 1 && cells.length <= most)
    .map((cells) => (cells[0]!.at.block.cell === undefined ? listTable(draft, cells) : gridTable(cells)));
}

/** The first cell of each table with more than `most` cells, and how many it has. */
export function largeTables(
  draft: ReviewedDraft,
  blocks: readonly number[],
  most: number,
): { readonly first: Cell; readonly cells: number }[] {
  if (blocks.length <= most) return [];
  return groupsOf(draft, blocks)
    .filter((cells) => cells.length > most && cells[0]!.at.block.cell !== undefined)
    .map((cells) => ({ first: cells[0]!, cells: cells.length }));
}

function groupsOf(draft: ReviewedDraft, blocks: readonly number[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  let run = -1;
  let last = -2;
  for (const block of blocks) {
    const at = draft.blocks[block]!;
    if (at.block.cell === undefined && block !== last + 1) run = block;
    if (at.block.cell === undefined) last = block;
    const key = at.block.cell === undefined ? `list ${run}` : `table ${at.start} ${at.block.cell.table}`;
    const cells = groups.get(key);
    const cell = { at, block, figure: soleFigure(at), text: at.block.prose };
    if (cells === undefined) groups.set(key, [cell]);
    else cells.push(cell);
  }
  return [...groups.values()];
}

/** The figure of a cell with one figure that is neither date, name nor rank; or the first of a list item. */
function soleFigure({ block, annotations }: AnnotatedBlock): Figure | null {
  const figures = annotations.figures.filter(
    ({ role, to }) => role !== "identifier" && role !== "rank" && role !== "date" && to === undefined,
  );
  return figures.length === 1 || (block.cell === undefined && figures.length > 0) ? figures[0]! : null;
}

function listTable(draft: ReviewedDraft, cells: readonly Cell[]): Table {
  const first = cells[0]!.block;
  const intro = draft.blocks[first - 1]?.block.prose ?? "";
  return { header: [intro, intro], rows: cells.map((cell) => [cell, cell]), block: first, isList: true };
}

function gridTable(cells: readonly Cell[]): Table {
  const rows: Cell[][] = [];
  for (const cell of cells) (rows[cell.at.block.cell!.row] ??= [])[cell.at.block.cell!.column] = cell;
  const header = Array.from(rows[0] ?? [], (cell) => (cell as Cell | undefined)?.text ?? "");
  const body = Array.from(rows.slice(1), (row) => Array.from((row as Cell[] | undefined) ?? []));
  return {
    header,
    rows: withoutYears(body, header.length),
    block: cells[0]!.block,
    isList: false,
  };
}

/** The rows with 1850 read as a number of votes, where it stands in a column of numbers and not of years. */
function withoutYears(rows: Table["rows"], columns: number): Table["rows"] {
  const counts = Array.from({ length: columns }, (_, column) => {
    const figures = rows.map((row) => row[column]?.figure ?? null);
    const found = figures.find((figure) => figure?.role === "count");
    return found && figures.filter((figure) => figure?.role === "count").length * 2 >= figures.length
      ? found
      : null;
  });
  if (!rows.some((row) => row.some((cell, column) => counts[column] && cell && yearOf(cell)))) return rows;
  return rows.map((row) =>
    row.map((cell, column) => {
      const [count, year] = [counts[column], cell && yearOf(cell)];
      return cell && count && year
        ? { ...cell, figure: { ...year, role: count.role, unit: count.unit, precision: 1 } }
        : cell;
    }),
  );
}

/** What a cell holds that could be a year and is nothing else. */
function yearOf({ at, figure, text }: Cell): Figure | null {
  if (figure !== null || !/^\W*\d{4}\W*$/.test(text)) return null;
  const [only] = at.annotations.figures;
  return only?.role === "date" && only.unit === "year" ? only : null;
}

/** The figures of a column, one a row, where every row of `rows` states one of the same kind; else null. */
export function columnOf(rows: Table["rows"], column: number): Cell[] | null {
  const cells = rows.map((row) => row[column]);
  const first = cells[0]?.figure;
  if (first === undefined || first === null) return null;
  return cells.every((cell) => cell?.figure && isOneKind(cell.figure, first)) ? (cells as Cell[]) : null;
}
