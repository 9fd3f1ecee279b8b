import { RULES } from "../rules/index.js";
import type { Finding, Report, ReviewedDraft, Rule, Severity } from "../rules/rule.js";
import type { Settings } from "./settings.js";

/** Runs every rule that is on; a rule that throws is reported in `failures` and the others still run. */
export function runRules(
  draft: ReviewedDraft,
  settings: Settings,
): { findings: Finding[]; failures: { rule: string; error: unknown }[] } {
  const findings: Finding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  for (const rule of RULES) {
    const { severity, options } = configure(rule, settings);
    if (severity === "off") continue;
    try {
      for (const report of rule.check(draft, options)) findings.push(toFinding(rule, severity, report));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  return { findings, failures };
}

function toFinding(rule: Rule, severity: Severity, report: Report): Finding {
  return {
    rule: rule.id,
    severity,
    span: report.span,
    message: report.message,
    why: report.why ?? rule.summary,
    related: report.related ?? [],
    fixes: report.fixes ?? (() => []),
  };
}

/** A rule's severity and options under the settings: its own entry, else its category's, else its defaults. */
export function configure(
  rule: Rule,
  settings: Settings,
): { severity: Severity | "off"; options: Record<string, number | boolean | string> } {
  const defaults = Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
  );
  const category = rule.id.slice(0, rule.id.indexOf("/"));
  let severity = rule.defaultSeverity;
  const options = { ...defaults };
  for (const setting of [settings.rules[category], settings.rules[rule.id]]) {
    if (setting === undefined) continue;
    if (typeof setting === "string") severity = setting;
    else {
      severity = setting.severity ?? severity;
      for (const [name, value] of Object.entries(setting))
        if (name in options && typeof value === typeof options[name]) options[name] = value;
    }
  }
  return { severity, options };
}
