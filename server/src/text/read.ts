import { readContext } from "./context.js";
import type { Chunk, ChunkContent, Markup } from "./draft.js";
import { readMarkdown } from "./read-markdown.js";
import { readPlain } from "./read-plain.js";

/** Reads a chunk into blocks. Pure in (`chunk.text`, `chunk.context`, `markup`); never throws. */
export function readChunk(chunk: Chunk, markup: Markup): ChunkContent {
  const context = readContext(chunk.context);
  return markup === "markdown" ? readMarkdown(chunk.text, context) : readPlain(chunk.text, context);
}
