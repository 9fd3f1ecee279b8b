import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import {
  onesOfSeveral,
  rollsIn,
  sharedTotals,
  type OneOfSeveral,
  type Roll,
  type SharedTotal,
} from "../../annotations/figures/relations/across-sentences.js";
import {
  breakdowns,
  isPlausible,
  sumOfValues,
  type VoteSide,
} from "../../annotations/figures/relations/breakdowns.js";
import { outlinesOf } from "../../annotations/figures/relations/outline.js";
import {
  defineRule,
  type BlockReport,
  type Fix,
  type Gathered,
  type Report,
  type ReviewedDraft,
} from "../rule.js";
import { intervalOf, meet, sumOf, type Interval } from "../../annotations/figures/interval.js";
import { amountWords, figureFixes, inSentence } from "./arithmetic/percent-words.js";
import { namedSetsIn } from "../../annotations/ties/derived/named-lists.js";
import { overlapsIn, partsOverIn } from "../../annotations/ties/derived/parts.js";
import { amountGapsIn } from "../../annotations/ties/differences.js";
import { listsIn } from "../../annotations/ties/lists.js";
import { partsBoundIn } from "../../annotations/ties/orders.js";
import { hasSingle, isOfThose, isOneOfThese } from "../../annotations/ties/told-parts.js";
import { totalsIn } from "../../annotations/ties/totals.js";
import { talliesIn, twoSidesIn } from "../../annotations/ties/reckoned/gaps.js";
import { amountRestsIn } from "../../annotations/ties/reckoned/rests.js";
import { itemisedIn } from "../../annotations/ties/weighed/lists.js";
import { weighedTotalsIn } from "../../annotations/ties/weighed/totals.js";
import { promises } from "./ties/promises.js";
import { SEARCHED, withSearched } from "./ties/searched-ties.js";
import { withTies, wrongTies } from "./ties/wrong-ties.js";
import { isTabular, largeTables, MOST_CELLS, tablesOf } from "./arithmetic/table.js";
import { tableTotals } from "./arithmetic/table-totals.js";

const WHY = english("Readers add up. Where the parts do not come to the total, one of the figures is wrong.");

/** A figure at its block. */
interface Stated {
  readonly at: AnnotatedBlock;
  readonly figure: Figure;
}

/** What a block holds of totals that other blocks break down. */
interface Told {
  readonly fated: readonly Figure[];
  readonly rolls: readonly Roll[];
  readonly shared: readonly SharedTotal[];
  readonly ones: readonly OneOfSeveral[];
  readonly isTabular: boolean;
}

export const totalMismatch = defineRule({
  id: "statistics/total-mismatch",
  summary: "The parts do not add up to the total.",
  defaultSeverity: "warning",
  options: {
    largestTable: {
      default: MOST_CELLS,
      description: "Tables with more cells than this are not added up; one notice says so.",
    },
  },
  near: SEARCHED,
  *checkBlock(at, _options, _notes, around) {
    const told = withTies(
      brokenDown(at),
      wrongTies(
        at,
        around,
        totalsIn,
        partsBoundIn,
        amountGapsIn,
        listsIn,
        weighedTotalsIn,
        itemisedIn,
        partsOverIn,
        overlapsIn,
        namedSetsIn,
        amountRestsIn,
        twoSidesIn,
        talliesIn,
      ),
    );
    yield* withSearched(told, at, around, "sum", "mean");
    yield* promises(at, around);
  },
  gather(at): Told | null {
    const { block, annotations } = at;
    if (isTabular(at)) return { ...NOTHING, isTabular: true };
    if (annotations.figures.length === 0) return null;
    const outlines = outlinesOf(block, annotations.figures, 1);
    const fated = annotations.figures.filter(
      ({ role, fate, standing, exactness }) =>
        role === "count" && fate !== "" && standing === "whole" && exactness === "exact",
    );
    const told = {
      fated,
      rolls: annotations.figures.length > 1 ? rollsIn(outlines) : [],
      shared: sharedTotals(outlines),
      ones: onesOfSeveral(outlines),
      isTabular: false,
    };
    return fated.length + told.rolls.length + told.shared.length + told.ones.length > 0 ? told : null;
  },
  *check(draft, { largestTable }, gathered) {
    const tabular = gathered.filter(({ gist }) => gist.isTabular).map(({ block }) => block);
    for (const { first, cells } of largeTables(draft, tabular, largestTable))
      yield {
        span: place(first.at, { start: 0, end: first.at.block.prose.length }),
        message: t`This table is not added up: it has ${cells} cells, and the most is ${largestTable}.`,
        why: t(
          "Adding it up at every keystroke would take too long. `largestTable` of `statistics/total-mismatch` in the settings says how many cells are added up.",
        ),
        atMost: "information",
      };
    for (const { total, parts, isWhole } of [
      ...tableTotals(tablesOf(draft, tabular, largestTable)),
      ...rollCalls(draft, gathered),
      ...sharedOut(draft, gathered),
    ])
      if (disagree(total, parts, isWhole)) {
        const { fixes, ...report } = mismatch(total, parts);
        yield { ...report, fixes: () => fixes(draft) };
      }
  },
});

function* brokenDown(at: AnnotatedBlock): Generator<BlockReport> {
  const { block, annotations } = at;
  if (annotations.figures.length < 2) return;
  for (const { total, parts, isWhole, side } of breakdowns(outlinesOf(block, annotations.figures, 1))) {
    const stated = parts.map((figure) => ({ at, figure }));
    // "187 in 61.2 overs (Orr 54, Lund 40)": whole numbers come to no tenths.
    if (
      total.role === "count" &&
      !Number.isInteger(total.value) &&
      parts.every(({ value }) => Number.isInteger(value))
    )
      continue;
    if (areNested(at, total, parts) || parts.some((part) => isForEach(at, part))) continue;
    if (disagree({ at, figure: total }, stated, isWhole)) {
      const { fixes, ...report } = mismatch({ at, figure: total }, stated);
      if (side !== undefined) yield sideMismatch(at, total, parts[0]!, side);
      else yield { ...report, fixes: (draft) => fixes(draft) };
    }
  }
}

/** "At $150 and $2,000 a head, those are worth $96,000 and $64,000": what each comes to is no part of what all do. */
function isForEach({ annotations }: AnnotatedBlock, part: Figure): boolean {
  return annotations
    .lines()
    .some(({ facts }) =>
      facts.some(({ figure, markers, per }) => figure === part && (per !== "" || markers.has("each"))),
    );
}

/** "168 voted, and 150 of those …", or a part that is the total again: no parts that lie side by side. */
function areNested({ block, annotations }: AnnotatedBlock, total: Figure, parts: readonly Figure[]): boolean {
  if (isOneOfThese(block.prose.slice(0, total.number.start), block.prose.slice(total.number.end)))
    return true;
  if (hasSingle(block.prose, parts)) return true;
  const rest = total.value - sumOfValues(parts);
  // A part that stands apart from the list makes it whole.
  if (rest > 0 && annotations.figures.some((figure) => figure.role === "count" && figure.value === rest))
    return true;
  return parts.some(
    (part) =>
      part.value === total.value || isOfThose(block.prose.slice(part.number.end, part.number.end + 10)),
  );
}

const NOTHING = { fated: [], rolls: [], shared: [], ones: [] };

/** A total and its parts, wherever they stand. */
interface Sum {
  readonly total: Stated;
  readonly parts: readonly Stated[];
  readonly isWhole: boolean;
}

/** Whether parts cannot come to a total, rounded or not: they are more, or they are all and less. */
function disagree(total: Stated, parts: readonly Stated[], isWhole: boolean): boolean {
  const step = stepOf(parts);
  const meant = ({ at, figure }: Stated): Interval =>
    intervalOf(at.block.prose, figure.precision > step ? { ...figure, precision: step } : figure);
  const sum = sumOf(parts.map(meant));
  const stated = meant(total);
  return !meet(sum, stated) && (isWhole || sum.low > stated.high);
}

/** What a column of a table is stated to: where most of its cells are counted one by one, 1,100 among them is not rounded. */
function stepOf(parts: readonly Stated[]): number {
  if (parts.length < 3 || !parts.every(({ at }) => at.block.kind === "tableCell")) return Infinity;
  const steps = parts.map(({ figure }) => figure.precision).sort((a, b) => a - b);
  return steps[parts.length >> 1]!;
}

/** The dead of the headline, or of a sentence before, against "The dead were five men and four women." */
function* rollCalls(draft: ReviewedDraft, gathered: readonly Gathered<Told>[]): Generator<Sum> {
  for (const { block, gist } of gathered)
    for (const { fate, list } of gist.rolls) {
      const parts = list.parts.map((figure) => ({ at: draft.blocks[block]!, figure }));
      const totals = gathered
        .filter((other) => other.block <= block)
        .flatMap((other) => other.gist.fated.map((figure) => ({ at: draft.blocks[other.block]!, figure })))
        .filter(({ figure }) => !list.parts.includes(figure) && (fate === "" || figure.fate === fate));
      const total = totals.find(({ figure }) => isPlausible(figure, list.parts));
      const isSaid = totals.some(({ figure }) => figure.value === sumOfValues(list.parts));
      if (total !== undefined && !isSaid) yield { total, parts, isWhole: true };
    }
}

/** "Two camps can hold 340 people between them", and then what each of them has. */
function* sharedOut(draft: ReviewedDraft, gathered: readonly Gathered<Told>[]): Generator<Sum> {
  for (const [index, { block, gist }] of gathered.entries())
    for (const { total, among } of gist.shared) {
      const near = gathered
        .slice(index, index + among + 2)
        .filter((other) => other.block <= block + among + 1);
      const ones = near.flatMap((other) =>
        other.gist.ones.map(({ figures }) => ({ at: draft.blocks[other.block]!, figures })),
      );
      if (ones.length !== among) continue;
      const sums = ones[0]!.figures
        .map((first) =>
          ones.map(({ at, figures }) => ({
            at,
            figure: figures.find((figure) => isSameThing(first, figure)),
          })),
        )
        .filter((parts): parts is Stated[] => parts.every(({ figure }) => figure !== undefined))
        .filter((parts) => parts.every(({ figure }) => figure !== total));
      const values = sums.map((parts) => sumOfValues(parts.map(({ figure }) => figure)));
      const parts = sums.find((each) =>
        isPlausible(
          total,
          each.map(({ figure }) => figure),
        ),
      );
      if (parts !== undefined && !values.includes(total.value))
        yield { total: { at: draft.blocks[block]!, figure: total }, parts, isWhole: true };
    }
}

function isSameThing(a: Figure, b: Figure): boolean {
  return (
    a.role === b.role &&
    a.unit === b.unit &&
    a.counted === b.counted &&
    (a.role !== "count" || a.counted !== "")
  );
}

/** A count of those who voted one way, against that side of the vote; the vote itself is the better known. */
function sideMismatch(at: AnnotatedBlock, total: Figure, part: Figure, side: VoteSide): BlockReport {
  const has = amountWords(at, total, part.value);
  return {
    span: place(at, total),
    message: t`The vote has ${has} ${side}, not ${inSentence(proseOf(at, total))}.`,
    why: t("Of the two numbers of a vote, the first is of those in favor. One of the figures is wrong."),
    related: [{ span: place(at, part), message: t`${proseOf(at, part)}: the vote.` }],
    fixes: (draft) => figureFixes(draft.text, at, total, part.value),
  };
}

function mismatch(
  total: Stated,
  parts: readonly Stated[],
): Omit<Report, "fixes"> & { fixes: (draft: ReviewedDraft) => readonly Fix[] } {
  const sum = sumOfValues(parts.map(({ figure }) => figure));
  const come = amountWords(total.at, total.figure, sum);
  const terms = parts
    .map(({ at, figure }) => (figure.role === "vote" ? figure.value : proseOf(at, figure)))
    .join(" + ");
  return {
    span: place(total.at, total.figure),
    message: t`The parts come to ${come}, not ${inSentence(proseOf(total.at, total.figure))}.`,
    why: `${terms} = ${come}. ${t(WHY)}`,
    related: parts.map(({ at, figure }) => ({
      span: place(at, figure),
      message: t`One of the parts: ${proseOf(at, figure)}.`,
    })),
    fixes: (draft) => [
      ...figureFixes(draft.text, total.at, total.figure, sum),
      ...parts
        .map(({ at, figure }) => ({ at, figure, right: figure.value + total.figure.value - sum }))
        .filter(({ right }) => right > 0)
        .flatMap(({ at, figure, right }) => figureFixes(draft.text, at, figure, right)),
    ],
  };
}
