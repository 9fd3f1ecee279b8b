import type { Block, Sentence } from "../../text/draft.js";
import { hashText } from "../attributions/tagger/hash.js";

/**
 * What is known of a word: how much it speaks for being a loaded one itself, and how much for standing in a sentence
 * with loaded ones. Both are logits.
 */
export interface WordWeights {
  /** Hashes of words in lower case; no text can be read back from them. Ascending. */
  readonly hashes: Int32Array;
  readonly own: Int8Array;
  readonly company: Int8Array;
  /** What one unit of `own` and of `company` is worth. */
  readonly ownUnit: number;
  readonly companyUnit: number;
  /** What is added for a word with a capital inside a sentence: mostly a name. */
  readonly capital: number;
  /** A word counts as loaded where its own and its company's weights come to more than this. */
  readonly threshold: number;
}

/** Finds words that read as loaded, by weights learned from marked copy. Made once, used for every block. */
export class WordScorer {
  readonly #weights: WordWeights;
  readonly #slots: Int32Array;

  constructor(weights: WordWeights) {
    this.#weights = weights;
    let size = 16;
    while (size < weights.hashes.length * 2) size *= 2;
    const { hashes } = weights;
    const slots = new Int32Array(size).fill(-1);
    for (let index = 0; index < hashes.length; index++) {
      let at = hashes[index]! & (size - 1);
      while (slots[at] !== -1) at = (at + 1) & (size - 1);
      slots[at] = index;
    }
    this.#slots = slots;
  }

  /**
   * How far each token of a block is over the threshold: positive for a word that reads as loaded, `NaN` for one that
   * nothing is known of. Linear in the tokens.
   */
  read(block: Block): Float32Array {
    const scores = new Float32Array(block.tokens.length).fill(NaN);
    for (const sentence of block.sentences) this.#readSentence(block, sentence, scores);
    return scores;
  }

  #readSentence({ tokens }: Block, { firstToken, endToken }: Sentence, scores: Float32Array): void {
    const { own, company, ownUnit, companyUnit, capital, threshold } = this.#weights;
    let sum = 0;
    let words = 0;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!;
      if (token.kind !== "word") continue;
      words++;
      const index = this.#indexOf(token.lower);
      if (index < 0) continue;
      sum += company[index]! * companyUnit;
      const inner = at > firstToken && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
      scores[at] = own[index]! * ownUnit + (inner ? capital : 0) - threshold;
    }
    // A long sentence has more words that speak for and against: their sum grows with the root of its length.
    const around = words === 0 ? 0 : sum / Math.sqrt(words);
    for (let at = firstToken; at < endToken; at++) scores[at]! += around;
  }

  #indexOf(lower: string): number {
    const hash = hashText(lower.endsWith("’s") || lower.endsWith("'s") ? lower.slice(0, -2) : lower);
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const index = this.#slots[at]!;
      if (index < 0 || this.#weights.hashes[index] === hash) return index;
    }
  }
}
