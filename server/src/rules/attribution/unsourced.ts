import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import {
  BESIDE as BESIDE_BLOCKS,
  besideFeatures,
  givenBefore,
  isSummary,
  LEAD,
  storyFeatures,
  toneOf,
  toneOfAll,
  type Tone,
} from "../../annotations/claims/asked/story.js";
import { ASKED } from "../../annotations/claims/claim-model.js";
import type { Claim, ClaimKind } from "../../annotations/claims/claim.js";
import { isStatistic, mainEvidence } from "../../annotations/claims/main-evidence.js";
import { probabilityOf } from "../../annotations/claims/model.js";
import { isSpokenFor } from "../../annotations/sources/spoken-for.js";
import { ownAccountOf } from "../../annotations/sources/own-account.js";
import { attributionPlace } from "../../edits/attribution-place.js";
import type { Block, Sentence } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Around, Gathered, Report, ReviewedDraft } from "../rule.js";
import { attributionFixes } from "./attribution-fixes.js";

/** The kinds of evidence that speak for a source being missing, each with what a desk would say of it. */
const REASONS: Readonly<Record<ClaimKind, { readonly what: string; readonly why: string }>> = {
  figure: {
    what: english("No source for"),
    why: english(
      "Somebody counted, and readers weigh a figure by who did. A figure with no source cannot be checked or corrected.",
    ),
  },
  accusation: {
    what: english("No source for this wrongdoing:"),
    why: english(
      "An accusation in the copy's own voice is the publication's accusation. It wants a record, a ruling or an accuser by name.",
    ),
  },
  cause: {
    what: english("No source for this cause:"),
    why: english(
      "That one thing brought about another is a finding, and seldom one that a reporter can witness. Readers want to know whose it is.",
    ),
  },
  trend: {
    what: english("No source for this trend:"),
    why: english("A rise or a fall needs two measurements and somebody who took them."),
  },
  superlative: {
    what: english("No source for this ranking:"),
    why: english("First, largest or only is a comparison with all the others; somebody must have made it."),
  },
  motive: {
    what: english("No source for what they think or want:"),
    why: english(
      "What people want or mean to do is known from what they say and write. The copy should show which.",
    ),
  },
  characterisation: {
    what: english("No source for this judgment:"),
    why: english(
      "In the copy's own voice a judgement is the publication's. Put to a source, or shown by a fact, it is news.",
    ),
  },
  prediction: {
    what: english("No source for this prediction:"),
    why: english("Nobody has witnessed what is to come. Readers weigh a forecast by who makes it."),
  },
  outcome: {
    what: english("No source for this outcome:"),
    why: english(
      "What a policy or an act achieved is usually disputed, and somebody measured it or says so.",
    ),
  },
  assertion: {
    what: english("No source for"),
    why: english(
      "The copy says how things stand, and not what happened. A reader who sees it otherwise should be able to tell who says so.",
    ),
  },
};

/** From this on, it is a warning; what is less wanted is for a look (see the model card). */
const SURE = 0.55;

/** In a piece of so many sentences each of them may be flagged. */
const SHORT = 21;
/** How many fewer for each sentence more: a piece that makes its own case throughout is not mended query by query. */
const FALL = 0.8;
/** How many of the weightiest are flagged in any piece, and one more for so many sentences: what a desk gets to. */
const FEWEST = 2;
const ONE_MORE = 50;

/** A statement that is less likely to be a claim is none; a figure that weighs is one at less. */
const LIKELY = 0.55;

/** What a block brings to its piece: its tone, and its claims without a source. */
export interface ClaimsOfBlock {
  readonly tone: Tone;
  readonly claims: readonly Claim[];
  /** By claim: whether it rests on a figure. */
  readonly statistics: readonly boolean[];
  /** By claim: whether a figure is the main thing that makes it one. */
  readonly onFigure: readonly boolean[];
  /** By claim: whether nothing but how it reads makes it one. */
  readonly bare: readonly boolean[];
  /** By claim: what the sentences beside it add to how much it is wanted, weight by weight. */
  readonly beside: readonly (readonly number[])[];
  /** By claim: whether it would sum up a story that its block opens. */
  readonly summary: readonly boolean[];
  /** The most wanted of them (`wanted`); -Infinity where there are none. */
  readonly most: number;
}

/** How far from a block its claims are weighed. */
export const BESIDE_CLAIMS = { before: BESIDE_BLOCKS, after: BESIDE_BLOCKS } as const;

/** The claims of a block without a source, of whatever kind; null for nothing. */
export function gatherClaims(at: AnnotatedBlock, around: Around): ClaimsOfBlock | null {
  const { block, annotations } = at;
  // What `unattributed-accusation` reports is not reported twice.
  const { accusations } = annotations.wrongdoing;
  const toCome =
    annotations.placeholders.length === 0 ? NO_SENTENCES : figuresToCome(block, annotations.placeholders);
  const claims = annotations.claims.filter(
    ({ status, sentence, score, evidence }) =>
      status === "claim" &&
      (score >= LIKELY || evidence.some(isStatistic)) &&
      !(toCome.has(sentence) && AMOUNTS.has(mainEvidence(evidence).kind)) &&
      !accusations.some((accused) => accused.sentence === sentence),
  );
  const paragraph = block.kind === "paragraph";
  if (!paragraph && claims.length === 0) return null;
  return {
    tone: toneOf(at),
    claims,
    statistics: claims.map(({ evidence }) => evidence.some(isStatistic)),
    onFigure: claims.map(({ evidence }) => isStatistic(mainEvidence(evidence))),
    bare: claims.map(({ evidence }) => mainEvidence(evidence).kind === "assertion"),
    beside: claims.map((claim) => weightsOf(besideFeatures(at, around, claim))),
    summary: claims.map((claim) => isSummary(claim, annotations)),
    most: Math.max(-Infinity, ...claims.map(({ wanted }) => wanted)),
  };
}

const NO_SENTENCES: ReadonlySet<number> = new Set();
/** What a sentence claims by an amount. */
const AMOUNTS: ReadonlySet<ClaimKind> = new Set(["figure", "trend", "prediction"]);

/** The sentences with an amount that is still to come ("$TK million", "TK percent"): who counted is asked once it is there. */
function figuresToCome({ prose, sentences }: Block, placeholders: readonly Span[]): ReadonlySet<number> {
  return new Set(
    placeholders
      .filter(
        ({ start, end }) =>
          /[$£€]$/.test(prose.slice(Math.max(0, start - 1), start)) || SIZE.test(prose.slice(end, end + 12)),
      )
      .map(({ start }) => sentences.findIndex((sentence) => sentence.end > start)),
  );
}

const SIZE = /^ ?(?:%|per ?cent\b|pct\b|thousand\b|(?:m|b|tr)illion\b)/i;

/** The options of the rules for claims and for statistics, with the score from which each rule speaks. */
export const unsourcedOptions = (minimumScore: number) =>
  ({
    minimumScore: {
      default: minimumScore,
      description:
        "How likely it must be that an editor would want a source asked for, from 0 to 1, before a sentence is flagged; higher flags less.",
    },
    all: {
      default: false,
      description: "Report all such sentences of a long piece, and not the weightiest alone.",
    },
  }) as const;

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
  const { sentences, scored } = scoreAll(gathered, minimumScore);
  const { least, equals } = all
    ? { least: minimumScore, equals: Infinity }
    : cutOff(sentences, scored, minimumScore);
  let met = 0;
  const due = scored.filter(({ statistic, score }) => {
    if (score < least || (score === least && met++ >= equals)) return false;
    return statistic === (which === "statistic");
  });
  const given = givenBefore(draft.blocks, due);
  for (const [index, { block, claim, score }] of due.entries())
    if (!given.has(index) && !isOwnAccount(draft, block, claim) && !isSpokenFor(draft, block))
      yield report(draft, block, claim, score);
}

/** A note of so many sentences has no frame, no list of figures and no later paragraph that could answer a claim. */
const NOTE = 8;
/** A piece of so many may have them all. */
const STORY = 12;
/**
 * How much more a claim is wanted in a note, in logits, and one that rests on a figure: what is not wanted in whole stories is
 * mostly answered in them, and the figures of a story are mostly those of a report or a ruling that it is about.
 */
const UNANSWERED = 1.7;
const FIGURE_UNANSWERED = 2.3;

/** What the sentences beside a claim can add to it at most, in logits: one that is further below the least is not weighed there. */
const BESIDE = 1;

function weightsOf(features: readonly string[]): readonly number[] {
  return features.map((feature) => ASKED.weight(feature));
}

function plus(wanted: number, weights: readonly number[]): number {
  for (const weight of weights) wanted += weight;
  return wanted;
}

/** A claim with its score in its story. */
interface Scored {
  /** Index of its block in the draft. */
  readonly block: number;
  readonly claim: Claim;
  readonly statistic: boolean;
  readonly score: number;
}

/**
 * The claims that reach the score, in the draft's order, and the sentences of its paragraphs. They are more or less wanted by
 * what their story is and what stands beside them; more in a note.
 */
function scoreAll(
  gathered: readonly Gathered<ClaimsOfBlock>[],
  minimumScore: number,
): { readonly sentences: number; readonly scored: readonly Scored[] } {
  const tone = toneOfAll(gathered.map(({ gist }) => gist.tone));
  const { sentences } = tone;
  const opens = gathered.find(({ gist }) => gist.tone.sentences > 0)?.block ?? -1;
  const { figure, claim: other } = storyFeatures(tone);
  // Weighed once for all claims; each sum is made in the order of the model's features.
  const [ofFigure, ofOther, lead] = [weightsOf(figure), weightsOf(other), ASKED.weight(LEAD)];
  const note = Math.max(0, Math.min(1, (STORY - sentences) / (STORY - NOTE)));
  const most = note * FIGURE_UNANSWERED + Math.max(plus(0, ofFigure), plus(0, ofOther)) + BESIDE;
  const isOutOfReach = (wanted: number): boolean => probabilityOf(wanted + most) < minimumScore;
  const scored: Scored[] = [];
  for (const { block, gist } of gathered) {
    if (isOutOfReach(gist.most)) continue;
    const { claims, statistics, bare, beside, onFigure, summary } = gist;
    for (let index = 0; index < claims.length; index++) {
      const claim = claims[index]!;
      if (isOutOfReach(claim.wanted)) continue;
      const unanswered = bare[index] ? 0 : statistics[index] ? FIGURE_UNANSWERED : UNANSWERED;
      let wanted = plus(claim.wanted + note * unanswered, onFigure[index] ? ofFigure : ofOther);
      wanted = plus(wanted, beside[index]!);
      if (block === opens && summary[index]) wanted += lead;
      const score = probabilityOf(wanted);
      if (score >= minimumScore) scored.push({ block, claim, statistic: statistics[index]!, score });
    }
  }
  return { sentences, scored };
}

/** What befalls somebody, or what they feel and hope, is theirs to tell where they are heard beside it; what they are charged with is not. */
function isOwnAccount(draft: ReviewedDraft, index: number, { sentence, evidence }: Claim): boolean {
  if (evidence.some(({ kind }) => kind === "accusation" || kind === "superlative")) return false;
  const { sentences } = draft.blocks[index]!.block;
  return ownAccountOf(draft, index, sentences[sentence]!, mainEvidence(evidence).start) !== null;
}

/** The score that a claim has to reach in this draft, and how many of those that do no more than that are let in. */
function cutOff(
  sentences: number,
  scored: readonly Scored[],
  minimumScore: number,
): { least: number; equals: number } {
  const most = Math.floor(Math.max(FEWEST + sentences / ONE_MORE, SHORT - FALL * (sentences - SHORT)));
  if (scored.length <= most) return { least: minimumScore, equals: Infinity };
  const rising = Float64Array.from(scored, ({ score }) => score).sort();
  const least = rising[rising.length - most]!;
  return { least, equals: most - (rising.length - 1 - rising.lastIndexOf(least)) };
}

function report(draft: ReviewedDraft, index: number, claim: Claim, score: number): Report {
  const at = draft.blocks[index]!;
  const sentence = at.block.sentences[claim.sentence]!;
  const evidence = mainEvidence(claim.evidence);
  const { what, why } = REASONS[evidence.kind];
  return {
    span: place(at, evidence),
    about: place(at, claim.span),
    message: `${t(what)} “${proseOf(at, quotedAround(at.block, sentence, evidence))}”.`,
    why: t(why),
    ...(score < SURE ? { atMost: "information" as const } : {}),
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
