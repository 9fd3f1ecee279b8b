import type { Range } from "vscode-languageserver-types";
import type { Finding, Severity } from "../../rules/rule.js";
import { questionOf } from "../../rules/questions.js";
import { shownStets, type ShownStet } from "../stets.js";
import { sentenceAt } from "../sentence-at.js";
import { toRange, type DraftView } from "../view.js";
import { claimsOf, type ClaimGroup } from "./claims.js";
import { copyOf, type CopyLine } from "./copy.js";
import { figuresOf, type FigureGroup } from "./figures.js";
import { placesOf } from "./places.js";
import { sourcesOf, type OverviewSource } from "./sources.js";
import { excerpt } from "./words.js";

/** A draft at a glance, for a panel or a report: everything in it is a label to show or a place to go to. */
export interface Overview {
  /** The version of the text that the ranges stand in. */
  readonly version: number;
  /** The headline; "" where there is none. */
  readonly headline: string;
  /** How many words of copy there are. */
  readonly words: number;
  readonly findings: readonly OverviewFinding[];
  readonly sources: readonly OverviewSource[];
  readonly claims: readonly ClaimGroup[];
  readonly figures: readonly FigureGroup[];
  readonly stets: readonly ShownStet[];
  /** The copy, line by line, where it was asked for. */
  readonly copy?: readonly CopyLine[];
}

/** An open finding. */
export interface OverviewFinding {
  readonly rule: string;
  /** The question that the rule is one of ("Who says so?"). */
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
  /** The first of the flagged words. */
  readonly words: string;
  /** The sentence that they stand in, or its beginning. */
  readonly sentence: string;
  readonly range: Range;
  /** Where in the draft, in words ("Paragraph 3"). */
  readonly place: string;
  /** The first fix, where there is one. */
  readonly fix: string;
}

/** The overview of a draft; `findings` are those that are shown, and `withCopy` asks for its lines too. */
export function overviewOf(view: DraftView, findings: readonly Finding[], withCopy: boolean): Overview {
  const { document, review } = view;
  const places = placesOf(review.blocks);
  const headline = review.blocks.find(({ block }) => block.kind === "headline")?.block.prose ?? "";
  const copy = copyOf(view, places, findings);
  return {
    version: document.version,
    headline: excerpt(headline, 160),
    words: copy.reduce((sum, { words }) => sum + words, 0),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      kind: questionOf(finding.rule),
      severity: finding.severity,
      message: finding.message,
      words: excerpt(review.text.slice(finding.span.start, finding.span.end)),
      sentence: sentenceOf(view, finding),
      range: toRange(document, finding.span),
      place: places.at(finding.span.start),
      fix: finding.fixes()[0]?.title ?? "",
    })),
    sources: sourcesOf(view),
    claims: claimsOf(view, findings),
    figures: figuresOf(view),
    stets: shownStets(view),
    ...(withCopy && { copy }),
  };
}

/** In UTF-16 units, of a sentence that a finding is told with. */
const LONGEST_SENTENCE = 100;

function sentenceOf(view: DraftView, { span }: Finding): string {
  const found = sentenceAt(view, span.start);
  if (!found) return excerpt(view.review.text.slice(span.start, span.end), LONGEST_SENTENCE);
  const { prose } = view.review.blocks[found.at]!.block;
  return excerpt(prose.slice(found.sentence.start, found.sentence.end), LONGEST_SENTENCE);
}
