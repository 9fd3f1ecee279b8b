import { t } from "../l10n/l10n.js";
import { proseOf } from "../annotations/annotations.js";
import type { Figure } from "../annotations/figures/figure.js";
import { pagesOf } from "../annotations/facts/pages.js";
import { passageAbout, type Passage, type Told } from "../annotations/facts/passage.js";
import { isBound } from "../annotations/ties/bond.js";
import { changesIn, multiplesIn } from "../annotations/ties/changes.js";
import { amountGapsIn, pointGapsIn } from "../annotations/ties/differences.js";
import { quotientsIn } from "../annotations/ties/derived/quotients.js";
import { isSetApart } from "../annotations/ties/guards.js";
import { pairsOf } from "../annotations/ties/pairs.js";
import { compoundsIn, periodsIn, productsIn } from "../annotations/ties/products.js";
import { meansIn } from "../annotations/ties/rates.js";
import { fractionsIn, percentagesIn } from "../annotations/ties/shares.js";
import type { Tie, TieKind } from "../annotations/ties/tie.js";
import { totalsIn } from "../annotations/ties/totals.js";
import { weighedMultiplesIn, weighedPercentChangesIn } from "../annotations/ties/weighed/changes.js";
import { weighedRatesIn } from "../annotations/ties/weighed/each.js";
import { weighedFractionsIn, weighedPercentagesIn } from "../annotations/ties/weighed/shares.js";
import { weighedTotalsIn } from "../annotations/ties/weighed/totals.js";
import { amountWords, inSentence, percentWords } from "../rules/statistics/arithmetic/percent-words.js";
import { worthOf, type Worth } from "../rules/statistics/ties/worth.js";
import type { FigureAt } from "./figure-mentions.js";
import type { DraftView } from "./view.js";

/** Those that a rule compares, as far as what they come to is an amount. */
const FINDERS: readonly ((passage: Passage) => Tie[])[] = [
  percentagesIn,
  weighedPercentagesIn,
  fractionsIn,
  weighedFractionsIn,
  changesIn,
  weighedPercentChangesIn,
  multiplesIn,
  weighedMultiplesIn,
  totalsIn,
  weighedTotalsIn,
  amountGapsIn,
  pointGapsIn,
  productsIn,
  compoundsIn,
  periodsIn,
  quotientsIn,
  weighedRatesIn,
  meansIn,
];

/** As sure as a rule has to be that figures belong together. */
const SURE = 2;
/** Steps to the blocks, its own first, in which a figure may stand that follows from it. */
const BESIDE = [0, -1, 1, -2, 2] as const;
/** Blocks before and behind a block that its ties may reach. */
const REACH = { before: 8, after: 8 } as const;

/** "$400 to $500 is 25 percent up.": what the figures come to that a figure belongs with; "" where nothing ties it to any. */
export function tiedTo({ review: { blocks } }: DraftView, { block, figure }: FigureAt): string {
  let asTerm = "";
  for (const step of BESIDE) {
    const at = blocks[block + step];
    if (at === undefined || at.annotations.figures.length === 0) continue;
    const around = (distance: number) => blocks[block + step + distance];
    const passage = passageAbout(at, around, REACH.before, REACH.after);
    if (passage === null) continue;
    for (const page of pagesOf(passage)) {
      if (!page.all.some(({ fact }) => fact.figure === figure)) continue;
      for (const tie of FINDERS.flatMap((finder) => finder(page))) {
        const isClaim = tie.claim.fact.figure === figure;
        if (!isClaim && !tie.terms.some(({ fact }) => fact.figure === figure)) continue;
        if (tie.strength < SURE || isSetApart(page, tie) || !isBound(page, tie)) continue;
        const told = TOLD[tie.kind]?.(tie, worthOf(tie, tie.terms)) ?? "";
        if (isClaim && told !== "") return told;
        asTerm ||= told;
      }
      if (step === 0) asTerm ||= fromTo(page, figure);
    }
  }
  return asTerm;
}

/** What a change comes to of which the copy tells where it went from and to, and no more. */
function fromTo(passage: Passage, figure: Figure): string {
  for (const { a, b } of pairsOf(passage.own)) {
    if (a.sentence !== b.sentence || (a.fact.figure !== figure && b.fact.figure !== figure)) continue;
    const [from, to] = a.fact.markers.has("from") ? [a, b] : [b, a];
    if (from.fact.markers.has("from") && to.fact.markers.has("to")) return change(from, to);
  }
  return "";
}

function change(from: Told, to: Told): string {
  const [was, is] = [from.fact.value, to.fact.value];
  if (was <= 0 || was === is) return "";
  const percent = percentWords(Math.abs(is / was - 1) * 100);
  const [here, there] = [wordsOf(from), inSentence(wordsOf(to))];
  return is > was ? t`${here} to ${there} is ${percent} up.` : t`${here} to ${there} is ${percent} down.`;
}

/** What the terms of a tie come to, in a sentence. */
const TOLD: Partial<Readonly<Record<TieKind, (tie: Tie, worth: Worth) => string>>> = {
  share: ({ terms: [part, whole] }, { value }) =>
    part && whole ? t`${wordsOf(part)} of ${inSentence(wordsOf(whole))} is ${percentWords(value)}.` : "",
  change: ({ terms: [from, to] }) => (from && to ? change(from, to) : ""),
  multiple: ({ terms: [from, to] }, { value }) =>
    from && to
      ? t`${wordsOf(to)} is ${String(Number(value.toPrecision(3)))} times ${inSentence(wordsOf(from))}.`
      : "",
  sum: (tie, worth) => t`${listed(tie.terms)} come to ${amount(tie, worth)}.`,
  difference: (tie, worth) =>
    tie.terms.length === 2 ? t`The difference between ${listed(tie.terms)} is ${amount(tie, worth)}.` : "",
  mean: (tie, worth) => t`The average of ${listed(tie.terms)} is ${amount(tie, worth)}.`,
  product: (tie, worth) => t`${listed(tie.terms)}, multiplied, come to ${amount(tie, worth)}.`,
  quotient: (tie, worth) => {
    const [total, number] = tie.terms;
    return total && number
      ? t`${wordsOf(total)} divided by ${inSentence(wordsOf(number))} is ${amount(tie, worth)}.`
      : "";
  },
  period: (tie, worth) => {
    const [other] = tie.terms;
    return other ? t`At ${inSentence(wordsOf(other))} it comes to ${amount(tie, worth)}.` : "";
  },
};

function amount({ claim: { at, fact } }: Tie, { value }: Worth): string {
  const rounded = Number(value.toPrecision(4));
  if (fact.sort === "share" || fact.sort === "points") return percentWords(value);
  return fact.figure === null ? rounded.toLocaleString("en-US") : amountWords(at, fact.figure, rounded);
}

/** "90, 38 and 12". */
function listed(terms: readonly Told[]): string {
  const words = terms.map((told, index) => (index === 0 ? wordsOf(told) : inSentence(wordsOf(told))));
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : t`${words.slice(0, -1).join(", ")} and ${last}`;
}

function wordsOf({ at, fact }: Told): string {
  return proseOf(at, fact.span);
}
