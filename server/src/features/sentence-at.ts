import { place } from "../annotations/annotations.js";
import type { Sentence } from "../text/draft.js";
import type { Span } from "../text/span.js";
import type { DraftView } from "./view.js";
import { blocksAbout } from "./who-says-what.js";

/** A sentence of the draft: `at` is the index of its block in the review, `span` where it stands as typed. */
export interface SentenceAt {
  readonly at: number;
  readonly sentence: Sentence;
  readonly span: Span;
}

/** The sentence that an offset of the draft stands in, its end included; null between sentences. */
export function sentenceAt({ review: { blocks } }: DraftView, offset: number): SentenceAt | null {
  const [first, end] = blocksAbout(blocks, { start: offset, end: offset + 1 });
  for (let at = first; at < end; at++)
    for (const sentence of blocks[at]!.block.sentences) {
      const span = place(blocks[at]!, sentence);
      if (span.start <= offset && offset <= span.end) return { at, sentence, span };
    }
  return null;
}
