import { english, t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import { countedIn, givenKey, LEAD, storyFeatures, toneOfAll } from "../../annotations/claims/asked/story.js";
import { ASKED } from "../../annotations/claims/claim-model.js";
import type { Claim, ClaimKind } from "../../annotations/claims/claim.js";
import { mainEvidence } from "../../annotations/claims/main-evidence.js";
import { probabilityOf } from "../../annotations/claims/model.js";
import { isSpokenFor } from "../../annotations/sources/spoken-for.js";
import { ownAccountOf } from "../../annotations/sources/own-account.js";
import { isName } from "../../annotations/mentions/words.js";
import { attributionPlace } from "../../edits/attribution-place.js";
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import type { Block, Sentence } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Gathered, Report, ReviewedDraft } from "../rule.js";
import { weightsOf, type ClaimsOfStretch } from "./gather-claims.js";
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
const SURE = 0.5;

/** In a piece of so many sentences each of them may be flagged. */
const SHORT = 21;
/** How many fewer for each sentence more: a piece that makes its own case throughout is not mended query by query. */
const FALL = 0.8;
/** How many of the weightiest are flagged in any piece, and one more for so many sentences: what a desk gets to. */
const FEWEST = 2;
const ONE_MORE = 50;

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
  gathered: readonly Gathered<ClaimsOfStretch>[],
  which: "statistic" | "claim",
  { minimumScore, all }: Limits,
): Generator<Report> {
  const { sentences, scored } = scoreAll(gathered, which, minimumScore);
  const { least, equals } = all
    ? { least: minimumScore, equals: Infinity }
    : cutOff(sentences, scored, minimumScore);
  let met = 0;
  const due = scored.filter(({ statistic, score }) => {
    if (score < least || (score === least && met++ >= equals)) return false;
    return statistic === (which === "statistic");
  });
  for (const { block, claim, score } of due)
    if (
      !isGivenBefore(draft, gathered, block, claim) &&
      !isOwnAccount(draft, block, claim) &&
      !isSpokenFor(draft, block)
    )
      yield report(draft, block, claim, score);
}

/** Whether the figure of a claim was given further up: what told it there is asked there, or had its source. */
function isGivenBefore(
  { blocks }: ReviewedDraft,
  gathered: readonly Gathered<ClaimsOfStretch>[],
  block: number,
  claim: Claim,
): boolean {
  const at = blocks[block]!;
  const figure = countedIn(at, claim);
  if (figure === undefined) return false;
  const key = givenKey(figure);
  const { start } = at.block.sentences[claim.sentence]!;
  for (const { block: first, gist } of gathered) {
    if (first > block) return false;
    const place = gist.given.get(key);
    if (place) return first + place.block < block || (first + place.block === block && place.start < start);
  }
  return false;
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

/** What the claims of a stretch came to when they were last weighed for each rule, and in what story; their blocks count from its first. */
const WEIGHED = {
  statistic: new WeakMap<ClaimsOfStretch, Weighed>(),
  claim: new WeakMap<ClaimsOfStretch, Weighed>(),
};

interface Weighed {
  /** All that the scores depend on besides the stretch. */
  readonly story: string;
  readonly scored: readonly Scored[];
}

/**
 * The claims that reach the score, in the draft's order, and the sentences of its paragraphs. They are more or less wanted by
 * what their story is and what stands beside them; more in a note.
 */
function scoreAll(
  gathered: readonly Gathered<ClaimsOfStretch>[],
  which: "statistic" | "claim",
  minimumScore: number,
): { readonly sentences: number; readonly scored: readonly Scored[] } {
  const tone = toneOfAll(gathered.map(({ gist }) => gist.tone));
  const { sentences } = tone;
  const first = gathered.find(({ gist }) => gist.opens >= 0);
  const { figure, claim: other } = storyFeatures(tone);
  const note = Math.max(0, Math.min(1, (STORY - sentences) / (STORY - NOTE)));
  const story = `${minimumScore} ${note} ${figure.join()} ${other.join()}`;
  const score = scorer(figure, other, note, minimumScore);
  const known = WEIGHED[which];
  const scored: Scored[] = [];
  for (const stretch of gathered) {
    const { block: start, gist } = stretch;
    const opens = stretch === first ? gist.opens : -1;
    let weighed = known.get(gist);
    if (weighed?.story !== `${story} ${opens}`) {
      weighed = { story: `${story} ${opens}`, scored: score(gist, opens) };
      known.set(gist, weighed);
    }
    for (const each of weighed.scored) scored.push({ ...each, block: start + each.block });
  }
  return { sentences, scored };
}

/** Scores the claims of a stretch, of which the block of that index opens the story (-1 for none), in a story with these features. */
function scorer(
  figure: readonly string[],
  other: readonly string[],
  note: number,
  minimumScore: number,
): (stretch: ClaimsOfStretch, opens: number) => readonly Scored[] {
  // Weighed once for all claims; each sum is made in the order of the model's features.
  const [ofFigure, ofOther, lead] = [weightsOf(figure), weightsOf(other), ASKED.weight(LEAD)];
  const most = note * FIGURE_UNANSWERED + Math.max(plus(0, ofFigure), plus(0, ofOther)) + BESIDE;
  const isOutOfReach = (wanted: number): boolean => probabilityOf(wanted + most) < minimumScore;
  // What is well below is told without asking for its probability.
  const least = minimumScore < 1 ? Math.log(minimumScore / (1 - minimumScore)) - most - BESIDE : -Infinity;
  return (gist, opens) => {
    const scored: Scored[] = [];
    if (isOutOfReach(gist.most)) return scored;
    for (let index = 0; index < gist.claims.length; index++) {
      const ofBlock = gist.wanted[index]!;
      if (ofBlock < least || isOutOfReach(ofBlock)) continue;
      const { block, claim, statistic, onFigure, bare, beside, summary } = gist.claims[index]!;
      const unanswered = bare ? 0 : statistic ? FIGURE_UNANSWERED : UNANSWERED;
      let wanted = plus(ofBlock + note * unanswered, onFigure ? ofFigure : ofOther);
      wanted = plus(wanted, beside);
      if (block === opens && summary) wanted += lead;
      const score = probabilityOf(wanted);
      if (score >= minimumScore) scored.push({ block, claim, statistic, score });
    }
    return scored;
  };
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

function leadsOn(word: string): boolean {
  return DETERMINERS.has(word) || PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word);
}

/** The words to quote of a sentence: those at a span with what follows in their clause, or what stands before, where that is little. */
function quotedAround({ tokens }: Block, { firstToken, endToken }: Sentence, span: Span): Span {
  let first = firstReaching(tokens, span.start);
  let last = firstReaching(tokens, span.end) - 1;
  const stops = (i: number): boolean => /^[,;:.!?()"“”—–-]+$/.test(tokens[i]!.text);
  const said = last;
  while (last + 1 < endToken && last - first + 1 < QUOTED && !stops(last + 1)) last++;
  // A quotation that breaks off ends neither within a name nor before the noun that "on the" leads to.
  if (last + 1 < endToken && !stops(last + 1)) {
    while (last + 1 < endToken && isName(tokens[last]) && isName(tokens[last + 1])) last++;
    while (last > said && leadsOn(tokens[last]!.lower)) last--;
  }
  while (first > firstToken && last - first + 1 < QUOTED && !stops(first - 1)) first--;
  return { start: tokens[first]!.start, end: tokens[Math.max(first, last)]!.end };
}
