import { english, t } from "../../l10n/l10n.js";
import type { Range } from "vscode-languageserver-types";
import { place, proseOf } from "../../annotations/annotations.js";
import type { FigureRole } from "../../annotations/figures/figure.js";
import { disagreeing, sameQuantities, type FigureAt } from "../figure-mentions.js";
import { toRange, type DraftView } from "../view.js";
import { excerpt } from "./words.js";

/** How a figure stands: told in two ways or wrong by its own arithmetic, told alike in several places, or told once. */
export type FigureState = "disagrees" | "agrees" | "once";

/** The figures that stand alike. */
export interface FigureGroup {
  readonly state: FigureState;
  readonly label: string;
  readonly figures: readonly { readonly range: Range; readonly words: string; readonly sentence: string }[];
}

const LABELS: Readonly<Record<FigureState, string>> = {
  disagrees: english("To be checked against each other"),
  agrees: english("Told more than once, alike"),
  once: english("Told once"),
};

/** Days, numbers of bills and the like are no figures that a desk adds up. */
const NOT_SHOWN: ReadonlySet<FigureRole> = new Set(["date", "identifier"]);
/** So many figures are compared with each other; behind them each is looked at for itself. */
const MOST = 400;

/** The figures of a draft, by how they stand. */
export function figuresOf(view: DraftView): FigureGroup[] {
  const { document, review } = view;
  const all: FigureAt[] = review.blocks.flatMap((at, block) =>
    at.annotations.figures
      .filter(({ role }) => !NOT_SHOWN.has(role))
      .map((figure) => ({ at, block, figure })),
  );
  const groups = new Map<FigureState, { range: Range; words: string; sentence: string }[]>();
  for (const [index, mention] of all.entries()) {
    const { at, figure } = mention;
    const state =
      disagreeing(view, mention).length > 0 || isFlagged(view, mention)
        ? "disagrees"
        : index < MOST && sameQuantities(view, mention).length > 0
          ? "agrees"
          : "once";
    const list = groups.get(state) ?? [];
    groups.set(state, list);
    const sentence = at.block.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
    list.push({
      range: toRange(document, place(at, figure)),
      words: excerpt(proseOf(at, figure.phrase), 48),
      sentence: sentence ? excerpt(proseOf(at, sentence)) : "",
    });
  }
  return (Object.keys(LABELS) as FigureState[]).flatMap((state) => {
    const figures = groups.get(state) ?? [];
    return figures.length > 0 ? [{ state, label: t(LABELS[state]), figures }] : [];
  });
}

/** Whether a finding about figures stands on the figure, with nothing that it names beside it. */
function isFlagged({ review }: DraftView, { at, figure }: FigureAt): boolean {
  const { start, end } = place(at, figure);
  return review.findings.some(
    ({ rule, span }) => rule.startsWith("statistics/") && span.start < end && start < span.end,
  );
}
