import { ANY_IMPLIED, FACTORS, IMPLIED } from "../../lexicon/implied-amounts.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";
import type { Fact } from "./fact.js";

type Amount = Pick<Fact, "sort" | "value" | "low" | "high" | "unit" | "inWords">;

/** "three times as many", "three times the 40", "a fourfold increase": a figure that multiplies; null for any other. */
export function multipleAt(prose: string, figure: Figure): Pick<Fact, "value" | "low" | "high"> | null {
  if (figure.role !== "count") return null;
  const after = prose.slice(figure.number.end, figure.number.end + 40);
  if (!FACTORS.test(after)) return null;
  // "Three times more" is said of three-fold and, by those who count, of four-fold.
  const { value } = figure;
  const more = /^ times (?:more|higher|larger|bigger)/i.test(after) ? 1 : 0;
  // A fold of many is rounder than times: what the words for them let pass (`lexicon/implied-amounts.ts`).
  const isFold = /^[ -]?fold/i.test(after);
  const exact = isFold ? Math.max(0.26, Math.min(0.6, 0.08 * value)) : 0.26;
  const slack = figure.exactness === "exact" ? exact : 0.5;
  return {
    value,
    low: figure.exactness === "atMost" ? value - 0.6 : value - slack,
    high: figure.exactness === "atLeast" ? value + 1 : value + slack + more,
  };
}

/** Amounts that only words give: "doubled", "twice as many", "most of", "a majority". */
export function impliedAmounts(
  prose: string,
  sentence: Span,
  figures: readonly Figure[],
): (Amount & { span: Span; figure: null })[] {
  const text = prose.slice(sentence.start, sentence.end);
  const found: (Amount & { span: Span; figure: null })[] = [];
  if (!ANY_IMPLIED.test(text)) return found;
  for (const { pattern, sort, value, low, high } of IMPLIED) {
    // Most are not there at all, which a search tells without a copy of the pattern.
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if ([...figures, ...found.map((each) => each.span)].some((other) => overlaps(other, span))) continue;
      found.push({
        sort,
        value,
        low,
        high,
        unit: sort === "share" ? "%" : "",
        inWords: true,
        span,
        figure: null,
      });
    }
  }
  return found;
}
