import { compared, type Compared } from "../ledger/compared.js";
import type { DraftStets, Flagged, Parted } from "../ledger/draft-stets.js";
import { passageAt, reachOf } from "../ledger/passage.js";
import type { Finding, ReviewedDraft } from "../rules/rule.js";

/** Holds a draft's findings against the ledger again and again; passages that have not changed are compared as they were. */
export class StetKeeper {
  #kept: ReadonlyMap<string, Compared> = new Map();

  part(draft: ReviewedDraft, findings: readonly Finding[], stets: DraftStets): Parted<Finding> {
    const kept = new Map<string, Compared>();
    const comparedAt = (text: string, { span, against }: Flagged): Compared => {
      const { start, end } = reachOf(span);
      const key = [span.start - start, span.end - span.start, text.slice(start, end), ...against].join("\n");
      const known = this.#kept.get(key) ?? compared(passageAt(text, span), against);
      kept.set(key, known);
      return known;
    };
    const parted = stets.part(draft.text, findings, (finding) => flaggedBy(finding, draft), comparedAt);
    this.#kept = kept;
    return parted;
  }
}

/** More than so many characters are a passage, and no figure or name that a finding holds others against. */
const LONGEST = 80;

/** What a stet knows a finding by. */
export function flaggedBy({ rule, span, related }: Finding, { text, notes }: ReviewedDraft): Flagged {
  const against = related.flatMap(({ span: { start, end }, note }) => {
    const of = note === undefined ? text : notes.notes.find(({ path }) => path === note)?.text;
    return of === undefined || end - start > LONGEST ? [] : [of.slice(start, end)];
  });
  return { rule, span, against };
}
