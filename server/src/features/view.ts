import type { Position, Range } from "vscode-languageserver-types";
import type { Review } from "../review/review.js";
import type { Span } from "../text/span.js";

/** What the features need of an open document: lines and columns for offsets, and back. */
export interface Positions {
  readonly uri: string;
  readonly version: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The `stet.json` that governs a draft, or where one would; its text is null where there is none yet. */
export interface HouseFile {
  readonly uri: string;
  readonly text: string | null;
}

/** An open draft as every feature sees it: its review, and the way to its lines and columns. */
export interface DraftView {
  readonly document: Positions;
  readonly review: Review;
  /**
   * URI of the folder of the rules' pages, without a slash at its end, or of the client's command (`command:…`) that shows a
   * page by its rule's id; "" where there is none.
   */
  readonly rulePages: string;
  readonly house?: HouseFile | null;
  /** The tool that publishes the draft with the comments in it; null or absent where none is known. */
  readonly publisher?: string | null;
  /** Whether the editor can show what a document among the notes says. */
  readonly showsDocuments?: boolean;
}

export function toRange(document: Positions, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toSpan(document: Positions, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
