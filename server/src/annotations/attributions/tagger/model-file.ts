import { int32s } from "../../tags/little-endian.js";
import { FeatureRows } from "./hash.js";
import { LoneWords } from "./lone-words.js";
import { TAGS } from "./tags.js";
import type { Tagger } from "./tagger.js";
import { Vocabulary } from "./vocabulary.js";
import { BothPasses, type LinkWeights, type Weights } from "./weights.js";
import { WordTable } from "./word-table.js";

/**
 * The layout of the model's file, little-endian, in this order:
 *   8 bytes "STETATT2"
 *   4 vocabularies (clusters, parts, cue levels, senses): uint32 count, count × int32 hash, count × uint8 value, padding to 4
 *   2 passes: uint32 size, float32 scale, TAGS × TAGS × float32 transitions, size × TAGS × int8 weights, padding to 4
 *   the linker: uint32 size, float32 scale, size × int8 weights, padding to 4
 */
const MAGIC = "STETATT2";

/** Reads a model from its file. Throws a `RangeError` where the bytes are not such a file. */
export function readTagger(bytes: Uint8Array): Tagger {
  const reader = new Reader(bytes);
  if (reader.text(8) !== MAGIC) throw new RangeError("this is not an attribution model");
  const clusters = reader.vocabulary();
  const parts = reader.vocabulary();
  const cueLevels = reader.vocabulary();
  const senses = reader.vocabulary();
  const passes = new BothPasses(reader.weights(), reader.weights());
  return {
    words: new WordTable({ clusters, parts, cueLevels, senses }),
    lone: new LoneWords(passes),
    passes,
    links: reader.links(),
    features: new FeatureRows(passes.size),
    more: new FeatureRows(passes.more),
  };
}

class Reader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  text(length: number): string {
    return String.fromCharCode(...this.#take(length));
  }

  vocabulary(): Vocabulary {
    const count = this.#uint32();
    return new Vocabulary(int32s(this.#take(count * 4)), this.#take(count));
  }

  weights(): Weights {
    const size = this.#uint32();
    const scale = this.#float32();
    const transitions = Float32Array.from({ length: TAGS * TAGS }, () => this.#float32());
    return { size, scale, transitions, rows: this.#int8(size * TAGS) };
  }

  links(): LinkWeights {
    const size = this.#uint32();
    const scale = this.#float32();
    return { size, scale, rows: this.#int8(size), features: new FeatureRows(size) };
  }

  #uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  #float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  #int8(length: number): Int8Array {
    const bytes = this.#take(length);
    return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  }

  /** The next bytes, as they stand in the file; what follows them begins at a multiple of 4. */
  #take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError("this attribution model is cut short");
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += Math.ceil(length / 4) * 4;
    return bytes;
  }
}
