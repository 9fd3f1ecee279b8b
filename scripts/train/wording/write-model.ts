// Writes the wording model's file; its layout is documented where it is read (annotations/wording/scorer-file.ts).
import type { WordWeights } from "../../../server/src/annotations/wording/scorer.js";

/** The bytes of a model. */
export function scorerBytes(weights: WordWeights): Uint8Array {
  const { hashes, own, company, ownUnit, companyUnit, capital, threshold } = weights;
  const numbers = Float32Array.of(ownUnit, companyUnit, capital, threshold);
  return Buffer.concat([
    new TextEncoder().encode("STETWRD1"),
    new Uint8Array(Uint32Array.of(hashes.length).buffer),
    new Uint8Array(numbers.buffer),
    new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength),
    new Uint8Array(own.buffer, own.byteOffset, own.byteLength),
    new Uint8Array(company.buffer, company.byteOffset, company.byteLength),
  ]);
}
