import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { writeNumber } from "../../../edits/set-figure.js";
import { FATE_WORDS, isPlural, PEOPLE_NOUNS, singular } from "../../../lexicon/counted-nouns.js";
import { SIZES, sizeInWords } from "../../../lexicon/quantifiers.js";
import { allMatches } from "../../../text/all-matches.js";
import type { Span } from "../../../text/span.js";
import type { Around, BlockReport, Fix } from "../../rule.js";
import { intervalOf } from "../../../annotations/figures/interval.js";
import { figuresNear, sentenceText } from "../../../annotations/facts/figures-near.js";

const SIZE =
  /(?<![A-Za-zÀ-ɏ\d-])(?:(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions)\b(?! of (?:dollars|miles|years|pounds|euros))/giu;
/** Words that make a figure the whole of a crowd or a set. */
const WHOLE =
  /\b(?:crowd|turnout|attendance|gathering|total|number|in all|altogether|every (?:one|single one)|all of them|so far|to date)\b/i;
const OTHER =
  /\b(?:another|other|more|additional|arrest\w*|earlier|last (?:year|month|week)|counter-?protest\w*|police officers)\b/i;

/** "Hundreds of people … put the crowd at about 70": a size in words that is more than the figure told of the same set. */
export function* wrongSizes(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const { prose } = at.block;
  for (const match of allMatches(prose, SIZE)) {
    const least = SIZES.get(match[0].toLowerCase()) ?? 0;
    const span = { start: match.index, end: match.index + match[0].length };
    const after = prose.slice(span.end, span.end + 70);
    const noun = nounAfter(after);
    const fate = fateIn(prose, span, after);
    if (noun === "" && fate === "") continue;
    const near = figuresNear(at, span.start, 2, around, at.block.kind === "headline" ? 2 : 1).filter(
      ({ at: there, figure }) =>
        (there !== at || figure.start > span.end) && figure.role === "count" && figure.standing === "whole",
    );
    const same = near.filter(({ at: there, figure }) => isSame(there, figure, noun, fate));
    const [first] = same;
    if (
      first === undefined ||
      same.some(({ at: there, figure }) => intervalOf(there.block.prose, figure).high >= least)
    )
      continue;
    yield report(at, span, first, least);
  }
}

function nounAfter(after: string): string {
  const words = after
    .replace(/^\sof\s/, " ")
    .trim()
    .split(/\s+/, 4);
  for (const word of words) {
    const bare = /^[A-Za-zÀ-ɏ’'-]+/u.exec(word)?.[0].toLowerCase() ?? "";
    if (bare === "") return "";
    if (isPlural(bare)) return singular(bare);
    if (bare.length < word.length) return "";
  }
  return "";
}

/** "dozens killed", "dozens of people were arrested", "killing hundreds". */
function fateIn(prose: string, { start }: Span, after: string): string {
  const next =
    /^(?:\sof\s[A-Za-zÀ-ɏ-]+)?(?:\s(?:are|is|was|were|have been|feared|reported))*\s([A-Za-zÀ-ɏ]+)/u
      .exec(after)?.[1]
      ?.toLowerCase();
  const before = /([A-Za-zÀ-ɏ]+)\s$/u.exec(prose.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  return FATE_WORDS.get(next ?? "") ?? FATE_WORDS.get(before ?? "") ?? "";
}

function isSame(at: AnnotatedBlock, figure: Figure, noun: string, fate: string): boolean {
  if (figure.to !== undefined || figure.exactness === "atLeast" || figure.value < 2) return false;
  const sentence = sentenceText(at, figure.start);
  if (OTHER.test(sentence) && fate === "") return false;
  if (isOfPlace(at, figure)) return false;
  // "265 pregnant women infected" are some of the infected, not all.
  if (fate !== "")
    return (
      figure.fate === fate &&
      figure.modifiers.length === 0 &&
      !/\b(?:another|more|other|earlier|last)\b/i.test(sentence)
    );
  const before = at.block.prose.slice(Math.max(0, figure.start - 45), figure.start);
  const after = at.block.prose.slice(figure.phrase.end, figure.phrase.end + 40);
  if (!WHOLE.test(`${before} | ${after}`)) return false;
  if (figure.counted === noun) return true;
  const isPeople = PEOPLE_NOUNS.has(noun) || noun === "marcher" || noun === "supporter";
  return (
    isPeople &&
    (figure.counted === "" || PEOPLE_NOUNS.has(figure.counted)) &&
    /\b(?:crowd|turnout|attendance|gathering)\b/i.test(before)
  );
}

/** "50 people were arrested in Tull as part of a sweep in several towns": those of one place are not all. */
function isOfPlace({ block: { prose } }: AnnotatedBlock, { phrase }: Figure): boolean {
  const behind = prose.slice(phrase.end, phrase.end + 160);
  return (
    /^(?: [a-z]+){0,4} in [A-Z]/.test(behind) &&
    /\b(?:several|other|two|three|\w+ other) (?:cities|towns|states|counties|countries|places|districts)\b/.test(
      behind,
    )
  );
}

function report(
  at: AnnotatedBlock,
  span: Span,
  told: { at: AnnotatedBlock; figure: Figure },
  least: number,
): BlockReport {
  const words = proseOf(at, span);
  const figure = proseOf(told.at, told.figure);
  return {
    span: place(at, span),
    message: t`“${words}” here, ${figure} in the text.`,
    why: t`“${words}” is said of about ${least} or more; the text says ${figure}.`,
    related: [{ span: place(told.at, told.figure), message: t`Here the text says ${figure}.` }],
    fixes: ({ text }) => fixes(text, at, span, told),
  };
}

/** Words before a size that would not go with another, or with a number ("in their hundreds", "many thousands"). */
const BOUND_BEFORE =
  /\b(?:by the|in (?:the|their)|many|several|few|low|high|mid|untold|countless|and|or|to)\s$/i;

/** The size in words that the figure has, and the figure itself. What the right figure for the words were, nobody can tell. */
function fixes(
  text: string,
  at: AnnotatedBlock,
  span: Span,
  told: { at: AnnotatedBlock; figure: Figure },
): Fix[] {
  const { prose } = at.block;
  if (BOUND_BEFORE.test(prose.slice(Math.max(0, span.start - 12), span.start))) return [];
  const { figure } = told;
  const hedge = proseOf(told.at, { start: figure.start, end: figure.number.start });
  // Behind a hedge the number no longer begins the sentence, and stands as a number within one does.
  const number = writeNumber(at, hedge === "" ? span.start : span.end, figure.value);
  // "Dozens of people" but "11 people".
  const of = /^\sof(?=\s(?!them|those|these|the|whom|which|his|her|their|its)\b)/.exec(
    prose.slice(span.end, span.end + 12),
  );
  const numbered = { start: span.start, end: span.end + (of?.[0].length ?? 0) };
  return (
    [
      [span, sizeInWords(figure.value)],
      [numbered, number && hedge.toLowerCase() + number],
    ] as const
  ).flatMap(([replaced, words]) => {
    const edits = words === null ? null : replaceTyped(text, at, replaced, words);
    return edits === null ? [] : [{ title: t`Make it “${words ?? ""}”`, edits }];
  });
}
