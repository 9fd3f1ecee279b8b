import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { percentSign } from "../../../annotations/figures/percent-sign.js";
import { isFractionInWords } from "../../../annotations/figures/relations/outline.js";
import { currencySign, setFigure, writeLike } from "../../../edits/set-figure.js";
import type { Fix } from "../../rule.js";

/** A computed percentage as a sentence tells it, rounded to what a reader needs: "25 percent", "0.4 percent". */
export function percentWords(value: number): string {
  return `${roundPercent(value)} percent`;
}

/** A percentage to the unit; below ten to one decimal, below one to two digits. */
export function roundPercent(value: number): number {
  const size = Math.abs(value);
  return Number(size < 1 ? value.toPrecision(2) : value.toFixed(size < 10 && value % 1 !== 0 ? 1 : 0));
}

/** Fractions that a desk writes in words, by their value in percent. */
const FRACTIONS: readonly (readonly [percent: number, words: string])[] = [
  [100 / 2, "half"],
  [100 / 3, "a third"],
  [200 / 3, "two-thirds"],
  [100 / 4, "a quarter"],
  [300 / 4, "three-quarters"],
  [100 / 5, "a fifth"],
  [200 / 5, "two-fifths"],
  [300 / 5, "three-fifths"],
];

/**
 * The fix that sets a percentage to `value`: to as many decimals as it has, and below one to two digits; or as a fraction
 * where it is one.
 */
export function percentFixes(text: string, at: AnnotatedBlock, percent: Figure, value: number): Fix[] {
  if (isFractionInWords(at.block.prose, percent)) {
    const [, words] = FRACTIONS.find(([size]) => Math.abs(size - value) < 0.5) ?? [];
    const written = proseOf(at, percent);
    const newText = capitalLike(written, words ?? percentWords(value));
    const span = place(at, percent);
    return text.slice(span.start, span.end) === written
      ? [{ title: t`Make it “${newText}”`, edits: [{ ...span, newText }] }]
      : [];
  }
  const decimals = percent.precision < 1 ? Math.round(-Math.log10(percent.precision)) : 0;
  // In whole percent, what is less than one is nothing.
  const right = value < 1 ? roundPercent(value) : Number(value.toFixed(decimals));
  const edit = setFigure(text, at, percent, right);
  if (edit === null) return [];
  return [{ title: t`Make it ${edit.newText}${percentSign(at.block.prose, percent)}`, edits: [edit] }];
}

/** The fix that makes a figure `value` where the value is as round as the figure's style can hold; else none. */
export function figureFixes(text: string, at: AnnotatedBlock, figure: Figure, value: number): Fix[] {
  const exact = Number(value.toPrecision(12));
  if (figure.role === "count" && !Number.isInteger(exact)) return [];
  const edit = setFigure(text, at, figure, exact);
  if (edit === null) return [];
  const { prose } = at.block;
  const made =
    figure.toNumber === undefined
      ? currencySign(at, figure) + edit.newText
      : prose.slice(figure.start, figure.number.start) +
        edit.newText +
        prose.slice(figure.number.end, figure.end);
  return [{ title: t`Make “${proseOf(at, figure)}” ${made}`, edits: [edit] }];
}

/** An amount in the style of a figure, "$14.3 million" beside "$14.0 million"; in plain digits where the style cannot hold it. */
export function amountWords(at: AnnotatedBlock, figure: Figure, value: number): string {
  const sign = currencySign(at, figure);
  const written = proseOf(at, figure.number);
  return sign + inSentence(writeLike(written, figure.value, value) ?? value.toLocaleString("en-US"));
}

/** The start of a sentence as it reads within one: "A third" as "a third". */
export function inSentence(words: string): string {
  // "US$40", "C$5", "Rs 300": letters of a currency, not of a sentence.
  return /^(?:[A-Z]{1,2}\$|[A-Z][A-Za-z]{0,2}\.? ?\d)/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

function capitalLike(sample: string, words: string): string {
  return /^[A-ZÀ-ÞĀ-Ž]/u.test(sample) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
