import type { ChunkContext } from "./context.js";
import type { ChunkContent } from "./draft.js";
import { findDirectives } from "./directives.js";
import { flowOfLines } from "./flow.js";
import { blocksOfCopy } from "./furniture.js";

/** Reads a chunk of plain text, where nothing is markup: no list, no heading, no entity. */
export function readPlain(text: string, context: ChunkContext): ChunkContent {
  const flow = flowOfLines(text);
  return {
    blocks: blocksOfCopy(flow, context, "plaintext"),
    // Nothing is a comment here: readers see it.
    directives: findDirectives(text, 0).map(({ span }) => ({ span, rules: [], scope: "none" })),
  };
}
