// Which cell of a table copy means, by what it says beside the number.
import { stem } from "./topic-words.js";
import type { Amount, CellOf } from "./statement.js";

/** A number of a table, with its index among the amounts of its note. */
export interface PlacedCell extends CellOf {
  readonly index: number;
  readonly value: number;
}

/** Finds the cell that an amount is told of where it stands in another: its index; null where nothing shows one. */
export type ByPlace = (amount: Amount, at: CellOf, table: readonly PlacedCell[]) => number | null;

/** A word counts as told of the row where it stands in the sentence, and of the column where it stands beside the figure. */
const IN_SENTENCE = 0.7;
const BESIDE = 1;

/** Whether the sentence of an amount names the row that a cell stands in. */
export function rowNamed({ topic }: Amount, cell: CellOf | null): boolean {
  if (cell === null || cell.rowName.length === 0) return false;
  const dated = cell.rowName.some((key) => /^\d{4}-\d{2}$/.test(key));
  const names =
    dated && cell.rowName.length > 1 ? cell.rowName.filter((key) => !key.includes("-")) : cell.rowName;
  const told = names.filter((key) => (topic.get(key) ?? 0) >= 0.7).length;
  return told >= Math.max(1, names.length * (dated ? 0.5 : 0.6));
}

/** The words of a row's name that the sentence of an amount has. */
export function rowTold({ topic }: Amount, { rowName }: CellOf): string[] {
  return rowName.filter((key) => (topic.get(key) ?? 0) >= IN_SENTENCE);
}

/**
 * "Up 4.7 per cent to $595", where 595 stands in a row of the same name that has another share in the column of 4.7. What
 * something came to says of when that is told, and how far it had risen before does not.
 */
export const rowBeside: ByPlace = (amount, at, table) => {
  const { topic, sort } = amount;
  if (sort !== "share" && sort !== "points") return null;
  const named = rowTold(amount, at);
  if (named.length === at.rowName.length || (topic.get("~past") ?? 0) >= IN_SENTENCE) return null;
  if (named.length === 0 || at.rowName.some((key) => !named.includes(key) && topic.has(key))) return null;
  const isBeside = ({ value, column }: PlacedCell): boolean => column !== at.column && topic.has(`#${value}`);
  if (table.some((cell) => cell.row === at.row && isBeside(cell))) return null;
  const rows = new Set(
    table
      .filter((cell) => isBeside(cell) && named.every((key) => cell.rowName.includes(key)))
      .map(({ row }) => row),
  );
  if (rows.size !== 1) return null;
  return table.find(({ row, column }) => rows.has(row) && column === at.column)?.index ?? null;
};

/** "30 chicks fledged", where 30 is what the row has hatched, and another number of it has fledged. */
export const columnNamed: ByPlace = ({ topic, head }, at, table) => {
  const own = at.heads[at.column] ?? [];
  const found = table.filter(({ row, column, value }) => {
    const other = at.heads[column] ?? [];
    if (row !== at.row || column === at.column || topic.has(`#${value}`)) return false;
    if (head !== "" && !other.includes(stem(head))) return false;
    const theirs = other.filter((key) => !own.includes(key));
    // "Almost $9 less than last year" tells nothing of the column of last year.
    if (!theirs.some((key) => /^[a-zß-ɏ]/.test(key))) return false;
    const ours = own.filter((key) => !other.includes(key));
    return (
      theirs.length > 0 &&
      theirs.every((key) => (topic.get(key) ?? 0) >= BESIDE) &&
      ours.length > 0 &&
      !ours.some((key) => topic.has(key))
    );
  });
  return found.length === 1 ? found[0]!.index : null;
};
