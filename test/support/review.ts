import { readClaims } from "../../server/src/annotations/claims/claim-model.js";
import { readTagger } from "../../server/src/annotations/attributions/tagger/model-file.js";
import { readTags } from "../../server/src/annotations/tags/model-file.js";
import { readScorer } from "../../server/src/annotations/wording/scorer-file.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { modelBytes } from "../../server/src/node/model.js";
import { indexNotes } from "../../server/src/notes/index-notes.js";
import type { Stylebook } from "../../server/src/lexicon/stylebook.js";
import type { Note } from "../../server/src/notes/notes.js";
import { DEFAULT_INPUT, Reviewer, type Review, type ReviewInput } from "../../server/src/review/review.js";
import type { Settings } from "../../server/src/review/settings.js";
import { RULES } from "../../server/src/rules/index.js";
import type { Finding } from "../../server/src/rules/rule.js";
import type { Markup } from "../../server/src/text/draft.js";
import { mark, marked } from "./marked.js";

/** What a review in a test looks at unless it says otherwise: the defaults, with the models that ship. */
export const INPUT: ReviewInput = {
  ...DEFAULT_INPUT,
  tagger: readTagger(modelBytes("attributions")),
  scorer: readScorer(modelBytes("wording")),
  parts: readTags(modelBytes("tags")),
  claims: readClaims(modelBytes("claims")),
};

/** What a test may set besides the draft. */
export interface ReviewOptions {
  readonly rules?: Settings["rules"];
  readonly notes?: readonly Note[];
  readonly stylebook?: Stylebook;
  /** Null for a review by rules alone, as where the model is missing. */
  readonly tagger?: null;
}

/** Settings under which no rule is off. */
export const EVERYTHING_ON: Settings["rules"] = Object.fromEntries(RULES.map(({ id }) => [id, "warning"]));

/** Reviews a draft once. */
export function review(
  text: string,
  markup: Markup = "markdown",
  { rules, notes, stylebook, tagger }: ReviewOptions = {},
): Review {
  return new Reviewer().review(text, markup, {
    ...INPUT,
    ...(tagger === null && { tagger }),
    ...(rules && { settings: { rules } }),
    ...(notes && { notes: indexNotes(notes) }),
    ...(stylebook && { stylebook }),
  });
}

/** What one rule says of a draft, marked or not. */
export function findings(
  sample: string,
  rule: string,
  markup: Markup = "markdown",
  options: ReviewOptions = {},
): readonly Finding[] {
  const { findings: all, failures } = review(marked(sample).text, markup, options);
  if (failures.length > 0) throw new Error(`${failures[0]!.rule} failed`, { cause: failures[0]!.error });
  return all.filter((finding) => finding.rule === rule);
}

/** The draft with what one rule flags in it between `⟦ ⟧`: to be compared with the sample itself. */
export function flagged(
  sample: string,
  rule: string,
  markup: Markup = "markdown",
  options: ReviewOptions = {},
): string {
  return mark(
    marked(sample).text,
    findings(sample, rule, markup, options).map(({ span }) => span),
  );
}

/** The whole draft after a fix (the first, unless `fix` says which) of the rule's first finding in it. */
export function applyFix(
  sample: string,
  rule: string,
  markup: Markup = "markdown",
  options: ReviewOptions & { readonly fix?: number } = {},
): string {
  const { text } = marked(sample);
  const [finding] = findings(sample, rule, markup, options);
  if (!finding) throw new Error(`${rule} flags nothing in: ${text}`);
  const fix = finding.fixes()[options.fix ?? 0];
  if (!fix) throw new Error(`${rule} offers no such fix in: ${flagged(sample, rule, markup, options)}`);
  return applyEdits(text, fix.edits);
}
