import type { Figure } from "../../../annotations/figures/figure.js";
import { percentSign } from "../../../annotations/figures/percent-sign.js";
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
    fix(draft, [mention], other, "Make this"),
    fix(draft, others, mention, others.length > 1 ? "Make the others" : "Make the other"),
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
    const edit = editOf(draft.text, { at, figure }, to.figure);
    if (edit === null || edit.newText === draft.text.slice(edit.start, edit.end)) return null;
    edits.push(edit);
  }
  const { at, figure } = mentions[0]!;
  const unit = percentSign(at.block.prose, figure);
  return { title: `${title} ${currencySign(at, figure)}${edits[0]!.newText}${unit}`, edits };
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
