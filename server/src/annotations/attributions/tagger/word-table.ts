import type { Token } from "../../../text/draft.js";
import { hashText } from "./hash.js";
import { stemOf, type Vocabulary } from "./vocabulary.js";

/** What the tagger knows of words: see the model card. */
export interface Words {
  /** Clusters of words used alike, by the word. */
  readonly clusters: Vocabulary;
  /** The part of speech that a word mostly is, 1 to 18, by the word. */
  readonly parts: Vocabulary;
  /** How often a word is (part of) a cue, in steps of 1 to 7, by its stem. */
  readonly cueLevels: Vocabulary;
  /** What a verb and a noun of this stem mostly mean: 16 times the kind of verb, plus the kind of noun (see the trainer). */
  readonly senses: Vocabulary;
}

/** What a token's characters alone say of it. */
export const Class = { lower: 1, capital: 2, number: 3, mark: 4, quote: 5 } as const;

/** What stands before a block's first token, and behind its last, as if it were a word. */
export const BEFORE = 0;
export const BEHIND = 1;
/** The hashes that they have, and what else is asked of them. */
export const HASH_BEFORE = 11_111;
export const HASH_BEHIND = 22_222;
export const NOWHERE = 255;

/** Words that are kept: a long story has fewer. */
const KEPT = 6000;

/** Words as the tagger's features see them, each by a number that holds until the table begins anew. */
export class WordTable {
  readonly #words: Words;
  readonly #kept: number;
  readonly #numbers = new Map<string, number>();
  #count = 0;
  /** How often the table has begun anew. */
  generation = 0;
  word = new Int32Array(1024);
  stem = new Int32Array(1024);
  shape = new Int32Array(1024);
  ending = new Int32Array(1024);
  shortEnding = new Int32Array(1024);
  /** What its characters say: 1 word, 2 capitalised word, 3 number, 4 mark, 5 quotation mark. */
  kind = new Uint8Array(1024);
  /** The part of speech that the word mostly is; 20 and its kind where it is not known. */
  part = new Uint8Array(1024);
  cluster = new Uint8Array(1024);
  level = new Uint8Array(1024);
  /** What the word mostly means, as in `Words.senses`. */
  sense = new Uint8Array(1024);

  /** @param kept words from which on the table begins anew with the next block */
  constructor(words: Words, kept = KEPT) {
    this.#words = words;
    this.#kept = kept;
    this.#begin();
  }

  /** To be called before the words of a block are asked for: their numbers hold together. */
  ready(): void {
    if (this.#count > this.#kept) {
      this.generation++;
      this.#begin();
    }
  }

  /** The number of a token's word. */
  numberOf(token: Token): number {
    let number = this.#numbers.get(token.text);
    if (number === undefined) {
      number = this.#count++;
      this.#numbers.set(token.text, number);
      if (number >= this.word.length) this.#grow();
      this.#read(token, number);
    }
    return number;
  }

  #begin(): void {
    this.#numbers.clear();
    this.#count = 2;
    for (const [border, hash] of [[BEFORE, HASH_BEFORE] as const, [BEHIND, HASH_BEHIND] as const]) {
      this.word[border] = this.stem[border] = hash;
      this.part[border] = this.cluster[border] = this.sense[border] = NOWHERE;
    }
  }

  #read({ text, lower, kind }: Token, number: number): void {
    const { clusters, parts, cueLevels, senses } = this.#words;
    const word = hashText(lower);
    this.word[number] = word;
    this.shape[number] = shapeOf(text);
    this.ending[number] = lower.length > 3 ? hashText(lower, lower.length - 3) ^ 77 : word;
    this.shortEnding[number] = lower.length > 2 ? hashText(lower, lower.length - 2) ^ 99 : word;
    this.cluster[number] = clusters.of(word);
    this.level[number] = 0;
    this.sense[number] = 0;
    if (kind === "word") {
      const stem = hashText(stemOf(lower));
      this.stem[number] = stem;
      this.level[number] = cueLevels.of(stem);
      this.sense[number] = senses.of(stem);
      this.kind[number] = text.charCodeAt(0) === lower.charCodeAt(0) ? Class.lower : Class.capital;
    } else {
      this.stem[number] = word;
      this.kind[number] = kind === "number" ? Class.number : isQuoteMark(text) ? Class.quote : Class.mark;
      if (text === ":") this.level[number] = cueLevels.of(word);
    }
    const part = parts.of(word);
    this.part[number] = part === 0 ? 20 + this.kind[number] : part;
  }

  #grow(): void {
    const wide = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    const narrow = (from: Uint8Array) => {
      const to = new Uint8Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.word = wide(this.word);
    this.stem = wide(this.stem);
    this.shape = wide(this.shape);
    this.ending = wide(this.ending);
    this.shortEnding = wide(this.shortEnding);
    this.kind = narrow(this.kind);
    this.part = narrow(this.part);
    this.cluster = narrow(this.cluster);
    this.level = narrow(this.level);
    this.sense = narrow(this.sense);
  }
}

function isQuoteMark(text: string): boolean {
  return text === "“" || text === "”" || text === '"' || text === "‘" || text === "’";
}

/** The outline of a word: runs of capitals, small letters, digits; other characters as they are. At most six runs. */
function shapeOf(text: string): number {
  let shape = 0;
  let last = 0;
  for (let at = 0, runs = 0; at < text.length && runs < 6; at++) {
    const unit = text.charCodeAt(at);
    let kind = unit;
    if (unit >= 97 && unit <= 122) kind = 1;
    else if (unit >= 65 && unit <= 90) kind = 2;
    else if (unit >= 48 && unit <= 57) kind = 3;
    else if (unit >= 0xc0 && unit < 0x2000) kind = 1;
    if (kind !== last) {
      shape = Math.imul(shape ^ kind, 0x01000193) + 7;
      last = kind;
      runs++;
    }
  }
  return shape | 0;
}
