/** One step of an alignment: a word of the quotation, a word of the note, or both where they are alike. */
export interface Step {
  /** Index of the word in the quotation's part, or -1. */
  readonly quote: number;
  /** Index of the word in the note's window, or -1. */
  readonly note: number;
}

const SKIP_FIRST = 1;
const SKIP_MORE = 0.1;
const ADD = 1;

/**
 * Aligns all words of a quotation with the best stretch of a note (edit distance, free at both ends of the note, with an
 * affine cost for words of the note left out: Gotoh 1982). Time and space in the product of the two lengths.
 */
export function align(
  quote: readonly string[],
  note: readonly string[],
): { readonly steps: readonly Step[]; readonly cost: number } {
  const [n, m] = [quote.length, note.length];
  const width = m + 1;
  const cost = new Float32Array((n + 1) * width);
  const skip = new Float32Array((n + 1) * width).fill(Infinity);
  const from = new Uint8Array((n + 1) * width);
  const more = new Uint8Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i * ADD;
    from[i * width] = 1;
    for (let j = 1; j <= m; j++) {
      const here = i * width + j;
      const open = cost[here - 1]! + SKIP_FIRST;
      const extended = skip[here - 1]! + SKIP_MORE;
      skip[here] = Math.min(open, extended);
      more[here] = extended < open ? 1 : 0;
      const same = quote[i - 1] === note[j - 1];
      let best = cost[here - width - 1]! + (same ? 0 : 1.4);
      let step = 0;
      if (cost[here - width]! + ADD < best) [best, step] = [cost[here - width]! + ADD, 1];
      if (skip[here] < best) [best, step] = [skip[here], 2];
      cost[here] = best;
      from[here] = step;
    }
  }
  let end = 0;
  for (let j = 1; j <= m; j++) if (cost[n * width + j]! < cost[n * width + end]!) end = j;
  const total = cost[n * width + end]!;
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
  return { steps: steps.reverse(), cost: total };
}
