import { MOST_PLACES, type NotedWords } from "./noted-words.js";
import type { SpokenWord } from "./spoken-words.js";

/** Where a stretch of the notes begins that may hold a part of a quotation; `anchor` is a word of the part in it. */
export interface Window {
  readonly start: number;
  readonly anchor: number;
}

const MOST_WINDOWS = 6;
/** So many of a part's words are looked up wherever they stand; further ones only where they are not everywhere. */
const ENOUGH_RARE = 6;
const RAREST = 12;
/** Words of the notes that are counted together: two to this power. */
const BUCKET = 3;

/** Finds where in the notes the rare words of a quotation stand together; its tables are used again. */
export class Windows {
  readonly #words: NotedWords;
  #votes = new Float64Array(0);
  #anchors = new Int32Array(0);

  constructor(words: NotedWords) {
    this.#words = words;
  }

  /** Where windows begin that share rare words with a part, most promising first. `forms` are the part's, by number. */
  of(part: readonly SpokenWord[], forms: Int32Array): Window[] {
    const rare = part
      .flatMap(({ bracketed }, at) => (bracketed ? [] : [{ at, count: this.#words.count(forms[at]!) }]))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, RAREST);
    const shift = (part.length >> BUCKET) + 2;
    this.#reserve((this.#words.length >> BUCKET) + shift + 2);
    const touched: number[] = [];
    for (const [rank, { at, count }] of rare.entries()) {
      // Of a word that is everywhere the first places alone are known: where there are rarer ones, they say more.
      if (rank >= ENOUGH_RARE && count > MOST_PLACES) break;
      const weight = 1 / (1 + Math.log2(count));
      for (const place of this.#words.places(forms[at]!)) {
        const bucket = ((place - at) >> BUCKET) + shift;
        this.#vote(bucket - 1, weight, place, touched);
        this.#vote(bucket, weight, place, touched);
      }
    }
    const best = this.#best(touched);
    const windows = best.map((bucket) => ({
      start: (bucket - shift) << BUCKET,
      anchor: this.#anchors[bucket]!,
    }));
    for (const bucket of touched) this.#votes[bucket] = 0;
    return windows;
  }

  #vote(bucket: number, weight: number, place: number, touched: number[]): void {
    if (this.#votes[bucket] === 0) touched.push(bucket);
    this.#votes[bucket]! += weight;
    this.#anchors[bucket] = place;
  }

  /** The buckets with most votes, those that were voted for first before others with as many. */
  #best(touched: readonly number[]): number[] {
    const best: number[] = [];
    for (const bucket of touched) {
      const votes = this.#votes[bucket]!;
      if (best.length === MOST_WINDOWS && votes <= this.#votes[best.at(-1)!]!) continue;
      let at = best.length;
      while (at > 0 && this.#votes[best[at - 1]!]! < votes) at--;
      best.splice(at, 0, bucket);
      if (best.length > MOST_WINDOWS) best.pop();
    }
    return best;
  }

  #reserve(length: number): void {
    if (this.#votes.length >= length) return;
    this.#votes = new Float64Array(length);
    this.#anchors = new Int32Array(length);
  }
}
