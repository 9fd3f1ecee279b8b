import type { Location, Position } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { disagreeing, figureMentionAt, sameQuantities } from "./figure-mentions.js";
import { passagesAt } from "./in-notes.js";
import { toRange, type DraftView } from "./view.js";

/**
 * The passage of the notes for the quotation or the figure at a position. Where they have none, or the draft disagrees with
 * itself, where the quantity is told elsewhere: the figures that it disagrees with, else every other mention, in the draft's order.
 */
export function definitionsAt(view: DraftView, position: Position): Location[] {
  const offset = view.document.offsetAt(position);
  const mention = figureMentionAt(view, offset);
  const passages = passagesAt(view, offset, mention);
  if (mention === null) return passages;
  const flagged = disagreeing(view, mention);
  if (flagged.length === 0 && passages.length > 0) return passages;
  const spans =
    flagged.length > 0 ? flagged : sameQuantities(view, mention).map(({ at, figure }) => place(at, figure));
  return [
    ...spans.map((span) => ({ uri: view.document.uri, range: toRange(view.document, span) })),
    ...passages,
  ];
}
