import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import {
  percentSteps,
  shareChanges,
  shareSteps,
  type ChangeStatement,
  type ShareStep,
} from "../../annotations/figures/relations/changes.js";
import { outlinesOf } from "../../annotations/figures/relations/outline.js";
import {
  defineRule,
  type BlockReport,
  type Fix,
  type Gathered,
  type Report,
  type ReviewedDraft,
} from "../rule.js";
import { intervalOf, meet } from "../../annotations/figures/interval.js";
import {
  figureFixes,
  inSentence,
  percentFixes,
  percentWords,
  roundPercent,
} from "./arithmetic/percent-words.js";
import { shareStep } from "./arithmetic/share-step.js";
import { weighedPointsIn } from "../../annotations/ties/weighed/points.js";
import { NEAR, withTies, wrongTies } from "./ties/wrong-ties.js";
import { isTabular, tablesOf, type Cell } from "./arithmetic/table.js";

const WHY = english(
  "Percentages differ by percentage points; a percent of a percentage is something else, and readers and rivals will notice.",
);

/** What a block tells of steps between percentages: for `check`, which ties the two together across blocks. */
interface Told {
  readonly steps: readonly ShareStep[];
  readonly sizes: readonly Figure[];
  readonly isTabular: boolean;
}

export const pointsNotPercent = defineRule({
  id: "statistics/points-not-percent",
  summary: "Percent is written for percentage points, or the points are wrong.",
  defaultSeverity: "warning",
  options: {},
  near: NEAR,
  *checkBlock(at, _options, _notes, around) {
    yield* withTies(beside(at), wrongTies(at, around, weighedPointsIn));
  },
  gather(at): Told | null {
    const { block, annotations } = at;
    if (isTabular(at)) return { steps: [], sizes: [], isTabular: true };
    if (!annotations.figures.some(({ unit }) => unit === "%")) return null;
    const outlines = outlinesOf(block, annotations.figures, 1);
    const steps = outlines.flatMap(shareSteps);
    const sizes = outlines.flatMap(percentSteps);
    return steps.length + sizes.length > 0 ? { steps, sizes, isTabular: false } : null;
  },
  *check(draft, _options, gathered) {
    yield* headlineSteps(draft, gathered);
    yield* tableSteps(draft, gathered);
  },
});

function* beside(at: AnnotatedBlock): Generator<BlockReport> {
  const { block, annotations } = at;
  if (annotations.figures.length < 3) return;
  for (const statement of shareChanges(outlinesOf(block, annotations.figures, 1))) {
    const report = checkStep(at, statement);
    if (report !== null) yield report;
  }
}

/** "Jobless rate climbs 2 percent" over "rose from 4 percent to 6 percent". */
function* headlineSteps(draft: ReviewedDraft, gathered: readonly Gathered<Told>[]): Generator<Report> {
  const headline = gathered.find(({ block }) => draft.blocks[block]!.block.kind === "headline");
  if (headline === undefined) return;
  const at = draft.blocks[headline.block]!;
  for (const size of headline.gist.sizes)
    for (const { block, gist } of gathered) {
      const step = gist.steps.find((each) => isPoints(at, size, each));
      if (block === headline.block || step === undefined) continue;
      yield pointsReport(draft, at, size, draft.blocks[block]!, step);
      break;
    }
}

/** How many blocks before or after a table the prose is about it. */
const NEAR_TABLE = 4;

/** "The share who are proficient was up 7 percent" beside a row "Proficient | 64% | 71%". */
function* tableSteps(draft: ReviewedDraft, gathered: readonly Gathered<Told>[]): Generator<Report> {
  const sized = gathered.filter(({ gist }) => gist.sizes.length > 0);
  if (sized.length === 0) return;
  const tabular = gathered.filter(({ gist }) => gist.isTabular).map(({ block }) => block);
  const told = new Set<Figure>();
  for (const { rows, block: first, isList } of tablesOf(draft, tabular))
    for (const row of isList ? [] : rows) {
      const [label, before, after, more] = row;
      if (!isShare(before) || !isShare(after) || more !== undefined) continue;
      const step = { from: before.figure, to: after.figure };
      for (const { block, gist } of sized) {
        const at = draft.blocks[block]!;
        const isNear =
          block > first - NEAR_TABLE && block < after.block + rows.length * row.length + NEAR_TABLE;
        const size = gist.sizes.find((each) => !told.has(each) && isPoints(at, each, step));
        if (!isNear || size === undefined || !speaksOf(at, label?.text ?? "")) continue;
        told.add(size);
        yield pointsReport(draft, at, size, before.at, step, after.at);
      }
    }
}

function isShare(cell: Cell | undefined): cell is Cell & { figure: Figure } {
  return cell?.figure?.unit === "%";
}

/** Whether the block has a word of a row's label, in whatever form. */
function speaksOf(at: AnnotatedBlock, label: string): boolean {
  const prose = at.block.prose.toLowerCase();
  return label
    .toLowerCase()
    .split(/[^A-Za-zÀ-ɏ]+/u)
    .some((word) => word.length > 3 && prose.includes(word.slice(0, Math.max(4, word.length - 2))));
}

/** Whether a percentage is the step in points, to the unit, and not the step in percent. */
function isPoints(at: AnnotatedBlock, said: Figure, { from, to }: ShareStep): boolean {
  const stated = intervalOf(at.block.prose, said);
  const difference = Math.abs(to.value - from.value);
  const change = (100 * difference) / from.value;
  return meet({ low: difference, high: difference }, stated) && !meet({ low: change, high: change }, stated);
}

function checkStep(at: AnnotatedBlock, { from, to, said }: ChangeStatement): BlockReport | null {
  if (from === null || from.value <= 0) return null;
  const sum = sumOf(at, { from, to });
  const related = [from, to].map((figure) => ({ span: place(at, figure), message: `${sum}.` }));
  const written = said.counted === "point" ? said.phrase : said;
  const finding = { span: place(at, written), why: `${sum}. ${t(WHY)}`, related };
  if (said.unit === "%") {
    if (!isPoints(at, said, { from, to })) return null;
    const message = t`The step is ${pointsWords(to.value - from.value)}, not ${inSentence(proseOf(at, said))}.`;
    return { ...finding, message, fixes: (draft) => percentToPoints(draft, at, said, { from, to }) };
  }
  const step = shareStep(at, from, to);
  const stated = intervalOf(at.block.prose, said);
  if (meet(step.points, stated)) return null;
  const right = /basis/i.test(proseOf(at, said))
    ? basisWords(to.value - from.value)
    : pointsWords(to.value - from.value);
  const message = t`The step is ${right}, not ${inSentence(proseOf(at, written))}.`;
  return {
    ...finding,
    message,
    fixes: (draft) => pointsFixes(draft, at, said, { from, to }, meet(step.percent, stated)),
  };
}

function pointsReport(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  said: Figure,
  there: AnnotatedBlock,
  step: ShareStep,
  after: AnnotatedBlock = there,
): Report {
  const sum = sumOf(there, step, after);
  return {
    span: place(at, said),
    message: t`The step is ${pointsWords(step.to.value - step.from.value)}, not ${proseOf(at, said)}.`,
    why: `${sum}. ${t(WHY)}`,
    related: [
      { span: place(there, step.from), message: `${sum}.` },
      { span: place(after, step.to), message: `${sum}.` },
    ],
    fixes: () => percentToPoints(draft, at, said, step),
  };
}

function sumOf(at: AnnotatedBlock, { from, to }: ShareStep, after = at): string {
  const change = percentWords(Math.abs((100 * (to.value - from.value)) / from.value));
  return t`From ${proseOf(at, from)} to ${proseOf(after, to)} is ${pointsWords(to.value - from.value)}, or ${change}`;
}

function basisWords(difference: number): string {
  return `${Number(Math.abs(100 * difference).toPrecision(6))} basis points`;
}

function pointsWords(difference: number): string {
  const size = Number(Math.abs(difference).toPrecision(6));
  return `${size} percentage ${size === 1 ? "point" : "points"}`;
}

/** "a 13 percent drop" → "a 13 percentage point drop"; "fell 13%" → "fell 13 percentage points". */
function percentToPoints(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  said: Figure,
  { from, to }: ShareStep,
): Fix[] {
  const { prose } = at.block;
  const beforeNoun =
    /^[ -](?:increase|rise|jump|gain|hike|raise|growth|surge|climb|drop|decline|decrease|cut|fall|loss|swing)/i;
  const one = said.value === 1 || beforeNoun.test(prose.slice(said.end));
  const span = place(at, { start: said.number.end, end: said.end });
  const newText = ` percentage ${one ? "point" : "points"}`;
  const fixes: Fix[] =
    draft.text.slice(span.start, span.end) === prose.slice(said.number.end, said.end)
      ? [{ title: t`Make it “${proseOf(at, said.number)}${newText}”`, edits: [{ ...span, newText }] }]
      : [];
  return [
    ...fixes,
    ...percentFixes(draft.text, at, said, Math.abs((100 * (to.value - from.value)) / from.value)),
  ];
}

/** The number of points set right, and where they were percent, percent written for them. */
function pointsFixes(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  said: Figure,
  { from, to }: ShareStep,
  isPercent: boolean,
): Fix[] {
  const written = proseOf(at, { start: said.number.end, end: said.end });
  const span = place(at, { start: said.number.end, end: said.end });
  const fixes: Fix[] = [];
  if (isPercent && draft.text.slice(span.start, span.end) === written)
    fixes.push({
      title: t`Make it “${proseOf(at, said.number)} percent”`,
      edits: [{ ...span, newText: " percent" }],
    });
  const scale = /basis/i.test(written) ? 100 : 1;
  const points = Number((scale * Math.abs(to.value - from.value)).toPrecision(6));
  return [
    ...fixes,
    ...figureFixes(
      draft.text,
      at,
      { ...said, value: said.value * scale },
      roundPercent(points) === points ? points : points,
    ),
  ];
}
