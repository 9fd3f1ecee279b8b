import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { isPlural, singular } from "../../../lexicon/counted-nouns.js";
import { sharePhrases, sharesOf, statedShare, type ShareBounds } from "../../../lexicon/quantifiers.js";
import type { Around, BlockReport } from "../../rule.js";
import { intervalOf, meet, percentOf } from "../../../annotations/figures/interval.js";
import { figuresNear, sentenceText, type FigureNear } from "../../../annotations/facts/figures-near.js";
import { shareFixes, type Told, type WrongShare } from "./share-fixes.js";

/** "most", "a third of": what share, of what. */
interface Share extends WrongShare {
  readonly bounds: ShareBounds;
}

/** Words that put a figure to the other side, or to some of the whole only. */
const OTHER_SIDE =
  /\b(?:oppos\w+|against|disapprov\w+|undecided|unsure|not|n[’']t|reject\w*|refus\w+|declin\w+|while|among|also|another|other|later|since|women|men|younger|older|earlier|last (?:year|month|week))\b/i;

/** How many sentences after its own a share in words is held against. */
const SENTENCES = 2;

/** "Most of the 70 nurses … 31 of them"; "more than half of renters … 44 percent of renters". */
export function* wrongShares(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  for (const share of sharesIn(at)) {
    const beside = besideIt(at, share);
    const near = figuresNear(
      at,
      share.span.start,
      SENTENCES,
      around,
      at.block.kind === "headline" ? 2 : 1,
    ).filter((other) => other.at !== at || other.figure.start >= share.span.end);
    if (beside !== null) {
      if (!meet(intervalOf(at.block.prose, beside), share.bounds))
        yield report(at, share, { at, figure: beside }, null);
    } else if (share.whole !== null) yield* againstParts(at, share, share.whole, near);
    else if (share.noun !== "") yield* againstPercent(at, share, near);
  }
}

function* sharesIn(at: AnnotatedBlock): Generator<Share> {
  const { prose } = at.block;
  for (const match of sharePhrases(prose)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = prose.slice(Math.max(0, span.start - 12), span.start);
    const after = prose.slice(span.end, span.end + 60);
    const isMost = /^most$/i.test(match[0]);
    if (isMost && /\b(?:the|at|her|his|its|their|whose|two|three|second|third)\s$/i.test(before)) continue;
    const of = /^\sof\s/.test(after);
    const whole = at.annotations.figures.find((figure) => isWhole(prose, span.end, figure)) ?? null;
    const noun = whole === null ? nounAfter(after, of) : whole.counted;
    if (!of && !isMost && !/\ball$/i.test(match[0]) && besideText(after) === null) continue;
    yield { span, bounds: sharesOf(match), stated: statedShare(match), whole, noun };
  }
}

/** "… of the 90 teachers", "… of Milford's 24 bridges": the count that follows with nothing but names between. */
function isWhole(prose: string, from: number, figure: Figure): boolean {
  const { role, start, counted, to } = figure;
  if (role !== "count" || to !== undefined || counted === "" || start < from || start - from > 45)
    return false;
  return /^\s(?:of\s)?(?:(?:the|its|his|her|their|our|all|those|these|[A-Za-zÀ-ɏ.-]+[’']s?|[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ.-]*|state|city|county|nation)\s)*$/u.test(
    prose.slice(from, start),
  );
}

function nounAfter(after: string, of: boolean): string {
  const words = after.slice(of ? 4 : 1).split(/\s+/, 5);
  for (const word of words) {
    const bare = /^[A-Za-zÀ-ɏ’'-]+/u.exec(word)?.[0].toLowerCase() ?? "";
    if (bare === "" || /^(?:is|are|was|were|have|has|who|in|on|at|and|or|said|say)$/.test(bare)) return "";
    if (isPlural(bare)) return singular(bare);
    if (bare.length < word.length) return "";
  }
  return "";
}

function besideText(after: string): RegExpExecArray | null {
  return /^(?:\s(?:of\s)?(?:(?:the|them|those|all)\s?)?(?:[A-Za-zÀ-ɏ’'-]+\s?){0,3})?(?:\s?\(|,\s|\s[—–-]\s)(?:or\s|about\s|some\s)?(?=\d|[A-Za-zÀ-ɏ])/u.exec(
    after,
  );
}

/** "Most voters, 46 percent, …", "a majority (43 percent)": the percentage in apposition. */
function besideIt(at: AnnotatedBlock, { span }: Share): Figure | null {
  const { prose } = at.block;
  const lead = besideText(prose.slice(span.end, span.end + 60));
  if (lead === null) return null;
  const start = span.end + lead[0].length;
  const figure = at.annotations.figures.find((one) => one.number.start === start || one.start === start);
  if (figure?.role !== "share" || figure.unit !== "%") return null;
  return /^[,)]|^\s?[—–-]/.test(prose.slice(figure.end, figure.end + 2)) ? figure : null;
}

/** A part is held against the share only where it is not far from it: other parts of the whole are told of, too. */
const FURTHEST = 2.6;

function* againstParts(
  at: AnnotatedBlock,
  share: Share,
  whole: Figure,
  near: readonly FigureNear[],
): Generator<BlockReport> {
  const of = intervalOf(at.block.prose, whole);
  const parts = near.filter(({ at: there, figure }) => isPart(there, figure, whole));
  const percent = ({ at: there, figure }: FigureNear) => percentOf(intervalOf(there.block.prose, figure), of);
  const [first] = parts;
  if (first === undefined || parts.some((part) => meet(percent(part), share.bounds))) return;
  const told = (100 * first.figure.value) / whole.value;
  if (told < share.bounds.low / FURTHEST || told > share.bounds.high * FURTHEST) return;
  if (/\b(?:also|another|later|since|other)\b/i.test(sentenceText(first.at, first.figure.start))) return;
  yield report(at, share, first, told);
}

function isPart(at: AnnotatedBlock, figure: Figure, whole: Figure): boolean {
  if (figure.role !== "count" || figure === whole || figure.to !== undefined || figure.value >= whole.value)
    return false;
  if (!Number.isInteger(figure.value) || figure.exactness === "atLeast") return false;
  if (/^\sof\s(?:them|those|the)\b/.test(at.block.prose.slice(figure.end, figure.end + 12))) return true;
  return figure.counted === whole.counted && figure.standing === "whole";
}

function* againstPercent(
  at: AnnotatedBlock,
  share: Share,
  near: readonly FigureNear[],
): Generator<BlockReport> {
  const percentages = near.filter(
    ({ figure }) => figure.role === "share" && figure.unit === "%" && figure.counted === share.noun,
  );
  const [first] = percentages;
  if (
    first === undefined ||
    percentages.some(({ at: there, figure }) => meet(intervalOf(there.block.prose, figure), share.bounds))
  )
    return;
  const there = sentenceText(first.at, first.figure.start);
  if (OTHER_SIDE.test(there) || first.figure.standing !== "whole") return;
  const isHeadline = at.block.kind === "headline";
  if (!isHeadline && (first.figure.exactness !== "exact" || isContrast(first))) return;
  if (sharedWords(sentenceText(at, share.span.start), there, share.noun) < (isHeadline ? 1 : 2)) return;
  yield report(at, share, first, null);
}

/** "Just 30 percent of voters …": what few do is told after what most do, and is of something else. */
function isContrast({ at, figure: { start } }: FigureNear): boolean {
  return /\b(?:just|only|merely)\s$/i.test(at.block.prose.slice(Math.max(0, start - 8), start));
}

/** How many long words two sentences share besides a noun: two shares of one kind of people may answer two questions. */
function sharedWords(one: string, other: string, noun: string): number {
  const words = (text: string): Set<string> =>
    new Set((text.toLowerCase().match(/[A-Za-zÀ-ɏ]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const [a, b] = [words(one), words(other)];
  return [...a].filter(
    (word) => b.has(word) && !noun.startsWith(word) && !/^(?:perce|major|about|nearl|more)/.test(word),
  ).length;
}

function report(at: AnnotatedBlock, share: Share, told: Told, percent: number | null): BlockReport {
  const words = proseOf(at, share.span);
  const figure = proseOf(told.at, told.figure);
  const whole = share.whole;
  const is =
    percent === null || whole === null
      ? figure
      : `${proseOf(told.at, told.figure.number)} of ${proseOf(at, whole.number)}`;
  const sum = percent === null ? "" : ` (${Math.round(percent)} percent)`;
  return {
    span: place(at, { start: share.span.start, end: Math.max(share.span.end, whole?.end ?? 0) }),
    message: t`${is} is not “${words.toLowerCase()}”.`,
    why: t`The copy says “${words.toLowerCase()}”, and then ${is}${sum}. ${meaning(share.bounds)}`,
    related: [{ span: place(told.at, told.figure), message: t`Here the text says ${figure}.` }],
    fixes: ({ text }) => shareFixes(text, at, share, told, percent ?? told.figure.value),
  };
}

function meaning({ low, high }: ShareBounds): string {
  if (low > 50 && low < 51) return t("That takes more than half.");
  if (high === 100) return t`That takes about ${Math.round(low)} percent or more.`;
  return low <= 0
    ? t`That is at most ${Math.round(high)} percent.`
    : t`That is ${Math.round(low)} to ${Math.round(high)} percent.`;
}
