import { hashText } from "../../attributions/tagger/hash.js";
import { int32s } from "../../tags/little-endian.js";
import { WORD } from "./asked-features.js";

/** The weights of a network: see `AskedNetwork`. Tables hold one row after the other. */
export interface NetworkWeights {
  /** Names of the features, in the order of their rows. */
  readonly features: readonly string[];
  /** What each feature adds to the logit by itself. */
  readonly plain: Float32Array;
  /** What each adds to every hidden unit, in units of `featureUnit`; a row a feature. */
  readonly hidden: Int8Array;
  readonly featureUnit: number;
  /** Hashes of words; no text can be read back from them. */
  readonly words: Int32Array;
  /** What a word adds to the logit by itself, in units of `wordUnit`. */
  readonly ownOfWord: Int8Array;
  readonly wordUnit: number;
  /** What a word adds to each measure, in units of `measureUnit`; a row a word. */
  readonly measuresOfWord: Int8Array;
  readonly measureUnit: number;
  /** What each measure adds to every hidden unit; a row a measure. */
  readonly fromMeasures: Float32Array;
  /** Where each hidden unit starts, and what it counts for. */
  readonly start: Float32Array;
  readonly out: Float32Array;
  readonly bias: number;
}

/**
 * Tells how much a claim is wanted by the features of its sentence: what they add by themselves, and what units with a threshold
 * make of all of them together (a perceptron with one hidden layer). Words count by a few measures of their company, which
 * are learned from vectors of words, so that words that no example has count like their neighbours.
 */
export class AskedNetwork {
  readonly #weights: NetworkWeights;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #words = new Map<number, number>();
  readonly #measures: Float64Array;
  readonly #units: Float64Array;

  constructor(weights: NetworkWeights) {
    this.#weights = weights;
    this.#rows = new Map(weights.features.map((name, row) => [name, row]));
    weights.words.forEach((hash, row) => this.#words.set(hash, row));
    this.#units = new Float64Array(weights.start.length);
    this.#measures = new Float64Array(weights.fromMeasures.length / weights.start.length);
  }

  /** In logits. */
  logit(features: Iterable<string>): number {
    const { plain, hidden, featureUnit, ownOfWord, wordUnit, measuresOfWord, measureUnit, ...rest } =
      this.#weights;
    const units = this.#units.fill(0);
    const measures = this.#measures.fill(0);
    let sum = rest.bias;
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row !== undefined) {
        sum += plain[row]!;
        for (let unit = 0, at = row * units.length; unit < units.length; unit++, at++)
          units[unit]! += hidden[at]!;
      }
      const word = feature.startsWith(WORD) ? this.#words.get(hashText(feature, WORD.length)) : undefined;
      if (word === undefined) continue;
      sum += ownOfWord[word]! * wordUnit;
      for (let each = 0, at = word * measures.length; each < measures.length; each++, at++)
        measures[each]! += measuresOfWord[at]!;
    }
    const { fromMeasures, start, out } = rest;
    for (let unit = 0; unit < units.length; unit++) {
      let value = start[unit]! + units[unit]! * featureUnit;
      for (let each = 0; each < measures.length; each++)
        value += measures[each]! * measureUnit * fromMeasures[each * units.length + unit]!;
      if (value > 0) sum += value * out[unit]!;
    }
    return sum;
  }
}

/**
 * The layout of the model's file, little-endian, in this order: 8 bytes "STETCLM1"; uint32 number of features, words, measures,
 * hidden units, bytes of names; float32 unit of features, of words' own, of measures, bias; float32 tables `start`, `out`,
 * `fromMeasures`, `plain`; the int32 hashes of words; int8 tables `hidden`, `ownOfWord`, `measuresOfWord`; the names in ASCII, one a line.
 */
const MAGIC = "STETCLM1";
const HEAD = 44;

/** Reads a network from its file. Throws a `RangeError` where the bytes are not such a file. */
export function readNetwork(bytes: Uint8Array): AskedNetwork {
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new RangeError("this is not a model of claims");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [features, words, measures, units, names] = [8, 12, 16, 20, 24].map((at) =>
    view.getUint32(at, true),
  ) as [number, number, number, number, number];
  const floats = 2 * units + measures * units + features;
  if (bytes.length !== HEAD + 4 * (floats + words) + features * units + words * (1 + measures) + names)
    throw new RangeError("this model of claims is cut short");
  let at = HEAD;
  const take = (length: number) => bytes.subarray(at, (at += length));
  const float32s = (length: number) => new Float32Array(int32s(take(4 * length)).buffer);
  const int8s = (length: number) => new Int8Array(Uint8Array.from(take(length)).buffer);
  const weights = {
    start: float32s(units),
    out: float32s(units),
    fromMeasures: float32s(measures * units),
    plain: float32s(features),
    words: int32s(take(4 * words)),
    hidden: int8s(features * units),
    ownOfWord: int8s(words),
    measuresOfWord: int8s(words * measures),
    featureUnit: view.getFloat32(28, true),
    wordUnit: view.getFloat32(32, true),
    measureUnit: view.getFloat32(36, true),
    bias: view.getFloat32(40, true),
  };
  return new AskedNetwork({ ...weights, features: lines(take(names)) });
}

/** The file's bytes: the same network read back is the same. */
export function networkFile(weights: NetworkWeights): Uint8Array {
  const { features, words, start, out, fromMeasures, plain, hidden, ownOfWord, measuresOfWord } = weights;
  const names = Uint8Array.from(features.join("\n"), (each) => each.charCodeAt(0));
  const head = new Uint8Array(HEAD);
  head.set(Uint8Array.from(MAGIC, (each) => each.charCodeAt(0)));
  const view = new DataView(head.buffer);
  [features.length, words.length, fromMeasures.length / start.length, start.length, names.length].forEach(
    (each, index) => view.setUint32(8 + 4 * index, each, true),
  );
  [weights.featureUnit, weights.wordUnit, weights.measureUnit, weights.bias].forEach((each, index) =>
    view.setFloat32(28 + 4 * index, each, true),
  );
  const tables = [start, out, fromMeasures, plain, words, hidden, ownOfWord, measuresOfWord];
  const parts = [
    head,
    ...tables.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
    names,
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** ASCII alone stands there, which needs no decoder of the platform's. */
function lines(bytes: Uint8Array): string[] {
  let text = "";
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return text.split("\n");
}
