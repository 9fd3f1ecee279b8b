import { CLAIM_CUES } from "../../lexicon/claim-cues.js";
import { DATA_SOURCES } from "../../lexicon/roles.js";
import type { Block, Sentence } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Figure, FigureRole } from "../figures/figure.js";
import type { Evidence } from "./claim.js";

/** How much a figure of each role weighs: a share or a rate is always somebody's count; a price or a headcount may be plain to see. */
const FIGURE_WEIGHTS: Partial<Record<FigureRole, number>> = { share: 1, rate: 1, money: 0.8, count: 0.7 };
/** A count below this can be seen with one's own eyes. */
const COUNTABLE = 10;
/** What hardly weighs: a figure that is explained, or that anybody can check by looking. */
const SLIGHT = 0.2;

/** The words of a sentence, outside `covered` (spans in order), that make it one a desk would want a source for. */
export function evidenceIn(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
  covered: readonly Span[],
): Evidence[] {
  const explained = figures.length > 0 && (namesData(block, sentence) || isWorkedOut(block, sentence));
  const evidence: Evidence[] = [];
  const inFigures = coverage(covered);
  for (const { role, value, start, end } of figures) {
    const weight = FIGURE_WEIGHTS[role];
    if (weight === undefined || inFigures({ start, end })) continue;
    const slight = explained || (role === "count" && value < COUNTABLE);
    evidence.push({ kind: "figure", weight: slight ? SLIGHT : weight, start, end });
  }
  const inCues = coverage(covered);
  for (const { kind, weight, start, end } of cuesIn(block, sentence)) {
    if (inCues({ start, end })) continue;
    evidence.push({ kind, weight: explained && kind === "trend" ? SLIGHT : weight, start, end });
  }
  return evidence;
}

/** The claim cues of a sentence, the longest where several begin at one word; those of no weight are left out. */
function cuesIn({ tokens }: Block, { firstToken, endToken }: Sentence): Evidence[] {
  const found: Evidence[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const cue = CLAIM_CUES.get(tokens[i]!.lower)?.find(
      ({ words }) =>
        i + words.length <= endToken && words.every((word, at) => tokens[i + at]!.lower === word),
    );
    // "May 8", "the Fraud Act": a capital within the sentence makes a name of it.
    if (!cue || (i > firstToken && tokens[i]!.text[0] !== tokens[i]!.lower[0])) continue;
    const { start } = tokens[i]!;
    i += cue.words.length - 1;
    if (cue.weight > 0) found.push({ kind: cue.kind, weight: cue.weight, start, end: tokens[i]!.end });
  }
  return found;
}

/** "In the March poll", "the census": a figure's source can be named without a verb of saying. */
function namesData({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (DATA_SOURCES.has(tokens[i]!.lower)) return true;
  return false;
}

/** "That is an increase of 12 percent": arithmetic upon the sentence before. */
function isWorkedOut({ tokens }: Block, { firstToken }: Sentence): boolean {
  const first = tokens[firstToken]!.lower;
  const next = tokens[firstToken + 1]?.lower;
  return (
    /^(?:that|this)['’]s$/.test(first) ||
    ((first === "that" || first === "this") && (next === "is" || next === "was"))
  );
}

/** Answers whether a span begins within `covered`; asked in order, it goes through `covered` once. */
function coverage(covered: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reached = 0;
  return ({ start }) => {
    for (; next < covered.length && covered[next]!.start <= start; next++)
      reached = Math.max(reached, covered[next]!.end);
    return start < reached;
  };
}

/** The sum of the evidence, each kind counted by its strongest and the rest of it by half: three "could"s are one prediction. */
export function scoreOf(evidence: readonly Evidence[]): number {
  const strongest = new Map<string, number>();
  let sum = 0;
  for (const { kind, weight } of evidence) {
    const before = strongest.get(kind);
    if (before === undefined) sum += weight;
    else sum += Math.max(0, weight - before) + Math.min(weight, before) / 2;
    strongest.set(kind, Math.max(before ?? 0, weight));
  }
  return Math.round(sum * 100) / 100;
}
