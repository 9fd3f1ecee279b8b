import type { Range } from "vscode-languageserver-types";
import type { Finding, Severity } from "../../rules/rule.js";
import { questionOf } from "../../rules/questions.js";
import { shownStets, type ShownStet } from "../stets.js";
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
