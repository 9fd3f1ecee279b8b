import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { JUBILEES } from "../../../lexicon/calendar-words.js";
import {
  made,
  relatedTo,
  replacing,
  type DateReport,
  type Jubilee,
  type PlacedDate,
  type PlacedJubilees,
} from "./problem.js";

/** What an anniversary is counted from: how a thing or a person began, or what happened on the day. */
const BEGINNING =
  /\b(?:opened|founded|established|built|born|began|begun|started|launched|created|incorporated|chartered|formed|dedicated|unveiled|married|wed|struck|hit|killed|happened|occurred|took place|exploded|collapsed|sank|crashed|died)\b[^.;!?]{0,60}$/i;
const REACH = 90;
const JUBILEE = /^[\s-](?:[A-Za-zÀ-ɏ]+\s)?(?:anniversary|birthday)\b/u;

/** "its 50th birthday in 2024" of what opened in 1964. */
export function* wrongAnniversaries(
  placed: readonly PlacedJubilees[],
  dates: readonly PlacedDate[],
): Generator<DateReport> {
  if (!placed.some(({ jubilees }) => jubilees.length > 0)) return;
  const withYears = dates.filter(({ date }) => date.year !== null);
  // A jubilee is kept in a year that its sentence names.
  for (const { at, block, jubilees } of placed)
    for (const jubilee of jubilees) {
      const near = withYears.filter((placed) => Math.abs(placed.block - block) <= 1);
      const kept = near.filter((placed) => placed.at === at && placed.date.sentence === jubilee.sentence);
      const year = Math.max(...kept.map(({ date }) => date.year!));
      // The years apart may be of anything else in the story, so that one pair that fits is enough.
      if (kept.length === 0 || near.some(({ date }) => Math.abs(year - date.year!) === jubilee.years))
        continue;
      const celebration = kept.find(({ date }) => date.year === year)!;
      const began = near.filter((placed) => isBeginning(placed, celebration));
      if (began.length === 1) yield report(at, jubilee, began[0]!, celebration);
    }
}

/** The anniversaries that a block tells of. */
export function* jubileesOf(at: AnnotatedBlock): Generator<Jubilee> {
  const { sentences, tokens } = at.block;
  const sentenceOf = (start: number): number =>
    sentences.findIndex((each) => each.start <= start && start < each.end);
  for (const figure of at.annotations.figures) {
    const isOne = figure.role === "rank" || (figure.role === "duration" && figure.unit === "year");
    const noun = isOne ? JUBILEE.exec(at.block.prose.slice(figure.end, figure.end + 30)) : null;
    if (noun === null) continue;
    const span = { start: figure.start, end: figure.end + noun[0].length };
    yield { years: figure.value, span, sentence: sentenceOf(figure.start), figure };
  }
  for (const token of tokens) {
    const years = token.kind === "word" && token.lower.length > 8 ? JUBILEES.get(token.lower) : undefined;
    if (years !== undefined) yield { years, span: token, sentence: sentenceOf(token.start), figure: null };
  }
}

/** Whether a year is that of the beginning: it comes with a verb of beginning, or is the same day of another year. */
function isBeginning({ at, date }: PlacedDate, { date: kept }: PlacedDate): boolean {
  if (date.year! >= kept.year!) return false;
  if (date.day !== null && date.day === kept.day && date.month === kept.month) return true;
  return BEGINNING.test(at.block.prose.slice(Math.max(0, date.start - REACH), date.start));
}

function report(at: AnnotatedBlock, jubilee: Jubilee, began: PlacedDate, kept: PlacedDate): DateReport {
  const { figure } = jubilee;
  const years = kept.date.year! - began.date.year!;
  const start = kept.date.year! - jubilee.years;
  return {
    span: place(at, jubilee.span),
    message: t`From ${began.date.year!} to ${kept.date.year!} is ${years} years, not ${jubilee.years}.`,
    why: t`${kept.date.year!} − ${began.date.year!} = ${years}. Either the anniversary or one of the years is wrong.`,
    related: [relatedTo({ at: began.at, span: began.date }, t("The year that it is counted from."))],
    fixes: (text) => {
      const number = figure && /^\d+[a-z]{2}$/.test(proseOf(at, figure.number)) ? figure.number : null;
      const { year } = began.date.parts;
      return made(
        number && replacing(text, { at, span: number }, ordinal(years), t`Make it ${ordinal(years)}`),
        year ? replacing(text, { at: began.at, span: year }, String(start), t`Make it ${start}`) : null,
      );
    },
  };
}

function ordinal(value: number): string {
  const end = value % 100 > 3 && value % 100 < 21 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${end}`;
}
