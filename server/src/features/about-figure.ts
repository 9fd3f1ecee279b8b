import { t } from "../l10n/l10n.js";
import { proseOf } from "../annotations/annotations.js";
import type { Figure } from "../annotations/figures/figure.js";
import { outlinesOf } from "../annotations/figures/relations/outline.js";
import { percentWords } from "../rules/statistics/arithmetic/percent-words.js";
import { sameQuantities, type FigureAt } from "./figure-mentions.js";
import { figureInNotes } from "./in-notes.js";
import { lineOf, linkToLine, literally, shortened } from "./markdown.js";
import type { DraftView } from "./view.js";

/** How many other mentions of a quantity are listed. */
const MENTIONS = 4;
/** In UTF-16 units: half of what is shown of another mention. */
const AROUND = 40;

/** What there is to say of a figure, as Markdown for a hover: the sum done out, and where else it is told. "" for nothing. */
export function aboutFigure(view: DraftView, mention: FigureAt): string {
  return [workedOut(mention), elsewhere(view, mention), figureInNotes(view, mention)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** "28 of 112 is 25 percent.": the part and the whole, or the two ends of a change, that the figure is one of. */
function workedOut({ at, figure }: FigureAt): string {
  const { block, annotations } = at;
  for (const { text, figures } of outlinesOf(block, annotations.figures, 2)) {
    if (!figures.includes(figure)) continue;
    for (const [pattern, tell] of SUMS)
      for (const match of text.matchAll(pattern)) {
        const [a, b] = [figures[Number(match[1])]!, figures[Number(match[2])]!];
        if ((a !== figure && b !== figure) || a.role !== b.role || a.unit !== b.unit) continue;
        const told = tell(a, b, (each) => proseOf(at, each.number));
        if (told !== "") return told;
      }
  }
  return "";
}

type Tell = (a: Figure, b: Figure, words: (figure: Figure) => string) => string;

/** Constructions of two figures in a sentence's outline, and what their sum tells. */
const SUMS: readonly (readonly [RegExp, Tell])[] = [
  [
    /«n(\d+)»(?: [a-z’'-]+){0,3}? of (?:the |its |their |his |her |all |those |these )?«n(\d+)»/g,
    (part, whole, words) =>
      whole.value > 0 && part.value <= whole.value
        ? `${words(part)} of ${words(whole)} is ${percentWords((part.value / whole.value) * 100)}.`
        : "",
  ],
  [
    /from «n(\d+)»(?:[^«».;]{0,40}) to «n(\d+)»/g,
    (from, to, words) => {
      const change = from.value > 0 ? (to.value / from.value - 1) * 100 : 0;
      return change === 0
        ? ""
        : `${words(from)} to ${words(to)} is ${percentWords(Math.abs(change))} ${change > 0 ? "up" : "down"}.`;
    },
  ],
];

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
    return `- ${linkToLine(view, `Line ${line}`, line)}: ${words}`;
  });
  const more = others.length - nearest.length;
  return [t("Also in the draft:"), ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
}
