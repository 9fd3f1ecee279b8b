// The structured perceptron (Collins 2002) with a margin: an answer must beat the right one less what it gets wrong.
import { bestTags } from "../../server/src/annotations/attributions/tagger/weights.js";
import { Tag, TAGS } from "../../server/src/annotations/attributions/tagger/tags.js";
import { randomFrom, shuffled } from "./random.js";

/** A sequence to learn from: the feature rows of its tokens, where each token's begin, and the right tags. */
export interface Sequence {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
}

/** Averaged weights, not yet made small. */
export interface Learned {
  readonly size: number;
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface Options {
  /** Rows of the table. */
  readonly size: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  readonly margin: number;
  readonly progress: (line: string) => void;
}

/** Learns from the sequences once for each seed and takes the mean: what chance gave one order, another evens out. */
export function learn(sequences: readonly Sequence[], options: Options): Learned {
  const sum: Learned = {
    size: options.size,
    rows: new Float32Array(options.size * TAGS),
    transitions: new Float32Array(TAGS * TAGS),
  };
  for (const seed of options.seeds) {
    const learner = new Learner(options.size, options.margin);
    const random = randomFrom(seed);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      let wrong = 0;
      for (const index of shuffled(sequences.length, random)) wrong += learner.step(sequences[index]!);
      options.progress(`seed ${seed}, epoch ${epoch}: ${wrong} tokens wrong`);
    }
    learner.addAverage(sum, 1 / options.seeds.length);
  }
  return sum;
}

/** What each tag scores for each token of a sequence (tokens × TAGS). */
function scoresOf(weights: Float32Array, { rows, starts, tags }: Sequence): Float32Array {
  const scores = new Float32Array(tags.length * TAGS);
  for (let i = 0; i < tags.length; i++) {
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (let j = starts[i]!; j < starts[i + 1]!; j++) {
      const at = rows[j]! * TAGS;
      a += weights[at]!;
      b += weights[at + 1]!;
      c += weights[at + 2]!;
      d += weights[at + 3]!;
      e += weights[at + 4]!;
    }
    const to = i * TAGS;
    scores[to] = a;
    scores[to + 1] = b;
    scores[to + 2] = c;
    scores[to + 3] = d;
    scores[to + 4] = e;
  }
  return scores;
}

/** The best tags of a sequence under learned weights. */
export function answer(learned: Learned, sequence: Sequence): Uint8Array {
  return bestTags(scoresOf(learned.rows, sequence), sequence.tags.length, learned.transitions);
}

/** Half a mistake only where a content's start is taken for its middle or the reverse. */
function cost(right: number, said: number): number {
  if (right === said) return 0;
  return right >= Tag.contentStart && said >= Tag.contentStart ? 0.3 : 1;
}

class Learner {
  readonly #rows: Float32Array;
  /** Each change times the step it was made at: what the average takes off the last weights. */
  readonly #weighted: Float64Array;
  readonly #transitions = new Float32Array(TAGS * TAGS);
  readonly #weightedTransitions = new Float64Array(TAGS * TAGS);
  readonly #margin: number;
  #steps = 1;

  constructor(size: number, margin: number) {
    this.#rows = new Float32Array(size * TAGS);
    this.#weighted = new Float64Array(size * TAGS);
    this.#margin = margin;
  }

  /** Learns from one sequence; the answer is how many tokens it got wrong. */
  step(sequence: Sequence): number {
    const { tags } = sequence;
    const scores = scoresOf(this.#rows, sequence);
    for (let i = 0; i < tags.length; i++)
      for (let k = 0; k < TAGS; k++) scores[i * TAGS + k]! += this.#margin * cost(tags[i]!, k);
    const said = bestTags(scores, tags.length, this.#transitions);
    let wrong = 0;
    for (let i = 0; i < tags.length; i++) {
      const [right, mine] = [tags[i]!, said[i]!];
      if (right !== mine) {
        wrong++;
        this.#change(sequence, i, right, mine);
      }
      if (i > 0 && (right !== mine || tags[i - 1] !== said[i - 1])) {
        this.#changeTransition(tags[i - 1]! * TAGS + right, 1);
        this.#changeTransition(said[i - 1]! * TAGS + mine, -1);
      }
    }
    this.#steps++;
    return wrong;
  }

  #change({ rows, starts }: Sequence, i: number, right: number, mine: number): void {
    for (let j = starts[i]!; j < starts[i + 1]!; j++) {
      const at = rows[j]! * TAGS;
      this.#rows[at + right]! += 1;
      this.#weighted[at + right]! += this.#steps;
      this.#rows[at + mine]! -= 1;
      this.#weighted[at + mine]! -= this.#steps;
    }
  }

  #changeTransition(at: number, by: number): void {
    this.#transitions[at]! += by;
    this.#weightedTransitions[at]! += by * this.#steps;
  }

  addAverage({ rows, transitions }: Learned, share: number): void {
    for (let i = 0; i < rows.length; i++)
      rows[i]! += share * (this.#rows[i]! - this.#weighted[i]! / this.#steps);
    for (let i = 0; i < transitions.length; i++)
      transitions[i]! += share * (this.#transitions[i]! - this.#weightedTransitions[i]! / this.#steps);
  }
}
