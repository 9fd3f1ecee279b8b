import { t } from "../l10n/l10n.js";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import { toldOnce, type Finding, type Severity } from "../rules/rule.js";
import { toRange, type DraftView } from "./view.js";

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Editors slow down on thousands of marks, and no writer goes through them. */
const MOST = 1000;

/**
 * Findings of the draft, all of them unless some are given, as diagnostics in the draft's order. The first thousand, with one
 * more that says how many are left out.
 */
export function diagnosticsOf(view: DraftView, findings = view.review.findings): Diagnostic[] {
  const shown = findings.length > MOST ? findings.slice(0, MOST) : findings;
  const diagnostics = shown.map((finding) => toDiagnostic(view, finding));
  if (findings.length > MOST) diagnostics.push(more(view, findings[MOST]!, findings.length - MOST));
  return diagnostics;
}

function more({ document }: DraftView, { span }: Finding, count: number): Diagnostic {
  const left =
    count === 1 ? t("1 more finding stands below; it is") : t`${count} more findings stand below; they are`;
  return {
    range: toRange(document, span),
    severity: DiagnosticSeverity.Information,
    source: "stet",
    message: t`${left} shown as those above are settled.`,
  };
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
  const here = toldOnce(finding.related).filter(({ note }) => note === undefined);
  if (here.length > 0)
    diagnostic.relatedInformation = here.map(({ span, message }) => ({
      location: { uri: view.document.uri, range: toRange(view.document, span) },
      message,
    }));
  return diagnostic;
}

/** Where a rule's page stands, or the command that shows it. */
function rulePage({ rulePages }: DraftView, rule: string): string {
  if (rulePages.startsWith("command:")) return `${rulePages}?${encodeURIComponent(JSON.stringify([rule]))}`;
  return `${rulePages}/${rule}.md`;
}
