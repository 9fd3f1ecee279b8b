import { NO_NOTES, type NotesIndex } from "../notes/notes.js";
import { RULES } from "../rules/index.js";
import type { Finding, Fix, Report, ReviewedDraft, Rule, Severity } from "../rules/rule.js";
import { ALL_READ, BlockJudge, type Configured } from "./judge-blocks.js";
import { PROFILE_RULES } from "./profiles.js";
import type { Settings } from "./settings.js";
import type { Span } from "../text/span.js";

/** What the rules found, in the draft's order, and the rules that failed with what they threw. */
interface Found {
  readonly findings: Finding[];
  readonly failures: { readonly rule: string; readonly error: unknown }[];
}

/** Runs the rules over one draft again and again; what they say of blocks that do not change is kept. */
export class RuleRunner {
  #settings: Settings | null = null;
  #notes: NotesIndex | null = null;
  #rules: readonly Configured[] = [];
  #judge = new BlockJudge([], NO_NOTES);

  /** Another runner that goes on from what this one keeps. */
  twin(): RuleRunner {
    const twin = new RuleRunner();
    [twin.#settings, twin.#notes, twin.#rules] = [this.#settings, this.#notes, this.#rules];
    twin.#judge = this.#judge.twin();
    return twin;
  }

  /**
   * Runs every rule that is on, pausing now and then; one that throws is reported in `failures`, and the others still run.
   */
  *run(draft: ReviewedDraft, settings: Settings): Generator<number, Found> {
    if (settings !== this.#settings || draft.notes !== this.#notes) {
      this.#settings = settings;
      this.#notes = draft.notes;
      const hasNotes = draft.notes.notes.length > 0;
      this.#rules = configured(settings).filter(({ rule }) => hasNotes || !rule.needsNotes);
      this.#judge = new BlockJudge(this.#rules, draft.notes);
    }
    const findings: Finding[] = [];
    const failures = new Map<string, unknown>();
    const judge = this.#judge;
    for (const told of yield* judge.run(draft, failures)) {
      const fixes = told.report.fixes ? () => judge.fixes(told, draft) : NO_FIXES;
      findings.push(toFinding(told.configured, told.report, told.by, fixes));
    }
    for (const configured of this.#rules) {
      const { rule, options } = configured;
      if (!rule.check) continue;
      try {
        for (const report of rule.check(draft, options, judge.gathered(rule)))
          findings.push(toFinding(configured, report, 0, report.fixes ?? NO_FIXES));
      } catch (error) {
        failures.set(rule.id, error);
      }
      yield ALL_READ;
    }
    findings.sort(
      (a, b) =>
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1),
    );
    return {
      findings: withoutDoubles(findings),
      failures: [...failures].map(([rule, error]) => ({ rule, error })),
    };
  }
}

/** A rule that says two things of one span has found one fault in two ways: what it says of the whole draft stands. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, span }, at) => {
    const next = findings[at + 1];
    return next?.rule !== rule || next.span.start !== span.start || next.span.end !== span.end;
  });
}

/** The rules that are on under settings, for as long as these are there: a folder's drafts are reviewed under the same. */
const RULES_UNDER = new WeakMap<Settings, readonly Configured[]>();

function configured(settings: Settings): readonly Configured[] {
  const known = RULES_UNDER.get(settings);
  if (known) return known;
  const rules = RULES.flatMap((rule) => {
    const { severity, options } = configure(rule, settings);
    return severity === "off" ? [] : [{ rule, severity, options }];
  });
  RULES_UNDER.set(settings, rules);
  return rules;
}

const NO_FIXES = (): readonly Fix[] => [];
const NO_RELATED: Finding["related"] = [];

/** Every finding has all fields in one order: the engine then reads thousands of them fast. */
function toFinding(
  { rule, severity }: Configured,
  report: Omit<Report, "fixes">,
  by: number,
  fixes: () => readonly Fix[],
): Finding {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    rule: rule.id,
    severity: lesser(severity, report.atMost),
    span: by === 0 ? report.span : moved(report.span),
    about: by === 0 ? (report.about ?? report.span) : moved(report.about ?? report.span),
    message: oneStop(report.message),
    why: oneStop(report.why ?? rule.summary),
    related:
      report.related?.map(({ span, message, note }) => ({
        span: by === 0 || note !== undefined ? span : moved(span),
        message: oneStop(message),
        ...(note !== undefined && { note }),
      })) ?? NO_RELATED,
    entry: report.entry,
    fixes,
  };
}

/** A sentence that ends with the draft's own shortened word ("20 p.c.") has its stop already. */
function oneStop(sentence: string): string {
  // By its end alone, at every keystroke: a pattern would read all of it.
  return sentence.endsWith("..") && sentence.at(-3) !== "." ? sentence.slice(0, -1) : sentence;
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

function lesser(severity: Severity, atMost: Severity = severity): Severity {
  return RANK[atMost] < RANK[severity] ? atMost : severity;
}

/** A rule's severity and options under the settings: its own entry, else its category's, else the profile's, else its defaults. */
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
  const profile = PROFILE_RULES[settings.profile ?? "wire"];
  const said = [profile[category], profile[rule.id], settings.rules[category], settings.rules[rule.id]];
  for (const setting of said) {
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
