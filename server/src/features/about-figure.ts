import { t } from "../l10n/l10n.js";
import { proseOf } from "../annotations/annotations.js";
import { sameQuantities, type FigureAt } from "./figure-mentions.js";
import { workedOut } from "./figure-sums.js";
import { tiedTo } from "./figure-ties.js";
import { figureInNotes } from "./in-notes.js";
import { lineOf, linkToLine, literally, shortened } from "./markdown.js";
import type { DraftView } from "./view.js";

/** How many other mentions of a quantity are listed. */
const MENTIONS = 4;
/** In UTF-16 units: half of what is shown of another mention. */
const AROUND = 40;

/** What there is to say of a figure, as Markdown for a hover: the sum done out, and where else it is told. "" for nothing. */
export function aboutFigure(view: DraftView, mention: FigureAt): string {
  return [workedOut(mention) || tiedTo(view, mention), elsewhere(view, mention), figureInNotes(view, mention)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** "Also told on line 3 (46 jobs); on line 9 as 48 jobs." */
function elsewhere(view: DraftView, mention: FigureAt): string {
  const others = sameQuantities(view, mention);
  if (others.length === 0) return "";
  const nearest = [...others]
    .sort((a, b) => Math.abs(a.block - mention.block) - Math.abs(b.block - mention.block))
    .slice(0, MENTIONS)
    .sort((a, b) => a.block - b.block || a.figure.start - b.figure.start);
  const lines = nearest.map((other) => {
    const line = lineOf(view, { block: other.block, span: other.figure });
    const words = literally(shortened(proseOf(other.at, other.figure.phrase), AROUND * 2));
    return `- ${linkToLine(view, t`Line ${line}`, line)}: ${words}`;
  });
  const more = others.length - nearest.length;
  return [t("Also in the draft:"), ...lines, ...(more > 0 ? [`- ${t`and ${more} more`}`] : [])].join("\n");
}
