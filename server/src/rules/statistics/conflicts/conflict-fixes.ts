import { t } from "../../../l10n/l10n.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { percentSign } from "../../../annotations/figures/percent-sign.js";
import { isFractionInWords } from "../../../annotations/figures/relations/outline.js";
import { place } from "../../../annotations/annotations.js";
import { isQuoted } from "../../../edits/quoted.js";
import type { DraftEdit } from "../../../edits/edit.js";
import { currencySign, setFigure, setPair } from "../../../edits/set-figure.js";
import type { Fix, ReviewedDraft } from "../../rule.js";
import { isText, type Conflict, type FigureMention } from "./figure-mention.js";
import { maySameThing, sameKind, sameThing, significant } from "./same-quantity.js";

/**
 * The two ways out of a conflict: the figure at fault as the other has it, or the other, wherever the text tells it, as
 * this one has it. One mention left as it was would be a new conflict, so a side that cannot be set whole has no fix.
 */
export function conflictFixes(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
  { mention, other }: Conflict,
): Fix[] {
  const others = [other, ...mentions.filter((again) => tellsAgain(again, other, mention))];
  const made = [
    fix(draft, [mention], other, t("Make this")),
    fix(draft, others, mention, others.length > 1 ? t("Make the others") : t("Make the other")),
  ];
  return made.filter((each) => each !== null);
}

function fix(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
  to: FigureMention,
  title: string,
): Fix | null {
  const edits: DraftEdit[] = [];
  for (const { at, figure } of mentions) {
    const edit = shareEdit(draft.text, { at, figure }, to) ?? editOf(draft.text, { at, figure }, to.figure);
    if (edit === null || edit.newText === draft.text.slice(edit.start, edit.end)) return null;
    edits.push(edit);
  }
  const { at, figure } = mentions[0]!;
  const unit = isFractionInWords(at.block.prose, figure) ? "" : percentSign(at.block.prose, figure);
  return { title: `${title} ${currencySign(at, figure)}${edits[0]!.newText}${unit}`, edits };
}

/**
 * A fraction or odds are no number that a percentage could take the place of: "One in four residents" becomes "Twenty percent of
 * residents", whole; and a percentage takes the fraction's value as percentages are told, to the unit. Null where neither is one.
 */
function shareEdit(
  text: string,
  { at, figure }: Pick<FigureMention, "at" | "figure">,
  to: FigureMention,
): DraftEdit | null {
  const { prose } = at.block;
  if (isFractionInWords(to.at.block.prose, to.figure) && percentSign(prose, figure) !== "")
    return setFigure(text, at, figure, Math.round(to.figure.value));
  if (!isFractionInWords(prose, figure) || to.figure.role !== "share" || isQuoted(at, figure)) return null;
  const span = place(at, figure);
  const written = prose.slice(figure.start, figure.end);
  if (text.slice(span.start, span.end) !== written) return null;
  const words = to.at.block.prose.slice(to.figure.number.start, to.figure.end);
  const first = /^[A-ZÀ-Þ]/.test(written) ? words.charAt(0).toUpperCase() : words.charAt(0).toLowerCase();
  const joins = /^ of\b/.test(prose.slice(figure.end)) || !/\b(?:in|out of)\b/.test(written) ? "" : " of";
  return { ...span, newText: first + words.slice(1) + joins };
}

/** A vote is one thing with two numbers: half of it is never set, nor is one number set to what two say. */
function editOf(
  text: string,
  { at, figure }: Pick<FigureMention, "at" | "figure">,
  { value, to }: Figure,
): DraftEdit | null {
  if (figure.to === undefined && to === undefined) return setFigure(text, at, figure, value);
  return to === undefined ? null : setPair(text, at, figure, [value, to]);
}

/** Whether a figure of the text tells once more what `other` does: "the 12,400 homes" after "12,400 homes". */
function tellsAgain(again: FigureMention, other: FigureMention, mention: FigureMention): boolean {
  const [a, b] = [again.figure, other.figure];
  if (a === b || a === mention.figure || !isText(again)) return false;
  if (a.value !== b.value || a.to !== b.to || !sameKind(a, b)) return false;
  if (a.to !== undefined || a.role === "age") return true;
  if (sameThing(a, b)) return a.value >= SMALLEST_SET || a.definite || a.fate !== "";
  const isUnnamed = a.counted === "" || b.counted === "";
  return (isUnnamed || maySameThing(a, b)) && significant(a.value).length > 2;
}

/** Two small sets of a thing have one size by chance. */
const SMALLEST_SET = 10;
