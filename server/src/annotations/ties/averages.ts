import type { AnnotatedBlock } from "../annotations.js";
import { sentenceAt, sentenceText } from "../facts/figures-near.js";
import type { Figure } from "../figures/figure.js";
import type { Span } from "../../text/span.js";

const RANGE =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|run|runs|ran|span(?:s|ned)?)\b[^.;!?]{0,40}\b(?:from|between)\s$|\bbetween\s$/i;
const AVERAGE =
  /\b(average|averaged|averages|averaging|mean|median)\b((?:\s(?!and\b)[A-Za-zÀ-ɏ-]+){0,3}?)(?:,|:)?\s$/iu;
/** Words between "average" and its figure that name nothing that could be averaged. */
const NO_NOUN =
  /^(?:of|is|was|are|were|being|at|about|around|roughly|just|nearly|over|came|comes|to|stood|stands|from|a|an|the|value|one|figure|number)$/i;
const FURTHEST = 2;

/** A range that is told for the same thing as an average. */
export interface Range {
  readonly low: Figure;
  readonly high: Figure;
  readonly from: number;
  readonly to: number;
}

/** An average with what it is of. */
export interface Average {
  readonly figure: Figure;
  readonly word: "average" | "mean" | "median";
  /** Where the word stands, in the block's prose. */
  readonly named: Span;
  /** The one range that is told for the same thing; null where none is. */
  readonly range: Range | null;
  /** The values of the list that stands before it; fewer than three are none. */
  readonly list: readonly Figure[];
}

/** The averages, means and medians of a block. */
export function* averagesIn(at: AnnotatedBlock): Generator<Average> {
  const { prose } = at.block;
  for (const figure of at.annotations.figures) {
    const from = Math.max(0, figure.start - 50);
    const match = AVERAGE.exec(prose.slice(from, figure.start));
    if (match === null || figure.role === "date" || figure.to !== undefined) continue;
    const said = (match[1] ?? "").toLowerCase();
    const start = from + match.index;
    const range = rangeNear(at, figure, nounOf(match[2] ?? ""));
    yield {
      figure,
      word: said === "median" || said === "mean" ? said : "average",
      named: { start, end: start + said.length },
      range,
      list: range === null ? valuesBefore(at, figure) : [],
    };
  }
}

/** The list before an average, where it holds values of one kind and the average is no count of them. */
function valuesBefore(at: AnnotatedBlock, figure: Figure): readonly Figure[] {
  const list = listBefore(at, figure);
  const unit = list.at(-1)?.unit ?? "";
  if (list.some((each) => each.role === "date" || (each.role !== "age" && each.unit !== unit))) return [];
  // "the average of the four" says how many they are.
  return figure.role === "count" && figure.unit === "" && unit !== "" && unit !== "%" ? [] : list;
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
      // "replanted between 2001 and 2019": years are when, and no values.
      low.role === "date" ||
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
