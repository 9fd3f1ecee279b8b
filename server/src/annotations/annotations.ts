import type { Block } from "../text/draft.js";
import type { Span } from "../text/span.js";
import { NO_WRONGDOING, type Wrongdoing } from "./accusations/accusation.js";
import type { Attribution } from "./attributions/attribution.js";
import type { Claim } from "./claims/claim.js";
import type { Running } from "./claims/runs-on.js";
import type { DateMention } from "./dates/date-mention.js";
import type { FormSign } from "./form/form-sign.js";
import type { Figure } from "./figures/figure.js";
import type { Mention } from "./mentions/mention.js";
import type { Outlet } from "./outlets/outlet.js";
import type { Quotation } from "./quotations/quotation.js";
import type { Line } from "./facts/fact.js";
import { NO_TAGS, type TagsOf } from "./tags/block-tags.js";
import type { Unnamed } from "./unnamed/unnamed.js";
import type { LoadedWording } from "./wording/loaded-wording.js";

/**
 * What the annotation of a block needs to know of the blocks before it. Small, immutable and equal by `key`:
 * it is part of the cache key, so whatever is added here makes an edit travel further down the draft.
 */
export interface Context {
  readonly key: string;
  /** The mark of a quotation that the block before left open for this one, or "". */
  readonly openQuote: string;
  /** How many blocks without a quotation mark have stood in that quotation. */
  readonly openFor: number;
  /** Whether the block before holds a quotation; "" where there is none before. */
  readonly before: "" | "plain" | "quoted";
  /** Whether the blocks before tell the figures of a poll, which this one may go on with. */
  readonly polled: boolean;
  /** Whose speech or figures the blocks before leave running, which this one may go on with. */
  readonly running: Running;
  /** Whether a company has made its results known above: what goes on in their words, wherever, is theirs. */
  readonly reported: boolean;
}

export const START: Context = {
  key: "",
  openQuote: "",
  openFor: 0,
  before: "",
  polled: false,
  running: "",
  reported: false,
};

/** What one block contains. Every span is in the block's prose; nothing here says that anything is wrong. */
export interface BlockAnnotations {
  /** Parts of speech by sentence, and the phrases that they make; found when first asked for, since most sentences need none. */
  readonly tags: TagsOf;
  /** Its sentences with what their figures say, read when it is first asked for. */
  readonly lines: () => readonly Line[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  /** Dates with the parts that are stated, in order; the numbers in them are figures, too. */
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  /** One entry a sentence, in the order of `block.sentences`. */
  readonly claims: readonly Claim[];
  /** Crimes and wrongs that are told of somebody as fact, and who is charged or convicted. */
  readonly wrongdoing: Wrongdoing;
  readonly wording: readonly LoadedWording[];
  /** News outlets that the block takes something from. */
  readonly outlets: readonly Outlet[];
  /** Words that put something to nobody in particular, or to a name kept back. */
  readonly unnamed: readonly Unnamed[];
  /** Marks for facts still to come: TK, "XX people", lorem ipsum. */
  readonly placeholders: readonly Span[];
  /** What it shows of the form of the draft: an opinion piece, an interview, a page of results. */
  readonly form: readonly FormSign[];
}

/** Those of a block that holds no copy, or is read for one thing alone. */
export const NO_ANNOTATIONS: BlockAnnotations = {
  tags: NO_TAGS,
  lines: () => [],
  quotations: [],
  attributions: [],
  figures: [],
  dates: [],
  mentions: [],
  claims: [],
  wording: [],
  outlets: [],
  unnamed: [],
  placeholders: [],
  wrongdoing: NO_WRONGDOING,
  form: [],
};

/** A block with its annotations, at its place in the draft. */
export interface AnnotatedBlock {
  readonly block: Block;
  /** Offset of the block's chunk in the draft. */
  readonly start: number;
  readonly annotations: BlockAnnotations;
  /** The context that the block was annotated in. */
  readonly context: Context;
}

/** The span of the draft, as typed, that yields `span` of the block's prose. */
export function place(at: AnnotatedBlock, span: Span): Span {
  const source = at.block.toSource(span);
  return { start: at.start + source.start, end: at.start + source.end };
}

/** The prose under a span of the block. */
export function proseOf(at: AnnotatedBlock, span: Span): string {
  return at.block.prose.slice(span.start, span.end);
}
