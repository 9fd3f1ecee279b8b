import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { setFigure } from "../../../edits/set-figure.js";
import type { BlockReport, Fix } from "../../rule.js";
import { sentenceAt, sentenceText } from "../passage.js";

const RANGE =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|run|runs|ran|span(?:s|ned)?)\b[^.;!?]{0,40}\b(?:from|between)\s$|\bbetween\s$/i;
const AVERAGE =
  /\b(average|averaged|averages|averaging|mean|median)\b((?:\s(?!and\b)[A-Za-zÀ-ɏ-]+){0,3}?)(?:,|:)?\s$/iu;
/** Words between "average" and its figure that name nothing that could be averaged. */
const NO_NOUN =
  /^(?:of|is|was|are|were|being|at|about|around|roughly|just|nearly|over|came|comes|to|stood|stands|from|a|an|the|value|one|figure|number)$/i;
const FURTHEST = 2;

interface Range {
  readonly low: Figure;
  readonly high: Figure;
  readonly from: number;
  readonly to: number;
}

/** Averages outside the range that is given for the same thing, and medians and means that a list does not have. */
export function* wrongAverages(at: AnnotatedBlock): Generator<BlockReport> {
  const { figures } = at.annotations;
  const { prose } = at.block;
  for (const figure of figures) {
    const before = prose.slice(Math.max(0, figure.start - 50), figure.start);
    const match = AVERAGE.exec(before);
    const word = match?.[1]?.toLowerCase().replace(/^averag.*/, "average");
    if (match === null || word === undefined || figure.role === "date" || figure.to !== undefined) continue;
    const range = rangeNear(at, figure, nounOf(match[2] ?? ""));
    if (range !== null) yield* outside(at, figure, word, range);
    else yield* unlike(at, figure, word);
  }
}

/** The one range of the same unit in the figure's sentence or in the two before it. */
function rangeNear(at: AnnotatedBlock, average: Figure, noun: string): Range | null {
  const sentence = sentenceAt(at, average.start);
  const { figures } = at.annotations;
  const { prose } = at.block;
  const found: Range[] = [];
  for (const [index, low] of figures.entries()) {
    const off = sentence - sentenceAt(at, low.start);
    if (
      low === average ||
      off < 0 ||
      off > FURTHEST ||
      !RANGE.test(prose.slice(Math.max(0, low.start - 70), low.start))
    )
      continue;
    if (low.to !== undefined)
      found.push({ low, high: { ...low, value: low.to }, from: low.value, to: low.to });
    const high = figures[index + 1];
    if (high === undefined || high === average || !/^\s(?:to|and)\s$/.test(prose.slice(low.end, high.start)))
      continue;
    found.push({ low, high, from: low.value, to: high.value });
  }
  const [range] = found;
  return range !== undefined &&
    found.length === 1 &&
    isOfOneKind(at, range, average) &&
    isNamed(at, range, noun)
    ? range
    : null;
}

/** What is averaged, by the start of its name, or "" where the copy says no more than "the average". */
function nounOf(words: string): string {
  const noun =
    words
      .trim()
      .split(/\s+/)
      .find((word) => !NO_NOUN.test(word)) ?? "";
  return noun.toLowerCase().slice(0, Math.max(3, noun.length - 2));
}

/** Whether the sentence of the range speaks of what is averaged: "the average income" is no average of rents. */
function isNamed(at: AnnotatedBlock, { low }: Range, noun: string): boolean {
  return noun === "" || sentenceText(at, low.start).toLowerCase().includes(noun);
}

/** Of one unit; ages are often told as bare numbers, and then both passages speak of age. */
function isOfOneKind(at: AnnotatedBlock, { low, high }: Range, average: Figure): boolean {
  const units = [low, high, average]
    .map(({ unit }) => unit.split("/")[0] ?? "")
    .filter((unit) => unit !== "" && unit !== "year");
  if (new Set(units).size > 1 || (units.length > 0 && average.unit === "")) return false;
  const isAge = (figure: Figure): boolean =>
    figure.role === "age" || /\bage[sd]?\b/i.test(sentenceText(at, figure.start));
  if (isAge(low) || isAge(average)) return isAge(low) && isAge(average);
  return (
    average.counted === "" || high.counted === "" || average.counted === high.counted || units.length > 0
  );
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
    message: `${word === "median" ? "A median" : "An average"} of ${proseOf(at, figure)} lies outside ${proseOf(at, span)}.`,
    why: "No average is larger than the largest value, or smaller than the smallest. One of the three figures is wrong, or they are not of the same thing.",
    related: [{ span: place(at, span), message: "The range." }],
  };
}

/** "3, 5, 8, 10 and 21 trips, for a median of 10". */
function* unlike(at: AnnotatedBlock, figure: Figure, word: string): Generator<BlockReport> {
  const list = listBefore(at, figure);
  if (
    list.length < 3 ||
    list.some(({ unit, role }) => role === "date" || (role !== "age" && unit !== list.at(-1)!.unit))
  )
    return;
  // "the average of the four" says how many they are.
  if (figure.role === "count" && figure.unit === "" && !/^%?$/.test(list.at(-1)!.unit)) return;
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
    message: `The ${word} of ${proseOf(at, span)} is ${Number(right.toPrecision(4))}, not ${proseOf(at, figure.number)}.`,
    why:
      word === "median"
        ? `In order: ${values.join(", ")}. The one in the middle is ${Number(median.toPrecision(4))}.`
        : `They add up to ${Number((mean * values.length).toPrecision(12))}; divided by ${values.length}, that is ${Number(mean.toPrecision(4))}.`,
    related: [{ span: place(at, span), message: "The values." }],
    fixes: ({ text }) => {
      const edit = setFigure(
        text,
        at,
        figure,
        right < 100 ? Number(right.toPrecision(3)) : Math.round(right),
      );
      const isOther = Math.abs(figure.value - (word === "median" ? mean : median)) <= slack;
      return [
        ...(edit === null ? [] : [{ title: `Make it ${edit.newText}`, edits: [edit] }]),
        ...(isOther ? labelFixes(text, at, figure) : []),
      ];
    },
  };
}

/** The other word for it, where the figure is what that one means: "an average of 8" for "a median of 8". */
function labelFixes(text: string, at: AnnotatedBlock, { start }: Figure): Fix[] {
  const from = Math.max(0, start - 50);
  const match = /\b(average|mean|median)\b(?=[^.;!?]*$)/i.exec(at.block.prose.slice(from, start));
  if (match === null) return [];
  const words = match[0].toLowerCase() === "median" ? "average" : "median";
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const edits = replaceTyped(text, at, span, words);
  return edits === null ? [] : [{ title: `Make it “${words}”`, edits }];
}

/** The figures of a list that stands in the sentence before a figure, in one row: "3, 5, 8, 10 and 21". */
function listBefore(at: AnnotatedBlock, figure: Figure): readonly Figure[] {
  const { prose } = at.block;
  const sentence = sentenceAt(at, figure.start);
  const before = at.annotations.figures.filter(
    ({ start, end }) => end < figure.start && sentenceAt(at, start) === sentence,
  );
  const list: Figure[] = [];
  for (const one of before.reverse()) {
    const next = list[0];
    if (next !== undefined && !/^(?:,|,?\sand)\s$/.test(prose.slice(one.end, next.start))) break;
    list.unshift(one);
  }
  return list;
}
