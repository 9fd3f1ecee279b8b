import { cutDraft } from "../../server/src/text/cut.js";
import type { Block, Chunk, Markup } from "../../server/src/text/draft.js";
import { readChunk } from "../../server/src/text/read.js";
import type { Span } from "../../server/src/text/span.js";
import { mark } from "../support/marked.js";

/** A block with the offset of its chunk in the draft. */
export interface PlacedBlock {
  readonly chunk: Chunk;
  readonly block: Block;
}

export function blocksOf(text: string, markup: Markup): PlacedBlock[] {
  return cutDraft(text, markup).flatMap((chunk) =>
    readChunk(chunk, markup).blocks.map((block) => ({ chunk, block })),
  );
}

/** Each block as `kind: prose`. */
export function kinds(text: string, markup: Markup): string[] {
  return blocksOf(text, markup).map(({ block }) => `${block.kind}: ${block.prose}`);
}

/** The draft with the source of every block marked. */
export function markBlocks(text: string, markup: Markup): string {
  return mark(
    text,
    blocksOf(text, markup).map((at) => placed(at, { start: 0, end: at.block.prose.length })),
  );
}

/** Where a span of a block's prose stands in the draft. */
export function placed({ chunk, block }: PlacedBlock, span: Span): Span {
  const { start, end } = block.toSource(span);
  return { start: chunk.start + start, end: chunk.start + end };
}
