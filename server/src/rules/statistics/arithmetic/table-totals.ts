import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import { isPlausible, sumOfValues } from "../../../annotations/figures/relations/breakdowns.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { columnOf, type Cell, type Table } from "./table.js";

/** A total of a table and the cells that should come to it. */
export interface TableTotal {
  readonly total: { readonly at: AnnotatedBlock; readonly figure: Figure };
  readonly parts: readonly { readonly at: AnnotatedBlock; readonly figure: Figure }[];
  readonly isWhole: boolean;
}

const TOTAL =
  /^(?:(?:grand|over-?all|combined|city|county|state)\s)?(?:total|totals|sum|final|combined|altogether|in all)\b/i;
/** Columns that nobody adds up. */
const NO_SUM = /average|mean|median|rate|\bper\b|price|rank|year|age|percent|%|change|share|turnout/i;

/** The totals that a table states: the row below its column, the column beside its rows. */
export function tableTotals(tables: readonly Table[]): TableTotal[] {
  return tables.flatMap((table) => [...totalRow(table), ...(table.isList ? [] : totalColumn(table))]);
}

function totalRow({ header, rows, isList }: Table): TableTotal[] {
  const at = rows.findIndex((row) => TOTAL.test(row[0]?.text.trim() ?? ""));
  if (at < 2 && !(at === 0 && rows.length > 2)) return [];
  const parts = at === 0 ? rows.slice(1) : rows.slice(0, at);
  const found: TableTotal[] = [];
  for (let column = 1; column < header.length; column++) {
    const total = rows[at]?.[column];
    const cells = columnOf([...parts, rows[at]!], column);
    if (cells === null || !isTotal(total) || (!isList && NO_SUM.test(header[column]!))) continue;
    const figures = cells.slice(0, -1);
    if (
      isPlausible(
        total.figure,
        figures.map(({ figure }) => figure!),
      )
    )
      found.push({
        total,
        parts: figures.map(({ at: cell, figure }) => ({ at: cell, figure: figure! })),
        isWhole: true,
      });
  }
  return found;
}

function totalColumn({ header, rows }: Table): TableTotal[] {
  const column = header.findIndex((text, index) => index > 1 && TOTAL.test(text.trim()));
  if (column < 3 && !(column === header.length - 1 && column >= 3)) return [];
  const sums = rows.flatMap((row) => {
    const total = row[column];
    const parts = row.slice(1, column);
    if (
      !isTotal(total) ||
      columnOf(
        [...parts, total].map((cell) => [cell]),
        0,
      ) === null
    )
      return [];
    return [{ total, parts: parts.map((cell) => ({ at: cell!.at, figure: cell!.figure! })), isWhole: true }];
  });
  const right = sums.filter(
    ({ total, parts }) => sumOfValues(parts.map(({ figure }) => figure)) === total.figure.value,
  );
  // A column may be called "final" and be no sum; that most rows add up shows that it is one.
  return right.length * 2 >= sums.length ? sums : [];
}

function isTotal(cell: Cell | undefined): cell is Cell & { figure: Figure } {
  return cell?.figure !== null && cell?.figure !== undefined && cell.figure.role !== "share";
}
