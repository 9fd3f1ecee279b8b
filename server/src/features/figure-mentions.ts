import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Figure, FigureRole } from "../annotations/figures/figure.js";
import { sameKind, sameThing } from "../rules/statistics/conflicts/same-quantity.js";
import { overlaps, type Span } from "../text/span.js";
import type { DraftView } from "./view.js";
import { blocksAbout } from "./who-says-what.js";

/** What is never told twice as one quantity: a day, a place in a list, a bill's number. */
const NOT_COMPARED: ReadonlySet<FigureRole> = new Set(["date", "identifier", "rank", "age"]);
/** Smaller values are met twice by chance: of two figures without a noun, one value alone makes them one from here. */
const TELLING = 20;

/** A figure at its place in the draft; `block` is its block's index. */
export interface FigureAt {
  readonly at: AnnotatedBlock;
  readonly block: number;
  readonly figure: Figure;
}

/** The figure at an offset of the draft: in it or at its end; of two that meet there, the later. */
export function figureMentionAt({ review: { blocks } }: DraftView, offset: number): FigureAt | null {
  const [first, end] = blocksAbout(blocks, { start: offset, end: offset + 1 });
  let found: FigureAt | null = null;
  for (let block = first; block < end; block++) {
    const at = blocks[block]!;
    for (const figure of at.annotations.figures) {
      const span = place(at, figure);
      if (span.start <= offset && offset <= span.end) found = { at, block, figure };
    }
  }
  return found;
}

/** The other mentions of what a figure counts, in the draft's order: with the same value or with another. */
export function sameQuantities({ review: { blocks } }: DraftView, mention: FigureAt): FigureAt[] {
  if (NOT_COMPARED.has(mention.figure.role)) return [];
  const found: FigureAt[] = [];
  blocks.forEach((at, block) => {
    for (const figure of at.annotations.figures)
      // Two paragraphs of the same words hold the very same figures.
      if ((block !== mention.block || figure !== mention.figure) && isSame(figure, mention.figure))
        found.push({ at, block, figure });
  });
  return found;
}

function isSame(a: Figure, b: Figure): boolean {
  if (!sameKind(a, b)) return false;
  if (a.counted !== "" && b.counted !== "") return sameThing(a, b) && sameTimes(a, b);
  return a.value >= TELLING && a.value === b.value;
}

/** "26 on Monday" and "31 on Tuesday" are two quantities. */
function sameTimes(a: Figure, b: Figure): boolean {
  return a.times.length === 0 || b.times.length === 0 || a.times.some((time) => b.times.includes(time));
}

/** Where the figures stand that a figure is told to disagree with; none where it is not flagged. */
export function disagreeing({ review: { findings } }: DraftView, { at, figure }: FigureAt): Span[] {
  const span = place(at, figure);
  return findings
    .filter(({ rule }) => rule.startsWith("statistics/"))
    .flatMap((finding) => {
      if (overlaps(finding.span, span)) return finding.related.map((related) => related.span);
      return finding.related.some((related) => overlaps(related.span, span)) ? [finding.span] : [];
    });
}
