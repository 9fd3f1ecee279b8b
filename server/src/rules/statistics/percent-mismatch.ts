import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import {
  changeStatements,
  shareChanges,
  type ChangeStatement,
} from "../../annotations/figures/relations/changes.js";
import { outlinesOf } from "../../annotations/figures/relations/outline.js";
import { partStatements, type PartStatement } from "../../annotations/figures/relations/percentages.js";
import { defineRule, type Around, type BlockReport, type Fix, type ReviewedDraft } from "../rule.js";
import {
  changeOf,
  differenceOf,
  intervalOf,
  meet,
  percentOf,
  sizeOf,
  sumOf,
} from "../../annotations/figures/interval.js";
import { excessesIn, impossibleSharesIn } from "../../annotations/ties/contraries.js";
import { pointGapsIn } from "../../annotations/ties/differences.js";
import { discountsIn, ratesAsSharesIn, ratesIn, rateSharesIn } from "../../annotations/ties/rates.js";
import { surchargesIn } from "../../annotations/ties/derived/portions.js";
import { changesIn } from "../../annotations/ties/changes.js";
import { percentagesIn } from "../../annotations/ties/shares.js";
import { areSides, sharesOfVotesIn } from "../../annotations/ties/ordered/shares-of-votes.js";
import { shareRestsIn } from "../../annotations/ties/reckoned/rests.js";
import { weighedPercentChangesIn } from "../../annotations/ties/weighed/changes.js";
import { weighedPercentagesIn } from "../../annotations/ties/weighed/shares.js";
import { SEARCHED, withSearched } from "./ties/searched-ties.js";
import { followsOtherwise, isSlip, withTies, wrongTies } from "./ties/wrong-ties.js";
import { oddPercentages } from "./arithmetic/table-percentages.js";
import { isTabular, tablesOf } from "./arithmetic/table.js";
import { shareStep } from "./arithmetic/share-step.js";
import {
  figureFixes,
  inSentence,
  percentFixes,
  percentWords,
  roundPercent,
} from "./arithmetic/percent-words.js";

const WHY = english(
  "A percentage is the first figure that readers take away, and the easiest for them to check.",
);

export const percentMismatch = defineRule({
  id: "statistics/percent-mismatch",
  summary: "A percentage does not follow from the figures beside it.",
  defaultSeverity: "warning",
  options: {},
  near: SEARCHED,
  *checkBlock(at, _options, _notes, around) {
    const reports = withTies(
      told(at, around),
      wrongTies(
        at,
        around,
        changesIn,
        percentagesIn,
        weighedPercentChangesIn,
        weighedPercentagesIn,
        pointGapsIn,
        excessesIn,
        impossibleSharesIn,
        discountsIn,
        surchargesIn,
        rateSharesIn,
        ratesIn,
        ratesAsSharesIn,
        shareRestsIn,
        sharesOfVotesIn,
      ),
    );
    yield* withSearched(reports, at, around, "share", "rest", "change", "rate");
  },
  gather: (at) => (isTabular(at) ? true : null),
  *check(draft, _options, gathered) {
    for (const table of tablesOf(
      draft,
      gathered.map(({ block }) => block),
    ))
      for (const { cell, right, related, sum } of oddPercentages(table))
        yield {
          span: place(cell.at, cell.figure),
          message: t`The row gives ${percentWords(right)}, not ${proseOf(cell.at, cell.figure)}.`,
          why: t`${sum}, as in the other rows. ${t(WHY)}`,
          related: related.map(({ at, figure }) => ({ span: place(at, figure), message: `${sum}.` })),
          fixes: () => percentFixes(draft.text, cell.at, cell.figure, right),
        };
  },
});

function* told(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const { block, annotations } = at;
  if (annotations.figures.length < 3 || !annotations.figures.some(({ role }) => role === "share")) return;
  const outlines = outlinesOf(block, annotations.figures, 1);
  const reports = [
    ...outlines.flatMap(partStatements).map((statement) => checkPart(at, statement)),
    ...changeStatements(outlines)
      .filter(({ from, to, said }) => from === null || !followsOtherwise(at, around, said, [from, to]))
      .map((statement) => checkChange(at, statement)),
    ...shareChanges(outlines).map((statement) => checkShareChange(at, statement)),
  ];
  for (const report of reports) if (report !== null) yield report;
}

function checkPart(at: AnnotatedBlock, { part, whole, percent, either }: PartStatement): BlockReport | null {
  const { prose } = at.block;
  const ratio = percentOf(intervalOf(prose, part), intervalOf(prose, whole));
  const said = intervalOf(prose, percent);
  if (meet(ratio, said) || (either && meet(differenceOf({ low: 100, high: 100 }, ratio), said))) return null;
  if (areSidesOf(at, part, whole)) return null;
  const computed = (100 * part.value) / whole.value;
  const right =
    either && Math.abs(100 - computed - percent.value) < Math.abs(computed - percent.value)
      ? 100 - computed
      : computed;
  const sum =
    right === computed
      ? t`${proseOf(at, part)} of ${proseOf(at, whole)} is ${percentWords(right)}`
      : t`${proseOf(at, part)} of ${proseOf(at, whole)} leaves ${percentWords(right)}`;
  const fits = (whole.value * (right === computed ? percent.value : 100 - percent.value)) / 100;
  return report(at, percent, right, sum, [part, whole], (draft) => figureFixes(draft.text, at, part, fits));
}

/** "Those in favor numbered 620 and those against 155": neither is a part of the other. */
function areSidesOf({ annotations }: AnnotatedBlock, a: Figure, b: Figure): boolean {
  const facts = annotations
    .lines()
    .flatMap(({ facts }, sentence) => facts.map((fact) => ({ fact, sentence })));
  const [x, y] = [a, b].map((figure) => facts.find(({ fact }) => fact.figure === figure));
  return x !== undefined && y !== undefined && areSides(facts, x, y);
}

function checkChange(
  at: AnnotatedBlock,
  { from, to, step, direction, said }: ChangeStatement,
): BlockReport | null {
  const { prose } = at.block;
  const after = intervalOf(prose, to);
  const stated = intervalOf(prose, said);
  if (from !== null) {
    const change = changeOf(intervalOf(prose, from), after);
    if (meet(sizeOf(change), stated) || from.value <= 0) return null;
    const right = Math.abs((100 * (to.value - from.value)) / from.value);
    const way = to.value < from.value ? t("drop") : t("increase");
    const sum = t`from ${proseOf(at, from)} to ${proseOf(at, to)} is ${article(right)} ${percentWords(right)} ${way}`;
    return report(at, said, right, sum, [from, to]);
  }
  if (step === null) return null;
  const moved = intervalOf(prose, step);
  const before = direction === "up" ? differenceOf(after, moved) : sumOf([after, moved]);
  if (meet(percentOf(moved, before), stated)) return null;
  const base = direction === "up" ? to.value - step.value : to.value + step.value;
  const right = (100 * step.value) / base;
  const sum = t`${proseOf(at, step)} ${direction}, to ${proseOf(at, to)}, is ${percentWords(right)} of what it was before`;
  return report(at, said, right, sum, [step, to]);
}

/** A step between percentages that is said in percent, and is neither that nor so many points. */
function checkShareChange(at: AnnotatedBlock, { from, to, said }: ChangeStatement): BlockReport | null {
  if (from === null || from.value <= 0 || said.unit !== "%") return null;
  const step = shareStep(at, from, to);
  const stated = intervalOf(at.block.prose, said);
  if (meet(step.percent, stated) || meet(step.points, stated)) return null;
  const right = Math.abs((100 * (to.value - from.value)) / from.value);
  const points = roundPercent(Math.abs(to.value - from.value));
  const sum = t`from ${proseOf(at, from)} to ${proseOf(at, to)} is ${points} percentage points, or ${percentWords(right)}`;
  return report(at, said, right, sum, [from, to]);
}

function report(
  at: AnnotatedBlock,
  percent: Figure,
  right: number,
  sum: string,
  related: readonly Figure[],
  more: (draft: ReviewedDraft) => readonly Fix[] = () => [],
): BlockReport | null {
  if (!isSlip(percent.value, right)) return null;
  return {
    span: place(at, percent),
    message: t`The figures give ${percentWords(right)}, not ${inSentence(proseOf(at, percent))}.`,
    why: `${sum.charAt(0).toUpperCase()}${sum.slice(1)}. ${t(WHY)}`,
    related: related.map((figure) => ({ span: place(at, figure), message: `${sum}.` })),
    fixes: (draft) => [...percentFixes(draft.text, at, percent, right), ...more(draft)],
  };
}

/** "an 18 percent drop", "a 25 percent drop". */
function article(value: number): string {
  return /^(?:8|11(?!\d)|18(?!\d))/.test(String(Math.round(value))) ? "an" : "a";
}
