import type { LetStand } from "../ledger/draft-stets.js";
import type { Finding, Fix, Severity } from "../rules/rule.js";
import type { DraftFile } from "./drafts.js";
import { Lines } from "./lines.js";

/** The answer of `stet check --format json`: a contract, see README.md. Offsets are UTF-16 units into the file's text. */
export function checkJson(drafts: readonly DraftFile[]) {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const files = drafts.map((draft) => {
    const lines = new Lines(draft.text);
    for (const { severity } of draft.review.findings) bySeverity[severity]++;
    return {
      path: draft.path,
      ...(draft.review.form && { form: draft.review.form.form }),
      findings: draft.review.findings.map((finding) => findingJson(draft, lines, finding)),
      ...(draft.review.stood.length > 0 && {
        letStand: draft.review.stood.map((stood) => stoodJson(draft, lines, stood)),
      }),
    };
  });
  const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
  return { version: 1, files, summary: { files: files.length, findings, ...bySeverity } };
}

function findingJson({ text, review }: DraftFile, lines: Lines, finding: Finding) {
  const { start, end } = finding.span;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    start,
    end,
    text: text.slice(start, end),
    ...lines.at(start),
    related: finding.related.map(({ span, message, note }) => ({
      start: span.start,
      end: span.end,
      text: (note === undefined
        ? text
        : (review.notes.notes.find(({ path }) => path === note)?.text ?? "")
      ).slice(span.start, span.end),
      message,
      ...(note === undefined ? {} : { path: note }),
    })),
    fixes: finding.fixes().map(fixJson),
  };
}

/** A finding that the ledger lets stand, with who decided so, when and why. */
function stoodJson({ text }: DraftFile, lines: Lines, { finding, stets }: LetStand<Finding>) {
  const { rule, span } = finding;
  const { start, end } = span;
  return {
    rule,
    start,
    end,
    text: text.slice(start, end),
    ...lines.at(start),
    stets: stets.map(({ reason, who, when }) => ({ reason, who, when })),
  };
}

function fixJson({ title, edits }: Fix) {
  return { title, edits: edits.map(({ start, end, newText }) => ({ start, end, newText })) };
}
