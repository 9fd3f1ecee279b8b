import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Sentence } from "../text/draft.js";
import { firstReaching } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

const WORDS = "TK confirmed this.";

/**
 * The edit that puts "TK confirmed this." after a sentence of a block, or after the quotation that goes on from it. Null
 * where that quotation is not closed in the block.
 */
export function confirmAfter(at: AnnotatedBlock, sentence: Sentence): DraftEdit | null {
  const { tokens, sentences } = at.block;
  const { quotations } = at.annotations;
  let last = sentence;
  for (;;) {
    const open = quotations[firstReaching(quotations, last.end)];
    if (!open || open.start >= last.end) break;
    if (!open.closed) return null;
    const next = sentences[firstReaching(sentences, open.end - 1)];
    if (!next || next.end <= last.end) break;
    last = next;
  }
  const token = tokens[last.endToken - 1]!;
  const { end } = place(at, { start: token.start, end: last.end });
  const stopped = /[.!?…]["”’')\]»]*$/.test(at.block.prose.slice(Math.max(0, last.end - 4), last.end));
  const newText = `${stopped ? "" : "."} ${WORDS}`;
  const start = newText.indexOf("TK");
  return { start: end, end, newText, placeholder: { start, end: start + 2 } };
}
