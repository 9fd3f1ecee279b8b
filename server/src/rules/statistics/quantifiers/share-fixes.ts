import { t } from "../../../l10n/l10n.js";
import { proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { setFigure, writeNumber } from "../../../edits/set-figure.js";
import { isPlural } from "../../../lexicon/counted-nouns.js";
import { shareInWords } from "../../../lexicon/quantifiers.js";
import type { Span } from "../../../text/span.js";
import type { Fix } from "../../rule.js";
import { sentenceAt, type FigureNear } from "../../../annotations/facts/figures-near.js";

/** A share in words that its figure does not bear out. */
export interface WrongShare {
  readonly span: Span;
  /** The share, in percent, where the words name one ("a third"). */
  readonly stated: number | null;
  readonly whole: Figure | null;
  readonly noun: string;
}

/** Words that belong to the share and would not go with another ("only half", "by half"). */
const BOUND_BEFORE =
  /\b(?:only|just|fully|even|at|by|in|than|not|another|other|exactly|precisely|well|far|still|an?|the)\s$/i;
/** A verb that goes with a majority as one thing, and not with those who are fewer than half. */
const SINGULAR = /\b(?:is|was|has|does|says|wants|backs|supports|favors|opposes|thinks|believes)\b/i;

/** The figure that speaks against a share, in whichever block. */
export type Told = Pick<FigureNear, "at" | "figure">;

/** Another share in words, the figure in its stead, and the figure that the words would take. `percent` is what the figure comes to. */
export function shareFixes(
  text: string,
  at: AnnotatedBlock,
  share: WrongShare,
  told: Told,
  percent: number,
): Fix[] {
  const { prose } = at.block;
  const { span } = share;
  const fixes: Fix[] = [];
  const of = ofAfter(at, span);
  const before = prose.slice(Math.max(0, span.start - 12), span.start);
  if (of !== null && percent > 0 && !BOUND_BEFORE.test(before)) {
    const options = [
      sharesVerb(at, span) ? null : shareInWords(percent, isCounted(at, share)),
      isBeside(at, share, told) ? null : figureWords(at, share, told),
    ];
    for (const words of options) {
      const edits = words === null ? null : replaceTyped(text, at, span, `${words}${of}`);
      if (edits !== null) fixes.push({ title: t`Make it “${words ?? ""}${of}”`, edits });
    }
  }
  if (of === null && percent > 50) fixes.push(...plainMajority(text, at, span));
  const fix = figureFix(text, share, told);
  return fix === null ? fixes : [...fixes, fix];
}

/** "a majority" for "the vast majority", where the words stand for those who are of it and more than half are. */
function plainMajority(text: string, at: AnnotatedBlock, span: Span): Fix[] {
  const [, adjective] = /^(?:(?:an?|the) )?([a-z]+) majority$/i.exec(proseOf(at, span)) ?? [];
  const edits = adjective === undefined ? null : replaceTyped(text, at, span, "a majority");
  return edits === null ? [] : [{ title: t("Make it “a majority”"), edits }];
}

/** Whether the sentence of the share gives the figure itself, and need not twice. */
function isBeside(at: AnnotatedBlock, { span }: WrongShare, told: Told): boolean {
  return told.at === at && sentenceAt(at, span.start) === sentenceAt(at, told.figure.start);
}

/** What the words need behind them: " of" where the noun follows at once, "" where "of" does; null where neither does. */
function ofAfter(at: AnnotatedBlock, { start, end }: Span): string | null {
  const { prose } = at.block;
  const after = prose.slice(end, end + 30);
  if (/^\sof\s/.test(after)) return "";
  const phrase = prose.slice(start, end);
  if (!/(?:^most|\ball)$/i.test(phrase)) return null;
  if (/^\s\d/.test(after)) return " of the";
  return /^\s(?!of\b)[A-Za-zÀ-ɏ]/u.test(after) ? " of" : null;
}

/** Whether the verb of the sentence is of a majority as one, and would have to change with it. */
function sharesVerb(at: AnnotatedBlock, { start, end }: Span): boolean {
  const { prose } = at.block;
  return /(?:major|minor)ity$/i.test(prose.slice(start, end)) && SINGULAR.test(prose.slice(end, end + 50));
}

function isCounted({ block: { prose } }: AnnotatedBlock, { span, whole, noun }: WrongShare): boolean {
  if (whole !== null || noun !== "") return true;
  const next = /^\s(?:of\s)?(?:the\s)?([A-Za-zÀ-ɏ]+)/u.exec(prose.slice(span.end, span.end + 40))?.[1] ?? "";
  return /^(?:them|those|whom)$/i.test(next) || isPlural(next.toLowerCase());
}

/** "38" of the 90, "46 percent" of renters. */
function figureWords(
  at: AnnotatedBlock,
  { span, whole }: WrongShare,
  { at: there, figure }: Told,
): string | null {
  // "Seven of the 15-member board" counts members, and a board has none of itself.
  if (whole !== null && at.block.prose.charAt(whole.number.end) === "-") return null;
  if (!Number.isInteger(figure.value) || figure.to !== undefined || figure.exactness !== "exact") return null;
  const number = writeNumber(at, span.start, figure.value);
  if (figure.role !== "share" || number === null) return number;
  const unit = proseOf(there, { start: figure.number.end, end: figure.end });
  // "Forty-six%" is nobody's style, and a headline's "46%" no style of the text.
  return /^\s?per\s?cent$/i.test(unit)
    ? `${percentNumber(number, figure.value)}${unit}`
    : /^\d/.test(number)
      ? number + unit
      : null;
}

/** Percentages are in digits below ten, too (AP Stylebook, “percent”), but where a sentence begins. */
function percentNumber(number: string, value: number): string {
  return value < 10 && number === number.toLowerCase() ? String(value) : number;
}

/** The figure set to what the words say, where they name a share. */
function figureFix(text: string, { stated, whole }: WrongShare, { at, figure }: Told): Fix | null {
  if (stated === null || figure.to !== undefined) return null;
  const isPercent = figure.role === "share";
  if (!isPercent && whole === null) return null;
  const value = isPercent || whole === null ? stated : (whole.value * stated) / 100;
  const edit = setFigure(text, at, figure, Math.round(value));
  if (edit === null) return null;
  const unit = isPercent ? proseOf(at, { start: figure.number.end, end: figure.end }) : "";
  return { title: t`Make the figure ${edit.newText}${unit}`, edits: [edit] };
}
