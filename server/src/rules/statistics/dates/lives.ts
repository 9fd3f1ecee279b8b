import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { DateMention } from "../../../annotations/dates/date-mention.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { setFigure } from "../../../edits/set-figure.js";
import { boundsOf } from "../../../annotations/dates/lasting.js";
import { made, relatedTo, type DateReport, type PlacedDate, type ToldDate } from "./problem.js";

const BORN = /\bborn\b[^.;!?\d]{0,50}$/i;
const DIED = /\b(?:died|dies|dead|passed away)\b[^.;!?]{0,60}$/i;
const NEAR = 70;
const YEAR_DAYS = 365.2425;

/** The age at death in a draft that tells of one birth and one death, where it is not the years between. */
export function* wrongAges(dates: readonly PlacedDate[]): Generator<DateReport> {
  const births = dates.filter(({ life }) => life === "birth");
  if (births.length !== 1) return;
  const deaths = dates.filter(({ life }) => life === "death");
  if (deaths.length !== 1) return;
  const [birth, death] = [births[0]!, deaths[0]!];
  const [from, to] = [boundsOf(birth.date), boundsOf(death.date)];
  if (from === null || to === null || to.first <= from.last) return;
  const least = yearsBetween(from.last, to.first);
  const most = yearsBetween(from.first, to.last);
  const age = ageTold(death);
  if (age === null || age.value === least || age.value === most || (age.value > least && age.value < most))
    return;
  const says = least === most ? String(least) : `${least} or ${most}`;
  const { at } = death;
  yield {
    span: place(at, age),
    message: t`From ${proseOf(birth.at, birth.date)} to ${proseOf(at, death.date)} is ${says} years, not ${age.value}.`,
    why: t`Somebody born ${proseOf(birth.at, birth.date)} who died ${proseOf(at, death.date)} was ${says}. Either the age or one of the dates is wrong.`,
    related: [
      relatedTo({ at: birth.at, span: birth.date }, t("The birth.")),
      relatedTo({ at, span: death.date }, t("The death.")),
    ],
    fixes: (text) => {
      const edit = least === most ? setFigure(text, at, age, least) : null;
      return made(edit && { title: t`Make it ${edit.newText}`, edits: [edit] });
    },
  };
}

/** Whether the words before a date with its year tell of a birth or a death. */
export function lifeTold({ block: { prose } }: AnnotatedBlock, date: DateMention): ToldDate["life"] {
  if (date.year === null) return null;
  const before = prose.slice(Math.max(0, date.start - NEAR), date.start);
  if (BORN.test(before)) return "birth";
  return DIED.test(before) ? "death" : null;
}

/** Whole years between two days; a birthday counts. */
function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from + 0.51) / YEAR_DAYS);
}

/** The age of who died: in the sentence of the death ("died at 78"), or alone in the next ("She was 78."). */
function ageTold({ at, date }: PlacedDate): Figure | null {
  const { figures } = at.annotations;
  const own = at.block.sentences[date.sentence];
  const next = at.block.sentences[date.sentence + 1];
  if (own === undefined) return null;
  const ages = figures.filter(
    ({ role, start, end }) => role === "age" && start >= own.start && end <= own.end,
  );
  if (ages.length > 0) return ages.length === 1 && isAgeOfDead(at, ages[0]!) ? ages[0]! : null;
  if (next === undefined) return null;
  const alone =
    /^(?:He|She|They|(?:M(?:r|s|rs)\. )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]+) (?:was|were) (?:just |only )?[\w-]+(?: years old)?[.,]?(?:$|\s)/u;
  if (!alone.test(proseOf(at, next))) return null;
  const told = figures.filter(({ start, end }) => start >= next.start && end <= next.end);
  return told.length === 1 && told[0]!.exactness === "exact" && told[0]!.value < 120 ? told[0]! : null;
}

/** "died at 78", "died … at age 78", "aged 78": and no other's age, as in "her son, 40". */
function isAgeOfDead(at: AnnotatedBlock, { start }: Figure): boolean {
  return /\b(?:at(?: age| the age of)?|aged?)\s$/i.test(at.block.prose.slice(Math.max(0, start - 18), start));
}
