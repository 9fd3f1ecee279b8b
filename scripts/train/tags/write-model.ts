import type { TagWeights } from "../../../server/src/annotations/tags/tagger.js";

/** The bytes of a model, in the layout that `annotations/tags/model-file.ts` describes. */
export function tagBytes({ rows, tags, weights, certain, classes }: TagWeights): Uint8Array {
  const lengths = Uint8Array.from({ length: rows.length - 1 }, (_, row) => rows[row + 1]! - rows[row]!);
  const byTag = new Map<number, string[]>();
  for (const [word, tag] of certain) byTag.set(tag, [...(byTag.get(tag) ?? []), word]);
  const lines = [...byTag].sort(([a], [b]) => a - b).map(([tag, words]) => [tag, ...words.sort()].join(" "));
  const words = new TextEncoder().encode(lines.join("\n"));
  const head = new Uint8Array(16);
  head.set(new TextEncoder().encode("STETPOS1"));
  const view = new DataView(head.buffer);
  view.setUint32(8, tags.length, true);
  view.setUint32(12, words.length, true);
  const parts = [head, lengths, tags, new Uint8Array(weights.buffer), new Uint8Array(classes.buffer), words];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
