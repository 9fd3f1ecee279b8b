import type { NoteText } from "../reading/note-text.js";
import type { Vocabulary } from "../vocabulary.js";
import { readStatements } from "./read-statements.js";
import { MOST_CELLS } from "./read-table.js";
import type { ReadStatement, Statement } from "./statement.js";

const NONE = new Int32Array(0);
/** Bounds are close together where the upper one is no more than so many times the lower. */
const NARROW = 1.3;

/** The amounts of one note, found by the words that they are about. */
export class StatedFigures {
  readonly statements: readonly Statement[];
  /** The statements with bounds close together, by their lower one; and the others. */
  readonly #narrow: Int32Array;
  readonly #wide: Int32Array;
  readonly path: string;
  /** The words of names in the note, as names are compared. */
  readonly names: ReadonlySet<string>;
  /**
   * By word, the statements about it: their index times 16, and how near it stands to the figure in sixteenths less one. In
   * one array for all words, those of a word from where `#from` has it: an array for each would weigh more than the note.
   */
  readonly #words = new Map<string, number>();
  readonly #from: Int32Array;
  readonly #entries: Int32Array;

  /** Whether the note has more amounts than are read. */
  readonly isCut: boolean;

  private constructor({ note }: NoteText, read: readonly ReadStatement[], vocabulary: Vocabulary) {
    this.path = note.path;
    this.isCut = read.length > MOST_CELLS;
    this.names = namesIn(note.text, vocabulary);
    this.statements = read.map(({ statement }) => statement);
    const isNarrow = (at: number): boolean => {
      const { low, high } = this.statements[at]!;
      return low > 0 && high <= low * NARROW;
    };
    const indices = this.statements.map((_, at) => at);
    this.#narrow = Int32Array.from(indices.filter(isNarrow)).sort(
      (a, b) => this.statements[a]!.low - this.statements[b]!.low,
    );
    this.#wide = Int32Array.from(indices.filter((at) => !isNarrow(at)));
    const counts: number[] = [];
    for (const { topic } of read)
      for (const key of topic.keys()) {
        const word = this.#words.get(key) ?? this.#words.size;
        this.#words.set(key, word);
        counts[word] = (counts[word] ?? 0) + 1;
      }
    const from = new Int32Array(counts.length + 1);
    counts.forEach((count, word) => (from[word + 1] = from[word]! + count));
    const next = from.slice();
    const entries = new Int32Array(from.at(-1)!);
    read.forEach(({ topic }, index) => {
      for (const [key, weight] of topic)
        entries[next[this.#words.get(key)!]!++] = index * 16 + Math.round(weight * 16) - 1;
    });
    this.#from = from;
    this.#entries = entries;
  }

  /** The entries of a word, in the order of their statements. */
  entriesOf(key: string): Int32Array {
    const word = this.#words.get(key);
    return word === undefined ? NONE : this.#entries.subarray(this.#from[word], this.#from[word + 1]);
  }

  /** The statements, by their index and in order, whose bounds meet these: most are of other values, and not looked at. */
  between(low: number, high: number): number[] {
    const meets = (at: number): boolean =>
      this.statements[at]!.low <= high && this.statements[at]!.high >= low;
    const found: number[] = [];
    for (const at of this.#wide) if (meets(at)) found.push(at);
    const least = low > 0 ? low / NARROW : -Infinity;
    let first = 0;
    for (let end = this.#narrow.length; first < end;) {
      const middle = (first + end) >> 1;
      if (this.statements[this.#narrow[middle]!]!.low < least) first = middle + 1;
      else end = middle;
    }
    for (let at = first; at < this.#narrow.length; at++) {
      const index = this.#narrow[at]!;
      if (this.statements[index]!.low > high) break;
      if (meets(index)) found.push(index);
    }
    return found.sort((a, b) => a - b);
  }

  /** Reads a note, pausing now and then. */
  static *read(text: NoteText, vocabulary: Vocabulary): Generator<undefined, StatedFigures> {
    return new StatedFigures(text, yield* readStatements(text, vocabulary), vocabulary);
  }

  /** How near a word stands to the figure of a statement; 0 where it is not about that. */
  weight(index: number, key: string): number {
    const entry = this.entriesOf(key).find((each) => each >> 4 === index);
    return entry === undefined ? 0 : ((entry & 15) + 1) / 16;
  }
}

/** The words of a text that have a capital wherever they stand, as names are compared. */
function namesIn(text: string, vocabulary: Vocabulary): Set<string> {
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/gu));
  const names = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{3,}/gu))
    if (!lower.has(word.toLowerCase())) names.add(vocabulary.name(word));
  return names;
}
