import type { Token } from "../../text/draft.js";
import { MONTHS } from "../../lexicon/function-words.js";
import { FEATURES, featuresOf, see, type KnownWords, type Seen } from "./features.js";
import { TAG_INDEX, TAGS } from "./tag.js";

/** A trained model: for each hashed feature the tags that it speaks for or against, in compressed rows. */
export interface TagWeights extends KnownWords {
  /** `1 << HASH_BITS` + 1 offsets into `tags` and `weights`. */
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
}

const NAME = TAG_INDEX.get("NNP")!;
/** Words whose features are kept until so many are: a long book has about as many. */
const KEPT = 20_000;
/** Names of months that are verbs, too: with a capital and a number beside them they are names. */
const VERBAL_MONTH = /^(?:May|March)$/;

/** Tells parts of speech, word by word from the left, by an averaged perceptron. */
export class PartOfSpeechTagger {
  readonly #weights: TagWeights;
  readonly #scores = new Int32Array(TAGS.length);
  readonly #features = new Int32Array(FEATURES);
  /** By the word as written. */
  readonly #seen = new Map<string, Seen>();

  constructor(weights: TagWeights) {
    this.#weights = weights;
  }

  /** The indices in `TAGS` of the tokens of one sentence, `tokens[first … end)`. Linear in their number. */
  tag(tokens: readonly Token[], first: number, end: number): Uint8Array {
    const seen: Seen[] = [];
    for (let i = first; i < end; i++) seen.push(this.#see(tokens[i]!));
    const found = new Uint8Array(seen.length);
    let before1: number = TAGS.length;
    let before2: number = TAGS.length;
    for (let i = 0; i < seen.length; i++) {
      let tag = seen[i]!.certain;
      if (isMonth(tokens, first + i, first, end)) tag = NAME;
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

  #see(token: Token): Seen {
    let seen = this.#seen.get(token.text);
    if (seen === undefined) {
      if (this.#seen.size >= KEPT) this.#seen.clear();
      this.#seen.set(token.text, (seen = see(token, this.#weights)));
    }
    return seen;
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

function isMonth(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  const { text, lower, kind } = tokens[i]!;
  if (text === lower || kind !== "word") return false;
  if (!VERBAL_MONTH.test(text)) return MONTHS.has(lower) && text !== text.toUpperCase();
  const isNumber = (at: number) => first <= at && at < end && tokens[at]!.kind === "number";
  return isNumber(i + 1) || isNumber(i - 1) || i - first > 1;
}
