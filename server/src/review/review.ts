import { resolveInSlices, type ResolvedSources } from "../annotations/sources/resolve-sources.js";
import type { Resources } from "../annotations/annotate.js";
import { CLAIM_MODEL } from "../annotations/claims/claim-model.js";
import { formOf } from "../annotations/form/draft-form.js";
import type { Form } from "../lexicon/forms.js";
import { STYLEBOOK } from "../lexicon/stylebook.js";
import { NO_STETS, type DraftStets, type LetStand } from "../ledger/draft-stets.js";
import type { Stet } from "../ledger/stet.js";
import { NO_NOTES, type NotesIndex } from "../notes/notes.js";
import { RULES } from "../rules/index.js";
import type { Finding, IdleComment, ReviewedDraft } from "../rules/rule.js";
import type { Markup } from "../text/draft.js";
import { whole } from "../text/slices.js";
import { DraftAnnotator } from "./annotate-draft.js";
import { boundsOf } from "./bounds.js";
import { allowedBy, idleAmong } from "./directives.js";
import { askedOf } from "./forms.js";
import { ALL_READ } from "./judge-blocks.js";
import { RuleRunner } from "./run-rules.js";
import { DEFAULT_SETTINGS, type Settings } from "./settings.js";
import { StetKeeper } from "./stand.js";

/** What a review looks at besides the text. */
export interface ReviewInput extends Resources {
  readonly settings: Settings;
  readonly notes: NotesIndex;
  /** The form that the newsroom's configuration gives the draft, against all signs; null or absent where it gives none. */
  readonly form?: Form | null;
  /** What the newsroom's ledger lets stand; absent where there is none. */
  readonly stets?: DraftStets;
  /** How many UTF-16 units of a draft are checked (`boundsOf`); null or absent for all. */
  readonly longest?: number | null;
}

/**
 * A reviewed draft and what there is to say of it, in the draft's order. Its sources hold until the same reviewer reviews
 * again: they then follow the names into the newer version.
 */
export interface Review extends ReviewedDraft {
  readonly findings: readonly Finding[];
  /** Findings that the ledger lets stand, in the draft's order; they are not among the findings. */
  readonly stood: readonly LetStand<Finding>[];
  /** The ledger's stets of this draft that let nothing stand in it: what they were for has gone, or is not flagged. */
  readonly idleStets: readonly Stet[];
  /** Rules that failed on this draft, with what they threw: said in the log, never shown as findings. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

export const DEFAULT_INPUT: ReviewInput = {
  settings: DEFAULT_SETTINGS,
  notes: NO_NOTES,
  stylebook: STYLEBOOK,
  tagger: null,
  scorer: null,
  parts: null,
  claims: CLAIM_MODEL,
};

const NO_OUTLET: readonly string[] = [];
const NO_COMMENTS: readonly IdleComment[] = [];
/** Rules and their categories, as a comment may name them. */
const RULE_NAMES = [...new Set(RULES.flatMap(({ id }) => [id, id.slice(0, id.indexOf("/"))]))];

/** Reviews one draft again and again as it is typed; what has not changed is taken from its cache. */
export class Reviewer {
  #annotator = new DraftAnnotator();
  #rules = new RuleRunner();
  readonly #stets = new StetKeeper();
  #sources: ResolvedSources | null = null;

  /**
   * Another reviewer that knows what this one does of the draft, to try edits on: neither changes what the other says, and what
   * either reads anew is read for both.
   */
  twin(): Reviewer {
    const twin = new Reviewer();
    twin.#annotator = this.#annotator.twin();
    twin.#rules = this.#rules.twin();
    return twin;
  }

  /** Blocks annotated by the last review: what a test counts to see that typing touches one paragraph. */
  get annotatedBlocks(): number {
    return this.#annotator.annotatedBlocks;
  }

  /** Reviews a text whole. Never throws; equal arguments give equal findings. */
  review(text: string, markup: Markup, input: ReviewInput = DEFAULT_INPUT): Review {
    return whole(this.reviewInSlices(text, markup, input));
  }

  /**
   * The same, pausing now and then with the share done (0 to 1), so that a caller can let others in. A review that is
   * given up half-way loses nothing: what it has read is there for the next one.
   */
  *reviewInSlices(
    text: string,
    markup: Markup,
    input: ReviewInput = DEFAULT_INPUT,
  ): Generator<number, Review> {
    const { read, left } = boundsOf(text, markup, input.longest ?? null);
    const { blocks, directives } = yield* this.#annotator.annotate(read, markup, input);
    this.#sources = yield* pausing(resolveInSlices(blocks, this.#sources));
    const draft: ReviewedDraft = {
      text,
      markup,
      blocks,
      sources: this.#sources,
      notes: input.notes,
      form: formOf(blocks, input.form ?? null),
      outlet: input.settings.outlet ?? NO_OUTLET,
      left,
      idleComments: directives.length === 0 ? NO_COMMENTS : idleAmong(directives, RULE_NAMES, text),
    };
    const { findings, failures } = yield* this.#rules.run(draft, input.settings);
    const asked = askedOf(findings, draft.form, blocks);
    const allowed = allowedBy(asked, directives, blocks, text);
    const { open, stood, idle } = this.#stets.part(draft, allowed, input.stets ?? NO_STETS);
    return { ...draft, findings: open, stood, idleStets: idle, failures };
  }
}

/** Work on a draft that has been read, and tells nothing of its share. */
function* pausing<T>(slices: Generator<undefined, T>): Generator<number, T> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield ALL_READ;
  }
}
