import { t } from "../l10n/l10n.js";
import { CodeActionKind, type CodeAction, type Range } from "vscode-languageserver-types";
import { passageAt } from "../ledger/passage.js";
import type { Decision, Stet } from "../ledger/stet.js";
import { flaggedBy } from "../review/stand.js";
import type { Finding } from "../rules/rule.js";
import { overlaps, type Span } from "../text/span.js";
import { toDiagnostic } from "./diagnostics.js";
import { shortened } from "./markdown.js";
import { toRange, type DraftView } from "./view.js";

/** A decision as a client shows it. */
export interface ShownStet extends Omit<Stet, "before" | "after" | "against"> {
  /** Where its finding stands; null where there is none any more: the passage has gone or changed, or is no longer flagged. */
  readonly range: Range | null;
  /** What the finding says; "" where there is none. */
  readonly message: string;
}

/** So many UTF-16 units of a message fit into a menu. */
const LONGEST_MESSAGE = 56;

/**
 * The action that lets a finding stand, on the record; null where the client cannot carry it out. Where it is `oneOfSeveral`, its
 * title says which.
 */
export function letStandOnRecord(
  view: DraftView,
  finding: Finding,
  letStand: string | undefined,
  oneOfSeveral: boolean,
): CodeAction | null {
  if (letStand === undefined) return null;
  const { rule, message } = finding;
  const which = oneOfSeveral ? `: ${shortened(message, LONGEST_MESSAGE)}` : "";
  const title = t`Stet: let it stand, on the record${which} (${rule})`;
  const params = { uri: view.document.uri, rule, range: toRange(view.document, finding.span), message };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(view, finding)],
    command: { title, command: letStand, arguments: [params] },
  };
}

/** The finding of a rule at a span of the draft, or that reaches into it; null where there is none any more. */
export function findingAt({ review }: DraftView, rule: string, span: Span): Finding | null {
  const all = review.findings.filter((finding) => finding.rule === rule);
  const exact = all.find(({ span: { start, end } }) => start === span.start && end === span.end);
  return exact ?? all.find((finding) => overlaps(finding.span, span)) ?? null;
}

/** The decision to let a finding stand, as the ledger keeps it; `draft` is the draft's path from the ledger's folder. */
export function decisionOn(
  { review }: DraftView,
  finding: Finding,
  draft: string,
  by: Pick<Decision, "reason" | "who" | "when">,
): Decision {
  const { rule, against } = flaggedBy(finding, review);
  const reason = by.reason.replace(/\s+/g, " ").trim();
  return { rule, draft, ...passageAt(review.text, finding.span), against, ...by, reason };
}

/** What was let stand in a draft, in its order; behind it what has no finding any more. */
export function shownStets({ document, review }: DraftView): ShownStet[] {
  const shown = (stet: Stet, finding: Finding | null): ShownStet => {
    const { id, rule, draft, words, reason, who, when } = stet;
    const range = finding && toRange(document, finding.span);
    return { id, rule, draft, words, reason, who, when, range, message: finding?.message ?? "" };
  };
  return [
    ...review.stood.flatMap(({ finding, stets }) => stets.map((stet) => shown(stet, finding))),
    ...review.idleStets.map((stet) => shown(stet, null)),
  ];
}
