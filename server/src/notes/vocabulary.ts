import { topicKeysOf } from "./figures/topic-words.js";
import { nameKey } from "./people/spelling.js";
import { keysOf } from "./quotes/spoken-words.js";

/** The forms of words that notes have in common: worked out once for all that are read together, and each stored once. */
export class Vocabulary {
  readonly #forms = new Map<string, string>();
  readonly #spoken = new Map<string, readonly string[]>();
  readonly #topic = new Map<string, readonly string[]>();
  readonly #names = new Map<string, string>();

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

  #stored(form: string): string {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    // No view into the text that it was cut from, which would be kept with it.
    const own = Array.from(form).join("");
    this.#forms.set(own, own);
    return own;
  }
}
