/**
 * A half-open range `[start, end)` of UTF-16 code units. In this code base a span stands in one of two texts:
 * the *draft* as typed (findings, fixes), or a block's *prose* (annotations); a block's `place` leads from the
 * second to the first. There is no line or column before the LSP border.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first of `spans` (in order, not overlapping) that ends after `at`; their number where none does. */
export function firstReaching(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
