// Writes the model's file; its layout is documented where it is read (tagger/model-file.ts).
import { TAGS } from "../../server/src/annotations/attributions/tagger/tags.js";
import { LINKS } from "./links.js";
import type { Learned } from "./perceptron.js";
import type { WordList, WordLists } from "./words.js";

/** The bytes of a model: weights become whole numbers from -127 to 127, the rare larger ones are cut there. */
export function modelBytes(
  words: WordLists,
  first: Learned,
  second: Learned,
  links: Float32Array,
): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode("STETATT2")];
  for (const list of [words.clusters, words.parts, words.cueLevels, words.senses])
    parts.push(...wordBytes(list));
  for (const { size, rows, transitions } of [first, second]) {
    const { scale, small } = makeSmall(rows);
    if (transitions.length !== TAGS * TAGS) throw new RangeError("transitions of the wrong size");
    parts.push(numbers(size, scale), bytesOf(transitions), padded(new Uint8Array(small.buffer)));
  }
  const { scale, small } = makeSmall(links);
  parts.push(numbers(LINKS, scale), padded(new Uint8Array(small.buffer)));
  return Buffer.concat(parts);
}

function wordBytes({ hashes, values }: WordList): Uint8Array[] {
  return [bytesOf(Uint32Array.of(hashes.length)), bytesOf(hashes), padded(values)];
}

/** Whole numbers from -127 to 127, and their unit, which is set so that all but one in ten thousand of the weights that are not 0 fit. */
export function makeSmall(weights: Float32Array): { scale: number; small: Int8Array } {
  const sizes = Float32Array.from(
    weights.filter((value) => value !== 0),
    Math.abs,
  ).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const small = Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  return { scale, small };
}

function numbers(size: number, scale: number): Uint8Array {
  return Buffer.concat([bytesOf(Uint32Array.of(size)), bytesOf(Float32Array.of(scale))]);
}

function bytesOf(values: Int32Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}
