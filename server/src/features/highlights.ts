import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from "vscode-languageserver-types";
import { placesOf, sourceAt, spanOf } from "./source-at.js";
import { toRange, type DraftView } from "./view.js";

/** Every place that means the source at a position: names, pronouns and descriptions. None where no source stands there. */
export function highlightsAt(view: DraftView, position: Position): DocumentHighlight[] {
  return referencesAt(view, position).map(({ range }) => ({ range, kind: DocumentHighlightKind.Read }));
}

/** The same as places to go to. */
export function referencesAt(view: DraftView, position: Position): Location[] {
  const { document } = view;
  const here = sourceAt(view, document.offsetAt(position));
  if (!here) return [];
  return placesOf(view, here.source).map((each) => ({
    uri: document.uri,
    range: toRange(document, spanOf(view, each)),
  }));
}
