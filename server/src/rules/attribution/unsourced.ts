import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Claim, ClaimKind, Evidence } from "../../annotations/claims/claim.js";
import type { Source } from "../../annotations/sources/sources.js";
import { addAttribution, attributionWords } from "../../edits/add-attribution.js";
import { withChoices } from "../../edits/edit.js";
import { clauseEnd } from "../../edits/clause-end.js";
import { roleBehind, sourceReference } from "../../edits/source-reference.js";
import type { Span } from "../../text/span.js";
import type { Fix, Gathered, Report, ReviewedDraft } from "../rule.js";

/** The kinds of evidence that speak for a source being missing, each with what a desk would say of it. */
const REASONS: Readonly<Record<ClaimKind, { readonly what: string; readonly why: string }>> = {
  figure: {
    what: "A figure is given and no source for it.",
    why: "Somebody counted, and readers weigh a figure by who did. A figure with no source cannot be checked or corrected.",
  },
  accusation: {
    what: "Wrongdoing is stated and no source given.",
    why: "An accusation in the copy's own voice is the publication's accusation. It wants a record, a ruling or an accuser by name.",
  },
  cause: {
    what: "A cause is stated and no source given.",
    why: "That one thing brought about another is a finding, and seldom one that a reporter can witness. Readers want to know whose it is.",
  },
  trend: {
    what: "A trend is stated and no source given.",
    why: "A rise or a fall needs two measurements and somebody who took them.",
  },
  superlative: {
    what: "A superlative is stated and no source given.",
    why: "First, largest or only is a comparison with all the others; somebody must have made it.",
  },
  motive: {
    what: "A motive is stated and no source given.",
    why: "What people want or mean to do is known from what they say and write. The copy should show which.",
  },
  characterisation: {
    what: "A judgement is stated and no source given.",
    why: "In the copy's own voice a judgement is the publication's. Put to a source, or shown by a fact, it is news.",
  },
  prediction: {
    what: "A prediction is made and no source given.",
    why: "Nobody has witnessed what is to come. Readers weigh a forecast by who makes it.",
  },
  outcome: {
    what: "An outcome is stated and no source given.",
    why: "What a policy or an act achieved is usually disputed, and somebody measured it or says so.",
  },
  assertion: {
    what: "How things are is stated and no source given.",
    why: "The copy says how things stand, and not what happened. A reader who sees it otherwise should be able to tell who says so.",
  },
};

/** How many of the draft's own sources a fix is offered for, before the TK. */
const OFFERED = 3;
/** A figure weighs this much where it is a statistic, and not a handful that anybody can see. */
const STATISTIC = 0.5;

/** From so many sentences on a piece is long. */
const LONG = 40;
/** A long piece with more bare claims than so many to one sentence that is attributed is an essay: it makes its own case. */
const ESSAY = 0.4;
/** How much more a claim has to weigh in each, to be among those that a desk gets to. */
const IN_LONG = 0.9;
const IN_ESSAY = 2;

/** What a block brings to its piece: its sentences, where it is a paragraph, and its claims without a source. */
export interface ClaimsOfBlock {
  readonly sentences: number;
  readonly attributed: number;
  readonly bare: number;
  /** Of the kind that is gathered. */
  readonly claims: readonly Claim[];
  /** The highest score among them. */
  readonly most: number;
}

type Which = "statistic" | "claim";

/** The claims of a block that rest on a figure, or the others, and how many of its sentences are attributed; null for nothing. */
export const gatherClaims =
  (which: Which) =>
  ({ block, annotations }: AnnotatedBlock): ClaimsOfBlock | null => {
    const all = annotations.claims.filter(({ status }) => status === "claim");
    const claims = all.filter(({ evidence }) => evidence.some(isStatistic) === (which === "statistic"));
    const most = Math.max(-Infinity, ...claims.map(({ score }) => score));
    if (block.kind !== "paragraph")
      return claims.length === 0 ? null : { sentences: 0, attributed: 0, bare: 0, claims, most };
    const attributed = annotations.claims.filter(({ status }) => status === "attributed").length;
    return { sentences: annotations.claims.length, attributed, bare: all.length, claims, most };
  };

/**
 * Reports the claims without a source that were gathered and whose score reaches `minimumScore`. In a long
 * piece only the weightier, and in one that makes its own case throughout, a column or an analysis, the weightiest.
 */
export function* unsourced(
  draft: ReviewedDraft,
  gathered: readonly Gathered<ClaimsOfBlock>[],
  minimumScore: number,
): Generator<Report> {
  const least = minimumScore + reserve(gathered);
  for (const { block, gist } of gathered) {
    if (gist.most < least) continue;
    for (const claim of gist.claims) if (claim.score >= least) yield report(draft, block, claim);
  }
}

/** How much more than the setting a claim has to weigh in this draft. */
function reserve(gathered: readonly Gathered<ClaimsOfBlock>[]): number {
  let [sentences, attributed, bare] = [0, 0, 0];
  for (const { gist } of gathered) {
    sentences += gist.sentences;
    attributed += gist.attributed;
    bare += gist.bare;
  }
  if (sentences < LONG) return 0;
  return bare > attributed * ESSAY ? IN_ESSAY : IN_LONG;
}

function report(draft: ReviewedDraft, index: number, claim: Claim): Report {
  const at = draft.blocks[index]!;
  const { kind } = mainEvidence(claim.evidence);
  const { what, why } = REASONS[kind];
  return {
    span: place(at, claim.span),
    message: what,
    why,
    fixes: () => fixes(draft, index, at, claim, kind),
  };
}

/** What the claim is called by: its first figure where it is a statistic, else its strongest evidence, a judgement last. */
function mainEvidence(evidence: readonly Evidence[]): Evidence {
  return (
    evidence.find(isStatistic) ?? evidence.reduce((best, next) => (rank(next) > rank(best) ? next : best))
  );
}

function rank({ kind, weight }: Evidence): number {
  return kind === "characterisation" ? weight - 0.05 : weight;
}

function isStatistic({ kind, weight }: Evidence): boolean {
  return kind === "figure" && weight >= STATISTIC;
}

function fixes(
  draft: ReviewedDraft,
  index: number,
  at: AnnotatedBlock,
  claim: Claim,
  kind: ClaimKind,
): Fix[] {
  const sentence = at.block.sentences[claim.sentence]!;
  const whole = claim.span.start === sentence.start && claim.span.end === sentence.end;
  const until = whole ? clauseEnd(at.block, sentence, mainEvidence(claim.evidence).end) : claim.span.end;
  const sources = nearestSpeakers(draft, index, sentence).map((source) => {
    const { blocks } = draft;
    const role = roleBehind(source, blocks, index, sentence.start);
    const name = sourceReference(source, blocks, index, sentence.start) + (role === "" ? "" : `, ${role}`);
    // People say things; a figure is according to whoever has it.
    const form = source.kind === "person" && kind !== "figure" ? ("said" as const) : ("according" as const);
    return { name, form };
  });
  const names = sources.map(({ name }) => name);
  return [...sources, { name: "TK", form: "according" as const }].flatMap(({ name, form }) => {
    const edits = addAttribution(at, sentence, name, { form, until });
    if (edits === null) return [];
    return [{ title: `Add attribution: ${attributionWords(name, form)}`, edits: withChoices(edits, names) }];
  });
}

/**
 * The draft's sources that speak in it, nearest to the block first, then those who are named most; none whom the sentence
 * itself names, for nobody is the source of what is said about them.
 */
function nearestSpeakers(
  { blocks, sources }: ReviewedDraft,
  index: number,
  { start, end }: Span,
): readonly Source[] {
  const named = new Set(
    sources.sources.filter(
      ({ mentions }) =>
        !mentions.some(({ block, span }) => block === index && span.start < end && start < span.end),
    ),
  );
  const nearest = new Set<Source>();
  for (let distance = 0; distance < blocks.length && nearest.size < OFFERED; distance++) {
    const here = new Set<Source>();
    for (const block of distance === 0 ? [index] : [index - distance, index + distance])
      blocks[block]?.annotations.attributions.forEach((attribution, a) => {
        const speaker = attribution.source === null ? null : sources.speakerOf(block, a);
        if (speaker && named.has(speaker)) here.add(speaker);
      });
    for (const source of [...here].sort((a, b) => b.mentions.length - a.mentions.length)) nearest.add(source);
  }
  return [...nearest].slice(0, OFFERED);
}
