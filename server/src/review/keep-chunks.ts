import type { Chunk } from "../text/draft.js";

/**
 * The chunks of a draft, with the very strings of the version before as far as both begin and end alike, so that looking
 * them up costs nothing, and with copies of the others.
 */
export function keepChunks(chunks: readonly Chunk[], before: readonly Chunk[]): Chunk[] {
  const kept = [...chunks];
  const most = Math.min(chunks.length, before.length);
  let first = 0;
  for (; first < most && chunks[first]!.text === before[first]!.text; first++)
    kept[first] = withText(chunks[first]!, before[first]!.text);
  let last = chunks.length - 1;
  for (let known = before.length - 1; last >= first && known >= first; last--, known--) {
    if (chunks[last]!.text !== before[known]!.text) break;
    kept[last] = withText(chunks[last]!, before[known]!.text);
  }
  for (let at = first; at <= last; at++) kept[at] = withText(chunks[at]!, copied(chunks[at]!.text));
  return kept;
}

function withText({ start, end, context }: Chunk, text: string): Chunk {
  return { start, end, text, context };
}

/** The engine makes a slice of a text a view into it: kept, it would keep every version of the draft in memory. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}
