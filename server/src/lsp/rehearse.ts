import { Reviewer, type ReviewInput } from "../review/review.js";
import type { Markup } from "../text/draft.js";

/** In UTF-16 units: in a shorter draft there is little to type into. */
const LONG = 2_000;
/** Keystrokes that are played at most, and the milliseconds after which no more are. */
const KEYSTROKES = 64;
const PATIENCE = 1_000;
/** The beginning of the draft that they are played on, in UTF-16 units: the code is the same, however long the draft. */
const PIECE = 16_000;
/** The part of the piece from one to the next: spread over it without a pattern. */
const GOLDEN = 0.618034;

/**
 * Plays a few keystrokes on the beginning of a draft, so that the first ones of the writer find the code of a changed
 * paragraph compiled. Pauses before each; what it reviews nobody sees.
 */
export function* rehearse(text: string, markup: Markup, input: ReviewInput): Generator<void, void> {
  if (text.length < LONG) return;
  const piece = text.slice(0, PIECE);
  const reviewer = new Reviewer();
  const until = Date.now() + PATIENCE;
  yield;
  for (let slices = reviewer.reviewInSlices(piece, markup, input); !slices.next().done;) yield;
  for (let stroke = 1; stroke <= KEYSTROKES && Date.now() < until; stroke++) {
    yield;
    const at = Math.floor(((stroke * GOLDEN) % 1) * piece.length);
    reviewer.review(`${piece.slice(0, at)}a${piece.slice(at)}`, markup, input);
  }
}
