import { isRowOrVote } from "../../../annotations/figures/told-of.js";
import type { Figure, FigureRole } from "../../../annotations/figures/figure.js";
import type { FigureMention } from "./figure-mention.js";
import { hasNoNoun, isOfPeople, looksMistyped, maySameThing, sameKind } from "./same-quantity.js";

/** A share that is worked out is told to half a point; one in words ("a third") to a point and a half. */
const OF_POINTS = 0.5;
const OF_WORDS = 1.5;
/** Kinds of figure of which one is a share of another. */
const ADDED: ReadonlySet<FigureRole> = new Set(["count", "money", "measure", "distance"]);
/** Pairs are looked for among so many figures that follow each other. */
const NEAR = 3;
/** A headline that rounds to tens is this near, as a share of the figure. */
const ROUNDED = 0.02;

/** Sums of three figures are looked for in so many that follow each other. */
const IN_ROW = 5;
/** A count of fewer is come to by chance. */
const SMALLEST = 20;

/**
 * Whether a headline's count is what figures of its kind in one block come to, or in two that follow each other: together, or as what is
 * left of one of them ("112 aboard, 71 ashore, four missing": 37 dead).
 */
function isSumOf({ figure }: FigureMention, text: readonly FigureMention[]): boolean {
  // A slip of the keys explains more than a sum does.
  if (text.some(({ figure: other }) => maySameThing(figure, other) && looksMistyped(figure, other)))
    return false;
  const kin = text.filter(
    ({ figure: other }) =>
      sameKind(figure, other) &&
      other.to === undefined &&
      (figure.role !== "count" || hasNoNoun(other) || isOfPeople(other) || maySameThing(figure, other)),
  );
  return kin.some((one, i) => {
    const near = kin.slice(i + 1, i + IN_ROW).filter(({ block }) => block - one.block <= 1);
    const a = one.figure.value;
    return near.some((other, j) => {
      const b = other.figure.value;
      if (
        isBeside(one, other)
          ? a + b === figure.value || a - b === figure.value
          : figure.value >= SMALLEST && (a + b === figure.value || Math.abs(a - b) === figure.value)
      )
        return true;
      if (figure.value < SMALLEST) return false;
      return near
        .slice(j + 1)
        .some(({ figure: { value: c } }) =>
          [a + b + c, a - b - c, b - a - c, a + b - c].includes(figure.value),
        );
    });
  });
}

/** Two counts of a row and two sides of a vote. */
function isBeside(one: FigureMention, other: FigureMention): boolean {
  if (one.block !== other.block) return false;
  const { prose } = one.at.block;
  const between = prose.slice(one.figure.number.end, other.figure.number.start);
  return isRowOrVote(between) || prose.startsWith(" more", other.figure.number.end);
}

/**
 * Whether a headline's figure follows from what the text tells: a share from two counts that stand beside each other ("412
 * voted yes and 263 no": 61 percent), the change from one share to another, years from the year in which something began.
 */
export function followsFrom(above: FigureMention, text: readonly FigureMention[]): boolean {
  const { figure } = above;
  if (figure.role === "count" || figure.role === "money") return isSumOf(above, text);
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
      // "$1,635, up $135": the step, and what it led to.
      const isStep = isNear(b.value, a.value - b.value) || isNear(a.value, b.value - a.value);
      return (
        isChange ||
        isStep ||
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
