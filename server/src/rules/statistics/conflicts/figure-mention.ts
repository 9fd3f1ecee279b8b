import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { singular, TIME_WORDS } from "../../../lexicon/counted-nouns.js";
import type { BlockKind } from "../../../text/draft.js";
import { contains, overlaps } from "../../../text/span.js";
import type { Gathered, ReviewedDraft } from "../../rule.js";
import { digitsOf, kindOf, significant } from "./same-quantity.js";

/** A figure at its place in the draft; `block` is its block's index. */
export interface FigureMention {
  readonly at: AnnotatedBlock;
  readonly block: number;
  readonly figure: Figure;
  readonly keys: Keys;
}

/** What alike figures have in common, made once a block; "" where a figure is not held against others in that way. */
export interface Keys {
  /** Equal for counts and sums of the same three or more digits in any order. */
  readonly digits: string;
  /** Equal for figures of one noun that differ in size alone: 1,200 heaters, 12,000 heaters. */
  readonly size: string;
  /** Equal for figures that may be added up. */
  readonly kind: string;
}

/** A figure with its keys, as it is gathered from its block. */
export interface GatheredFigure {
  readonly figure: Figure;
  readonly keys: Keys;
}

/** The figures of a block with their keys, and what kind of block that is. */
export interface FiguresOfBlock {
  readonly figures: readonly GatheredFigure[];
  readonly kind: BlockKind;
  readonly isCell: boolean;
}

/** The figures of a block; null where it has none. */
export function gatherFigures({ block, annotations: { figures } }: AnnotatedBlock): FiguresOfBlock | null {
  if (figures.length === 0) return null;
  const isTextBlock = TEXT.has(block.kind);
  return {
    figures: figures.map((figure) => ({ figure, keys: isTextBlock ? keysOf(figure) : noKeysOf(figure) })),
    kind: block.kind,
    isCell: block.cell !== undefined,
  };
}

/** Of a figure that no other is held against for its digits. */
export function noKeysOf(figure: Figure): Keys {
  return { digits: "", size: "", kind: kindOf(figure) };
}

function keysOf(figure: Figure): Keys {
  const { role, unit, counted, standing, value } = figure;
  if (standing !== "whole" || role === "date" || role === "identifier") return noKeysOf(figure);
  const digits = role === "count" || role === "money" ? digitsOf(figure) : "";
  const stated = counted === "" ? "" : significant(value);
  return {
    digits: digits === "" ? "" : `${role} ${unit} ${digits}`,
    size: stated.length < 2 ? "" : `${role} ${unit} ${counted} ${stated}`,
    kind: kindOf(figure),
  };
}

/** Two figures that cannot both be right; the finding stands at `mention`. */
export interface Conflict {
  readonly mention: FigureMention;
  readonly other: FigureMention;
}

/** Whether a figure stands in the text: neither above it nor in what the desk writes around it. */
export function isText({ at }: FigureMention): boolean {
  return TEXT.has(at.block.kind);
}

const TEXT: ReadonlySet<BlockKind> = new Set([
  "subhead",
  "paragraph",
  "listItem",
  "tableCell",
  "blockQuote",
  "caption",
]);

/** A figure of a stretch of the draft; its block counts from the first of the stretch. */
interface FigureOfStretch extends GatheredFigure {
  readonly block: number;
}

/** The figures of a stretch of the draft, and those of them that are held against others wherever these stand. */
export interface FiguresOfStretch {
  readonly all: readonly FigureOfStretch[];
  /** Counts of something, in the text. */
  readonly sets: readonly FigureOfStretch[];
  /** Those with the key of that name. */
  readonly digits: readonly FigureOfStretch[];
  readonly sizes: readonly FigureOfStretch[];
  /** Whether some stand in a table, and in captions. */
  readonly cells: boolean;
  readonly captions: boolean;
}

export function joinFigures(gists: readonly Gathered<FiguresOfBlock>[]): FiguresOfStretch {
  const of = (some: (figure: GatheredFigure, kind: BlockKind) => boolean): FigureOfStretch[] =>
    gists.flatMap(({ block, gist }) =>
      gist.figures
        .filter((each) => some(each, gist.kind))
        .map(({ figure, keys }) => ({ block, figure, keys })),
    );
  return {
    all: of(() => true),
    sets: of(({ figure }, kind) => figure.role === "count" && figure.counted !== "" && TEXT.has(kind)),
    digits: of(({ keys }) => keys.digits !== ""),
    sizes: of(({ keys }) => keys.size !== ""),
    cells: gists.some(({ gist }) => gist.isCell),
    captions: gists.some(({ gist }) => gist.kind === "caption"),
  };
}

/** Some of the figures of a draft at their places, in order: all of them, unless it is said which. */
export function figureMentions(
  { blocks }: ReviewedDraft,
  gathered: readonly Gathered<FiguresOfStretch>[],
  which: "all" | "sets" | "digits" | "sizes" = "all",
): FigureMention[] {
  const mentions: FigureMention[] = [];
  for (const { block: first, gist } of gathered)
    for (const { block, figure, keys } of gist[which])
      mentions.push({ at: blocks[first + block]!, block: first + block, figure, keys });
  return mentions;
}

/** Whose statement a figure is: "" the writer's own, a source's name, or null where nobody can tell whose. */
export function voiceOf(draft: ReviewedDraft, { at, block, figure }: FigureMention): string | null {
  const { attributions, quotations } = at.annotations;
  // Content without a source and a cue is a guess of the tagger's, and no sign of another voice.
  const said = attributions.findIndex(
    ({ source, cue, content }) =>
      (source !== null || cue.length > 0) && content.some((span) => contains(span, figure.number)),
  );
  if (said >= 0) return draft.sources.speakerOf(block, said)?.name ?? null;
  return quotations.some((quotation) => overlaps(quotation, figure)) ? null : "";
}

/** Whether two figures are told by the copy or by one source, as far as anybody can tell. */
export function isOneVoice(draft: ReviewedDraft, first: FigureMention, again: FigureMention): boolean {
  const [voice, other] = [voiceOf(draft, first), voiceOf(draft, again)];
  return !voice || !other || voice === other;
}

/** "won by 330 votes", "needs 4,200 votes", "1,200 votes in Milford": a difference, a wish, a part; not in a place that is `named` beside the other figure, too. */
export function isElsewhere(
  { at: { block }, figure }: FigureMention,
  named: ReadonlySet<string> = NOWHERE,
): boolean {
  const before = block.prose.slice(Math.max(0, figure.start - 40), figure.start);
  const after = block.prose.slice(figure.phrase.end, figure.phrase.end + 30);
  const place = /^ (?:in|at|from|among|of) (?:the )?([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ]*)/u
    .exec(after)?.[1]
    ?.toLowerCase();
  return ASIDE.test(before) || (place !== undefined && !TIME_WORDS.has(place) && !named.has(singular(place)));
}

const NOWHERE: ReadonlySet<string> = new Set();

const ASIDE =
  /\b(?:by|needs?|needed|expect(?:s|ed)?|project(?:s|ed)?|would|could|should|will|hop(?:es|ed)|plan(?:s|ned)?|target|goal|estimated?|than|another) [^.;]*$/;
