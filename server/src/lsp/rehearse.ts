import type { Review, ReviewInput, Reviewer } from "../review/review.js";

/** In UTF-16 units: in a shorter draft there is little to type into. */
const LONG = 2_000;
/** Keystrokes that are played at most, and the milliseconds after which no more are. */
const KEYSTROKES = 64;
const PATIENCE = 1_000;
/** The part of the draft from one to the next: spread over it without a pattern. */
const GOLDEN = 0.618034;

/**
 * Plays a few keystrokes on a draft that has been reviewed, so that the first ones of the writer find compiled what a changed
 * paragraph asks for, and what goes through a draft of that length. They are played to a twin of the draft's reviewer: what it
 * says nobody sees, and the draft's own is left as it is. Pauses often.
 */
export function* rehearse(
  reviewer: Reviewer,
  { text, markup }: Pick<Review, "text" | "markup">,
  input: ReviewInput,
): Generator<void, void> {
  if (text.length < LONG) return;
  const twin = reviewer.twin();
  const until = Date.now() + PATIENCE;
  let typed = text;
  for (let stroke = 1; stroke <= KEYSTROKES && Date.now() < until; stroke++) {
    yield;
    const at = Math.floor(((stroke * GOLDEN) % 1) * text.length);
    typed = `${typed.slice(0, at)}a${typed.slice(at)}`;
    for (let slices = twin.reviewInSlices(typed, markup, input); !slices.next().done;) yield;
  }
}
