/** The scores of statements by their numbers: most have none. */
export class Scores {
  readonly #all: Float64Array;
  readonly #scored: number[] = [];

  constructor(length: number) {
    this.#all = new Float64Array(length);
  }

  add(index: number, score: number): void {
    if (this.#all[index] === 0) this.#scored.push(index);
    this.#all[index]! += score;
  }

  get(index: number): number {
    return this.#all[index]!;
  }

  /** Each statement that has a score, with it, in the order in which they got one. */
  *[Symbol.iterator](): Generator<[index: number, score: number]> {
    for (const index of this.#scored) yield [index, this.#all[index]!];
  }
}
