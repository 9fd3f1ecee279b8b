import type { Chunk } from "../text/draft.js";

/** A text and how it is cut: what the next text is compared with. */
export interface Cut {
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

/**
 * The chunks with the very strings of the cut before, as far as the two texts begin and end alike, so that looking
 * them up costs nothing; the texts of the others are copied.
 */
export function keepChunks({ text, chunks }: Cut, before: Cut): Chunk[] {
  const prefix = commonPrefix(text, before.text);
  const suffix = text.length - commonSuffix(text, before.text, prefix);
  const shift = text.length - before.text.length;
  let next = 0;
  return chunks.map((chunk) => {
    const by = chunk.end <= prefix ? 0 : chunk.start >= suffix ? shift : null;
    if (by === null) return { ...chunk, text: copied(chunk.text) };
    while (next < before.chunks.length && before.chunks[next]!.start + by < chunk.start) next++;
    const known = before.chunks[next];
    const same = known && known.start + by === chunk.start && known.end + by === chunk.end;
    return { ...chunk, text: same ? known.text : copied(chunk.text) };
  });
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How much two texts end alike, without what they begin alike with. */
function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** The engine makes a slice of a text a view into it: kept, it would keep every version of the draft in memory. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}
