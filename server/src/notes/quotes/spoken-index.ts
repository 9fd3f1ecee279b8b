import { Growing, packed, Row, type Numbers } from "../postings.js";
import type { PlainNote, Turn } from "../reading/note-text.js";
import type { Vocabulary } from "../vocabulary.js";
import { spokenWords, type SpokenWord } from "./spoken-words.js";

/** A word of a note, with the index of its note and of the turn that it stands in (-1: in none). */
export interface Placed extends SpokenWord {
  readonly note: number;
  readonly turn: number;
}

const AFTER: readonly SpokenWord["after"][] = ["", "pause", "end", "break", "ellipsis"];
/** In UTF-16 units: so much of a note is read at once; a cut falls on a line's end. */
const SLICE = 4000;

/** The spoken words of one note in flat arrays. */
export class SpokenIndex {
  /** The forms by their numbers in the vocabulary. */
  readonly words: Row;
  readonly #vocabulary: Vocabulary;
  readonly #turns: readonly Turn[];
  readonly #starts: Numbers;
  readonly #lengths: Numbers;
  readonly #marks: Uint8Array;

  private constructor(vocabulary: Vocabulary, turns: readonly Turn[], words: readonly Int32Array[]) {
    const [forms, starts, lengths, marks] = words as [Int32Array, Int32Array, Int32Array, Int32Array];
    this.#vocabulary = vocabulary;
    this.#turns = turns;
    this.words = new Row(forms);
    this.#starts = packed(starts, (starts.at(-1) ?? 0) + 1);
    this.#lengths = packed(lengths, lengths.reduce((most, length) => Math.max(most, length), 0) + 1);
    this.#marks = new Uint8Array(marks);
  }

  get length(): number {
    return this.#marks.length;
  }

  /** Reads a note, pausing now and then. */
  static *read({ plain, turns }: PlainNote, vocabulary: Vocabulary): Generator<undefined, SpokenIndex> {
    const [forms, starts, lengths, marks] = [new Growing(), new Growing(), new Growing(), new Growing()];
    for (let from = 0; from < plain.length;) {
      const line = plain.indexOf("\n", from + SLICE);
      const end = line < 0 || line > from + 4 * SLICE ? Math.min(plain.length, from + 4 * SLICE) : line + 1;
      for (const word of spokenWords(plain.slice(from, end), vocabulary.spoken)) {
        forms.push(vocabulary.number(word.key));
        starts.push(from + word.start);
        lengths.push(word.end - word.start);
        marks.push((AFTER.indexOf(word.after) << 1) | (word.bracketed ? 1 : 0));
      }
      from = end;
      yield undefined;
    }
    return new SpokenIndex(vocabulary, turns, [
      forms.taken(),
      starts.taken(),
      lengths.taken(),
      marks.taken(),
    ]);
  }

  /** The word at an index. */
  at(index: number, note: number): Placed {
    const start = this.#starts[index]!;
    const mark = this.#marks[index]!;
    return {
      start,
      end: start + this.#lengths[index]!,
      key: this.#vocabulary.form(this.words.at(index)),
      bracketed: (mark & 1) === 1,
      after: AFTER[mark >> 1]!,
      note,
      turn: this.turnAt(start),
    };
  }

  /** The turn that an offset stands in, or -1. */
  turnAt(offset: number): number {
    let low = 0;
    for (let high = this.#turns.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#turns[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < this.#turns.length && this.#turns[low]!.start <= offset ? low : -1;
  }
}
