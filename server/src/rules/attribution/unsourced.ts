import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Claim, ClaimKind, Evidence } from "../../annotations/claims/claim.js";
import type { Source } from "../../annotations/sources/sources.js";
import { addAttribution } from "../../edits/add-attribution.js";
import { withChoices } from "../../edits/edit.js";
import { sourceReference } from "../../edits/source-reference.js";
import type { BlockReport, Fix, ReviewedDraft } from "../rule.js";

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
};

/** How many of the draft's own sources a fix is offered for, before the TK. */
const OFFERED = 3;
/** A figure weighs this much where it is a statistic, and not a handful that anybody can see. */
const STATISTIC = 0.5;

/** The claims without a source whose score reaches `minimumScore`: those that rest on a figure, or the others. */
export function* unsourced(
  at: AnnotatedBlock,
  which: "statistic" | "claim",
  minimumScore: number,
): Generator<BlockReport> {
  for (const claim of at.annotations.claims) {
    if (claim.status !== "claim" || claim.score < minimumScore) continue;
    const figure = claim.evidence.some(({ kind, weight }) => kind === "figure" && weight >= STATISTIC);
    if (figure === (which === "statistic")) yield report(at, claim);
  }
}

function report(at: AnnotatedBlock, claim: Claim): BlockReport {
  const sentence = at.block.sentences[claim.sentence]!;
  const { what, why } = REASONS[mainKind(claim.evidence)];
  return {
    span: place(at, sentence),
    message: what,
    why,
    fixes: (draft, index) => fixes(draft, index, at, claim),
  };
}

/** A statistic is named as one; else the strongest evidence says what the claim is. */
function mainKind(evidence: readonly Evidence[]): ClaimKind {
  if (evidence.some(({ kind, weight }) => kind === "figure" && weight >= STATISTIC)) return "figure";
  return [...evidence].sort((a, b) => b.weight - a.weight)[0]?.kind ?? "characterisation";
}

function fixes(draft: ReviewedDraft, index: number, at: AnnotatedBlock, claim: Claim): Fix[] {
  const sentence = at.block.sentences[claim.sentence]!;
  const names = nearestSpeakers(draft, index).map((source) =>
    sourceReference(source, draft.blocks, index, sentence.start),
  );
  return [...new Set([...names, "TK"])].flatMap((name) => {
    const edits = addAttribution(at, sentence, name);
    if (edits === null) return [];
    return [{ title: `Add attribution: according to ${name}`, edits: withChoices(edits, names) }];
  });
}

/** The draft's sources that speak in it, nearest to the block first, then those who are named most. */
function nearestSpeakers({ blocks, sources }: ReviewedDraft, index: number): readonly Source[] {
  const named = new Set(sources.sources);
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
