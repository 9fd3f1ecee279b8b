import type { Figure, FigureRole } from "../../../annotations/figures/figure.js";
import type { FigureMention } from "./figure-mention.js";

/** A share that is worked out is told to half a point; one in words ("a third") to a point and a half. */
const OF_POINTS = 0.5;
const OF_WORDS = 1.5;
/** Kinds of figure of which one is a share of another. */
const ADDED: ReadonlySet<FigureRole> = new Set(["count", "money", "measure", "distance"]);
/** Pairs are looked for among so many figures that follow each other. */
const NEAR = 3;
/** A headline that rounds to tens is this near, as a share of the figure. */
const ROUNDED = 0.02;

/**
 * Whether a headline's figure follows from what the text tells: a share from two counts that stand beside each other ("412
 * voted yes and 263 no": 61 percent), the change from one share to another, years from the year in which something began.
 */
export function followsFrom({ figure }: FigureMention, text: readonly FigureMention[]): boolean {
  if (figure.role === "share") return isShareOf(figure, text);
  if (figure.role === "duration" && figure.unit === "year") return isSinceYear(figure, text);
  return false;
}

function isShareOf({ value, unit, number, start }: Figure, text: readonly FigureMention[]): boolean {
  const share = unit === "%" ? value : value * 100;
  const reach = number.start === start && unit === "%" ? OF_POINTS : OF_WORDS;
  const isNear = (part: number, whole: number): boolean =>
    whole > 0 && Math.abs((100 * part) / whole - share) <= reach;
  return text.some((one, i) =>
    text.slice(i + 1, i + 1 + NEAR).some((other) => {
      const [a, b] = [one.figure, other.figure];
      if (other.block !== one.block || a.role !== b.role || a.unit !== b.unit) return false;
      // Of two shares a third is the change: "2.1 percent had a stroke, against 3 percent of the others" is 30 percent fewer.
      const isChange =
        isNear(Math.abs(b.value - a.value), a.value) || isNear(Math.abs(b.value - a.value), b.value);
      if (!ADDED.has(a.role)) return a.role === "share" && isChange;
      return (
        isChange ||
        isNear(a.value, b.value) ||
        isNear(b.value, a.value) ||
        isNear(a.value, a.value + b.value) ||
        isNear(b.value, a.value + b.value)
      );
    }),
  );
}

function isSinceYear({ value }: Figure, text: readonly FigureMention[]): boolean {
  const years = text
    .filter(({ figure }) => figure.role === "date" && figure.unit === "year")
    .map(({ figure }) => figure.value);
  return years.some((year) => years.some((other) => Math.abs(other - year - value) <= 1));
}

/** Whether a headline rounds a figure of the text to tens, and by little: 90 for 91. */
export function isRoundedTo(above: Figure, { value }: Figure): boolean {
  return above.value >= 50 && above.value % 10 === 0 && Math.abs(above.value - value) <= ROUNDED * value;
}
