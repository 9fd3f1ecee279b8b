import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { DraftForm } from "../annotations/form/draft-form.js";
import type { SourceTable } from "../annotations/sources/sources.js";
import type { DraftEdit } from "../edits/edit.js";
import type { NotesIndex } from "../notes/notes.js";
import type { Markup } from "../text/draft.js";
import type { Span } from "../text/span.js";

export type Severity = "error" | "warning" | "information" | "hint";

/** Another place that a finding speaks of; in the draft, or in a note where `note` names one. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** Path of the note as the workspace knows it; absent for the draft itself. */
  readonly note?: string;
}

/** A change to the draft that answers a finding. Edits do not overlap and are in the draft's order. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly DraftEdit[];
  /** True where it may be applied without a person's look (`source.fixAll.stet`). */
  readonly safe?: boolean;
  /** Fixes that a writer may ask for all at once, by name; never applied on save as the safe ones can be. */
  readonly bulk?: Bulk;
}

/** A group of fixes that can be applied together where a writer asks for it. */
export interface Bulk {
  /** Ends the kind of the code action: `source.stet.<id>`. */
  readonly id: string;
  readonly title: string;
}

/** One thing that a rule has to say of the draft, at `span` (draft offsets). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What it speaks of, where that is more than the words at `span`: the editor answers anywhere in it. */
  readonly about: Span;
  /** *What*, in a short sentence about the copy. */
  readonly message: string;
  /** *Why* and *who would know*, as Markdown for the hover. */
  readonly why: string;
  readonly related: readonly Related[];
  /** The stylebook's entry that it follows, by id. */
  readonly entry?: string | undefined;
  /** *Does it*: made on demand, best first. */
  fixes(): readonly Fix[];
}

/** What a finding has beside it as a reader is told of it: what is said of two places alike stands at the first. */
export function toldOnce(related: readonly Related[]): Related[] {
  return related.filter(
    ({ message, note }, at) =>
      !related.slice(0, at).some((other) => other.message === message && other.note === note),
  );
}

/** What a rule says; the review adds the id and the severity, and what the rule leaves out. */
export interface Report {
  readonly span: Span;
  /** What it speaks of, where that is more than the words at `span`: the whole sentence, say. */
  readonly about?: Span;
  readonly message: string;
  readonly why?: string;
  /** The severity that this report is not to exceed, however severe the rule is: a lesser case, or a guess. */
  readonly atMost?: Severity;
  /** The stylebook's entry that it follows, by id. */
  readonly entry?: string;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
}

/** What a rule says at a place in one block: as a report, but that its fixes may look at the draft and at where the block stands. */
export interface BlockReport extends Omit<Report, "fixes"> {
  /** `block` is the block's index in the draft. */
  readonly fixes?: (draft: ReviewedDraft, block: number) => readonly Fix[];
}

/** The annotated draft that every rule reads. */
export interface ReviewedDraft {
  readonly markup: Markup;
  readonly text: string;
  readonly blocks: readonly AnnotatedBlock[];
  readonly sources: SourceTable;
  readonly notes: NotesIndex;
  /** Its form where that is not plain news; the review leaves out what is not asked of that. */
  readonly form: DraftForm | null;
  /** The publication's own names, as its settings have them: never another outlet's. */
  readonly outlet: readonly string[];
  /** What is not checked since the draft is long, in its order; no block lies in it. */
  readonly left: readonly Span[];
  /** Comments to Stet that let nothing stand, or not all that they name. */
  readonly idleComments: readonly IdleComment[];
}

/** A comment to Stet that says too little: `rules` are those that it does name, `unknown` what it names besides. */
export interface IdleComment {
  readonly span: Span;
  readonly rules: readonly string[];
  readonly unknown: readonly string[];
  /** A question after the rule that the first of those may mean; "" where none is like it. */
  readonly meant: string;
}

/** A rule's option: its default, and what the settings page says of it. */
export interface OptionSpec<T extends number | boolean | string> {
  readonly default: T;
  readonly description: string;
}

export type OptionSpecs = Readonly<
  Record<string, OptionSpec<number> | OptionSpec<boolean> | OptionSpec<string>>
>;
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K]["default"] };

/** A rule: one fault of news copy, named by its id (`category/name`, which reads as "allow …"). */
export interface Rule<O extends OptionSpecs = OptionSpecs, G = unknown, J = G> {
  readonly id: string;
  /** One line for the settings page and the rule index. */
  readonly summary: string;
  readonly defaultSeverity: Severity | "off";
  readonly options: O;
  /**
   * Compares annotations of the whole draft; pure, and never throws on any draft. Runs at every keystroke: where few
   * blocks matter to it, `gather` finds them, and it looks at what was gathered alone.
   */
  check?(draft: ReviewedDraft, options: OptionValues<O>, gathered: readonly Gathered<J>[]): Iterable<Report>;
  /**
   * What `check` wants of a block, or null: by the block and its annotations, and with `gathersFrom` by those around it, and by
   * nothing else of the draft, since it is kept with them. Not `at` itself, nor anything placed in the draft: the block moves,
   * and `check` finds it by its index.
   */
  gather?(at: AnnotatedBlock, around: Around): G | null;
  /** How many blocks before and after the one that it gathers from `gather` may look at; none where it is absent. */
  readonly gathersFrom?: { readonly before: number; readonly after: number };
  /**
   * What `check` is given in place of what was gathered: this of each stretch of the draft, by the block that it begins with.
   * Pure in the gists, whose blocks count from there, and kept as they are: an edit has one stretch joined anew.
   */
  readonly join?: (gists: readonly Gathered<G>[]) => J;
  /**
   * The same for a rule that judges each block by itself: by the block, its annotations and the notes, and by nothing
   * else of the draft, not even by who its pronouns stand for. A keystroke then costs it one block, since a block of
   * which it had nothing to say is not shown to it again. With `near` it may look at some blocks `around` as well.
   */
  checkBlock?(
    at: AnnotatedBlock,
    options: OptionValues<O>,
    notes: NotesIndex,
    around: Around,
  ): Iterable<BlockReport>;
  /** How many blocks before and after the one that it judges `checkBlock` may look at; none where it is absent. */
  readonly near?: { readonly before: number; readonly after: number };
  /** It holds the draft against notes: where there are none, it is not asked. */
  readonly needsNotes?: true;
}

/**
 * The block that stands so many blocks after (before: negative) the one judged; undefined beyond `near` and the draft.
 * It is of the version being reviewed: fixes look at the draft that they are given.
 */
export type Around = (distance: number) => AnnotatedBlock | undefined;

/** What a rule gathered of the block of that index. */
export interface Gathered<G> {
  readonly block: number;
  readonly gist: G;
}

interface Defined<O extends OptionSpecs, G> {
  readonly id: string;
  readonly summary: string;
  readonly defaultSeverity: Severity | "off";
  readonly options: O;
  gather?(at: AnnotatedBlock, around: Around): G | null;
  readonly gathersFrom?: Rule["gathersFrom"] & object;
  checkBlock?(
    at: AnnotatedBlock,
    options: Widen<O>,
    notes: NotesIndex,
    around: Around,
  ): Iterable<BlockReport>;
  readonly near?: Rule["near"] & object;
  readonly needsNotes?: true;
}

/** A rule whose `check` goes through what was gathered from each block. */
interface Gathering<O extends OptionSpecs, G> extends Defined<O, G> {
  check?(draft: ReviewedDraft, options: Widen<O>, gathered: readonly Gathered<G>[]): Iterable<Report>;
  readonly join?: never;
}

/** One whose `check` goes through what it has joined. */
interface Joining<O extends OptionSpecs, G, J> extends Defined<O, G> {
  gather(at: AnnotatedBlock, around: Around): G | null;
  join(gists: readonly Gathered<G>[]): J;
  check(draft: ReviewedDraft, options: Widen<O>, gathered: readonly Gathered<J>[]): Iterable<Report>;
}

/** Defines a rule, with its options' types taken from their defaults. It has one kind of check, or both. */
export function defineRule<const O extends OptionSpecs, G, J>(rule: Joining<O, G, J>): Rule;
export function defineRule<const O extends OptionSpecs, G = never>(rule: Gathering<O, G>): Rule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}

type Widen<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]["default"] extends number
    ? number
    : O[K]["default"] extends boolean
      ? boolean
      : string;
};
