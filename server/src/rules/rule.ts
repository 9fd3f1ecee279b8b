import type { AnnotatedBlock } from "../annotations/annotations.js";
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
}

/** One thing that a rule has to say of the draft, at `span` (draft offsets). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** *What*, in a short sentence about the copy. */
  readonly message: string;
  /** *Why* and *who would know*, as Markdown for the hover. */
  readonly why: string;
  readonly related: readonly Related[];
  /** *Does it*: made on demand, best first. */
  fixes(): readonly Fix[];
}

/** What a rule says; the review adds the id and the severity, and what the rule leaves out. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly why?: string;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
}

/** The annotated draft that every rule reads. */
export interface ReviewedDraft {
  readonly markup: Markup;
  readonly text: string;
  readonly blocks: readonly AnnotatedBlock[];
  readonly sources: SourceTable;
  readonly notes: NotesIndex;
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
export interface Rule<O extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  /** One line for the settings page and the rule index. */
  readonly summary: string;
  readonly defaultSeverity: Severity | "off";
  readonly options: O;
  /** Compares annotations; pure, and never throws on any draft. */
  check(draft: ReviewedDraft, options: OptionValues<O>): Iterable<Report>;
}

/** Defines a rule, with its options' types taken from their defaults. */
export function defineRule<const O extends OptionSpecs>(rule: {
  readonly id: string;
  readonly summary: string;
  readonly defaultSeverity: Severity | "off";
  readonly options: O;
  check(draft: ReviewedDraft, options: Widen<O>): Iterable<Report>;
}): Rule {
  return rule;
}

type Widen<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]["default"] extends number
    ? number
    : O[K]["default"] extends boolean
      ? boolean
      : string;
};
