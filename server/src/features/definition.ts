import type { Location, Position } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { disagreeing, figureMentionAt, sameQuantities } from "./figure-mentions.js";
import { passagesAt } from "./in-notes.js";
import { meantByPronoun } from "./pronoun-at.js";
import { namesOf, sourceAt, spanOf } from "./source-at.js";
import { toRange, type DraftView } from "./view.js";

/**
 * The passage of the notes for the quotation or the figure at a position. Where they have none, or the draft disagrees with
 * itself, where the quantity is told elsewhere: the figures that it disagrees with, else every other mention, in the draft's order.
 * For a name, a pronoun or a quotation that names nobody: where the copy introduces who that is.
 */
export function definitionsAt(view: DraftView, position: Position): Location[] {
  const offset = view.document.offsetAt(position);
  const mention = figureMentionAt(view, offset);
  const passages = passagesAt(view, offset, mention);
  if (mention === null) return passages.length > 0 ? passages : introductionAt(view, offset);
  const flagged = disagreeing(view, mention);
  if (flagged.length === 0 && passages.length > 0) return passages;
  const spans =
    flagged.length > 0 ? flagged : sameQuantities(view, mention).map(({ at, figure }) => place(at, figure));
  return [
    ...spans.map((span) => ({ uri: view.document.uri, range: toRange(view.document, span) })),
    ...passages,
  ];
}

/** Where the copy introduces the source at an offset; its first name where it never does. */
function introductionAt(view: DraftView, offset: number): Location[] {
  const source = sourceAt(view, offset)?.source ?? meantByPronoun(view, offset);
  if (!source) return [];
  const { introduced } = source;
  const [first] = namesOf(view, source);
  const span = introduced
    ? place(view.review.blocks[introduced.block]!, introduced.span)
    : first && spanOf(view, first);
  return span ? [{ uri: view.document.uri, range: toRange(view.document, span) }] : [];
}
