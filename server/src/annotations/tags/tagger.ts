import type { Token } from "../../text/draft.js";
import { MONTHS } from "../../lexicon/function-words.js";
import { FEATURES, featuresOf, see, tagByKind } from "./features.js";
import { TAG_INDEX, TAGS } from "./tag.js";

/** A trained model: for each hashed feature the tags that it speaks for or against, in compressed rows. */
export interface TagWeights {
  /** `1 << HASH_BITS` + 1 offsets into `tags` and `weights`. */
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
  /** Words, in lower case, that had one tag alone, and its index. */
  readonly certain: ReadonlyMap<string, number>;
  /** Which parts of speech a word can be, by `classRow`: one bit each for noun, plural, the verb's five forms, adjective, adverb. */
  readonly classes: Uint16Array;
}

const NAME = TAG_INDEX.get("NNP")!;
/** Names of months that are verbs, too: with a capital and a number beside them they are names. */
const VERBAL_MONTH = /^(?:May|March)$/;

/** Tells parts of speech, word by word from the left, by an averaged perceptron. */
export class PartOfSpeechTagger {
  readonly #weights: TagWeights;
  readonly #scores = new Int32Array(TAGS.length);
  readonly #features = new Int32Array(FEATURES);

  constructor(weights: TagWeights) {
    this.#weights = weights;
  }

  /** The indices in `TAGS` of the tokens of one sentence, `tokens[first … end)`. Linear in their number. */
  tag(tokens: readonly Token[], first: number, end: number): Uint8Array {
    const { certain, classes } = this.#weights;
    const sentence = tokens.slice(first, end);
    const seen = sentence.map((token) => see(token, classes));
    const found = new Uint8Array(sentence.length);
    let before1: number = TAGS.length;
    let before2: number = TAGS.length;
    for (let i = 0; i < sentence.length; i++) {
      let tag = tagByKind(sentence[i]!);
      if (tag < 0) tag = isMonth(sentence, i) ? NAME : (certain.get(seen[i]!.word) ?? -1);
      if (tag < 0) {
        featuresOf(seen, i, before1, before2, this.#features);
        tag = this.#best();
      }
      found[i] = tag;
      before2 = before1;
      before1 = tag;
    }
    return found;
  }

  #best(): number {
    const { rows, tags, weights } = this.#weights;
    const scores = this.#scores.fill(0);
    for (let f = 0; f < FEATURES; f++) {
      const row = this.#features[f]!;
      for (let at = rows[row]!; at < rows[row + 1]!; at++) scores[tags[at]!]! += weights[at]!;
    }
    let best = 2;
    for (let tag = 2; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }
}

function isMonth(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (text === lower) return false;
  if (!VERBAL_MONTH.test(text)) return MONTHS.has(lower) && text !== text.toUpperCase();
  return tokens[i + 1]?.kind === "number" || tokens[i - 1]?.kind === "number" || i > 1;
}
