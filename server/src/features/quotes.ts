import { gatherQuotes, judgedQuotes, quoteSpan } from "../rules/notes/judged-quotes.js";
import type { Review } from "../review/review.js";
import type { Heard } from "../notes/quotes/verdict.js";
import type { Span } from "../text/span.js";
import { otherwiseQuoted } from "./verification/quotations.js";

/** A quotation of the draft as the notes have it. */
export interface CheckedQuote {
  readonly span: Span;
  readonly words: string;
  /** Who is quoted, as far as the copy says. */
  readonly speaker: string | null;
  /** `verbatim`, `altered`, `another's`, `absent`, or `unknown` where it is too short or the notes have nothing of the speaker. */
  readonly verdict: string;
  /** The passage of the notes, where there is one. */
  readonly passage: NotedPassage | null;
  /** The passage of another note that has other words for it; null where none has. */
  readonly otherwise: NotedPassage | null;
}

interface NotedPassage {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every quotation of a draft held against the notes, in the draft's order; `unknown` all where there are none. */
export function checkedQuotes(review: Review): CheckedQuote[] {
  const gathered = review.blocks.flatMap((at, block) => {
    const gist = gatherQuotes(at);
    return gist ? [{ block, gist }] : [];
  });
  if (review.notes.notes.length === 0)
    return gathered.flatMap(({ block, gist }) =>
      gist.map((quotation) => {
        const span = quoteSpan({ at: review.blocks[block]!, quotation });
        const words = review.text.slice(span.start, span.end);
        return { span, words, speaker: null, verdict: "unknown", passage: null, otherwise: null };
      }),
    );
  return [...judgedQuotes(review, gathered)].map((judged) => {
    const span = quoteSpan(judged);
    const { heard, kind } = judged.verdict;
    return {
      span,
      words: review.text.slice(span.start, span.end),
      speaker: judged.speaker?.name ?? null,
      verdict: kind,
      passage: passageOf(heard),
      otherwise: passageOf(otherwiseQuoted(review, judged)?.heard ?? null),
    };
  });
}

function passageOf(heard: Heard | null): NotedPassage | null {
  return heard && { path: heard.path, line: heard.line, text: heard.text };
}
