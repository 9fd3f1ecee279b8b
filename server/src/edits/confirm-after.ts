import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Sentence } from "../text/draft.js";
import { firstReaching } from "../text/span.js";
import type { DraftEdit } from "./edit.js";

/**
 * The edit that puts "The Gazette could not confirm this." (in `outlet`'s name) after a sentence of a block, or after the
 * quotation that goes on from it. Null where that quotation is not closed in the block.
 */
export function confirmAfter(at: AnnotatedBlock, sentence: Sentence, outlet: string): DraftEdit | null {
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
  const name = /^the /i.test(outlet) ? outlet.replace(/^the/, "The") : `The ${outlet}`;
  return { start: end, end, newText: `${stopped ? "" : "."} ${name} could not confirm this.` };
}
