import type { FigureRole } from "../../annotations/figures/figure.js";
import type { ReviewedDraft } from "../rule.js";
import {
  agree,
  isComputable,
  isText,
  isTransposed,
  looksMistyped,
  mayBeOne,
  maySameThing,
  sameKind,
  sameThing,
  type Conflict,
  type FigureMention,
} from "./same-quantity.js";

/** Kinds of figure that a headline takes over from its text. */
const TAKEN_OVER: ReadonlySet<FigureRole> = new Set(["count", "money", "share", "age"]);

/**
 * Figures of the headline that the text states nowhere, not rounded and not even as a sum, while it states another in
 * their stead. That the value is absent is what makes this safe: a headline invents no figures.
 */
export function* headlineConflicts(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
): Generator<Conflict> {
  const headline = draft.blocks.findIndex(({ block }) => block.kind === "headline");
  const text = mentions.filter((mention) => mention.block > headline && isText(mention));
  for (const mention of mentions) {
    const { figure, block } = mention;
    if (block > headline) return;
    if (block !== headline || !TAKEN_OVER.has(figure.role) || figure.standing === "part") continue;
    if (text.some((other) => mayBeOne(figure, other.figure)) || isComputable(figure, text)) continue;
    const other = inItsStead(mention, text);
    if (other !== null) yield { mention, other };
  }
}

/** What the text says of the headline's thing: the one value it gives, or among several the one that was mistyped. */
function inItsStead({ figure }: FigureMention, text: readonly FigureMention[]): FigureMention | null {
  const things = text.filter((other) => sameThing(figure, other.figure) && other.figure.standing === "whole");
  if (things.length === 0 && figure.role === "count")
    return (
      text.find((other) => maySameThing(figure, other.figure) && isTransposed(figure, other.figure)) ?? null
    );
  const rivals = things.length > 0 ? things : text.filter((other) => sameKind(figure, other.figure));
  const first = rivals[0];
  if (first !== undefined && rivals.every((rival) => agree(first.figure, rival.figure))) return first;
  return rivals.find((rival) => looksMistyped(figure, rival.figure)) ?? null;
}
