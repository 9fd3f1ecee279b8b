import type { Location, Position } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { disagreeing, figureMentionAt, sameQuantities } from "./figure-mentions.js";
import { toRange, type DraftView } from "./view.js";

/**
 * Where the quantity at a position is told elsewhere: the figures that it disagrees with where it is flagged, else every
 * other mention, in the draft's order; empty where there is none.
 */
export function definitionsAt(view: DraftView, position: Position): Location[] {
  const mention = figureMentionAt(view, view.document.offsetAt(position));
  if (mention === null) return [];
  const flagged = disagreeing(view, mention);
  const spans =
    flagged.length > 0 ? flagged : sameQuantities(view, mention).map(({ at, figure }) => place(at, figure));
  return spans.map((span) => ({ uri: view.document.uri, range: toRange(view.document, span) }));
}
