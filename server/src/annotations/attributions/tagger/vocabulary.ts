/** Words by their hashes alone: no text can be read back from it. Open addressing, built once. */
export class Vocabulary {
  readonly #hashes: Int32Array;
  readonly #values: Uint8Array;
  readonly #mask: number;

  /** @param hashes of the words (see `hashText`) @param values one a word, 0 is not a value */
  constructor(hashes: Int32Array, values: Uint8Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size);
    const known = new Uint8Array(size);
    for (let index = 0; index < hashes.length; index++) {
      let at = hashes[index]! & mask;
      while (known[at] !== 0) at = (at + 1) & mask;
      slots[at] = hashes[index]!;
      known[at] = values[index]!;
    }
    this.#mask = mask;
    this.#hashes = slots;
    this.#values = known;
  }

  /** The value of the word with this hash, 0 where there is none. */
  of(hash: number): number {
    let at = hash & this.#mask;
    while (this.#values[at] !== 0) {
      if (this.#hashes[at] === hash) return this.#values[at]!;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }
}

/** A word's stem, roughly: what is left without the ending of its form. */
export function stemOf(lower: string): string {
  if (lower.length <= 4) return lower;
  if (lower.endsWith("ing")) return lower.slice(0, -3);
  if (lower.endsWith("ied") || lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("ed") || lower.endsWith("es")) return lower.slice(0, -2);
  if (lower.endsWith("s") && !lower.endsWith("ss")) return lower.slice(0, -1);
  return lower.endsWith("e") ? lower.slice(0, -1) : lower;
}
