import { proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import {
  changeOf,
  intervalOf,
  meet,
  percentOf,
  sizeOf,
  type Interval,
} from "../../../annotations/figures/interval.js";
import { percentWords } from "./percent-words.js";
import { columnOf, type Cell, type Table } from "./table.js";

/** A cell that states a figure. */
interface FigureCell {
  readonly at: AnnotatedBlock;
  readonly figure: Figure;
}

/** A percentage of a table that its row does not give, though the other rows give theirs. */
export interface OddPercentage {
  readonly cell: FigureCell;
  readonly right: number;
  readonly related: readonly FigureCell[];
  /** The arithmetic done out: "2,150 of 4,300 is 50 percent". */
  readonly sum: string;
}

/** How a percentage may follow from two other cells of its row. */
interface Relation {
  readonly name: "of" | "change";
  readonly holds: (first: Interval, second: Interval) => Interval;
  readonly right: (first: number, second: number) => number;
}

const RELATIONS: readonly Relation[] = [
  {
    name: "of",
    holds: (part, whole) => percentOf(part, whole),
    right: (part, whole) => (100 * part) / whole,
  },
  {
    name: "change",
    holds: (to, from) => sizeOf(changeOf(from, to)),
    right: (to, from) => Math.abs((100 * (to - from)) / from),
  },
];

/**
 * The percentages that break what their column is: where all rows but a few (at least two rows, and twice as many as
 * the odd ones) have it for a percentage of two other columns, or for the change between them.
 */
export function oddPercentages({ header, rows, isList }: Table): OddPercentage[] {
  if (isList || rows.length < 3) return [];
  const columns = header.map((_, index) => (index === 0 ? null : columnOf(rows, index)));
  return columns.flatMap((column) => {
    if (column?.[0]?.figure?.unit !== "%") return [];
    const others = columns.filter(
      (other) => other !== null && other[0]?.figure?.role !== "share",
    ) as Cell[][];
    let fewest: OddPercentage[] = [];
    for (const first of others)
      for (const second of others)
        for (const relation of first === second ? [] : RELATIONS) {
          const odd = column.flatMap((cell, row) => oddCell(cell, first[row]!, second[row]!, relation));
          // Whatever holds for all rows is what the column tells, however nearly another does.
          if (odd.length === 0) return [];
          if (odd.length * 3 <= rows.length && fewest.length === 0) fewest = odd;
        }
    return fewest;
  });
}

function oddCell(cell: Cell, first: Cell, second: Cell, { name, holds, right }: Relation): OddPercentage[] {
  const [share, a, b] = [stated(cell), stated(first), stated(second)];
  if (meet(holds(rangeOf(a), rangeOf(b)), rangeOf(share)) || b.figure.value === 0) return [];
  const value = right(a.figure.value, b.figure.value);
  const [x, y] = [proseOf(a.at, a.figure), proseOf(b.at, b.figure)];
  const sum = `${name === "of" ? `${x} of ${y}` : `From ${y} to ${x}`} is ${percentWords(value)}`;
  return [{ cell: share, right: value, related: [a, b], sum }];
}

function stated({ at, figure }: Cell): FigureCell {
  return { at, figure: figure! };
}

function rangeOf({ at, figure }: FigureCell): Interval {
  return intervalOf(at.block.prose, figure);
}
