import { place, proseOf } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import { currencySign, setFigure } from "../../edits/set-figure.js";
import { defineRule, type Fix, type Report, type ReviewedDraft } from "../rule.js";
import { captionConflicts } from "./conflicts/caption-conflicts.js";
import { headlineConflicts } from "./conflicts/headline-conflicts.js";
import { tableConflicts } from "./conflicts/table-conflicts.js";
import { textConflicts } from "./conflicts/text-conflicts.js";
import { figureMentions, gatherFigures, type FigureMention } from "./conflicts/figure-mention.js";

const WHY =
  "A reader who meets two different figures for one thing trusts neither. " +
  "The notes, or the source who gave the figure, would say which one is right.";

export const conflictingFigures = defineRule({
  id: "statistics/conflicting-figures",
  summary: "Two figures for the same thing disagree.",
  defaultSeverity: "warning",
  options: {},
  gather: gatherFigures,
  *check(draft, _options, gathered) {
    const mentions = figureMentions(draft, gathered);
    for (const { mention, other } of headlineConflicts(draft, mentions)) {
      const says = proseOf(other.at, other.figure);
      const message = `The headline says ${phrase(mention)}; the text says ${says}.`;
      yield report(draft, mention, other, message, `The text says ${phrase(other)}.`);
    }
    for (const { mention, other } of tableConflicts(draft, mentions)) {
      const message = `The text says ${phrase(mention)}; the table says ${proseOf(other.at, other.figure)}.`;
      yield report(draft, mention, other, message, `The table says ${phrase(other)}.`);
    }
    const captioned = new Set<Figure>();
    for (const { mention, other } of captionConflicts(draft, mentions)) {
      captioned.add(mention.figure);
      const message = `The caption says ${phrase(mention)}; the text says ${proseOf(other.at, other.figure)}.`;
      yield report(draft, mention, other, message, `The text says ${phrase(other)}.`);
    }
    for (const { mention, other } of textConflicts(draft, mentions)) {
      if (captioned.has(mention.figure) || captioned.has(other.figure)) continue;
      const message = `Here the text says “${phrase(mention)}”; before, “${phrase(other)}”.`;
      yield report(draft, mention, other, message, `Before, the text says ${phrase(other)}.`);
    }
  },
});

function phrase({ at, figure }: FigureMention): string {
  return proseOf(at, figure.phrase);
}

function report(
  draft: ReviewedDraft,
  mention: FigureMention,
  other: FigureMention,
  message: string,
  there: string,
): Report {
  return {
    span: place(mention.at, mention.figure),
    message,
    why: WHY,
    related: [{ span: place(other.at, other.figure), message: there }],
    fixes: () =>
      [fix(draft, mention, other, "Make this"), fix(draft, other, mention, "Make the other")].filter(
        (made) => made !== null,
      ),
  };
}

function fix(
  draft: ReviewedDraft,
  { at, figure }: FigureMention,
  to: FigureMention,
  title: string,
): Fix | null {
  const edit = setFigure(draft.text, at, figure, to.figure.value);
  if (edit === null) return null;
  const unit = /^\s?(?:%|percent)/.exec(at.block.prose.slice(figure.number.end, figure.end))?.[0] ?? "";
  return { title: `${title} ${currencySign(at, figure)}${edit.newText}${unit}`, edits: [edit] };
}
