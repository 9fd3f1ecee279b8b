import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { leadersIn, placeOf, type Leader } from "../../../annotations/ties/leaders.js";
import type { Report, ReviewedDraft } from "../../rule.js";
import { columnOf, tablesOf, type Cell, type Table } from "../arithmetic/table.js";

/** How many blocks before and after a table speak of it. */
const REACH = 12;
/** A table with more rows than this is data, and no sentence is held against it. */
const MOST_ROWS = 60;
const PROSE: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote", "headline", "deck"]);

interface Column {
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** "July was the busiest month" beside a table in which August has more; "an average of 32" of rows that have 18 to 26. */
export function* wrongTableLeaders(draft: ReviewedDraft, tabular: readonly number[]): Generator<Report> {
  for (const table of tablesOf(draft, tabular)) {
    if (table.isList || table.rows.length < 2 || table.rows.length > MOST_ROWS) continue;
    const rows = table.rows.filter((row) => !SUM_ROW.has((row[0]?.text ?? "").toLowerCase().split(" ")[0]!));
    const columns = columnsOf(table, rows);
    if (columns.length === 0) continue;
    const names = rows.map((row) => row[0]?.text ?? "");
    const last = Math.max(...rows.flatMap((row) => row.map((cell) => cell?.block ?? 0)));
    for (let index = Math.max(0, table.block - REACH); index <= last + REACH; index++) {
      const at = draft.blocks[index];
      if (at === undefined || !PROSE.has(at.block.kind)) continue;
      for (const leader of rows.length > 2 ? leadersIn(at, names) : []) {
        const report = checkLeader(at, leader, names, columns);
        if (report !== null) yield report;
      }
      yield* wrongMeans(at, columns);
    }
  }
}

const SUM_ROW: ReadonlySet<string> = new Set(["total", "totals", "all", "average", "mean", "sum", "overall"]);

function columnsOf({ header }: Table, rows: Table["rows"]): Column[] {
  const columns: Column[] = [];
  for (let column = 1; column < header.length; column++) {
    const cells = columnOf(rows, column);
    if (cells !== null) columns.push({ title: header[column] ?? "", cells });
  }
  return columns;
}

/** A report where no column bears a leader out. */
function checkLeader(
  at: AnnotatedBlock,
  leader: Leader,
  names: readonly string[],
  columns: readonly Column[],
): Report | null {
  const beaten = columns.map(({ cells }) => beating(leader, names, cells));
  const first = beaten[0];
  if (first === undefined || first === null || beaten.some((cell) => cell === null)) return null;
  const name = names[first.row] ?? "";
  return {
    span: placeOf(at, leader),
    message: t`In the table, ${name} has ${leader.isMost ? t("more") : t("less")}: ${first.cell.text}.`,
    why: t`The sentence and the table do not go together: ${names[leader.row] ?? ""} has ${columns[0]!.cells[leader.row]?.text ?? ""}.`,
    related: [
      {
        span: place(first.cell.at, { start: 0, end: first.cell.at.block.prose.length }),
        message: `${name}: ${first.cell.text}.`,
      },
    ],
  };
}

/** The cell that is more (or less) than the leader's; null where none is. */
function beating(
  { row, isMost, since }: Leader,
  names: readonly string[],
  cells: readonly Cell[],
): { row: number; cell: Cell } | null {
  const own = cells[row]?.figure;
  if (!own) return null;
  for (const [other, cell] of cells.entries()) {
    const value = cell.figure?.value;
    if (other === row || value === undefined || (since !== null && Number(names[other]) <= since)) continue;
    if (isMost ? value > own.value : value < own.value) return { row: other, cell };
  }
  return null;
}

/** An average of a column's kind that lies beyond all of its cells. */
function* wrongMeans(at: AnnotatedBlock, columns: readonly Column[]): Generator<Report> {
  for (const { facts } of at.annotations.lines())
    for (const { markers, unit, value, figure, span } of facts) {
      if (!markers.has("mean") || figure === null || figure.to !== undefined || markers.has("from")) continue;
      const base = unit.replace(/\/.*$/, "");
      const kin = columns.filter(({ title, cells }) => isOfUnit(base, title, cells));
      const [column] = kin;
      if (kin.length !== 1 || column === undefined || base === "") continue;
      const values = column.cells.map((cell) => cell.figure!.value);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      // An average of something else lies anywhere.
      if ((value >= low && value <= high) || value > 2 * high || value < low / 2) continue;
      yield {
        span: place(at, span),
        message: t`An average of ${proseOf(at, span)} lies beyond all of the table, ${low} to ${high}.`,
        why: t("An average lies between the least and the most of what it is of."),
        related: column.cells.map((cell) => ({
          span: place(cell.at, { start: 0, end: cell.at.block.prose.length }),
          message: `${cell.text}.`,
        })),
      };
    }
}

function isOfUnit(unit: string, title: string, cells: readonly Cell[]): boolean {
  const own = cells[0]?.figure?.unit ?? "";
  return own === unit || (own === "" && unit.length > 2 && title.toLowerCase().includes(unit.slice(0, 5)));
}
