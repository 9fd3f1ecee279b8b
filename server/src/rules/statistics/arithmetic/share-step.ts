import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import {
  changeOf,
  differenceOf,
  intervalOf,
  sizeOf,
  type Interval,
} from "../../../annotations/figures/interval.js";

/** How far one percentage may lie from another, whatever the direction: in points, and in percent of the first. */
export interface ShareStep {
  readonly points: Interval;
  readonly percent: Interval;
}

/** The step between two percentages; where one states more decimals, so does the other: 5 beside 5.25 is 5.00. */
export function shareStep(at: AnnotatedBlock, from: Figure, to: Figure): ShareStep {
  const precision = Math.min(from.precision, to.precision);
  const before = intervalOf(at.block.prose, { ...from, precision });
  const after = intervalOf(at.block.prose, { ...to, precision });
  return { points: sizeOf(differenceOf(after, before)), percent: sizeOf(changeOf(before, after)) };
}
