import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { setFigure } from "../../../edits/set-figure.js";
import type { BlockReport } from "../../rule.js";

const AMONG =
  /^(?:\s(?:place|overall))?,?\s(?:of|out of|among|in a field of|from among)\s(?:(?:the|all|its|a|nation’s|nation's|country’s|country's)\s)*$/i;
const SUPERLATIVE =
  /^[\s-](?:largest|biggest|most[\s-][A-Za-zÀ-ɏ-]+|highest|tallest|longest|busiest|richest|oldest|smallest|fastest|best[\s-][A-Za-zÀ-ɏ]+|leading)\b[^.;!?]{0,40}?,?\s(?:behind|trailing|after)\s(only\s|just\s)?/iu;
/** One of those ahead, with the figure that is given for it. */
const NAME =
  /^(?:the\s)?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ’'.-]*(?:\s(?:of\s|de\s|the\s)?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ’'.-]*)*(?:,?\s(?:with|at)\s[^,;.()]*\d[\d,.]*(?:\s(?:million|billion|percent|points))?,?|\s\([^)]{1,30}\),?)?/u;

/** Ranks beyond the number of those ranked: "51st among the 50 states". */
export function* impossibleRanks(at: AnnotatedBlock): Generator<BlockReport> {
  const { figures } = at.annotations;
  for (const [index, rank] of figures.entries()) {
    const of = figures[index + 1];
    if (rank.role !== "rank" || of?.role !== "count" || of.to !== undefined || of.exactness !== "exact")
      continue;
    if (!AMONG.test(at.block.prose.slice(rank.end, of.start)) || of.value < 2 || rank.value <= of.value)
      continue;
    yield {
      span: place(at, { start: rank.start, end: of.end }),
      message: t`Among ${proseOf(at, of.number)}, nothing can be ${proseOf(at, rank.number)}.`,
      why: t`The last of ${of.value} is number ${of.value}. Either the rank or the number of those ranked is wrong.`,
    };
  }
}

/** "second-largest city, behind Carthage and Pell Bay": a rank that goes with another number of those ahead. */
export function* wrongPlaces(at: AnnotatedBlock): Generator<BlockReport> {
  const { prose } = at.block;
  for (const rank of at.annotations.figures) {
    if (rank.role !== "rank" || rank.value > 9) continue;
    const lead = SUPERLATIVE.exec(prose.slice(rank.end, rank.end + 120));
    if (lead === null) continue;
    const start = rank.end + lead[0].length;
    const ahead = namesAt(prose, start);
    if (ahead === null || ahead.count === rank.value - 1) continue;
    // "third behind Norwood" may name the next one only.
    if (ahead.count === 1 && (rank.value < 2 || lead[1] === undefined)) continue;
    yield {
      span: place(at, { start: rank.start, end: rank.end }),
      message: t`Behind ${ahead.count === 1 ? t("one other") : t`${ahead.count} others`}, it is number ${ahead.count + 1}, not ${rank.value}.`,
      why: t`“${prose.slice(start, ahead.end)}” ${ahead.count === 1 ? t("is one") : t`are ${ahead.count}`} ahead of it, so that it ranks number ${ahead.count + 1}.`,
      related: [{ span: place(at, { start, end: ahead.end }), message: t("Those ahead of it.") }],
      // Which of those ahead should not be there, nobody can tell.
      fixes: ({ text }) => {
        const edit = setFigure(text, at, rank, ahead.count + 1);
        return edit === null ? [] : [{ title: t`Make it “${edit.newText}”`, edits: [edit] }];
      },
    };
  }
}

/** The names of a list: "A and B", "A, B and C", each with its figure or none; null where a comma may be part of a name. */
function namesAt(prose: string, start: number): { count: number; end: number } | null {
  let at = start;
  let count = 0;
  let commas = 0;
  for (;;) {
    const name = NAME.exec(prose.slice(at, at + 120));
    if (name === null) return null;
    count++;
    at += name[0].length;
    const hasFigure = /\d/.test(name[0]);
    const joint = /^(,)?\s(and|&)\s|^(,)\s/.exec(prose.slice(at, at + 8));
    if (joint === null) break;
    const isLast = joint[2] !== undefined;
    // "Columbus, Ohio, and Detroit" has a comma that lists nothing.
    if (isLast && joint[1] !== undefined && !hasFigure) return null;
    if (!isLast && !/^\s?(?:the\s)?[A-ZÀ-ÞĀ-Ž]/u.test(prose.slice(at + joint[0].length))) break;
    if (!isLast) commas++;
    at += joint[0].length;
    if (isLast) {
      const last = NAME.exec(prose.slice(at, at + 120));
      return last === null ? null : { count: count + 1, end: at + last[0].length };
    }
  }
  return commas > 0 ? null : { count, end: at };
}
