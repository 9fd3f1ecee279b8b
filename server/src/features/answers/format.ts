import type { Severity } from "../../rules/rule.js";
import type { Review } from "../../review/review.js";

/** A draft that an answer is about. */
export interface ReviewedDraft {
  /** As it was named. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}

/**
 * How findings are written. A draft is written by itself, so that drafts may be reviewed anywhere and in any number at a
 * time: the whole is `begin`, what `draft` gives for each (without the empty ones) with `between` between them, and `end`.
 */
export interface Format {
  readonly begin: string;
  readonly between: string;
  /** `colour`: for a terminal that shows it. */
  draft(draft: ReviewedDraft, colour: boolean): string;
  end(total: Total): string;
}

/** What was found in all. */
export interface Total {
  readonly files: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that are let stand on the record. */
  readonly stood: number;
  /** A line for each file that could not be read. */
  readonly errors: readonly string[];
}

export function totalOf(drafts: readonly ReviewedDraft[], errors: readonly string[]): Total {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let findings = 0;
  let stood = 0;
  for (const { review } of drafts) {
    findings += review.findings.length;
    stood += review.stood.length;
    for (const { severity } of review.findings) bySeverity[severity]++;
  }
  return { files: drafts.length, findings, bySeverity, stood, errors };
}

/** Two totals in one. */
export function addTotals(a: Total, b: Total): Total {
  const bySeverity = { ...a.bySeverity };
  for (const severity of Object.keys(bySeverity) as Severity[])
    bySeverity[severity] += b.bySeverity[severity];
  return {
    files: a.files + b.files,
    findings: a.findings + b.findings,
    bySeverity,
    stood: a.stood + b.stood,
    errors: [...a.errors, ...b.errors],
  };
}

/** A path as other tools take it: with slashes, and without a leading "./". */
export function pathOf(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
