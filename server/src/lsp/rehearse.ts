import type { Reviewer, Review, ReviewInput } from "../review/review.js";
import type { Markup } from "../text/draft.js";

/** In UTF-16 units: a shorter draft is reviewed fast enough before the code is warm. */
const LONG = 20_000;
/** Keystrokes that are played at most, and the milliseconds after which no more are. */
const KEYSTROKES = 64;
const PATIENCE = 300;
/** The part of the draft from one to the next: spread over it without a pattern. */
const GOLDEN = 0.618034;

/**
 * Plays a few keystrokes on a long draft that has just been read, so that the first ones of the writer find the code of
 * a changed paragraph compiled. Pauses after each; what it reviews nobody sees. The draft must be reviewed again after it.
 */
export function* rehearse(
  reviewer: Reviewer,
  text: string,
  markup: Markup,
  input: ReviewInput,
): Generator<void, Review | null> {
  if (text.length < LONG) return null;
  const until = Date.now() + PATIENCE;
  for (let stroke = 1; stroke <= KEYSTROKES && Date.now() < until; stroke++) {
    const at = Math.floor(((stroke * GOLDEN) % 1) * text.length);
    reviewer.review(`${text.slice(0, at)}a${text.slice(at)}`, markup, input);
    yield;
  }
  return reviewer.review(text, markup, input);
}
