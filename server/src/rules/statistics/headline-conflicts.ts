import type { FigureRole } from "../../annotations/figures/figure.js";
import type { ReviewedDraft } from "../rule.js";
import {
  agree,
  isText,
  isTransposed,
  looksMistyped,
  mayBeOne,
  maySameThing,
  sameKind,
  sameThing,
  Values,
  type Conflict,
  type FigureMention,
} from "./same-quantity.js";

/** Kinds of figure that a headline takes over from its text. */
const TAKEN_OVER: ReadonlySet<FigureRole> = new Set(["count", "money", "share", "age"]);

/** A block with more figures than this is no headline, whatever its mark-up says. */
const MOST_FIGURES = 8;

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
  const values = new Values(text);
  const above = mentions.filter(({ block }) => block === headline).slice(0, MOST_FIGURES);
  for (const mention of above) {
    const { figure } = mention;
    if (!TAKEN_OVER.has(figure.role) || figure.standing === "part") continue;
    if (text.some((other) => mayBeOne(figure, other.figure))) continue;
    const other = inItsStead(mention, text);
    // A sum by chance is likelier than swapped digits by chance.
    if (other !== null && (!values.canMake(figure) || isTransposed(figure, other.figure)))
      yield { mention, other };
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
