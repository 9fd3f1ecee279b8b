import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Finding, IdleComment } from "../rules/rule.js";
import type { Directive } from "../text/draft.js";
import type { Span } from "../text/span.js";
import { didYouMean } from "./did-you-mean.js";

/** A directive at its place in the draft: its span is in draft offsets. */
export type PlacedDirective = Directive;

/** A stretch of the draft and the rules that are let stand in it. */
interface Allowance extends Span {
  readonly rules: AllowedRules;
}

/** The findings, given in the draft's order, that no directive lets stand. */
export function allowedBy(
  findings: readonly Finding[],
  directives: readonly PlacedDirective[],
  blocks: readonly AnnotatedBlock[],
  text: string,
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const everywhere = new AllowedRules();
  for (const { scope, rules } of directives) if (scope === "file") everywhere.add(rules);
  const waiting = allowances(
    directives.filter(({ scope }) => scope === "block"),
    blocks,
    text,
  );
  let next = 0;
  let open: Allowance[] = [];
  return findings.filter(({ span, rule }) => {
    for (; next < waiting.length && waiting[next]!.start <= span.start; next++) open.push(waiting[next]!);
    open = open.filter(({ end }) => end > span.start);
    return !everywhere.has(rule) && !open.some(({ rules }) => rules.has(rule));
  });
}

/**
 * The comments that are meant for Stet and let nothing stand: of other words than rules, or of rules that there are not
 * (`names` are those of all rules and categories).
 */
export function idleAmong(
  directives: readonly PlacedDirective[],
  names: readonly string[],
  text: string,
): IdleComment[] {
  return directives.flatMap(({ span, rules, scope }) => {
    const unknown = rules.filter((rule) => !names.includes(rule));
    if (scope !== "none" && unknown.length === 0) return [];
    const words =
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[a-z][a-z0-9/-]+/g) ?? [];
    const named = [...new Set(words)].filter((word) => names.includes(word));
    return [{ span, rules: named, unknown, meant: unknown.length > 0 ? didYouMean(unknown[0]!, names) : "" }];
  });
}

/** What the directives of blocks let stand, one entry a block, by where it starts. */
function allowances(
  directives: readonly PlacedDirective[],
  blocks: readonly AnnotatedBlock[],
  text: string,
): Allowance[] {
  if (directives.length === 0) return [];
  const spans: Span[] = blocks.map((block) => place(block, { start: 0, end: block.block.prose.length }));
  // To a writer a dateline is the beginning of its paragraph, and no block of its own.
  for (const [index, { block, start }] of blocks.entries())
    if (block.kind === "dateline" && blocks[index + 1]?.start === start)
      spans[index] = { start: spans[index]!.start, end: spans[index + 1]!.end };
  const byBlock = new Map<number, AllowedRules>();
  const inOrder = [...directives].sort((a, b) => a.span.start - b.span.start);
  let after = 0;
  let lineFrom = Infinity;
  let lineEnd = -1;
  for (const { span, rules } of inOrder) {
    while (after < spans.length && spans[after]!.start < span.start) after++;
    const before = spans[after - 1];
    if (before && !(lineFrom <= before.end && before.end <= lineEnd))
      lineEnd = endOfLine(text, (lineFrom = before.end));
    const within = before && (before.end > span.start || lineEnd >= span.start);
    const block = within || after === spans.length ? after - 1 : after;
    let allowed = byBlock.get(block);
    if (!allowed) byBlock.set(block, (allowed = new AllowedRules()));
    allowed.add(rules);
  }
  return [...byBlock]
    .flatMap(([block, rules]) => (spans[block] ? [{ ...spans[block], rules }] : []))
    .sort((a, b) => a.start - b.start);
}

function endOfLine(text: string, from: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** The rules that directives name: by id, by category, or all of them where one names none. */
class AllowedRules {
  #all = false;
  readonly #named = new Set<string>();

  add(rules: readonly string[]): void {
    if (rules.length === 0) this.#all = true;
    for (const rule of rules) this.#named.add(rule);
  }

  has(rule: string): boolean {
    if (this.#all || this.#named.has(rule)) return true;
    for (let at = rule.indexOf("/"); at >= 0; at = rule.indexOf("/", at + 1))
      if (this.#named.has(rule.slice(0, at))) return true;
    return false;
  }
}
