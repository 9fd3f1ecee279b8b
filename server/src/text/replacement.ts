/** What an edit replaced: the units `[start, endBefore)` of one text by `[start, endAfter)` of another. */
export interface Replacement {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Units compared at once: the engine compares slices faster than a loop does units. */
const STEP = 2048;

/** The shortest replacement that makes one text the other, told by how both begin and end. */
export function replacementOf(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + STEP <= most && before.slice(start, start + STEP) === after.slice(start, start + STEP))
    start += STEP;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const left = most - start;
  const [b, a] = [before.length, after.length];
  while (
    same + STEP <= left &&
    before.slice(b - same - STEP, b - same) === after.slice(a - same - STEP, a - same)
  )
    same += STEP;
  while (same < left && before.charCodeAt(b - same - 1) === after.charCodeAt(a - same - 1)) same++;
  return { start, endBefore: b - same, endAfter: a - same };
}
