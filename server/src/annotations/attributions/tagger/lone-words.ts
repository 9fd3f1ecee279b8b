import { addWord, REACH, wordAt, type FeatureGroup } from "./features.js";
import { FeatureRows } from "./hash.js";
import type { Reading } from "./reading.js";
import { SUMS, type BothPasses } from "./weights.js";
import type { WordTable } from "./word-table.js";

/** How many places around a token a word can stand at. */
const PLACES = 2 * REACH + 1;
const WIDTH = PLACES * SUMS;

/**
 * What words by themselves give the tokens around them: a fourth of all features, added up once for a word and not once for each
 * place where it stands.
 */
export class LoneWords {
  readonly #passes: BothPasses;
  readonly #features: FeatureRows;
  readonly #given = new Int32Array(SUMS);
  #words: WordTable | null = null;
  #generation = 0;
  /** WIDTH numbers a word; they fit, since a weight has 8 bits and a word 13 features at most. */
  #sums = new Int16Array(0);
  #known = new Uint8Array(0);

  constructor(passes: BothPasses) {
    this.#passes = passes;
    this.#features = new FeatureRows(passes.size);
  }

  /** Makes the words of a block ready for `sum`. `without`: see `Tagger`. */
  ready({ words, number }: Reading, without?: ReadonlySet<FeatureGroup>): void {
    if (words !== this.#words || words.generation !== this.#generation) {
      this.#words = words;
      this.#generation = words.generation;
      this.#known.fill(0);
    }
    const room = words.word.length;
    if (this.#known.length < room) {
      const [known, sums] = [this.#known, this.#sums];
      this.#known = new Uint8Array(room);
      this.#known.set(known);
      this.#sums = new Int16Array(room * WIDTH);
      this.#sums.set(sums);
    }
    for (let i = -1; i <= number.length; i++) {
      const word = wordAt(number, i);
      if (this.#known[word] === 0) this.#add(words, word, without);
    }
  }

  /** Writes to `sums` what the words around token `i` give it. */
  sum({ number }: Reading, i: number, sums: Int32Array): void {
    const table = this.#sums;
    sums.fill(0);
    for (let place = 0; place < PLACES; place++) {
      const at = wordAt(number, i + place - REACH) * WIDTH + place * SUMS;
      for (let k = 0; k < SUMS; k++) sums[k]! += table[at + k]!;
    }
  }

  #add(words: WordTable, word: number, without?: ReadonlySet<FeatureGroup>): void {
    for (let place = 0; place < PLACES; place++) {
      this.#features.reset();
      addWord(words, word, place - REACH, this.#features, without);
      this.#given.fill(0);
      this.#passes.add(this.#features, this.#given);
      this.#sums.set(this.#given, word * WIDTH + place * SUMS);
    }
    this.#known[word] = 1;
  }
}
