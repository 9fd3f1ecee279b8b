/** The scores of statements by their numbers: most have none. Its table is used again for one amount after the other. */
export class Scores {
  readonly #all: Float64Array;
  readonly #scored: number[] = [];

  constructor(length: number) {
    this.#all = new Float64Array(length);
  }

  /** Takes all scores back. */
  clear(): void {
    for (const index of this.#scored) this.#all[index] = 0;
    this.#scored.length = 0;
  }

  add(index: number, score: number): void {
    if (this.#all[index] === 0) this.#scored.push(index);
    this.#all[index]! += score;
  }

  get(index: number): number {
    return this.#all[index]!;
  }

  /** The statements that have a score, in the order in which they got one. */
  get numbers(): readonly number[] {
    return this.#scored;
  }

  /** Those with the most above `least`, so many at most, best first. */
  best(most: number, least: number): number[] {
    const best: number[] = [];
    for (const index of this.#scored) {
      const score = this.#all[index]!;
      if (score <= least || (best.length === most && score <= this.#all[best.at(-1)!]!)) continue;
      let at = best.length;
      while (at > 0 && this.#all[best[at - 1]!]! < score) at--;
      best.splice(at, 0, index);
      if (best.length > most) best.pop();
    }
    return best;
  }
}
