// What the wording scorer learns a word by: the word, its ending, and what WordNet says that it means.
import type { Synset, WordNet } from "./wordnet.js";

/** Features by number, with their values. */
export interface Row {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** What stands for a capital inside a sentence. */
export const CAPITAL: ReadonlyMap<string, number> = new Map([["a capital", 1]]);

const SENSES = 5;
const STEPS_UP = 5;
const STOP = new Set(
  (
    "the and that for with was are from this not has have his her its their which who but she they were been " +
    "will would had one than also about out when into can more some other any all such may"
  ).split(" "),
);

/** Makes rows of words, each once. */
export class Features {
  readonly #wordnet: WordNet;
  readonly #ids = new Map<string, number>();
  readonly #rows = new Map<string, Row>();
  /** Set once learning begins: what nothing was learned of has no number, and is left out. */
  frozen = false;

  constructor(wordnet: WordNet) {
    this.#wordnet = wordnet;
  }

  get count(): number {
    return this.#ids.size;
  }

  /** A word by itself, wherever it stands. */
  ofWord(word: string): Row {
    const known = this.#rows.get(word);
    if (known) return known;
    const values = new Map<string, number>();
    const add = (name: string, value: number) => values.set(name, (values.get(name) ?? 0) + value);
    this.#form(word, add);
    let senses = this.#wordnet.senses(word).map(({ lemma, synset, share }) => ({ lemma, synset, share }));
    if (senses.length === 0 && word.includes("-"))
      senses = word
        .split("-")
        .filter((part) => part.length > 3)
        .flatMap((part) => this.#wordnet.senses(part).map((sense) => ({ ...sense, share: sense.share / 2 })));
    if (senses.length === 0) add("unknown", 1);
    for (const { lemma, synset, share } of senses.slice(0, SENSES)) this.#sense(lemma, synset, share, add);
    const row = this.row(values);
    this.#rows.set(word, row);
    return row;
  }

  /** A row of named features. */
  row(values: ReadonlyMap<string, number>): Row {
    const kept = [...values].flatMap(([name, value]) => {
      const id = this.#id(name);
      return id === undefined ? [] : [[id, value] as const];
    });
    return {
      ids: Int32Array.from(kept, ([id]) => id),
      values: Float32Array.from(kept, ([, value]) => value),
    };
  }

  #form(word: string, add: (name: string, value: number) => void): void {
    add(`word ${word}`, 1);
    for (const length of [2, 3, 4]) if (word.length > length + 2) add(`ends ${word.slice(-length)}`, 0.5);
    for (const length of [2, 3]) if (word.length > length + 2) add(`begins ${word.slice(0, length)}`, 0.5);
    add(`length ${Math.min(12, word.length)}`, 0.5);
    if (!word.includes("-")) return;
    add("hyphen", 1);
    for (const part of word.split("-")) add(`part ${part}`, 0.7);
  }

  #sense(lemma: string, synset: Synset, share: number, add: (name: string, value: number) => void): void {
    add(`lemma ${lemma}`, share);
    add(`class ${synset.id[0]}`, share);
    add(`file ${synset.file}`, share);
    add(`synset ${synset.id}`, share);
    const told = synset.gloss.filter((word) => !STOP.has(word));
    for (const word of told)
      add(`told ${word.replace(/(?:ing|ed|es|s|ly)$/, "")}`, (1.5 * share) / Math.sqrt(told.length));
    for (const word of synset.words) if (word !== lemma) add(`like ${word}`, 0.7 * share);
    for (const id of synset.beside) {
      add(`beside ${id}`, 0.4 * share);
      for (const word of this.#wordnet.synset(id)?.words ?? []) add(`lemma ${word}`, 0.25 * share);
    }
    let above = synset.above[0];
    for (let step = 0; step < STEPS_UP && above !== undefined; step++) {
      add(`above ${above}`, 0.6 * share);
      above = this.#wordnet.synset(above)?.above[0];
    }
  }

  #id(name: string): number | undefined {
    const known = this.#ids.get(name);
    if (known !== undefined || this.frozen) return known;
    this.#ids.set(name, this.#ids.size);
    return this.#ids.size - 1;
  }
}
