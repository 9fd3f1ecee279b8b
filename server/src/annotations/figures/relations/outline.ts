import type { Block, Sentence } from "../../../text/draft.js";
import type { Figure } from "../figure.js";
import { percentSign } from "../percent-sign.js";

/**
 * A sentence as its figures are tied together: lower case, plain quotes, one kind of dash, and every figure a mark of its
 * sort and its index, as in "«n0» of the «n1» they sampled, or «p2»". Patterns over it read constructions, not words.
 *
 * The sorts: `n` what can be counted or measured (money and rates too), `p` a percentage, `f` a fraction or odds, `q`
 * points, `v` a vote or a score, `d` a date or a duration, `x` anything else.
 */
export interface Outline {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Where the sentence stands in the block's prose. */
  readonly sentence: Sentence;
  /** The block's prose. */
  readonly prose: string;
}

/** A sentence with more figures than this is data, not prose: nothing in it is tied together. */
const MOST_FIGURES = 40;

/** The outlines of the sentences with at least `least` figures, in order. */
export function outlinesOf(block: Block, figures: readonly Figure[], least: number): Outline[] {
  const outlines: Outline[] = [];
  let at = 0;
  for (const sentence of block.sentences) {
    const from = at;
    while (at < figures.length && figures[at]!.end <= sentence.end) at++;
    if (at - from >= least && at - from <= MOST_FIGURES)
      outlines.push(outline(block.prose, sentence, figures.slice(from, at)));
  }
  return outlines;
}

/** The outline of the part of a block's prose that a sentence spans, with the figures in it. */
export function outline(prose: string, sentence: Sentence, figures: readonly Figure[]): Outline {
  let text = "";
  let end = sentence.start;
  for (const [index, figure] of figures.entries()) {
    text += `${plain(prose.slice(end, figure.start))}«${sortOf(prose, figure)}${index}»`;
    end = figure.end;
  }
  text += plain(prose.slice(end, sentence.end));
  return { text, figures, sentence, prose };
}

/** At most `most` characters or marks of times and of what is never counted; as a pattern, as short as can be. */
export function gap(most: number): string {
  return `(?:[^«»;]|«[dx]\\d+»){0,${most}}?`;
}

/** The same, but not over a comma, a dash or a bracket. */
export function clauseGap(most: number): string {
  return `(?:[^«»;,—()]|«[dx]\\d+»){0,${most}}?`;
}

/** A mark of one of `sorts` as a pattern, its index in the group `name`. */
export function mark(sorts: string, name: string): string {
  return `«[${sorts}](?<${name}>\\d+)»`;
}

/**
 * Words before a number that belong to its noun phrase, "the city's" of "of the city's 18,900"; no preposition, or it is
 * another phrase.
 */
export const DETERMINERS = String.raw`(?:(?!(?:in|on|at|for|to|from|by|with|and|or|who|that|than|about|per|of)\b)[a-z'.-]+ ){0,5}`;

/** The figure that a mark's index names, as a pattern's group holds it. */
export function figureAt({ figures }: Outline, group: string | undefined): Figure | null {
  return (group === undefined ? undefined : figures[Number(group)]) ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[«»“”]/g, '"')
    .replace(/\s*(?:[–—]|--+)\s*/g, " — ")
    .replace(/\s+/g, " ");
}

function sortOf(prose: string, figure: Figure): string {
  switch (figure.role) {
    case "share":
      if (figure.to !== undefined) return "x";
      return figure.unit === "point" ? "q" : isFractionInWords(prose, figure) ? "f" : "p";
    case "vote":
    case "score":
      return "v";
    case "date":
    case "duration":
      return "d";
    case "count":
      return figure.to !== undefined ? "x" : figure.counted === "point" ? "q" : "n";
    case "money":
    case "rate":
    case "measure":
    case "distance":
      return figure.to === undefined ? "n" : "x";
    default:
      return "x";
  }
}

/** Whether a share is written as a fraction or as odds ("a third", "two in three"), not as a percentage. */
export function isFractionInWords(prose: string, figure: Figure): boolean {
  return figure.role === "share" && figure.unit === "%" && percentSign(prose, figure) === "";
}

/** Whether two figures are of things that can be taken from each other: counts, or amounts of one unit. */
export function isOneKind(a: Figure, b: Figure): boolean {
  const [role, other] = [kindOf(a), kindOf(b)];
  return role === other && unitOf(a) === unitOf(b);
}

/** "$1,380 a month" is money where it stands beside "$180". */
function kindOf({ role, unit }: Figure): string {
  return role === "rate" && /^[A-Z]{3}\//.test(unit) ? "money" : role;
}

function unitOf({ unit }: Figure): string {
  return unit.replace(/^([A-Z]{3})\/.*/, "$1");
}
