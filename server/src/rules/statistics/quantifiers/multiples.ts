import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { hedgeOf, MULTIPLES } from "../../../lexicon/quantifiers.js";
import type { Span } from "../../../text/span.js";
import type { Around, BlockReport } from "../../rule.js";
import { intervalOf, meet, percentOf, type Interval } from "../../../annotations/figures/interval.js";
import { multipleFixes } from "./multiple-fixes.js";
import { figuresNear, sentenceText, type FigureNear } from "../../../annotations/facts/figures-near.js";

const FROM = /\bfrom\s(?:an?\s(?:average|total|low|high|estimated)\s(?:of\s)?)?$/i;
const TO = /\bto\s(?:an?\s(?:average|total|low|high|record|estimated)\s(?:of\s)?)?$/i;
const HEDGE = /\b(more than|nearly|almost|about|roughly|over|at least|less than)\s$/i;
/** Words that turn two figures round: the second is the earlier. */
const BACK =
  /\b(?:compared (?:with|to)|up from|down from|versus|against|rather than|from)\s(?:(?:just|only|about)\s)?$/i;

/** What was first and what came after it. */
export interface Change {
  readonly from: FigureNear;
  readonly to: FigureNear;
}

/** "doubled … from 310 to 520": a verb of multiplying against the figures that tell of it. */
export function* wrongMultiples(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const { prose, tokens } = at.block;
  for (const token of tokens) {
    const factor = token.kind === "word" && token.lower.length > 5 ? MULTIPLES.get(token.lower) : undefined;
    if (factor === undefined) continue;
    const change = changeNear(at, token, around);
    if (change === null) continue;
    const hedge = HEDGE.exec(prose.slice(Math.max(0, token.start - 12), token.start));
    const [from, to] = [change.from, change.to].map((one) => intervalOf(one.at.block.prose, one.figure));
    const ratio = percentOf(to!, from!);
    if (meet({ low: ratio.low / 100, high: ratio.high / 100 }, factorsOf(factor, hedgeOf(hedge?.[1]))))
      continue;
    const hedged = hedge && { start: token.start - hedge[0].length, end: token.start };
    yield {
      ...report(at, token, change, factor),
      fixes: ({ text }) => multipleFixes(text, at, token, hedged, change, factor),
    };
  }
}

/** The factors that a verb may be said of: within a tenth of its own, and of what a hedge opens. */
function factorsOf(factor: number, hedge: ReturnType<typeof hedgeOf>): Interval {
  const [low, high] = [factor * 0.9, factor * (factor < 1 ? 1.1 : 1.22)];
  if (hedge === "over") return factor < 1 ? { low: 0, high: factor } : { low: factor, high: Infinity };
  if (hedge === "nearly")
    return factor < 1 ? { low: factor, high: factor * 1.25 } : { low: factor * 0.8, high: factor };
  if (hedge === "under") return { low: 0, high: factor };
  return hedge === "about" ? { low: factor * 0.85, high: factor * 1.25 } : { low, high };
}

/** The two figures: "from A to B" in the sentence or the next, or two of one kind, told of two times, in the next. */
function changeNear(at: AnnotatedBlock, word: Span, around: Around): Change | null {
  const near = figuresNear(at, word.start, 1, around).filter(({ figure }) => isAmount(figure));
  for (const sentence of [0, 1]) {
    const here = near.filter((one) => one.sentence === sentence);
    const pairs = here
      .flatMap((one) => fromTo(one, here))
      .filter(({ from }) => (sentence === 0 ? isOfVerb(at, word, from.figure) : isOfSubject(at, word, from)));
    if (pairs.length === 1) return pairs[0]!;
    if (pairs.length > 1) return null;
  }
  const next = near.filter(({ sentence }) => sentence === 1);
  if (next.length !== 2 || near.some(({ sentence }) => sentence === 0)) return null;
  const [first, second] = [next[0]!, next[1]!];
  const { figure: a } = first;
  const { figure: b } = second;
  if (
    a.role !== b.role ||
    a.unit !== b.unit ||
    a.counted === "" ||
    (b.counted !== "" && b.counted !== a.counted)
  )
    return null;
  if (!new RegExp(`\\b${escaped(a.counted)}`, "i").test(sentenceText(at, word.start))) return null;
  const { prose } = second.at.block;
  const isBack = BACK.test(prose.slice(Math.max(0, b.start - 20), b.start));
  const timed = a.times.length > 0 && b.times.length > 0;
  if (!timed && !isBack) return null;
  return isBack ? { from: second, to: first } : { from: first, to: second };
}

function isAmount({ role, to }: Figure): boolean {
  return (
    to === undefined &&
    role !== "date" &&
    role !== "identifier" &&
    role !== "rank" &&
    role !== "age" &&
    role !== "duration"
  );
}

function fromTo(one: FigureNear, here: readonly FigureNear[]): Change[] {
  const { prose } = one.at.block;
  const before = (figure: Figure): string => prose.slice(Math.max(0, figure.start - 30), figure.start);
  if (!FROM.test(before(one.figure))) return [];
  const to = here.filter(
    ({ figure }) => figure !== one.figure && isLike(figure, one.figure) && TO.test(before(figure)),
  );
  return to.length === 1 ? [{ from: one, to: to[0]! }] : [];
}

/** Whether no other clause begins between the verb and the figures ("rents doubled, and wages rose from …"). */
function isOfVerb(at: AnnotatedBlock, word: Span, from: Figure): boolean {
  const [start, end] = word.end < from.start ? [word.end, from.start] : [from.end, word.start];
  return !/\b(?:and|but|while|whereas|as|when)\b|[;:]/.test(at.block.prose.slice(start, end));
}

/** Whether the next sentence goes on about the same thing: it counts it by its noun, or has no subject of its own. */
function isOfSubject(at: AnnotatedBlock, word: Span, { at: there, figure }: FigureNear): boolean {
  const own = sentenceText(at, word.start);
  if (figure.counted !== "" && new RegExp(`\\b${escaped(figure.counted)}`, "i").test(own)) return true;
  return /^\W*(?:It|They|The (?:number|total|figure|rate|count|sum|price|cost))\b/.test(
    sentenceText(there, figure.start),
  );
}

function isLike(a: Figure, b: Figure): boolean {
  return a.role === b.role && (a.unit === b.unit || a.unit === "" || b.unit === "");
}

function escaped(word: string): string {
  return word.replace(/[^A-Za-zÀ-ɏ\d]/gu, "\\$&");
}

function report(at: AnnotatedBlock, word: Span, { from, to }: Change, factor: number): BlockReport {
  const [a, b] = [proseOf(from.at, from.figure), proseOf(to.at, to.figure)];
  const times = Number((to.figure.value / from.figure.value).toPrecision(2));
  const right = Number((from.figure.value * factor).toPrecision(12));
  return {
    span: place(at, word),
    message: t`From ${a} to ${b} is ${times} times as much, not “${proseOf(at, word)}”.`,
    why: t`${to.figure.value} ÷ ${from.figure.value} = ${times}. “${proseOf(at, word)}” would be ${right}.`,
    related: [from, to].map((one) => ({
      span: place(one.at, one.figure),
      message: one === from ? t("The earlier figure.") : t("The later figure."),
    })),
  };
}
