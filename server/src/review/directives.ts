import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Finding } from "../rules/rule.js";
import type { Directive } from "../text/draft.js";
import type { Span } from "../text/span.js";

/** A directive at its place in the draft. */
export interface PlacedDirective {
  readonly span: Span;
  readonly rules: readonly string[];
  readonly scope: Directive["scope"];
}

export function placeDirectives(directives: readonly Directive[], start: number, _firstBlock: number): PlacedDirective[] {
  return directives.map(({ span, rules, scope }) => ({ span: { start: start + span.start, end: start + span.end }, rules, scope }));
}

/** The findings that no directive lets stand: `stet` speaks for the block it stands in, else for the one after it. */
export function allowedBy(
  findings: readonly Finding[],
  directives: readonly PlacedDirective[],
  blocks: readonly AnnotatedBlock[],
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const scopes = directives.map((directive) => ({ ...directive, over: reach(directive, blocks) }));
  return findings.filter(
    (finding) =>
      !scopes.some(
        ({ over, rules }) =>
          over && finding.span.start >= over.start && finding.span.start < over.end && names(rules, finding.rule),
      ),
  );
}

function names(rules: readonly string[], rule: string): boolean {
  return rules.length === 0 || rules.some((named) => named === rule || rule.startsWith(`${named}/`));
}

function reach(directive: PlacedDirective, blocks: readonly AnnotatedBlock[]): Span | null {
  if (directive.scope === "file") return { start: 0, end: Infinity };
  for (const block of blocks) {
    const span = place(block, { start: 0, end: block.block.prose.length });
    if (span.end > directive.span.start) return span;
  }
  return null;
}
