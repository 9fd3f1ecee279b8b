import type { Sort } from "../../annotations/facts/fact.js";
import type { Span } from "../../text/span.js";

/** Words of what is told about, by their stems, with how near to the figure they stand: 1 beside it, less further off. */
export type Topic = ReadonlyMap<string, number>;

/** An amount as it is told, of a draft or of a note. */
export interface Quantity {
  /** `cell`: a number of a table of which only the head and the row say what it is. */
  readonly sort: Sort | "cell";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** As in `Figure.unit`; "" where nothing says. */
  readonly unit: string;
  /** The noun that it counts, or "". */
  readonly head: string;
}

/** An amount of the draft with what it is told of. */
export interface Amount extends Quantity {
  readonly topic: Topic;
  /** The time that stands behind it ("last season"), or "". */
  readonly when?: string;
  /** Whether the words about it say that it was worked out from others. */
  readonly reckoned?: Reckoned;
}

/** How an amount may have been worked out, by the words of its sentence. */
export interface Reckoned {
  readonly difference: boolean;
  readonly sum: boolean;
  readonly average: boolean;
}

/** An amount that a note states. What it is about is kept by word, with its note. */
export interface Statement extends Quantity {
  /** In the note's text. */
  readonly span: Span;
  /** Where it stands in a table; null in prose. */
  readonly cell: CellOf | null;
  /** Of a cell, the words that its row and column are about, and of a number in the way of speech those around it; null elsewhere. */
  readonly about: { has(key: string): boolean } | null;
}

/** A statement as read, with what it is about. */
export interface ReadStatement {
  readonly statement: Omit<Statement, "about">;
  readonly topic: Topic;
}

/** A cell of a delimited table, with what names its row. */
export interface CellOf {
  /** Lines below the head, and columns, from 0. */
  readonly row: number;
  readonly column: number;
  /** The words that name the row, by their stems. */
  readonly rowName: readonly string[];
  /** By column, the words of its head, by their stems; one array for all cells of a table. */
  readonly heads: readonly (readonly string[])[];
}
