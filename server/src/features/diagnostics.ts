import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { Finding, Severity } from "../rules/rule.js";
import { toRange, type DraftView } from "./view.js";

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings of the draft, all of them unless some are given, as diagnostics in the draft's order. */
export function diagnosticsOf(view: DraftView, findings = view.review.findings): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(view, finding));
}

export function toDiagnostic(view: DraftView, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(view.document, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: "stet",
    message: finding.message,
  };
  if (view.rulePages) diagnostic.codeDescription = { href: rulePage(view, finding.rule) };
  const here = finding.related.filter(({ note }) => note === undefined);
  if (here.length > 0)
    diagnostic.relatedInformation = here.map(({ span, message }) => ({
      location: { uri: view.document.uri, range: toRange(view.document, span) },
      message,
    }));
  return diagnostic;
}

/** Where a rule's page stands. */
function rulePage(view: DraftView, rule: string): string {
  return `${view.rulePages}/${rule}.md`;
}
