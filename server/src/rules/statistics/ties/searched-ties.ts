import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import { windowAbout } from "../../../annotations/facts/window.js";
import type { RelationKind } from "../../../annotations/ties/searched/relations.js";
import { searchedIn } from "../../../annotations/ties/searched/search.js";
import { overlaps, type Span } from "../../../text/span.js";
import type { Around, BlockReport } from "../../rule.js";
import { reportsOf, spansOf } from "./wrong-ties.js";

/** How far about a block sums are searched for: from the middle of a story up to its headline. */
export const SEARCHED = { before: 14, after: 8 } as const;

/** The reports of a rule, and what search finds to be wrong by a slip about a block, of the kinds of sum that the rule tells of. */
export function* withSearched(
  reports: Iterable<BlockReport>,
  at: AnnotatedBlock,
  around: Around,
  ...kinds: readonly RelationKind[]
): Generator<BlockReport> {
  const told: Span[] = [];
  for (const report of reports) {
    told.push(...spansOf(report));
    yield report;
  }
  if (at.annotations.figures.length === 0) return;
  const window = windowAbout(at, around, SEARCHED.before, SEARCHED.after);
  const ties = searchedIn(window).filter(({ kind }) => kinds.includes(kind));
  // Of figures that the rule has told of already, one is wrong, and nothing follows from them.
  for (const report of reportsOf(ties.map(({ tie }) => tie)))
    if (!spansOf(report).some((span) => told.some((other) => overlaps(span, other)))) yield report;
}
