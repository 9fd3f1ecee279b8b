import { int32s } from "../tags/little-endian.js";
import { WordScorer } from "./scorer.js";

/**
 * The layout of the model's file, little-endian, in this order: 8 bytes "STETWRD1"; uint32 count; float32 unit of a word's
 * own weight, unit of its company's, weight of a capital, threshold; count × int32 hash; count × int8 own; count × int8 company.
 */
const MAGIC = "STETWRD1";
const HEAD = 28;

/** Reads a wording model from its file. Throws a `RangeError` where the bytes are not such a file. */
export function readScorer(bytes: Uint8Array): WordScorer {
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new RangeError("this is not a wording model");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  if (bytes.length !== HEAD + count * 6) throw new RangeError("this wording model is cut short");
  const small = (part: number) =>
    new Int8Array(Uint8Array.from(bytes.subarray(HEAD + count * part, HEAD + count * (part + 1))).buffer);
  const hashes = int32s(bytes.subarray(HEAD, HEAD + count * 4));
  return new WordScorer({
    hashes,
    own: small(4),
    company: small(5),
    ownUnit: view.getFloat32(12, true),
    companyUnit: view.getFloat32(16, true),
    capital: view.getFloat32(20, true),
    threshold: view.getFloat32(24, true),
  });
}
