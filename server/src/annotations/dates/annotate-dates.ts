import { MONTHS } from "../../lexicon/counted-nouns.js";
import { WEEKDAYS } from "../../lexicon/calendar-words.js";
import type { Block } from "../../text/draft.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Figure } from "../figures/figure.js";
import type { DateMention } from "./date-mention.js";

// Any word of that shape, looked up once it is found: the engine takes far longer to compile the names themselves.
const MONTH = "[JFMASOND][A-Za-z]{2,8}\\b\\.?";
const WEEKDAY = "[MTWFS][A-Za-z]{2,8}\\b\\.?";
const YEAR = "(?:1[0-9]|20|21)\\d\\d(?![\\d%])";
const DAY = "\\d{1,2}(?![.,:]?\\d|/)(?:st|nd|rd|th)?\\b";

/** A weekday with the part of the day it may be told of, and what may stand before its date. */
const BEFORE = `(?:(?<weekday>${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?(?:,|\\s\\()?\\s(?:the\\s)?)?`;

const DATE = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])${BEFORE}(?:(?<m1>${MONTH})\\s(?<d1>${DAY})(?<range>[-–]\\d{1,2}\\b)?(?:,?\\s(?<y1>${YEAR}))?` +
    `|(?<d2>${DAY})\\s(?:of\\s)?(?<m2>${MONTH})(?:,?\\s(?<y2>${YEAR}))?` +
    `|(?<m3>${MONTH})(?:,|\\sof)?\\s(?<y3>${YEAR}))`,
  "dgu",
);
const MONTH_ALONE = /(?<![A-Za-zÀ-ɏ\d])[JFMASOND][A-Za-z]{2,8}\b/g;

/** "June 9, 2023, a Friday", "June 9, 2023 (Friday)", "June 9, 2023, fell on a Friday". */
const AFTER = new RegExp(
  `(?:,\\sa\\s|\\s\\(|,?\\s(?:which\\s)?(?:is|was|fell\\son|falls\\son|will\\sfall\\son)\\sa\\s)(?<weekday>${WEEKDAY})`,
  "duy",
);

/** The dates of a block, in order: days, months with a year, and the years among its figures that stand alone. */
export function annotateDates(block: Block, figures: readonly Figure[]): DateMention[] {
  const years = figures.filter(({ role, unit }) => role === "date" && unit === "year");
  const mayHaveDays = figures.some(
    ({ role, unit }) => role === "date" && (unit === "day" || unit === "year"),
  );
  const found: DateMention[] = [];
  if (mayHaveDays) for (const match of datesIn(block.prose)) found.push(fromMatch(block, match));
  for (const { number, value } of years) {
    const at = firstReaching(found, number.start);
    const known = found[at];
    if (known !== undefined && overlaps(known, number)) continue;
    found.splice(at, 0, {
      ...number,
      year: value,
      month: null,
      day: null,
      weekday: null,
      sentence: firstReaching(block.sentences, number.start),
      parts: { year: number },
    });
  }
  return found;
}

/** The matches whose words are a month's and a weekday's; after another the search goes on within it. */
function* datesIn(prose: string): Generator<RegExpExecArray> {
  DATE.lastIndex = 0;
  for (let match = DATE.exec(prose); match !== null; match = DATE.exec(prose)) {
    const { m1, m2, m3, weekday } = match.groups!;
    const from = DATE.lastIndex;
    if (monthOf(m1 ?? m2 ?? m3 ?? "") === 0 || (weekday !== undefined && weekdayNumber(weekday) < 0))
      DATE.lastIndex = match.index + 1;
    else {
      yield match;
      DATE.lastIndex = from;
    }
  }
}

/** The months that a stretch of prose names without a day, in order ("January through April"). */
export function monthsIn(prose: string): { readonly month: number; readonly at: Span }[] {
  return [...prose.matchAll(MONTH_ALONE)]
    .map((match) => ({
      month: monthOf(match[0]),
      at: { start: match.index, end: match.index + match[0].length },
    }))
    .filter(({ month }) => month > 0);
}

function fromMatch(block: Block, match: RegExpExecArray): DateMention {
  const groups = match.groups ?? {};
  const at = match.indices?.groups ?? {};
  const spanOf = (...names: string[]): Span | undefined => {
    const pair = names.map((name) => at[name]).find((indices) => indices !== undefined);
    return pair && { start: pair[0], end: pair[1] };
  };
  const start = match.index;
  const end = start + match[0].length;
  const monthName = groups["m1"] ?? groups["m2"] ?? groups["m3"] ?? "";
  const day = groups["d1"] ?? groups["d2"];
  const year = groups["y1"] ?? groups["y2"] ?? groups["y3"];
  // "Friday to Sunday, June 9-11": the weekdays are those of a range, and no single one is the date's.
  const isOfRange =
    groups["range"] !== undefined ||
    (/(?:[-–/]|\b(?:and|or|to|through) )$/.test(block.prose.slice(Math.max(0, start - 9), start)) &&
      // "Saturday, June 12, and Sunday, June 14": what stands before is a date of its own.
      !/\d,? (?:and|or|to|through) $/.test(block.prose.slice(Math.max(0, start - 12), start)));
  // "The Vancouver Sun, March 3": a short form right behind a name is the rest of it.
  const isName =
    groups["weekday"]?.length === 3 &&
    /[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ]+ $/.test(block.prose.slice(Math.max(0, start - 30), start));
  let weekday = isOfRange || isName ? undefined : groups["weekday"];
  let weekdaySpan = spanOf("weekday");
  if (weekday === undefined && !isOfRange) {
    AFTER.lastIndex = end;
    const after = AFTER.exec(block.prose);
    const pair = after?.indices?.groups?.["weekday"];
    const told = after?.groups?.["weekday"];
    if (told !== undefined && weekdayNumber(told) >= 0) {
      weekday = told;
      weekdaySpan = pair && { start: pair[0], end: pair[1] };
    }
  }
  const monthSpan = spanOf("m1", "m2", "m3");
  const daySpan = spanOf("d1", "d2");
  const yearSpan = spanOf("y1", "y2", "y3");
  const month = monthOf(monthName);
  return {
    start,
    end,
    year: year === undefined ? null : Number(year),
    month,
    day: day === undefined ? null : Number.parseInt(day, 10),
    weekday: weekday === undefined ? null : weekdayNumber(weekday),
    sentence: firstReaching(block.sentences, start),
    parts: {
      ...(weekday !== undefined && weekdaySpan && { weekday: weekdaySpan }),
      ...(monthSpan && { month: monthSpan }),
      ...(daySpan && { day: daySpan }),
      ...(yearSpan && { year: yearSpan }),
    },
  };
}

function monthOf(name: string): number {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? 0;
}

/** The number of a weekday by its name in full or in short; -1 where it is none. */
function weekdayNumber(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, "");
  return WEEKDAYS.findIndex((day) => {
    const full = day.toLowerCase();
    return word === full || (SHORT_WEEKDAYS.has(word) && full.startsWith(word));
  });
}

const SHORT_WEEKDAYS: ReadonlySet<string> = new Set("sun mon tue tues wed thur thurs fri sat".split(" "));
