import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import { monthsIn } from "../../../annotations/dates/annotate-dates.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { LASTING_NOUNS, WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { singular } from "../../../lexicon/counted-nouns.js";
import { setFigure, writeLike } from "../../../edits/set-figure.js";
import type { Span } from "../../../text/span.js";
import type { BlockReport, ReviewedDraft } from "../../rule.js";
import { inUnits, mayLast, stretch, UNIT_DAYS } from "../../../annotations/dates/lasting.js";
import { made, relatedTo, replacing, type DateReport, type Run } from "./problem.js";

const JOINED = /^,?\s(?:to|through|until|till)\s(?:on\s)?$|^\s?[–—-]\s?$/;
const BEGAN =
  /\b(?:began|begun|started|opened|starts|begins|opens|ran|runs|lasted|from)(?:\son|\sin|\sfrom)?\s$/;
const ENDED =
  /\b(?:ended|ends|ending|concluded|concludes|closed|closes|finished|until|through|to)(?:\son|\sin)?\s$/;
const FURTHEST = 60;

export interface PlacedRun extends Run {
  readonly at: AnnotatedBlock;
  readonly block: number;
}

/** A duration that the dates told of the same thing do not make: "his eight years in office", "the two-week strike". */
export function* wrongDurations(
  blocks: ReviewedDraft["blocks"],
  runs: readonly PlacedRun[],
): Generator<DateReport> {
  for (const run of runs) {
    const rivals = runs.filter((other) => other !== run && Math.abs(other.block - run.block) <= 1);
    for (let block = Math.max(0, run.block - 1); block <= run.block + 1; block++) {
      const at = blocks[block];
      for (const figure of at?.annotations.figures ?? [])
        if (isDuration(figure) && tells(at!, figure, run) && !mayLast(run.stretch, figure.value, figure.unit))
          if (rivals.every((rival) => !mayLast(rival.stretch, figure.value, figure.unit)))
            yield report(at!, figure, run);
    }
  }
}

/** The runs that a block tells of. */
export function* runsOf(at: AnnotatedBlock): Generator<Run> {
  const { dates } = at.annotations;
  const { prose } = at.block;
  for (let index = 1; index < dates.length; index++) {
    const [from, to] = [dates[index - 1]!, dates[index]!];
    if (from.sentence !== to.sentence || to.start - from.end > FURTHEST) continue;
    const between = prose.slice(from.end, to.start);
    const before = prose.slice(Math.max(0, from.start - 24), from.start);
    if (!BEGAN.test(before) || !(JOINED.test(between) || ENDED.test(between)) || !isAlike(from, to)) continue;
    const made = stretch(from, to);
    if (made === null) continue;
    yield {
      span: { start: from.start, end: to.end },
      sentence: from.sentence,
      stretch: made,
      inYears: from.year !== null && to.year !== null && (from.day === null || to.day === null),
      subjects: lastingIn(at, from.sentence),
    };
  }
}

function isAlike(from: DateMention, to: DateMention): boolean {
  if (from.day !== null && to.day !== null) return true;
  return from.day === null && to.day === null && (from.month === null) === (to.month === null);
}

function lastingIn(at: AnnotatedBlock, sentence: number): ReadonlySet<number> {
  const { firstToken, endToken } = at.block.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const groups = new Set<number>();
  for (const { lower } of at.block.tokens.slice(firstToken, endToken)) {
    const group = LASTING_NOUNS.get(lower) ?? LASTING_NOUNS.get(singular(lower));
    if (group !== undefined) groups.add(group);
  }
  return groups;
}

function isDuration({ role, exactness, to, unit, standing }: Figure): boolean {
  return (
    role === "duration" &&
    exactness === "exact" &&
    to === undefined &&
    UNIT_DAYS.has(unit) &&
    standing === "whole"
  );
}

/** What makes years a person's term: "his eight years in office", "her 12-year tenure". */
const TERM =
  /^(?:[\s-](?:as|in\s(?:office|power|charge|Congress|parliament)|on\sthe\s(?:board|council|bench|court)|at\sthe\shelm|with\sthe|of\sservice)\b|[\s-](?:tenure|term|reign|stint|rule|run|career|presidency|leadership|administration|marriage)\b)/;
const OWNER = /\b(?:his|her|their|its|the)\s$/;

/** Whether a duration is told of what ran from the one date to the other. */
function tells(at: AnnotatedBlock, figure: Figure, run: PlacedRun): boolean {
  const { prose } = at.block;
  const sentence = at.block.sentences.findIndex(
    ({ start, end }) => start <= figure.start && figure.end <= end,
  );
  const here = at === run.at && sentence === run.sentence;
  const before = prose.slice(Math.max(0, figure.start - 12), figure.start);
  const after = prose.slice(figure.end, figure.end + 24);
  if (run.inYears)
    return OWNER.test(before) && TERM.test(after) && !/\b(?:first|last|next|final)\s$/.test(before);
  if (/[-–]/.test(proseOf(at, figure))) {
    const group = lastingAfter(after);
    return group !== undefined && run.subjects.has(group);
  }
  return here && /\b(?:lasted|lasting|for)\s$/.test(before) && figure.end <= run.span.start + FURTHEST + 200;
}

/** The group of the noun that a compound tells of: "two-week strike", "two-week hunger strike". */
function lastingAfter(after: string): number | undefined {
  const words = after.trim().split(/[^A-Za-zÀ-ɏ-]+/u, 3);
  const noun = words.find((word) => LASTING_NOUNS.has(word.toLowerCase()));
  return noun === undefined ? undefined : LASTING_NOUNS.get(noun.toLowerCase());
}

function report(at: AnnotatedBlock, figure: Figure, run: PlacedRun): DateReport {
  const units = inUnits(run.stretch, figure.unit);
  const dates = proseOf(run.at, run.span);
  const is = units === null ? t("another time") : `${units} ${figure.unit}${units === 1 ? "" : "s"}`;
  return {
    span: place(at, figure),
    message: t`“${proseOf(at, figure)}” does not go with “${dates}”.`,
    why: t`“${dates}” is ${is}. Either the duration or one of the dates is wrong.`,
    related: [relatedTo(run, t("These dates tell how long it was."))],
    fixes: (text) => {
      const written = proseOf(at, figure.number);
      // In a compound ("a one-week strike") no noun changes its number with the figure.
      const compound = proseOf(at, figure).includes("-");
      const newText = units === null ? null : writeLike(written, figure.value, units);
      if (newText === null || (!compound && (units === 1) !== (figure.value === 1))) return [];
      return made(replacing(text, { at, span: figure.number }, newText, t`Make it ${newText}`));
    },
  };
}

const LIST_OF_MONTHS =
  /^(?:\sof\s(?:(?:the|this|last|that)\s)?(?:\w+\s)?(?:year|season|\d{4}))?\s?[,(:—–]?\s?(?:from\s)?$/;
const THROUGH = /^\.?\s(through|to|until)\s$|^\.?\s?([–—-])\s?$/;

/** "the last three months of the season, July through October": months, or weekdays, that are not as many as told. */
export function* miscountedMonths(at: AnnotatedBlock): Generator<BlockReport> {
  const { prose } = at.block;
  for (const figure of at.annotations.figures) {
    if (figure.role !== "duration" || figure.exactness !== "exact" || figure.to !== undefined) continue;
    if (figure.unit !== "month" && figure.unit !== "day") continue;
    const after = prose.slice(figure.end, figure.end + FURTHEST);
    const names =
      figure.unit === "month"
        ? monthsIn(after).map(({ month, at: span }) => ({ index: month - 1, at: span }))
        : weekdaysIn(after);
    const [first, last] = names;
    if (!first || !last || !LIST_OF_MONTHS.test(after.slice(0, first.at.start))) continue;
    const joint = THROUGH.exec(after.slice(first.at.end, last.at.start));
    if (joint === null) continue;
    const round = figure.unit === "month" ? 12 : 7;
    const inclusive = ((last.index - first.index + round) % round) + 1;
    const may = joint[1] === "to" || joint[1] === "until" ? [inclusive, inclusive - 1] : [inclusive];
    // "the 18 months January through June" and "10 days, Friday to Sunday" go round once.
    if (figure.value >= round || may.includes(figure.value) || /^\s?\d/.test(after.slice(last.at.end)))
      continue;
    const all = proseOf(at, { start: figure.end + first.at.start, end: figure.end + last.at.end });
    yield {
      span: place(at, { start: figure.start, end: figure.end + last.at.end }),
      message: t`${all} is ${inclusive} ${figure.unit}s, not ${figure.value}.`,
      why: t`Counted with the first and the last, ${all} is ${inclusive} ${figure.unit}s.`,
      fixes: ({ text }) => {
        const edit = setFigure(text, at, figure, inclusive);
        return made(edit && { title: t`Make it ${edit.newText} ${figure.unit}s`, edits: [edit] });
      },
    };
  }
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g");

function weekdaysIn(prose: string): { index: number; at: Span }[] {
  return [...prose.matchAll(WEEKDAY)].map((match) => ({
    index: WEEKDAYS.findIndex((day) => day === match[0]),
    at: { start: match.index, end: match.index + match[0].length },
  }));
}
