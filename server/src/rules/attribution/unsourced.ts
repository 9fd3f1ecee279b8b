import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Claim, ClaimKind, Evidence } from "../../annotations/claims/claim.js";
import { ownAccountOf } from "../../annotations/sources/own-account.js";
import { attributionPlace } from "../../edits/attribution-place.js";
import type { Block, Sentence } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Gathered, Report, ReviewedDraft } from "../rule.js";
import { attributionFixes } from "./attribution-fixes.js";

/** The kinds of evidence that speak for a source being missing, each with what a desk would say of it. */
const REASONS: Readonly<Record<ClaimKind, { readonly what: string; readonly why: string }>> = {
  figure: {
    what: "No source for",
    why: "Somebody counted, and readers weigh a figure by who did. A figure with no source cannot be checked or corrected.",
  },
  accusation: {
    what: "No source for this wrongdoing:",
    why: "An accusation in the copy's own voice is the publication's accusation. It wants a record, a ruling or an accuser by name.",
  },
  cause: {
    what: "No source for this cause:",
    why: "That one thing brought about another is a finding, and seldom one that a reporter can witness. Readers want to know whose it is.",
  },
  trend: {
    what: "No source for this trend:",
    why: "A rise or a fall needs two measurements and somebody who took them.",
  },
  superlative: {
    what: "No source for this ranking:",
    why: "First, largest or only is a comparison with all the others; somebody must have made it.",
  },
  motive: {
    what: "No source for what they think or want:",
    why: "What people want or mean to do is known from what they say and write. The copy should show which.",
  },
  characterisation: {
    what: "No source for this judgment:",
    why: "In the copy's own voice a judgement is the publication's. Put to a source, or shown by a fact, it is news.",
  },
  prediction: {
    what: "No source for this prediction:",
    why: "Nobody has witnessed what is to come. Readers weigh a forecast by who makes it.",
  },
  outcome: {
    what: "No source for this outcome:",
    why: "What a policy or an act achieved is usually disputed, and somebody measured it or says so.",
  },
  assertion: {
    what: "No source for",
    why: "The copy says how things stand, and not what happened. A reader who sees it otherwise should be able to tell who says so.",
  },
};

/** From this on, three such findings in four are right (see the model card): a warning. What is less likely is for a look. */
const SURE = 0.68;
/**
 * Kinds that readers query less often than the model's labels would have it: those of which the copy may well be the witness,
 * or of which the cue may mean something else. They have to be surer by so much; figures, rankings and trends have not.
 */
const DOUBTFUL: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  "cause",
  "outcome",
  "motive",
  "prediction",
  "characterisation",
  "assertion",
]);
const SURER = 0.1;

/** How likely it is that a desk would ask for a source, with what its kind takes from that. */
function scoreOf({ score, evidence }: Claim): number {
  const { kind, weight } = mainEvidence(evidence);
  // "Caused": nothing else can be meant.
  return DOUBTFUL.has(kind) && !(kind === "cause" && weight === 1) ? score - SURER : score;
}

/** A figure weighs this much where it is a statistic, and not a handful that anybody can see. */
const STATISTIC = 0.5;

/** In a piece of so many sentences each of them may be flagged. */
const SHORT = 21;
/** How many fewer for each sentence more: a piece that makes its own case throughout is not mended query by query. */
const FALL = 0.8;
/** How many of the weightiest are flagged in any piece, and one more for so many sentences: what a desk gets to. */
const FEWEST = 2;
const ONE_MORE = 50;

/** What a block brings to its piece: its sentences, where it is a paragraph, and its claims without a source. */
export interface ClaimsOfBlock {
  readonly sentences: number;
  readonly claims: readonly Claim[];
  /** By claim (`scoreOf`). */
  readonly scores: readonly number[];
  /** The highest score (`scoreOf`) among them; -Infinity where there are none. */
  readonly most: number;
}

/** The claims of a block without a source, of whatever kind; null for nothing. */
export function gatherClaims({ block, annotations }: AnnotatedBlock): ClaimsOfBlock | null {
  // What `unattributed-accusation` reports is not reported twice.
  const { accusations } = annotations.wrongdoing;
  const claims = annotations.claims.filter(
    ({ status, sentence }) =>
      status === "claim" && !accusations.some((accused) => accused.sentence === sentence),
  );
  const scores = claims.map(scoreOf);
  const most = Math.max(-Infinity, ...scores);
  if (block.kind === "paragraph") return { sentences: annotations.claims.length, claims, scores, most };
  return claims.length === 0 ? null : { sentences: 0, claims, scores, most };
}

/** The options of the rules for claims and for statistics. */
export const UNSOURCED_OPTIONS = {
  minimumScore: {
    default: 0.58,
    description:
      "How likely it must be that a desk would ask for a source, from 0 to 1, before a sentence is flagged; higher flags less.",
  },
  all: {
    default: false,
    description: "Report all such sentences of a long piece, and not the weightiest alone.",
  },
} as const;

interface Limits {
  readonly minimumScore: number;
  readonly all: boolean;
}

/**
 * Reports the claims without a source that were gathered, those that rest on a figure or the others, whose score reaches
 * `minimumScore`; in a long piece only so many of both together, the weightiest, and of equals those that come first.
 */
export function* unsourced(
  draft: ReviewedDraft,
  gathered: readonly Gathered<ClaimsOfBlock>[],
  which: "statistic" | "claim",
  { minimumScore, all }: Limits,
): Generator<Report> {
  const { least, equals } = all ? { least: minimumScore, equals: Infinity } : cutOff(gathered, minimumScore);
  let met = 0;
  for (const { block, gist } of gathered) {
    if (gist.most < least) continue;
    for (const [index, claim] of gist.claims.entries()) {
      const score = gist.scores[index]!;
      if (score < least || (score === least && met++ >= equals)) continue;
      if (claim.evidence.some(isStatistic) !== (which === "statistic")) continue;
      if (!isOwnAccount(draft, block, claim)) yield report(draft, block, claim);
    }
  }
}

/** What befalls somebody, or what they feel and hope, is theirs to tell where they are heard beside it; what they are charged with is not. */
function isOwnAccount(draft: ReviewedDraft, index: number, { sentence, evidence }: Claim): boolean {
  if (evidence.some(({ kind }) => kind === "accusation" || kind === "superlative")) return false;
  const { sentences } = draft.blocks[index]!.block;
  return ownAccountOf(draft, index, sentences[sentence]!, mainEvidence(evidence).start) !== null;
}

/** The score that a claim has to reach in this draft, and how many of those that do no more than that are let in. */
function cutOff(
  gathered: readonly Gathered<ClaimsOfBlock>[],
  minimumScore: number,
): { least: number; equals: number } {
  let sentences = 0;
  const scores: number[] = [];
  for (const { gist } of gathered) {
    sentences += gist.sentences;
    if (gist.most < minimumScore) continue;
    for (const score of gist.scores) if (score >= minimumScore) scores.push(score);
  }
  const most = Math.floor(Math.max(FEWEST + sentences / ONE_MORE, SHORT - FALL * (sentences - SHORT)));
  if (scores.length <= most) return { least: minimumScore, equals: Infinity };
  const rising = Float64Array.from(scores).sort();
  const least = rising[rising.length - most]!;
  return { least, equals: most - (rising.length - 1 - rising.lastIndexOf(least)) };
}

function report(draft: ReviewedDraft, index: number, claim: Claim): Report {
  const at = draft.blocks[index]!;
  const sentence = at.block.sentences[claim.sentence]!;
  const evidence = mainEvidence(claim.evidence);
  const { what, why } = REASONS[evidence.kind];
  return {
    span: place(at, evidence),
    about: place(at, claim.span),
    message: `${what} “${proseOf(at, quotedAround(at.block, sentence, evidence))}”.`,
    why,
    ...(scoreOf(claim) < SURE ? { atMost: "information" as const } : {}),
    fixes: () => {
      const whole = claim.span.start === sentence.start && claim.span.end === sentence.end;
      const where = whole
        ? attributionPlace(at.block, sentence, evidence.end, at.annotations.tags)
        : claim.span.end;
      return attributionFixes(draft, index, { sentence, where, figure: evidence.kind === "figure" });
    },
  };
}

/** How many words of the copy a message quotes, so that two messages in a list can be told apart. */
const QUOTED = 7;

/** The words to quote of a sentence: those at a span with what follows in their clause, or what stands before, where that is little. */
function quotedAround({ tokens }: Block, { firstToken, endToken }: Sentence, span: Span): Span {
  let first = firstReaching(tokens, span.start);
  let last = firstReaching(tokens, span.end) - 1;
  const stops = (i: number): boolean => /^[,;:.!?()"“”—–-]+$/.test(tokens[i]!.text);
  while (last + 1 < endToken && last - first + 1 < QUOTED && !stops(last + 1)) last++;
  while (first > firstToken && last - first + 1 < QUOTED && !stops(first - 1)) first--;
  return { start: tokens[first]!.start, end: tokens[Math.max(first, last)]!.end };
}

/** Weaker evidence does not name what the sentence is: it only says where in it to look. */
const NAMES_IT = 0.5;

/** What the claim is called by: its first figure where it is a statistic, else its strongest evidence, a judgement last. */
function mainEvidence(evidence: readonly Evidence[]): Evidence {
  const statistic = evidence.find(isStatistic);
  if (statistic) return statistic;
  const best = evidence.reduce((most, next) => (rank(next) > rank(most) ? next : most));
  return best.weight < NAMES_IT ? { ...best, kind: "assertion" } : best;
}

function rank({ kind, weight }: Evidence): number {
  return kind === "characterisation" ? weight - 0.05 : weight;
}

function isStatistic({ kind, weight }: Evidence): boolean {
  return kind === "figure" && weight >= STATISTIC;
}
