import type { Sort } from "../../annotations/facts/fact.js";
import { grouped, Growing, indexIn, packed, type Numbers } from "../postings.js";
import type { PlainNote } from "../reading/note-text.js";
import { UNKNOWN, type Vocabulary } from "../vocabulary.js";
import type { PlacedCell } from "./places-in-tables.js";
import { readStatements } from "./read-statements.js";
import { MOST_CELLS } from "./read-table.js";
import type { CellOf, Quantity, Statement, Topic } from "./statement.js";
import type { Scores } from "./scores.js";
import { timeBehind } from "./when.js";

/** Bounds are close together where the upper one is no more than so many times the lower. */
const NARROW = 1.3;
const SORTS: readonly Quantity["sort"][] = [
  "cell",
  ...([
    "count",
    "sum",
    "share",
    "points",
    "multiple",
    "measure",
    "rate",
    "rank",
    "age",
    "year",
    "span",
    "score",
    "other",
  ] as const satisfies readonly Sort[]),
];
/** In UTF-16 units: so far apart at most stand two amounts that a sentence sets against each other. */
const NEAR = 120;
/** The weight of a word that stands beside the figure, in an entry. */
const BESIDE = 15;

/** The amounts of one note in flat arrays, found by the words that they are about and by their values. */
export class StatedFigures {
  readonly path: string;
  /** The words of names in the note, as names are compared: their numbers in the vocabulary, rising. */
  readonly names: Int32Array;
  /** Whether the note has more amounts than are read. */
  readonly isCut: boolean;
  readonly values: Float64Array;
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #lows: Float64Array;
  readonly #highs: Float64Array;
  readonly #sorts: Uint8Array;
  readonly #units: Numbers;
  readonly #heads: Numbers;
  readonly #starts: Numbers;
  readonly #ends: Numbers;
  /** Null in a note without a table. */
  readonly #cells: readonly (CellOf | null)[] | null;
  /** The statements with bounds close together, by their lower one, with it; and the others. */
  readonly #narrow: Int32Array;
  readonly #narrowLows: Float64Array;
  readonly #wide: Int32Array;
  /**
   * By word, the statements about it: their index times 16, and how near it stands to the figure in sixteenths less one. In
   * one array for all words, those of a word from where `#from` has it: an array for each would weigh more than the note.
   */
  readonly #words: Int32Array;
  readonly #from: Int32Array;
  readonly #entries: Numbers;

  private constructor({ note }: PlainNote, read: Gathered, names: Int32Array, vocabulary: Vocabulary) {
    this.path = note.path;
    this.#text = note.text;
    this.isCut = read.values.length > MOST_CELLS;
    this.names = names;
    this.#vocabulary = vocabulary;
    this.values = new Float64Array(read.values);
    this.#lows = new Float64Array(read.lows);
    this.#highs = new Float64Array(read.highs);
    this.#sorts = new Uint8Array(read.sorts.taken());
    this.#units = packed(read.units.taken(), vocabulary.size);
    this.#heads = packed(read.heads.taken(), vocabulary.size);
    this.#starts = packed(read.starts.taken(), note.text.length + 1);
    this.#ends = packed(read.ends.taken(), note.text.length + 1);
    this.#cells = read.cells.some((cell) => cell !== null) ? read.cells : null;
    const isNarrow = (at: number): boolean =>
      this.#lows[at]! > 0 && this.#highs[at]! <= this.#lows[at]! * NARROW;
    const all = new Int32Array(this.values.length).map((_, at) => at);
    this.#narrow = all.filter(isNarrow).sort((a, b) => this.#lows[a]! - this.#lows[b]!);
    this.#narrowLows = new Float64Array(this.#narrow.length).map((_, at) => this.#lows[this.#narrow[at]!]!);
    this.#wide = all.filter((at) => !isNarrow(at));
    const entries = read.entries.taken();
    const { forms, from, order } = grouped(read.words.taken());
    this.#words = forms;
    this.#from = from;
    this.#entries = packed(
      order.map((at) => entries[at]!),
      this.values.length * 16,
    );
  }

  /** How many amounts there are. */
  get length(): number {
    return this.values.length;
  }

  /** Whether any of them stands in a table. */
  get hasTable(): boolean {
    return this.#cells !== null;
  }

  /** An amount by its index. */
  at(index: number): Statement {
    const sort = this.sortOf(index);
    const cell = this.#cells?.[index] ?? null;
    const least = cell === null ? 0 : BESIDE;
    return {
      sort,
      value: this.values[index]!,
      low: this.#lows[index]!,
      high: this.#highs[index]!,
      unit: this.unitOf(index),
      head: this.#vocabulary.form(this.#heads[index]!),
      span: { start: this.#starts[index]!, end: this.#ends[index]! },
      cell,
      about: sort === "cell" || cell !== null ? { has: (key) => this.#entry(index, key) >= least } : null,
    };
  }

  /** The sort of an amount. */
  sortOf(index: number): Quantity["sort"] {
    return SORTS[this.#sorts[index]!]!;
  }

  /** The unit of an amount. */
  unitOf(index: number): string {
    return this.#vocabulary.form(this.#units[index]!);
  }

  /** The cell that an amount stands in. */
  cellOf(index: number): CellOf | null {
    return this.#cells?.[index] ?? null;
  }

  /** The cells of the table that an amount stands in. */
  cellsBeside(index: number): PlacedCell[] {
    const heads = this.#cells?.[index]?.heads;
    const found: PlacedCell[] = [];
    this.#cells?.forEach((cell, at) => {
      if (cell !== null && cell.heads === heads) found.push({ ...cell, index: at, value: this.values[at]! });
    });
    return found;
  }

  /** The time that stands behind an amount in the note. */
  whenOf(index: number): string {
    return timeBehind(this.#text, { end: this.#ends[index]! });
  }

  /** Whether two amounts stand in one sentence of the note, by how far apart they are and what stands between. */
  areNear(a: number, b: number): boolean {
    const [first, then] = a < b ? [a, b] : [b, a];
    const between = this.#text.slice(this.#ends[first], this.#starts[then]);
    return between.length <= NEAR && !/[.?!]\s|\n\s*\n/.test(between);
  }

  /** The words that the amounts are about, by their numbers in the vocabulary, rising. */
  get words(): Int32Array {
    return this.#words;
  }

  /** How many amounts the word at a place says something of. */
  countAt(place: number): number {
    return this.#from[place + 1]! - this.#from[place]!;
  }

  /** Adds to the scores of the amounts that the word at a place says something of; `first` is the number of the note's first amount. */
  addScores(place: number, first: number, rarity: number, weight: number, scores: Scores): void {
    const end = this.#from[place + 1]!;
    for (let at = this.#from[place]!; at < end; at++) {
      const entry = this.#entries[at]!;
      scores.add(first + (entry >> 4), rarity * Math.min(weight, ((entry & 15) + 1) / 16));
    }
  }

  /** The statements, by their index and in order, whose bounds meet these: most are of other values, and not looked at. */
  between(low: number, high: number): number[] {
    const found: number[] = [];
    for (const at of this.#wide) if (this.#lows[at]! <= high && this.#highs[at]! >= low) found.push(at);
    const least = low > 0 ? low / NARROW : -Infinity;
    let first = 0;
    for (let end = this.#narrow.length; first < end;) {
      const middle = (first + end) >> 1;
      if (this.#narrowLows[middle]! < least) first = middle + 1;
      else end = middle;
    }
    for (let at = first; at < this.#narrow.length && this.#narrowLows[at]! <= high; at++)
      if (this.#highs[this.#narrow[at]!]! >= low) found.push(this.#narrow[at]!);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** Reads a note, pausing now and then. */
  static *read(text: PlainNote, vocabulary: Vocabulary): Generator<undefined, StatedFigures> {
    const gathered = new Gathered();
    yield* readStatements(text, vocabulary, ({ statement, topic }) => {
      gathered.add(statement, topic, vocabulary);
    });
    yield undefined;
    const names = namesIn(text.note.text, vocabulary);
    yield undefined;
    return new StatedFigures(text, gathered, names, vocabulary);
  }

  /** How near a word stands to the figure of a statement; 0 where it is not about that. */
  weight(index: number, key: string): number {
    return (this.#entry(index, key) + 1) / 16;
  }

  /** The sixteenths less one of a word for a statement; -1 where it is not about that. */
  #entry(index: number, key: string): number {
    const word = this.#vocabulary.find(key);
    const place = word === UNKNOWN ? -1 : indexIn(this.#words, word);
    if (place < 0) return -1;
    let low = this.#from[place]!;
    const last = this.#from[place + 1]!;
    for (let high = last; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]! >> 4 < index) low = middle + 1;
      else high = middle;
    }
    const entry = low < last ? this.#entries[low] : undefined;
    return entry !== undefined && entry >> 4 === index ? entry & 15 : -1;
  }
}

/** The statements of a note as they are read. */
class Gathered {
  readonly values: number[] = [];
  readonly lows: number[] = [];
  readonly highs: number[] = [];
  readonly cells: (CellOf | null)[] = [];
  readonly sorts = new Growing();
  readonly units = new Growing();
  readonly heads = new Growing();
  readonly starts = new Growing();
  readonly ends = new Growing();
  readonly words = new Growing();
  readonly entries = new Growing();

  add(statement: Omit<Statement, "about">, topic: Topic, vocabulary: Vocabulary): void {
    const index = this.values.length;
    this.values.push(statement.value);
    this.lows.push(statement.low);
    this.highs.push(statement.high);
    this.cells.push(statement.cell);
    this.sorts.push(SORTS.indexOf(statement.sort));
    this.units.push(vocabulary.number(statement.unit));
    this.heads.push(vocabulary.number(statement.head));
    this.starts.push(statement.span.start);
    this.ends.push(statement.span.end);
    for (const [key, weight] of topic) {
      this.words.push(vocabulary.number(key));
      this.entries.push(index * 16 + Math.round(weight * 16) - 1);
    }
  }
}

/** The words of a text that have a capital wherever they stand, as names are compared, by their numbers. */
function namesIn(text: string, vocabulary: Vocabulary): Int32Array {
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/gu));
  const names = new Set<number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{3,}/gu))
    if (!lower.has(word.toLowerCase())) names.add(vocabulary.number(vocabulary.name(word)));
  return Int32Array.from(names).sort();
}
