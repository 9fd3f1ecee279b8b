import type { NoteText } from "../reading/note-text.js";
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

/** The spoken words of one note in flat arrays, and where each form stands. */
export class SpokenIndex {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  #words = new Int32Array(256);
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #turns = new Int32Array(256);
  #marks = new Uint8Array(256);
  #length = 0;
  #from = new Int32Array(0);
  #places = new Int32Array(0);

  get length(): number {
    return this.#length;
  }

  /** Reads a note, pausing now and then. */
  static *read({ plain, turns }: NoteText, vocabulary: Vocabulary): Generator<undefined, SpokenIndex> {
    const index = new SpokenIndex();
    let turn = 0;
    for (let from = 0; from < plain.length;) {
      const line = plain.indexOf("\n", from + SLICE);
      const end = line < 0 || line > from + 4 * SLICE ? Math.min(plain.length, from + 4 * SLICE) : line + 1;
      for (const word of spokenWords(plain.slice(from, end), vocabulary.spoken)) {
        const start = from + word.start;
        while (turn < turns.length && turns[turn]!.end <= start) turn++;
        const inside = turn < turns.length && turns[turn]!.start <= start;
        index.#add(word, from, inside ? turn : -1);
      }
      from = end;
      yield undefined;
    }
    index.#close();
    return index;
  }

  /** How often a form stands in the note. */
  count(key: string): number {
    const id = this.#ids.get(key);
    return id === undefined ? 0 : this.#from[id + 1]! - this.#from[id]!;
  }

  /** Where a form stands, in order. */
  places(key: string): Int32Array {
    const id = this.#ids.get(key);
    return id === undefined ? NONE : this.#places.subarray(this.#from[id], this.#from[id + 1]);
  }

  /** The word at an index. */
  at(index: number, note: number): Placed {
    return {
      start: this.#starts[index]!,
      end: this.#ends[index]!,
      key: this.#keys[this.#words[index]!]!,
      bracketed: (this.#marks[index]! & 1) === 1,
      after: AFTER[this.#marks[index]! >> 1]!,
      note,
      turn: this.#turns[index]!,
    };
  }

  #add({ key, start, end, bracketed, after }: SpokenWord, from: number, turn: number): void {
    const at = this.#length++;
    if (at === this.#words.length) {
      this.#words = grown(this.#words);
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
      this.#turns = grown(this.#turns);
      const marks = new Uint8Array(at * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    let id = this.#ids.get(key);
    if (id === undefined) {
      this.#ids.set(key, (id = this.#keys.length));
      this.#keys.push(key);
    }
    this.#words[at] = id;
    this.#starts[at] = from + start;
    this.#ends[at] = from + end;
    this.#turns[at] = turn;
    this.#marks[at] = (AFTER.indexOf(after) << 1) | (bracketed ? 1 : 0);
  }

  #close(): void {
    this.#words = this.#words.slice(0, this.#length);
    this.#starts = this.#starts.slice(0, this.#length);
    this.#ends = this.#ends.slice(0, this.#length);
    this.#turns = this.#turns.slice(0, this.#length);
    this.#marks = this.#marks.slice(0, this.#length);
    const from = new Int32Array(this.#keys.length + 1);
    for (const id of this.#words) from[id + 1]!++;
    for (let id = 1; id < from.length; id++) from[id]! += from[id - 1]!;
    const next = from.slice();
    const places = new Int32Array(this.#length);
    this.#words.forEach((id, at) => (places[next[id]!++] = at));
    this.#from = from;
    this.#places = places;
  }
}

const NONE = new Int32Array(0);

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
