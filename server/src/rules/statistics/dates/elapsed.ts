import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { firstReaching } from "../../../text/span.js";
import { setFigure } from "../../../edits/set-figure.js";
import type { Fix } from "../../rule.js";
import {
  made,
  relatedTo,
  replacing,
  sayDay,
  type DateReport,
  type Elapsed,
  type PlacedDate,
} from "./problem.js";
import { inUnits, mayLast, shifted, stretch, UNIT_DAYS } from "../../../annotations/dates/lasting.js";

const DIRECTION = /^\s(later|after that|afterward|earlier|before that|after|before)\b(?! than\b)/;
const TO_DATE = /^(?:,|\s\(|\s[—–-])?\s?(?:on|in|by)?\s?(?:the\s)?$/;
const FROM_DATE = /^(?:,|\s\(|\s[—–-])?\s?(?:(?:only|just|exactly|about)\s)?$/;
/** Anything that may be what the days are counted from instead of the date before. */
const OTHER_EVENT =
  /\b(?:later|next|following|(?:yester|to)day|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|weekend|month|year|years|months|weeks)\b/;

/** "May 2 … two days later, on May 6": a time told to lie between two dates that does not. */
export function* wrongElapsed(dates: readonly PlacedDate[]): Generator<DateReport> {
  for (const [index, then] of dates.entries()) {
    const { elapsed } = then;
    if (elapsed === null) continue;
    const from = elapsed.open ? otherInSentence(dates, index) : anchorOf(dates, index, elapsed.figure);
    if (from === null) continue;
    const [first, last] = elapsed.back ? [then, from] : [from, then];
    const between = stretch(first.date, last.date);
    if (between === null || mayLast(between, elapsed.figure.value, elapsed.figure.unit)) continue;
    yield report(from, then, elapsed, inUnits(between, elapsed.figure.unit));
  }
}

/** The "three days later" that stands beside a date of a block. */
export function elapsedBeside(at: AnnotatedBlock, date: DateMention): Elapsed | null {
  const { prose } = at.block;
  const { figures } = at.annotations;
  for (let index = firstReaching(figures, date.start - 41); index < figures.length; index++) {
    const figure = figures[index]!;
    if (figure.start > date.end + 40) break;
    if (figure.role !== "duration" || figure.exactness !== "exact" || figure.to !== undefined) continue;
    if (!UNIT_DAYS.has(figure.unit) || !Number.isInteger(figure.value)) continue;
    const said = DIRECTION.exec(prose.slice(figure.end, figure.end + 14));
    const word = said?.[1];
    if (word === undefined) continue;
    const end = figure.end + said![0].length;
    const open = word === "after" || word === "before";
    const back = word === "earlier" || word.startsWith("before");
    if (end <= date.start && !open && TO_DATE.test(prose.slice(end, date.start)))
      return { figure, back, open };
    if (figure.start >= date.end && FROM_DATE.test(prose.slice(date.end, figure.start)))
      return { figure, back, open };
  }
  return null;
}

/** The date that "three days later" counts from: the one before it, with nothing between that it may count from instead. */
function anchorOf(dates: readonly PlacedDate[], index: number, { start }: Figure): PlacedDate | null {
  const then = dates[index]!;
  const from = dates[index - 1];
  if (from === undefined || then.block - from.block > 1 || !isAsFine(from.date, then.date)) return null;
  const { prose } = from.at.block;
  const before = from.at === then.at;
  const between = before
    ? prose.slice(from.date.end, start)
    : `${prose.slice(from.date.end)} ${then.at.block.prose.slice(0, start)}`;
  if (before && from.date.end > start) return null;
  return OTHER_EVENT.test(between.replace(/^\s(?:\w+\s)?(?:last|this) year/, "")) ? null : from;
}

/** The other of exactly two dates of a sentence. */
function otherInSentence(dates: readonly PlacedDate[], index: number): PlacedDate | null {
  const here = dates[index]!;
  const others = [dates[index - 2], dates[index - 1], dates[index + 1], dates[index + 2]].filter(
    (other) => other?.at === here.at && other.date.sentence === here.date.sentence,
  );
  const [other] = others;
  if (other === undefined || others.length > 1 || !isAsFine(other.date, here.date)) return null;
  const between = here.at.block.prose.slice(
    Math.min(here.date.end, other.date.end),
    Math.max(here.date.start, other.date.start),
  );
  return here.date.end < other.date.start && !/[;:]/.test(between) ? other : null;
}

/** Whether two dates are told to the same part: both to the day, or both by year. */
function isAsFine(a: DateMention, b: DateMention): boolean {
  return (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null);
}

function report(from: PlacedDate, then: PlacedDate, elapsed: Elapsed, units: number | null): DateReport {
  const { figure, back } = elapsed;
  const { at } = then;
  const told = proseOf(at, figure);
  const [a, b] = [proseOf(from.at, from.date), proseOf(at, then.date)];
  const apart =
    units === null
      ? ""
      : t`From ${back ? b : a} to ${back ? a : b} it is ${units} ${figure.unit}${units === 1 ? "" : "s"}. `;
  const right = elapsed.open ? null : shifted(from.date, back ? -figure.value : figure.value, figure.unit);
  return {
    span: place(at, {
      start: Math.min(figure.start, then.date.start),
      end: Math.max(figure.end, then.date.end),
    }),
    message: t`${b} is not ${told} ${back ? t("before") : t("after")} ${a}.`,
    why: t`${apart}Either the count or one of the dates is wrong.`,
    related: [relatedTo({ at: from.at, span: from.date }, t("The date that it is counted from."))],
    fixes: (text) => fixesFor(text, then, figure, units, right),
  };
}

function fixesFor(
  text: string,
  { at, date }: PlacedDate,
  figure: Figure,
  units: number | null,
  right: { month: number; day: number } | null,
): readonly Fix[] {
  const edit = units === null ? null : setFigure(text, at, figure, units);
  const { day } = date.parts;
  const sameMonth = right !== null && day !== undefined && right.month === date.month;
  return made(
    sameMonth
      ? replacing(text, { at, span: day }, String(right.day), t`Make it ${sayDay({ year: 0, ...right })}`)
      : null,
    edit === null ? null : { title: t`Make it ${edit.newText} ${figure.unit}s`, edits: [edit] },
  );
}
