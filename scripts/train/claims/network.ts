// How the network of the second opinion is fitted: one hidden layer, steps by Adam (Kingma and Ba 2015), with what it sees left
// out at random (Srivastava et al. 2014), so that it rests on no few features of its examples.
import { randomFrom, shuffled } from "../random.js";

/** An example as the network sees it. Indices are rows. */
export interface Seen {
  /** Features that count by themselves and in the hidden units. */
  readonly features: Int32Array;
  /** Words that count by themselves alone. */
  readonly words: Int32Array;
  /** The sum of its words' vectors. */
  readonly vector: Float32Array;
  /** What else is known of it, in logits. */
  readonly offset: number;
  /** From 0 to 1. */
  readonly wanted: number;
  readonly weight: number;
}

export interface Shape {
  readonly features: number;
  readonly words: number;
  /** Numbers of a vector, of measures of a word, and of hidden units. */
  readonly vector: number;
  readonly measures: number;
  readonly units: number;
}

/** Tables of weights, a row after the other. */
export interface Net {
  readonly hidden: Float32Array;
  readonly plain: Float32Array;
  readonly ownOfWord: Float32Array;
  readonly ownOfVector: Float32Array;
  /** Of each number of a vector, its part in each measure. */
  readonly toMeasures: Float32Array;
  readonly fromMeasures: Float32Array;
  readonly start: Float32Array;
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

/** Chosen by leaving desks out: see the model card. */
const EPOCHS = 14;
const BATCH = 128;
const STEP = 0.002;
const UNSEEN = 0.4;
const UNUSED = 0.3;
/** How much weights are drawn to nothing, and those that count by themselves. */
const PULL = 2e-4;
const PULL_PLAIN = 1e-3;

/** Fits a network. The same examples, shape and seed give the same weights. */
export function fitNetwork(examples: readonly Seen[], shape: Shape, seed = 1): Net {
  const random = randomFrom(seed);
  const net = begun(shape, random);
  const steps = new Steps(net, EPOCHS * Math.ceil(examples.length / BATCH));
  const gradient = zeros(net);
  const batch = new Batch(shape, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(examples.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const part = order.slice(from, from + BATCH);
      for (const table of Object.values<Float32Array>(gradient as never)) table.fill(0);
      for (const at of part) batch.add(examples[at]!, net, gradient, 1 / part.length);
      steps.take(gradient);
    }
  }
  return net;
}

/** Weights before any example: small and at random, so that units come to differ. */
function begun({ features, words, vector, measures, units }: Shape, random: () => number): Net {
  const table = (length: number, width: number) =>
    Float32Array.from({ length }, () => (width === 0 ? 0 : normal(random) * width));
  return {
    hidden: table(features * units, 0.05),
    plain: table(features, 0),
    ownOfWord: table(words, 0),
    ownOfVector: table(vector, 0),
    toMeasures: table(vector * measures, 0.15),
    fromMeasures: table(measures * units, 0.15),
    start: table(units, 0),
    out: table(units, 0.3),
    bias: Float32Array.of(-1),
  };
}

function zeros(net: Net): Net {
  return Object.fromEntries(
    Object.entries(net).map(([name, table]: [string, Float32Array]) => [
      name,
      new Float32Array(table.length),
    ]),
  ) as unknown as Net;
}

/** Normally distributed, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One example after the other, forward and back. */
class Batch {
  readonly #shape: Shape;
  readonly #random: () => number;
  readonly #units: Float64Array;
  readonly #back: Float64Array;
  readonly #measures: Float64Array;

  constructor(shape: Shape, random: () => number) {
    this.#shape = shape;
    this.#random = random;
    this.#units = new Float64Array(shape.units);
    this.#back = new Float64Array(shape.units);
    this.#measures = new Float64Array(shape.measures);
  }

  /** Adds an example's part to the gradient; `share` of the batch is its own. */
  add(example: Seen, net: Net, gradient: Net, share: number): void {
    const { vector, measures, units } = this.#shape;
    const random = this.#random;
    const seen = example.features.filter(() => random() >= UNSEEN);
    const words = example.words.filter(() => random() >= UNSEEN);
    const scale = 1 / (1 - UNSEEN);
    const unit = this.#units;
    unit.set(net.start);
    let sum = net.bias[0]! + example.offset;
    for (const row of seen) {
      sum += scale * net.plain[row]!;
      for (let each = 0, at = row * units; each < units; each++, at++) unit[each]! += scale * net.hidden[at]!;
    }
    for (const row of words) sum += scale * net.ownOfWord[row]!;
    const measure = this.#measures.fill(0);
    for (let from = 0; from < vector; from++) {
      const value = example.vector[from]!;
      sum += value * net.ownOfVector[from]!;
      for (let each = 0, at = from * measures; each < measures; each++, at++)
        measure[each]! += value * net.toMeasures[at]!;
    }
    for (let from = 0; from < measures; from++)
      for (let each = 0, at = from * units; each < units; each++, at++)
        unit[each]! += measure[from]! * net.fromMeasures[at]!;
    const back = this.#back;
    for (let each = 0; each < units; each++) {
      const used = unit[each]! > 0 && random() >= UNUSED;
      back[each] = used ? 1 / (1 - UNUSED) : 0;
      unit[each]! *= back[each]!;
      sum += unit[each]! * net.out[each]!;
    }
    const slope = share * example.weight * (1 / (1 + Math.exp(-sum)) - example.wanted);
    gradient.bias[0]! += slope;
    for (let each = 0; each < units; each++) {
      gradient.out[each]! += slope * unit[each]!;
      back[each]! *= slope * net.out[each]!;
      gradient.start[each]! += back[each]!;
    }
    for (const row of words) gradient.ownOfWord[row]! += scale * slope;
    for (const row of seen) {
      gradient.plain[row]! += scale * slope;
      for (let each = 0, at = row * units; each < units; each++, at++)
        gradient.hidden[at]! += scale * back[each]!;
    }
    for (let from = 0; from < measures; from++) {
      let part = 0;
      for (let each = 0, at = from * units; each < units; each++, at++) {
        gradient.fromMeasures[at]! += measure[from]! * back[each]!;
        part += net.fromMeasures[at]! * back[each]!;
      }
      measure[from] = part;
    }
    for (let from = 0; from < vector; from++) {
      const value = example.vector[from]!;
      gradient.ownOfVector[from]! += slope * value;
      for (let each = 0, at = from * measures; each < measures; each++, at++)
        gradient.toMeasures[at]! += value * measure[each]!;
    }
  }
}

/** Adam's steps, which grow shorter towards the end. */
class Steps {
  readonly #net: Net;
  readonly #total: number;
  readonly #mean: Net;
  readonly #square: Net;
  #taken = 0;

  constructor(net: Net, total: number) {
    this.#net = net;
    this.#total = total;
    this.#mean = zeros(net);
    this.#square = zeros(net);
  }

  take(gradient: Net): void {
    const taken = ++this.#taken;
    const step = STEP * (1 - (0.9 * taken) / this.#total);
    const [ofMean, ofSquare] = [1 / (1 - 0.9 ** taken), 1 / (1 - 0.999 ** taken)];
    for (const name of Object.keys(this.#net) as (keyof Net)[]) {
      const [weights, slopes] = [this.#net[name], gradient[name]];
      const [mean, square] = [this.#mean[name], this.#square[name]];
      const pull = PULLS[name];
      for (let at = 0; at < weights.length; at++) {
        const slope = slopes[at]! + pull * weights[at]!;
        mean[at] = 0.9 * mean[at]! + 0.1 * slope;
        square[at] = 0.999 * square[at]! + 0.001 * slope * slope;
        weights[at]! -= (step * mean[at]! * ofMean) / (Math.sqrt(square[at]! * ofSquare) + 1e-8);
      }
    }
  }
}

const PULLS: Readonly<Record<keyof Net, number>> = {
  hidden: PULL,
  plain: PULL_PLAIN,
  ownOfWord: PULL_PLAIN,
  ownOfVector: PULL,
  toMeasures: PULL,
  fromMeasures: PULL,
  start: 0,
  out: 0,
  bias: 0,
};
