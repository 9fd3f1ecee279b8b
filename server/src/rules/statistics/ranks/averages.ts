import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { averagesIn, type Average, type Range } from "../../../annotations/ties/averages.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { setFigure } from "../../../edits/set-figure.js";
import type { Span } from "../../../text/span.js";
import type { BlockReport, Fix } from "../../rule.js";

/** Averages outside the range that is given for the same thing, and medians and means that a list does not have. */
export function* wrongAverages(at: AnnotatedBlock): Generator<BlockReport> {
  for (const average of averagesIn(at))
    if (average.range !== null) yield* outside(at, average.figure, average.word, average.range);
    else if (average.list.length > 2) yield* unlike(at, average);
}

function* outside(
  at: AnnotatedBlock,
  figure: Figure,
  word: string,
  { low, high, from, to }: Range,
): Generator<BlockReport> {
  if (from >= to || (figure.value >= from && figure.value <= to) || figure.exactness !== "exact") return;
  const span = { start: low.start, end: Math.max(low.end, high.end) };
  yield {
    span: place(at, figure),
    message: t`${word === "median" ? t("A median") : t("An average")} of ${proseOf(at, figure)} lies outside ${proseOf(at, span)}.`,
    why: t(
      "No average is larger than the largest value, or smaller than the smallest. One of the three figures is wrong, or they are not of the same thing.",
    ),
    related: [{ span: place(at, span), message: t("The range.") }],
  };
}

/** "3, 5, 8, 10 and 21 trips, for a median of 10". */
function* unlike(at: AnnotatedBlock, { figure, word, list, named }: Average): Generator<BlockReport> {
  const values = list.map(({ value }) => value).sort((a, b) => a - b);
  const middle = values.length / 2;
  const median =
    values.length % 2 === 1 ? values[Math.floor(middle)]! : (values[middle - 1]! + values[middle]!) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const right = word === "median" ? median : mean;
  const slack = Math.max(Math.min(figure.precision, 1), figure.exactness === "exact" ? 0 : right * 0.1);
  if (Math.abs(figure.value - right) <= slack * (word === "median" && figure.exactness === "exact" ? 0.5 : 1))
    return;
  const span = { start: list[0]!.start, end: list.at(-1)!.end };
  yield {
    span: place(at, figure),
    message: t`The ${word} of ${proseOf(at, span)} is ${Number(right.toPrecision(4))}, not ${proseOf(at, figure.number)}.`,
    why:
      word === "median"
        ? t`In order: ${values.join(", ")}. The one in the middle is ${Number(median.toPrecision(4))}.`
        : t`They add up to ${Number((mean * values.length).toPrecision(12))}; divided by ${values.length}, that is ${Number(mean.toPrecision(4))}.`,
    related: [{ span: place(at, span), message: t("The values.") }],
    fixes: ({ text }) => {
      const edit = setFigure(
        text,
        at,
        figure,
        right < 100 ? Number(right.toPrecision(3)) : Math.round(right),
      );
      const isOther = Math.abs(figure.value - (word === "median" ? mean : median)) <= slack;
      return [
        ...(edit === null ? [] : [{ title: t`Make it ${edit.newText}`, edits: [edit] }]),
        ...(isOther ? labelFixes(text, at, word, named) : []),
      ];
    },
  };
}

/** The other word for it, where the figure is what that one means: "an average of 8" for "a median of 8". */
function labelFixes(text: string, at: AnnotatedBlock, word: Average["word"], named: Span): Fix[] {
  // "averaging 8" is no noun that another takes the place of.
  if (proseOf(at, named).toLowerCase() !== word) return [];
  const words = word === "median" ? "average" : "median";
  const edits = replaceTyped(text, at, named, words);
  return edits === null ? [] : [{ title: t`Make it “${words}”`, edits }];
}
