import type { LetStand } from "../../ledger/draft-stets.js";
import type { Finding, Fix } from "../../rules/rule.js";
import { Lines } from "./lines.js";
import type { Format, ReviewedDraft, Total } from "./format.js";

/** One object for all: a contract, see docs/automation.md. Offsets are UTF-16 units into the file's text. */
export const JSON_FORMAT: Format = {
  begin: '{"version":1,"files":[',
  between: ",",
  draft(draft) {
    const lines = new Lines(draft.text);
    const { form, findings, stood } = draft.review;
    return JSON.stringify({
      path: draft.path,
      ...(form && { form: form.form }),
      findings: findings.map((finding) => findingJson(draft, lines, finding)),
      ...(stood.length > 0 && { letStand: stood.map((each) => stoodJson(draft, lines, each)) }),
    });
  },
  end: (total) => `],"summary":${JSON.stringify(summaryJson(total))}}\n`,
};

/** One object a line: each finding with its path, then the summary; to be read as it comes. */
export const NDJSON: Format = {
  begin: "",
  between: "",
  draft(draft) {
    const lines = new Lines(draft.text);
    return draft.review.findings
      .map((finding) => `${JSON.stringify({ path: draft.path, ...findingJson(draft, lines, finding) })}\n`)
      .join("");
  },
  end: (total) => `${JSON.stringify({ summary: summaryJson(total) })}\n`,
};

function summaryJson({ files, findings, bySeverity }: Total) {
  return { files, findings, ...bySeverity };
}

function findingJson({ text, review }: ReviewedDraft, lines: Lines, finding: Finding) {
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
function stoodJson({ text }: ReviewedDraft, lines: Lines, { finding, stets }: LetStand<Finding>) {
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
