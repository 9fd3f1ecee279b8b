import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Finding } from "../rules/rule.js";
import type { Directive } from "../text/draft.js";
import type { Span } from "../text/span.js";

/** A directive at its place in the draft: its span is in draft offsets. */
export type PlacedDirective = Directive;

/** The findings that no directive lets stand. */
export function allowedBy(
  findings: readonly Finding[],
  directives: readonly PlacedDirective[],
  blocks: readonly AnnotatedBlock[],
  text: string,
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const allowances = directives.map((directive) => ({
    over: reach(directive, blocks, text),
    rules: directive.rules,
  }));
  return findings.filter(
    ({ span, rule }) =>
      !allowances.some(
        ({ over, rules }) => span.start >= over.start && span.start < over.end && names(rules, rule),
      ),
  );
}

function names(rules: readonly string[], rule: string): boolean {
  return rules.length === 0 || rules.some((named) => named === rule || rule.startsWith(`${named}/`));
}

/** What a directive speaks for: the block in whose lines it stands, else the block after it. */
function reach(directive: PlacedDirective, blocks: readonly AnnotatedBlock[], text: string): Span {
  if (directive.scope === "file") return { start: 0, end: Infinity };
  const at = directive.span.start;
  let before: Span | null = null;
  for (const block of blocks) {
    const span = place(block, { start: 0, end: block.block.prose.length });
    if (span.start >= at) {
      if (before && (before.end > at || !/[\r\n]/.test(text.slice(before.end, at)))) return before;
      return span;
    }
    before = span;
  }
  return before ?? { start: 0, end: 0 };
}
