import { MOST_PLACES, type NotedWords } from "./noted-words.js";
import type { SpokenWord } from "./spoken-words.js";

/** Where a stretch of the notes begins that may hold a part of a quotation; `anchor` is a word of the part in it. */
export interface Window {
  readonly start: number;
  readonly anchor: number;
}

const MOST_WINDOWS = 6;
/** So many of a part's words are looked up wherever they stand; further ones only where they are not everywhere. */
const ENOUGH_RARE = 4;
const RAREST = 12;
/** Where the rare words of a part stand together, windows with a smaller share of the best one's votes have some of them by chance. */
const LEAST_VOTES = 0.35;
/** Words of the notes that are counted together: two to this power. */
const BUCKET = 3;

/** Finds where in the notes the rare words of a quotation stand together; its tables are used again. */
export class Windows {
  readonly #words: NotedWords;
  #votes = new Float32Array(0);
  #anchors = new Int32Array(0);
  /** The buckets that were voted for. */
  #touched = new Int32Array(1024);
  #count = 0;

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
    for (const [rank, { at, count }] of rare.entries()) {
      // Of a word that is everywhere the first places alone are known: where there are rarer ones, they say more.
      if (rank >= ENOUGH_RARE && count > MOST_PLACES) break;
      this.#vote(this.#words.places(forms[at]!), shift, at, 1 / (1 + Math.log2(count)));
    }
    const windows = this.#best().map((bucket) => ({
      start: (bucket - shift) << BUCKET,
      anchor: this.#anchors[this.#votes[bucket] === 0 ? bucket + 1 : bucket]!,
    }));
    for (let each = 0; each < this.#count; each++) this.#votes[this.#touched[each]!] = 0;
    this.#count = 0;
    return windows;
  }

  /** Votes for the buckets in which a part would begin whose word `at` stands at these places. */
  #vote(places: Int32Array, shift: number, at: number, weight: number): void {
    const votes = this.#votes;
    if (this.#touched.length < this.#count + places.length) {
      const larger = new Int32Array(2 * (this.#count + places.length));
      larger.set(this.#touched);
      this.#touched = larger;
    }
    for (let each = 0; each < places.length; each++) {
      const place = places[each]!;
      const bucket = ((place - at) >> BUCKET) + shift;
      if (votes[bucket] === 0) this.#touched[this.#count++] = bucket;
      votes[bucket]! += weight;
      this.#anchors[bucket] = place;
    }
  }

  /** The buckets with most votes, those of the next one counted in: a part may begin at the end of one, or a word be left out. */
  #best(): number[] {
    const votes = this.#votes;
    const best: number[] = [];
    const scores: number[] = [];
    const offer = (bucket: number): void => {
      const score = votes[bucket]! + votes[bucket + 1]!;
      if (best.length === MOST_WINDOWS && score <= scores[MOST_WINDOWS - 1]!) return;
      let at = best.length;
      while (at > 0 && scores[at - 1]! < score) at--;
      best.splice(at, 0, bucket);
      scores.splice(at, 0, score);
      if (best.length > MOST_WINDOWS) scores.length = best.length = MOST_WINDOWS;
    };
    for (let each = 0; each < this.#count; each++) {
      const bucket = this.#touched[each]!;
      if (votes[bucket - 1] === 0) offer(bucket - 1);
      offer(bucket);
    }
    return best.filter((_, at) => scores[at]! >= scores[0]! * LEAST_VOTES);
  }

  #reserve(length: number): void {
    if (this.#votes.length >= length) return;
    this.#votes = new Float32Array(length);
    this.#anchors = new Int32Array(length);
  }
}
