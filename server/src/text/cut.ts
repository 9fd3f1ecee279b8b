import type { Chunk, Markup } from "./draft.js";

/** Cuts a draft into chunks that can be read alone; together they cover all that is not blank. */
export function cutDraft(text: string, markup: Markup): Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    chunks.push({ start: match.index, end: match.index + match[0].length, text: match[0], context: chunks.length === 0 ? `${markup} first` : "" });
  }
  return chunks;
}
