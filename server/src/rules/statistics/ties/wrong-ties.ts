import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { meet } from "../../../annotations/figures/interval.js";
import { isQuoted } from "../../../edits/quoted.js";
import { pagesOf } from "../../../annotations/facts/pages.js";
import { passageAbout, storyAbout, type Passage, type Told } from "../../../annotations/facts/passage.js";
import { isBound } from "../../../annotations/ties/bond.js";
import { isSetApart } from "../../../annotations/ties/guards.js";
import { mayFollow } from "../../../annotations/ties/reckoned/reach.js";
import type { Tie, TieKind } from "../../../annotations/ties/tie.js";
import { overlaps, type Span } from "../../../text/span.js";
import type { Around, BlockReport, Fix } from "../../rule.js";
import {
  amountWords,
  figureFixes,
  inSentence,
  percentFixes,
  percentWords,
} from "../arithmetic/percent-words.js";
import { worthOf, type Worth } from "./worth.js";

/** From here on a tie is sure enough to be told. */
const SURE = 2;
/** How many blocks before and after one its ties may reach: a keystroke judges as many again. */
export const NEAR = { before: 3, after: 2 } as const;
/** Those of a total that a list of items takes apart. */
export const LISTED = { before: 3, after: 8 } as const;
/** How far back what is named again may have been told. */
export const AGAIN = { before: 8, after: 2 } as const;

const NONE: readonly BlockReport[] = [];

/** The story about a block, as far as its dates may explain each other. */
export const STORY = { before: 14, after: 8 } as const;

/** The reports of a rule's other checks, and those of ties on figures of which these say nothing. */
export function withTies(reports: Iterable<BlockReport>, ties: Iterable<BlockReport>): Iterable<BlockReport> {
  return ties === NONE ? reports : both(reports, ties);
}

function* both(reports: Iterable<BlockReport>, ties: Iterable<BlockReport>): Generator<BlockReport> {
  const told: Span[] = [];
  const terms: Span[] = [];
  for (const report of reports) {
    told.push(...spansOf(report));
    yield report;
  }
  for (const report of ties) {
    if (told.some((span) => overlaps(span, report.span))) continue;
    // The same figures once more, with another of them to blame.
    if (spansOf(report).every((span) => [...told, ...terms].some((other) => overlaps(span, other)))) continue;
    told.push(report.span);
    terms.push(...spansOf(report));
    yield report;
  }
}

/** The spans of all figures that a report speaks of. */
export function spansOf({ span, related = [] }: BlockReport): Span[] {
  return [span, ...related.map((each) => each.span)];
}

/** Whether a figure of a block follows from others of the passage than those that it was held against. */
export function followsOtherwise(
  at: AnnotatedBlock,
  around: Around,
  figure: Figure,
  but: readonly Figure[],
): boolean {
  const passage = passageAbout(at, around, AGAIN.before, LISTED.after);
  const claim = passage?.own.find(({ fact }) => fact.figure === figure);
  if (passage === null || claim === undefined) return false;
  return mayFollow(
    passage,
    claim,
    passage.own.filter(({ fact }) => fact.figure !== null && but.includes(fact.figure)),
  );
}

/** What the finders tie together about a block and that does not come out; where any reading does, silence. */
export function wrongTies(
  at: AnnotatedBlock,
  around: Around,
  ...finders: readonly ((passage: Passage) => Tie[])[]
): Iterable<BlockReport> {
  if (at.annotations.figures.length === 0) return NONE;
  const passage = passageAbout(at, around, AGAIN.before, LISTED.after);
  return passage === null ? NONE : reportsIn(passage, finders);
}

/** As `wrongTies`, over all the copy about a block, and also where it holds no figure but words that count. */
export function wrongStoryTies(
  at: AnnotatedBlock,
  around: Around,
  ...finders: readonly ((story: Passage) => Tie[])[]
): Iterable<BlockReport> {
  const story = storyAbout(at, around, STORY.before, STORY.after);
  return story === null ? NONE : reportsIn(story, finders);
}

function* reportsIn(
  passage: Passage,
  finders: readonly ((passage: Passage) => Tie[])[],
): Generator<BlockReport> {
  for (const page of pagesOf(passage))
    for (const finder of finders) {
      const ties = finder(page);
      if (ties.length > 0)
        yield* reportsOf(ties.filter((tie) => !isSetApart(page, tie) && isBound(page, tie)));
    }
}

/** The reports of ties that are sure enough and do not come out. */
export function* reportsOf(ties: readonly Tie[]): Generator<BlockReport> {
  for (const tie of ties) {
    const report = tie.strength < SURE ? null : judged(tie);
    if (report !== null) yield report;
  }
}

function judged(tie: Tie): BlockReport | null {
  const { claim, terms, others } = tie;
  const worth = worthOf(tie, terms);
  if (explains(tie, worth) || others.some((each) => each.length > 0 && explains(tie, worthOf(tie, each))))
    return null;
  if (MEASURED.has(tie.kind) && !isSlip(claim.fact.value, worth.value)) return null;
  if (claim.fact.sort === "share" && Math.min(claim.fact.value, worth.value) > LARGEST_SHARE) return null;
  if (claim.fact.sort === "share" && isOfItsSentence(tie)) return null;
  if (tie.isAnyones !== true && [claim, ...terms].some((told) => isQuoted(told.at, told.fact.span)))
    return null;
  const told = wordsOf(claim);
  const sum = SUMS[tie.kind](tie, worth);
  const isContrary = tie.kind === "contrary";
  return {
    span: place(claim.at, claim.fact.span),
    message: isContrary ? `${sum}.` : t`${sum}, not ${inSentence(told)}.`,
    why: t`The figures: ${terms.map(wordsOf).join("; ")}. One of them, or ${inSentence(told)}, is wrong.`,
    related: terms
      .filter((term) => term !== claim)
      .map((term) => ({
        span: place(term.at, term.fact.span),
        message: t`${wordsOf(term)}: one of the figures that it follows from.`,
      })),
    fixes: (draft) => fixesOf(draft.text, tie, worth),
  };
}

/** Kinds that come to an amount, which a slip misses by little or by a power of ten. */
const MEASURED: ReadonlySet<TieKind> = new Set<TieKind>([
  "share",
  "change",
  "rate",
  "portion",
  "scaled",
  "difference",
  "multiple",
]);
const MOST_APART = 3.5;
/** In percent. Beyond it, news copy says "times", and the figures are of two things. */
const LARGEST_SHARE = 2000;

/** Whether a percentage is what two figures of its own sentence give, as a share or as a change: then it is of them. */
function isOfItsSentence({ kind, terms, claim: { at, fact } }: Tie): boolean {
  // The change in percent of where it went to is the commonest fault of all, and explains nothing.
  const to = kind === "change" ? terms[1]?.fact.value : undefined;
  const sentence = at.block.sentences.find(({ end }) => end >= fact.span.end);
  const values = at.annotations.figures
    .filter(
      ({ start, end, role }) =>
        sentence && role !== "share" && start >= sentence.start && end <= sentence.end,
    )
    .flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));
  // As it was rounded: 60 percent and 59.6 percent are stated to the unit and to a tenth.
  const rounding = Math.min(1, fact.figure?.precision ?? 1) / 2 + 1e-9;
  return values.some((a, i) =>
    values.some(
      (b, j) =>
        i !== j &&
        b !== 0 &&
        [(100 * a) / b, b === to ? Infinity : (100 * Math.abs(a - b)) / b].some(
          (worth) => Math.abs(worth - fact.value) <= rounding,
        ),
    ),
  );
}

/** Whether a figure may be meant for what it should be; what lies further off was told of something else. */
export function isSlip(told: number, worth: number): boolean {
  const apart = Math.max(told, worth) / Math.max(1e-12, Math.min(told, worth));
  return apart <= MOST_APART || [10, 100, 1000].some((scale) => Math.abs(apart / scale - 1) < 0.1);
}

function explains({ kind, claim: { fact }, terms, either }: Tie, worth: Worth): boolean {
  if (kind === "contrary") return false;
  if (kind === "rank") return fact.value <= worth.high;
  if (kind === "bound" || kind === "exceeds") return fact.high >= worth.low;
  if (meet(kind === "sum" && isCoarser(fact, terms) ? narrowed(fact) : fact, worth)) return true;
  return either === true && meet(fact, { low: 100 - worth.high, high: 100 - worth.low });
}

/** Whether a sum of money is told to fewer digits than its parts are. */
function isCoarser({ sort, figure }: Told["fact"], terms: readonly Told[]): boolean {
  const grain = figure?.precision ?? 0;
  return (
    sort === "sum" &&
    figure?.exactness === "exact" &&
    terms.some(({ fact }) => (fact.figure?.precision ?? grain) < grain)
  );
}

/** A total that parts are added up to is rounded less coarsely than one told for itself: by a hundredth at most. */
function narrowed({ value, low, high }: Told["fact"]): { low: number; high: number } {
  const half = Math.abs(value) * 0.01;
  return {
    low: Number.isFinite(low) ? Math.max(low, value - half) : low,
    high: Number.isFinite(high) ? Math.min(high, value + half) : high,
  };
}

function wordsOf({ at, fact }: Told): string {
  return proseOf(at, fact.span);
}

const RIGHT = (tie: Tie, { value }: Worth): string =>
  tie.claim.fact.sort === "share"
    ? percentWords(value)
    : tie.claim.fact.figure === null
      ? value.toLocaleString("en-US")
      : amountWords(tie.claim.at, tie.claim.fact.figure, Number(value.toPrecision(6)));

const SUMS: Readonly<Record<TieKind, (tie: Tie, worth: Worth) => string>> = {
  share: (_, { value }) => t`The figures give ${percentWords(value)}`,
  change: (_, { value }) => t`The figures give ${percentWords(value)}`,
  difference: (tie, worth) => t`The difference is ${RIGHT(tie, worth)}`,
  years: (_, { value }) => t`The years between are ${value}`,
  mean: (tie, worth) => t`The average is ${RIGHT(tie, worth)}`,
  portion: (tie, worth) => t`It comes to ${RIGHT(tie, worth)}`,
  rate: (tie, worth) => t`The figures give ${RIGHT(tie, worth)}`,
  same: ({ terms }) => t`Before, it was ${inSentence(wordsOf(terms[0]!))}`,
  scaled: (tie, worth) => t`The figures come to ${RIGHT(tie, worth)}`,
  listed: (_, { value }) => t`The list has ${value}`,
  contrary: ({ says = "" }) => says,
  sum: (tie, worth) => t`The parts come to ${RIGHT(tie, worth)}`,
  whole: (_, { value }) => t`The other shares leave ${percentWords(value)}`,
  multiple: (_, { value }) => t`The figures give ${Number(value.toPrecision(2))} times`,
  product: (tie, worth) => t`The figures come to ${RIGHT(tie, worth)}`,
  quotient: (tie, worth) => t`The figures come to ${RIGHT(tie, worth)}`,
  period: (tie, worth) => t`It comes to ${RIGHT(tie, worth)}`,
  bound: ({ terms }) => t`${capital(wordsOf(terms[0]!))} cannot be part of it`,
  rank: ({ terms }) => t`Only ${inSentence(wordsOf(terms[0]!))} took part`,
  exceeds: ({ terms }) => t`${capital(wordsOf(terms[0]!))} is more`,
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The claim set right, where its figure can hold the value; which side of an order is wrong, nobody can tell from here. */
function fixesOf(text: string, { kind, claim, terms, rights }: Tie, { value }: Worth): readonly Fix[] {
  if (rights !== undefined)
    return rights.flatMap(({ told: { at, fact }, value: right }) =>
      fact.figure === null || right <= 0 ? [] : figureFixes(text, at, fact.figure, right),
    );
  const { figure } = claim.fact;
  if (figure === null || value <= 0 || figure.role === "rank") return [];
  if (kind === "sum")
    return [
      ...figureFixes(text, claim.at, figure, Number(value.toPrecision(6))),
      ...partFixes(text, claim, terms, value),
    ];
  switch (kind) {
    case "share":
    case "change":
    case "whole":
      return figure.role === "share" ? percentFixes(text, claim.at, figure, value) : [];
    case "product":
    case "quotient":
    case "period":
    case "difference":
    case "years":
    case "portion":
    case "rate":
    case "listed":
    case "scaled":
    case "same":
      return figureFixes(text, claim.at, figure, Number(value.toPrecision(6)));
    default:
      return [];
  }
}

/** Each part as it would be were all else right: which of them is wrong, or the total, only the notes can say. */
function partFixes(text: string, claim: Told, parts: readonly Told[], sum: number): Fix[] {
  return parts.flatMap(({ at, fact: { figure, value } }) => {
    const right = Number((value + claim.fact.value - sum).toPrecision(6));
    return figure === null || right <= 0 ? [] : figureFixes(text, at, figure, right);
  });
}
