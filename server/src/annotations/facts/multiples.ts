import { ANY_IMPLIED, BETWEEN_MULTIPLE, HEADLINE_MULTIPLES } from "../../lexicon/implied-amounts.js";
import { singular } from "../../lexicon/counted-nouns.js";
import type { Block } from "../../text/draft.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";
import { impliedAmounts, multipleAt } from "./implied.js";

/** By how much something is said to have grown or shrunk: "doubled", "five-fold", "three times as many". */
export interface Multiple {
  /** In the block's prose. */
  readonly span: Span;
  /** The factors that a desk lets pass for it. */
  readonly low: number;
  readonly high: number;
  /** The number that it was read from; null for a verb. */
  readonly figure: Figure | null;
  /** The noun before it and its verb, singular and in lower case: "rent" of "rents rose five-fold"; "" where another word stands there. */
  readonly of: string;
}

/** The multiples of a block, in order; of a headline, those of its verbs in the present too ("Rents double"). */
export function multiplesIn(block: Block, figures: readonly Figure[]): Multiple[] {
  const { prose } = block;
  const found: Omit<Multiple, "of">[] = [];
  for (const figure of figures) {
    const multiple = multipleAt(prose, figure);
    if (multiple !== null)
      found.push({ low: multiple.low, high: multiple.high, span: withFold(prose, figure.number), figure });
  }
  if (ANY_IMPLIED.test(prose)) {
    const whole = { start: 0, end: prose.length };
    for (const { sort, span, low, high } of impliedAmounts(prose, whole, figures))
      if (sort === "multiple") found.push({ span, low, high, figure: null });
    if (block.kind === "headline" || block.kind === "deck")
      for (const { pattern, low, high } of HEADLINE_MULTIPLES)
        for (const { index, 0: words } of prose.matchAll(pattern)) {
          const span = { start: index, end: index + words.length };
          if (!found.some((other) => overlaps(other.span, span)))
            found.push({ span, low, high, figure: null });
        }
  }
  return found
    .map((multiple) => ({ ...multiple, of: subjectOf(block, multiple.span) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A number with the "fold" or the "times" that is said of it. */
function withFold(prose: string, { start, end }: Span): Span {
  const behind = /^(?:[ -]?fold| times)\b/i.exec(prose.slice(end, end + 7))?.[0] ?? "";
  return { start, end: end + behind.length };
}

/** A noun stands no further from its multiple than so many words. */
const REACH = 6;

/** The noun that stands before a multiple, but for its verb, what hedges it and a place ("rents in Milford have doubled"). */
function subjectOf({ tokens }: Block, { start }: Span): string {
  const first = firstReaching(tokens, start);
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { kind, lower, text } = tokens[at]!;
    if (kind !== "word") return "";
    if (BETWEEN_MULTIPLE.has(lower)) continue;
    const isPlace = /^[A-ZÀ-Þ]/.test(text) && /^(?:in|at)$/.test(tokens[at - 1]?.lower ?? "");
    if (!isPlace) return singular(lower);
    at--;
  }
  return "";
}
