/** FNV-1a over the UTF-16 units of a string from `start`, as a signed 32-bit integer. */
export function hashText(text: string, start = 0): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** More than any token has. */
const MOST = 512;

/** The rows of one token's features: which rows of the weight table count for it. Reused from token to token. */
export class FeatureRows {
  readonly rows = new Int32Array(MOST);
  count = 0;
  #template = 0;
  readonly #perHash: number;
  readonly #first: number;

  /** @param size how many rows of the table these features have to themselves @param first the first of those rows */
  constructor(size: number, first = 0) {
    this.#perHash = size / 2 ** 32;
    this.#first = first;
  }

  /** Starts a token. */
  reset(): void {
    this.count = 0;
    this.#template = 0;
  }

  /** Goes to the template of a number, so that leaving a group out does not move those after it. */
  at(template: number): void {
    this.#template = Math.imul(template, 0x9e3779b1);
  }

  /** Adds the feature that the next template makes of its values (feature hashing; Weinberger et al. 2009). */
  add(a: number, b = 0, c = 0): void {
    this.#template = (this.#template + 0x9e3779b1) | 0;
    let hash = this.#template ^ a;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
    // The hash's share of all hashes, as a row: any size will do, not only powers of two.
    this.rows[this.count++] = this.#first + ((hash ^ (hash >>> 15)) >>> 0) * this.#perHash;
  }
}
