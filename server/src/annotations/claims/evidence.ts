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

/** The words of a sentence, outside `covered` (spans in order), that make it one a desk would want a source for. */
export function evidenceIn(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
  covered: readonly Span[],
): Evidence[] {
  const evidence: Evidence[] = [];
  const inFigures = coverage(covered);
  const sourced = figures.length > 0 && namesData(block, sentence);
  for (const figure of figures) {
    const weight = FIGURE_WEIGHTS[figure.role];
    if (weight === undefined || inFigures(figure)) continue;
    const small = sourced || (figure.role === "count" && figure.value < COUNTABLE);
    evidence.push({ kind: "figure", weight: small ? 0.2 : weight, start: figure.start, end: figure.end });
  }
  const { tokens } = block;
  const inCues = coverage(covered);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const cues = CLAIM_CUES.get(tokens[i]!.lower);
    const cue = cues?.find(
      ({ words }) =>
        i + words.length <= sentence.endToken && words.every((word, at) => tokens[i + at]!.lower === word),
    );
    if (!cue || inCues(tokens[i]!)) continue;
    const end = i + cue.words.length;
    if (cue.weight > 0)
      evidence.push({
        kind: cue.kind,
        weight: cue.weight,
        start: tokens[i]!.start,
        end: tokens[end - 1]!.end,
      });
    i = end - 1;
  }
  return evidence;
}

/** "In the March poll", "the census": a figure's source can be named without a verb of saying. */
function namesData({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (DATA_SOURCES.has(tokens[i]!.lower)) return true;
  return false;
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
