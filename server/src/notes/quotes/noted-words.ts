import { FirstPlaces } from "../postings.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Placed, SpokenIndex } from "./spoken-index.js";

/** So many places of a form are looked at. */
export const MOST_PLACES = 400;
/** The words of all notes, numbered one after the other; their forms are those of one vocabulary. */
export class NotedWords {
  readonly vocabulary: Vocabulary;
  readonly #spoken: readonly SpokenIndex[];
  /** By note, the number of its first word; and that of all at the end. */
  readonly #firsts: readonly number[];
  /** Where the forms stand; made when first wanted. */
  #first: FirstPlaces | null = null;

  constructor(spoken: readonly SpokenIndex[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#spoken = spoken;
    const firsts = [0];
    for (const { length } of this.#spoken) firsts.push(firsts.at(-1)! + length);
    this.#firsts = firsts;
  }

  /** The number of a note's first word; behind the last note, how many words there are. */
  firstOf(note: number): number {
    return this.#firsts[note]!;
  }

  get length(): number {
    return this.#firsts.at(-1)!;
  }

  /** The word of that number. */
  at(at: number): Placed {
    const note = this.noteOf(at);
    return this.#spoken[note]!.at(at - this.#firsts[note]!, note);
  }

  /** The words from one number up to another, inside all that there are. */
  slice(from: number, end: number): Placed[] {
    const words: Placed[] = [];
    let note = this.noteOf(from);
    for (let at = from; at < Math.min(end, this.length); at++) {
      while (at >= this.#firsts[note + 1]!) note++;
      words.push(this.#spoken[note]!.at(at - this.#firsts[note]!, note));
    }
    return words;
  }

  /** The forms of a note's words from one number up to another. */
  forms(note: number, from: number, end: number): Int32Array {
    const { words } = this.#spoken[note]!;
    const first = this.#firsts[note]!;
    const forms = new Int32Array(Math.max(0, end - from));
    for (let at = 0; at < forms.length; at++) forms[at] = words.at(from + at - first);
    return forms;
  }

  /** The note that a word stands in, by its number. */
  noteOf(at: number): number {
    let low = 0;
    let high = this.#spoken.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#firsts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How often a form stands in the notes. */
  count(form: number): number {
    return this.#places().counts[form] ?? 0;
  }

  /** The first places of a form in the notes. */
  places(form: number): Int32Array {
    return this.#places().of(form);
  }

  #places(): FirstPlaces {
    return (this.#first ??= new FirstPlaces(
      this.#spoken.map(({ words }) => words),
      this.vocabulary.size,
      MOST_PLACES,
    ));
  }
}
