import type { Range } from "vscode-languageserver-types";
import { gatherQuotes, judgedQuotes, quoteSpan } from "../../rules/notes/judged-quotes.js";
import { toRange, toSpan, type DraftView } from "../view.js";
import { blocksAbout } from "../who-says-what.js";

/** The quotations, marks included, that stand word for word in the notes; of those that reach into a range, where one is given. */
export function verbatimIn(view: DraftView, range?: Range): Range[] {
  const { document, review } = view;
  if (review.notes.notes.length === 0) return [];
  const [first, end] = range
    ? blocksAbout(review.blocks, toSpan(document, range))
    : [0, review.blocks.length];
  const gathered = review.blocks.slice(first, end).flatMap((at, index) => {
    const gist = gatherQuotes(at);
    return gist ? [{ block: first + index, gist }] : [];
  });
  return [...judgedQuotes(review, gathered)]
    .filter(({ verdict }) => verdict.kind === "verbatim")
    .map((judged) => toRange(document, quoteSpan(judged)));
}
