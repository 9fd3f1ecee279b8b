import { topicKeysOf } from "./figures/topic-words.js";
import { nameKey } from "./people/spelling.js";
import { keysOf } from "./quotes/spoken-words.js";

/** No number of a form: nothing in the notes has it. */
export const UNKNOWN = -1;

/**
 * The forms of words that notes have in common, each with a number, so that a note holds numbers alone. What is looked up
 * together is read with one vocabulary.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #spoken = new Map<string, readonly string[]>();
  readonly #topic = new Map<string, readonly string[]>();
  readonly #names = new Map<string, string>();

  /** How many forms there are. */
  get size(): number {
    return this.#forms.length;
  }

  /** The number of a form, which it gets when it is met first. */
  number(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    // No view into the text that it was cut from, which would be kept with it.
    const own = Array.from(form).join("");
    const number = this.#forms.length;
    this.#forms.push(own);
    this.#numbers.set(own, number);
    return number;
  }

  /** The number of a form, or `UNKNOWN`. */
  find(form: string): number {
    return this.#numbers.get(form) ?? UNKNOWN;
  }

  /** The form of a number. */
  form(number: number): string {
    return this.#forms[number]!;
  }

  /** How a word is spoken, as speech is compared. */
  readonly spoken = (word: string): readonly string[] => {
    const known = this.#spoken.get(word);
    if (known) return known;
    const keys = keysOf(word).map((key) => this.#stored(key));
    this.#spoken.set(this.#stored(word), keys);
    return keys;
  };

  /** What a word says of what a figure is about, by its stem. */
  readonly topic = (word: string): readonly string[] => {
    const known = this.#topic.get(word);
    if (known) return known;
    const keys = topicKeysOf(word).map((key) => this.#stored(key));
    this.#topic.set(this.#stored(word), keys);
    return keys;
  };

  /** A word of a name as two spellings of it are compared. */
  readonly name = (word: string): string => {
    const known = this.#names.get(word);
    if (known !== undefined) return known;
    const key = this.#stored(nameKey(word));
    this.#names.set(this.#stored(word), key);
    return key;
  };

  /** Forgets how words as they are written are put, which is remembered while many notes are read. Numbers stay. */
  rest(): void {
    for (const known of [this.#spoken, this.#topic, this.#names]) known.clear();
  }

  #stored(form: string): string {
    return form === "" ? form : this.form(this.number(form));
  }
}
