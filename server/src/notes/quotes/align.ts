/** One step of an alignment: a word of the quotation, a word of the note, or both where they are alike. */
export interface Step {
  /** Index of the word in the quotation's part, or -1. */
  readonly quote: number;
  /** Index of the word in the note's window, or -1. */
  readonly note: number;
}

const SKIP_FIRST = 1;
const SKIP_MORE = 0.1;
/** More than a false start of a few words costs: "and the sand is, uh, the sand is leaving". */
const ADD = 1.35;

/** Aligns quotations with stretches of notes, one after the other; its tables are used again. */
export class Aligner {
  #cost = new Float32Array(0);
  #skip = new Float32Array(0);
  #from = new Uint8Array(0);
  #more = new Uint8Array(0);

  /**
   * Aligns all words of a quotation with the best stretch of a note (edit distance, free at both ends of the note, with an
   * affine cost for words of the note left out: Gotoh 1982). Time and space in the product of the two lengths.
   */
  align(quote: Int32Array, note: Int32Array): Step[] {
    const [n, m] = [quote.length, note.length];
    const width = m + 1;
    this.#reserve((n + 1) * width);
    const [cost, skip, from, more] = [this.#cost, this.#skip, this.#from, this.#more];
    cost.fill(0, 0, width);
    for (let i = 1; i <= n; i++) {
      const row = i * width;
      cost[row] = i * ADD;
      skip[row] = Infinity;
      from[row] = 1;
      const word = quote[i - 1];
      for (let j = 1; j <= m; j++) {
        const here = row + j;
        const open = cost[here - 1]! + SKIP_FIRST;
        const extended = skip[here - 1]! + SKIP_MORE;
        skip[here] = Math.min(open, extended);
        more[here] = extended < open ? 1 : 0;
        let best = cost[here - width - 1]! + (word === note[j - 1] ? 0 : 1.4);
        let step = 0;
        const added = cost[here - width]! + ADD;
        if (added < best) [best, step] = [added, 1];
        if (skip[here] < best) [best, step] = [skip[here], 2];
        cost[here] = best;
        from[here] = step;
      }
    }
    let end = 0;
    for (let j = 1; j <= m; j++) if (cost[n * width + j]! < cost[n * width + end]!) end = j;
    const steps: Step[] = [];
    for (let i = n, j = end; i > 0;) {
      const step = from[i * width + j];
      if (step === 2) {
        let going = true;
        while (going) {
          going = more[i * width + j] === 1;
          steps.push({ quote: -1, note: --j });
        }
      } else if (step === 1) steps.push({ quote: --i, note: -1 });
      else {
        i--;
        j--;
        if (quote[i] === note[j]) steps.push({ quote: i, note: j });
        else steps.push({ quote: -1, note: j }, { quote: i, note: -1 });
      }
    }
    return steps.reverse();
  }

  #reserve(size: number): void {
    if (this.#cost.length >= size) return;
    this.#cost = new Float32Array(size);
    this.#skip = new Float32Array(size);
    this.#from = new Uint8Array(size);
    this.#more = new Uint8Array(size);
  }
}
