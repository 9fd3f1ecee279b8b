import { english, t } from "../../l10n/l10n.js";
import type { Range } from "vscode-languageserver-types";
import { place } from "../../annotations/annotations.js";
import type { Finding } from "../../rules/rule.js";
import { overlaps } from "../../text/span.js";
import { toRange, type DraftView } from "../view.js";
import { excerpt } from "./words.js";

/** How a sentence stands: asked for a source, let stand, put to somebody without a name, or sourced. */
export type ClaimState = "open" | "stands" | "vague" | "sourced";

/** The sentences that stand alike. */
export interface ClaimGroup {
  readonly state: ClaimState;
  readonly label: string;
  readonly sentences: readonly { readonly range: Range; readonly words: string }[];
}

const LABELS: Readonly<Record<ClaimState, string>> = {
  open: english("No source yet"),
  stands: english("Let stand"),
  vague: english("Put to nobody by name"),
  sourced: english("With a source"),
};

/** What is asked of a sentence whose source is there, without a name: it is not among those that have none. */
const NAMELESS: ReadonlySet<string> = new Set(["attribution/anonymous-source", "attribution/vague-source"]);

/** The sentences that state something or have a source, by how they stand; what needs none is left out. */
export function claimsOf({ document, review }: DraftView, findings: readonly Finding[]): ClaimGroup[] {
  const asks = ({ rule }: Finding) => rule.startsWith("attribution/") && !NAMELESS.has(rule);
  const nameless = findings.filter(({ rule }) => NAMELESS.has(rule)).map(({ span }) => span);
  const open = findings.filter(asks).map(({ about }) => about);
  const stood = review.stood
    .map(({ finding }) => finding)
    .filter(asks)
    .map(({ about }) => about);
  const groups = new Map<ClaimState, { range: Range; words: string }[]>();
  for (const at of review.blocks)
    for (const { sentence, status } of at.annotations.claims) {
      const span = place(at, at.block.sentences[sentence]!);
      const isOf = (about: { start: number; end: number }) => overlaps(about, span);
      const state =
        status === "none"
          ? null
          : status === "vague" || nameless.some(isOf)
            ? "vague"
            : status === "attributed"
              ? "sourced"
              : open.some(isOf)
                ? "open"
                : stood.some(isOf)
                  ? "stands"
                  : null;
      if (state === null) continue;
      const list = groups.get(state) ?? [];
      groups.set(state, list);
      const { start, end } = at.block.sentences[sentence]!;
      list.push({ range: toRange(document, span), words: excerpt(at.block.prose.slice(start, end)) });
    }
  return (Object.keys(LABELS) as ClaimState[]).flatMap((state) => {
    const sentences = groups.get(state) ?? [];
    return sentences.length > 0 ? [{ state, label: t(LABELS[state]), sentences }] : [];
  });
}
