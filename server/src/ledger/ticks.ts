import { DraftStets, type Flagged } from "./draft-stets.js";
import { gistOf } from "./likeness.js";
import { stetLine, type Decision, type Stet } from "./stet.js";

/** What a tick's entry has for a rule, before the kind of what was checked. */
const CHECKED = "checked/";

/** Something of a draft that a fact-checker ticks: by its kind ("quotation"), the words, and where they stand. */
export interface Checkable {
  readonly kind: string;
  readonly span: Flagged["span"];
  /** The words that it is known by, where those at the span alone do not tell it: a person, by the full name. */
  readonly name?: string;
}

/** That somebody checked something, as the workspace keeps it. */
export type Tick = Pick<Stet, "id" | "who" | "when" | "reason">;

/** The line that records a tick, without its end; `how` it was checked is its reason. */
export function tickLine(kind: string, decision: Omit<Decision, "rule" | "against">): string {
  return stetLine({ ...decision, rule: `${CHECKED}${kind}` });
}

/**
 * The ticks of a draft by what they are on. A tick is found again as a stet is, but by the very same words: whoever checked a
 * quotation did not check another. A person's is found by the name alone. `draft` is as in `DraftStets`.
 */
export function ticksOn<T extends Checkable>(
  text: string,
  items: readonly T[],
  ticks: readonly Stet[],
  draft: string,
): Map<T, readonly Tick[]> {
  const found = new Map<T, readonly Tick[]>();
  const named = items.filter(({ name }) => name !== undefined);
  for (const item of named) {
    const own = ticks.filter(
      (tick) =>
        tick.rule === CHECKED + item.kind && tick.draft === draft && isSame(tick.words, item.name ?? ""),
    );
    if (own.length > 0) found.set(item, own);
  }
  const { stood } = new DraftStets(ticks, draft).part(
    text,
    items.filter(({ name }) => name === undefined),
    ({ kind, span }) => ({ rule: CHECKED + kind, span, against: [] }),
  );
  for (const { finding, stets } of stood) {
    const words = text.slice(finding.span.start, finding.span.end);
    const own = stets.filter((tick) => isSame(tick.words, words));
    if (own.length > 0) found.set(finding, own);
  }
  return found;
}

function isSame(a: string, b: string): boolean {
  return gistOf(a).words.join(" ") === gistOf(b).words.join(" ");
}
