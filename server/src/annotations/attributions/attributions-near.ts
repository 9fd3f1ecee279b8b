import type { Attribution } from "./attribution.js";

/** Attributions that have a part in a sentence begin at most so many before or after it. */
const NEAR = 8;

/**
 * The attributions, of those of a block, that may hold an offset: those whose cues stand nearest to it. A long block's
 * are not all gone through for each of its words.
 */
export function attributionsNear(
  attributions: readonly Attribution[],
  offset: number,
): readonly Attribution[] {
  if (attributions.length <= 2 * NEAR) return attributions;
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchor(attributions[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return attributions.slice(Math.max(0, low - NEAR), low + NEAR);
}

/** What a block's attributions are in order of. */
function anchor({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0])?.start ?? 0;
}
