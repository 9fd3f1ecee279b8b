import { place, proseOf, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Figure } from "../annotations/figures/figure.js";
import { ordinalEnding, SCALES, SCALE_SUFFIXES, spellNumber, spellOrdinal } from "../lexicon/number-words.js";
import type { DraftEdit } from "./edit.js";
import { isQuoted } from "./quoted.js";
import { opensSentence } from "./replace-wording.js";

/**
 * The edit that gives a figure another value and keeps how it is written: words or digits, commas, "million" or "bn",
 * a capital first. Null where that style cannot hold the value, or where the noun beside it would have to change number.
 * Null too in a quotation: what somebody said is not ours to correct. `text` is the draft.
 */
export function setFigure(text: string, at: AnnotatedBlock, figure: Figure, value: number): DraftEdit | null {
  if (isQuoted(at, figure.number)) return null;
  const written = proseOf(at, figure.number);
  const span = place(at, figure.number);
  if (text.slice(span.start, span.end) !== written) return null;
  if (figure.role !== "rank" && (figure.value === 1) !== (value === 1)) return null;
  const newText =
    figure.role === "rank" ? ordinalLike(written, value) : writeLike(written, figure.value, value);
  return newText === null ? null : { ...span, newText };
}

/**
 * The edit that gives both numbers of a score, a vote or a range other values, each written as it is, with what stands
 * between them. Null where the figure has one number alone, or where its style cannot hold the values.
 */
export function setPair(
  text: string,
  at: AnnotatedBlock,
  figure: Figure,
  [first, second]: readonly [number, number],
): DraftEdit | null {
  if (isQuoted(at, figure.number)) return null;
  const { number, toNumber, value, to } = figure;
  if (toNumber === undefined || to === undefined) return null;
  const span = place(at, { start: number.start, end: toNumber.end });
  if (text.slice(span.start, span.end) !== at.block.prose.slice(number.start, toNumber.end)) return null;
  const before = writeLike(proseOf(at, number), value, first);
  const after = writeLike(proseOf(at, toNumber), to, second);
  if (before === null || after === null) return null;
  return { ...span, newText: before + at.block.prose.slice(number.end, toNumber.start) + after };
}

/** The currency sign in front of a figure's number, which a title repeats; "" for none. */
export function currencySign({ block }: AnnotatedBlock, { start, number }: Figure): string {
  return /[$£€¥₹]$/.exec(block.prose.slice(start, number.start))?.[0] ?? "";
}

/**
 * A whole number as a desk writes it at an offset of a block: in words below ten and where a sentence begins, else in
 * digits, as in a headline always. Null where a sentence would begin with more words than anybody writes.
 */
export function writeNumber(at: AnnotatedBlock, offset: number, value: number): string | null {
  const isHeadline = at.block.kind === "headline" || at.block.kind === "subhead";
  if (isHeadline || (value >= 10 && !opensSentence(at, offset))) return inDigits(value, "1,000");
  return value <= 100 ? spellNumber(value) : null;
}

/** `value` written as `sample` is, which stands for `sampleValue`; null where it cannot be. */
export function writeLike(sample: string, sampleValue: number, value: number): string | null {
  const digits = /^(\d[\d,]*(?:[\s'’]\d{3})*(?:\.\d+)?)([\s-]*)([A-Za-zÀ-ɏ]*)$/u.exec(sample);
  if (digits === null) return /\d/.test(sample) ? null : inWords(sample, sampleValue, value);
  const [, number = "", gap = "", tail = ""] = digits;
  const scale = tail === "" ? 1 : (SCALES.get(tail.toLowerCase()) ?? SCALE_SUFFIXES.get(tail.toLowerCase()));
  if (scale === undefined || !same(Number(number.replace(/[^\d.]/g, "")) * scale, sampleValue)) return null;
  if (tail === "") return inDigits(value, number);
  const scaled = Number((value / scale).toPrecision(12));
  const short = /^\d{1,3}(?:\.\d{1,2})?$/.test(String(scaled)) && scaled > 0;
  return short ? `${scaled}${gap}${tail}` : inDigits(value, "1,000");
}

/** The ordinal of a whole number written as `sample` is ("Third" for "Second", "3rd" for "2nd"); null where words end. */
export function ordinalLike(sample: string, value: number): string | null {
  const ordinal = /^\d/.test(sample) ? `${value}${ordinalEnding(value)}` : spellOrdinal(value);
  return ordinal && inCaseOf(sample, ordinal);
}

function inDigits(value: number, sample: string): string | null {
  const [whole = "", rest] = String(value).split(".");
  // A third of a million has no end in digits.
  if (!/^\d+$/.test(whole) || (rest !== undefined && !/^\d{1,4}$/.test(rest))) return null;
  const plain = /^\d{4,}$/.test(sample);
  // As in 12 000, 12’000 and 3,00,000.
  const mark = /^\d{1,3}([\s'’])\d{3}/.exec(sample)?.[1] ?? ",";
  const groups = /^\d{1,2}(?:,\d{2})+,/.test(sample) ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const grouped = plain ? whole : whole.replace(groups, mark);
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const TEN = 10;

function inWords(sample: string, sampleValue: number, value: number): string | null {
  const own = spellNumber(sampleValue);
  if (own === null && !/dozen|hundred|thousand|million|billion/i.test(sample)) return null;
  // "two hundred thirteen" is nobody's style: from a hundred on, digits. Nor is "eleven" where "nine" was: below ten alone the desk's
  // style shows nothing of what comes after, and most write digits then; at the beginning of a sentence all write words.
  const isSpelled = value <= (sampleValue < TEN && /^[a-zß-ž]/u.test(sample) ? TEN - 1 : 100);
  const words = isSpelled ? spellNumber(value) : inDigits(value, "1,000");
  return words && inCaseOf(sample, words);
}

function inCaseOf(sample: string, words: string): string {
  if (/^[A-ZÀ-ÞĀ-Ž]+$/u.test(sample.replace(/[^A-Za-zÀ-ɏ]/gu, "")) && sample.length > 1)
    return words.toUpperCase();
  if (/[\s-][A-ZÀ-ÞĀ-Ž]/u.test(sample))
    return words.replace(
      /(^|[\s-])([a-zß-ž])/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
  return /^[A-ZÀ-ÞĀ-Ž]/u.test(sample) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
