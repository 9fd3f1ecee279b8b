import { t } from "../l10n/l10n.js";
import type { CodeLens } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { tallyOf } from "../rules/questions.js";
import type { Finding } from "../rules/rule.js";
import { toRange, type DraftView } from "./view.js";

/**
 * The line over the headline, or over the first line of a draft without one: how much is open, by kind ("3 unsourced ·
 * 1 mismatch · 2 loaded"). `findings` are those that are shown; `command` is what a click on it runs.
 */
export function codeLensOf(view: DraftView, findings: readonly Finding[], command: string): CodeLens[] {
  const { document, review } = view;
  const at = review.blocks.find(({ block }) => block.kind === "headline") ?? review.blocks[0];
  if (!at) return [];
  const { start } = place(at, { start: 0, end: 1 });
  const title = findings.length === 0 ? t("No open questions") : tallyOf(findings.map(({ rule }) => rule));
  return [{ range: toRange(document, { start, end: start }), command: { title, command } }];
}
