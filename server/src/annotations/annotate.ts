import type { Block } from "../text/draft.js";
import type { Stylebook } from "../lexicon/stylebook.js";
import type { Tagger } from "./attributions/tagger/tagger.js";
import { NO_ANNOTATIONS, type BlockAnnotations, type Context } from "./annotations.js";
import { annotateAccusations } from "./accusations/annotate-accusations.js";
import { annotateAttributions } from "./attributions/annotate-attributions.js";
import { annotateClaims } from "./claims/annotate-claims.js";
import { annotateDates } from "./dates/annotate-dates.js";
import { lazyLines } from "./facts/read-facts.js";
import { annotateFigures } from "./figures/annotate-figures.js";
import { annotateMentions } from "./mentions/annotate-mentions.js";
import { annotateOutlets } from "./outlets/annotate-outlets.js";
import { tellsPoll } from "./claims/evidence.js";
import { readFormSigns } from "./form/read-signs.js";
import type { ClaimModel } from "./claims/model.js";
import { findPlaceholders } from "./placeholders/find-placeholders.js";
import { findQuotations, startsMarked } from "./quotations/find-quotations.js";
import { tagsOf } from "./tags/annotate-tags.js";
import type { PartOfSpeechTagger } from "./tags/tagger.js";
import { annotateUnnamed } from "./unnamed/annotate-unnamed.js";
import { annotateWording } from "./wording/annotate-wording.js";
import type { WordScorer } from "./wording/scorer.js";

/** What the annotators are given besides the text: the same for a whole draft, and equal by identity. */
export interface Resources {
  readonly stylebook: Stylebook;
  /** The trained tagger; without one, attributions are found by rules alone. */
  readonly tagger: Tagger | null;
  /** Finds loaded words that the stylebook lacks; without one, the stylebook alone does. */
  readonly scorer: WordScorer | null;
  /** Tells parts of speech; without one, closed classes and endings do. */
  readonly parts: PartOfSpeechTagger | null;
  /** Tells which sentences a desk would ask a source for. */
  readonly claims: ClaimModel;
}

/**
 * Annotates one block. Pure in (`block`, `context`, `resources`): the review keeps the answer for as long as
 * those three stay the same. `next` is the context of the block that follows.
 */
export function annotateBlock(
  block: Block,
  context: Context,
  resources: Resources,
): { annotations: BlockAnnotations; next: Context } {
  if (block.kind === "aside" || block.kind === "unread")
    return { annotations: { ...NO_ANNOTATIONS, placeholders: findPlaceholders(block) }, next: context };
  const tags = tagsOf(block, resources.parts);
  const quotations = findQuotations(block, context);
  const attributions = annotateAttributions(block, quotations, context, resources.tagger);
  const figures = annotateFigures(block);
  const mentions = annotateMentions(block);
  const polled = tellsPoll(block, figures, context.polled);
  const unnamed = annotateUnnamed(block, { quotations, attributions });
  const { running } = context;
  const { claims, next, reported } = annotateClaims(block, {
    tags,
    quotations,
    attributions,
    figures,
    unnamed,
    polled,
    running,
    context,
    model: resources.claims,
  });
  const wording = annotateWording(block, resources, { quotations, attributions }, tags);
  return {
    annotations: {
      tags,
      quotations,
      attributions,
      figures,
      lines: lazyLines(block, figures),
      dates: annotateDates(block, figures),
      mentions,
      claims,
      wrongdoing: annotateAccusations(block, { quotations, attributions, mentions }),
      wording,
      outlets: annotateOutlets(block, { quotations, attributions }),
      unnamed,
      placeholders: findPlaceholders(block),
      form: readFormSigns(block),
    },
    next: contextAfter(block, context, quotations, { polled, running: next, reported }),
  };
}

/** The context of the block that follows. */
export function contextAfter(
  block: Block,
  before: Context,
  quotations: BlockAnnotations["quotations"],
  { polled, running, reported }: Pick<Context, "polled" | "running" | "reported"> = before,
): Context {
  const last = quotations.at(-1);
  // A quotation that ends short of the block was cut off at a guess: the next block does not continue it.
  const runsOn = last && !last.closed && last.end >= block.prose.trimEnd().length;
  const unmarked = runsOn && !startsMarked(block.prose, last.start);
  const openQuote = !runsOn
    ? ""
    : unmarked
      ? before.openQuote
      : block.prose.slice(last.start, last.start + 1);
  const openFor = unmarked ? before.openFor + 1 : 0;
  const here = quotations.some(({ kind }) => kind === "direct") ? "quoted" : "plain";
  if (
    openQuote === before.openQuote &&
    openFor === before.openFor &&
    here === before.before &&
    polled === before.polled &&
    reported === before.reported &&
    running === before.running
  )
    return before;
  const key = `${openQuote}${openFor || ""}${here}${polled ? "%" : ""}${reported ? "$" : ""}${running}`;
  return { key, openQuote, openFor, before: here, polled, running, reported };
}
