import { t } from "../l10n/l10n.js";
import { proseOf, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Figure } from "../annotations/figures/figure.js";
import { outlinesOf } from "../annotations/figures/relations/outline.js";
import { amountWords, percentWords } from "../rules/statistics/arithmetic/percent-words.js";
import type { FigureAt } from "./figure-mentions.js";

/**
 * "28 of 112 is 25 percent.": the part and the whole, or the two ends of a change, that a figure is one of, and what they come
 * to; "" where it is neither.
 */
export function workedOut({ at, figure }: FigureAt): string {
  const { block, annotations } = at;
  for (const { text, figures } of outlinesOf(block, annotations.figures, 2)) {
    if (!figures.includes(figure)) continue;
    for (const { pattern, tell } of SUMS)
      for (const { groups = {} } of text.matchAll(pattern)) {
        const [a, b] = [figures[Number(groups["a"])]!, figures[Number(groups["b"])]!];
        if ((a !== figure && b !== figure) || a.role !== b.role || a.unit !== b.unit) continue;
        const told = tell(at, a, b, groups["step"] ?? "");
        if (told !== "") return told;
      }
  }
  return "";
}

/** What two figures of a sentence's outline come to, in the construction that they stand in. */
interface Sum {
  readonly pattern: RegExp;
  /** `step` is the verb between, where the construction has one. */
  readonly tell: (at: AnnotatedBlock, a: Figure, b: Figure, step: string) => string;
}

const SUMS: readonly Sum[] = [
  {
    pattern:
      /«n(?<a>\d+)»(?: [a-z’'-]+){0,3}? of (?:the |its |their |his |her |all |those |these )?«n(?<b>\d+)»/g,
    tell: (at, part, whole) => {
      if (whole.value <= 0 || part.value > whole.value) return "";
      const share = percentWords((part.value / whole.value) * 100);
      return t`${proseOf(at, part.number)} of ${proseOf(at, whole.number)} is ${share}.`;
    },
  },
  // "To $84 million from $75 million".
  { pattern: /\bto «n(?<b>\d+)»[^«».;]{0,40}? from «n(?<a>\d+)»/g, tell: changed },
  // "141 minutes, up from 96".
  { pattern: /«n(?<b>\d+)»[^«».;]{0,20}?,? (?:up|down) from «n(?<a>\d+)»/g, tell: changed },
  { pattern: /\bfrom «n(?<a>\d+)»[^«».;]{0,40}? to «n(?<b>\d+)»/g, tell: changed },
  // "fell $2.40, or 5 percent, to $45.60".
  {
    pattern:
      /\b(?<step>rose|rises?|gain(?:s|ed)|climb(?:s|ed)|jump(?:s|ed)|fell|falls?|lost|loses?|drop(?:s|ped)|slid|slides?|slipped|sank)(?: by)? «n(?<a>\d+)»(?:,? (?:or )?(?:«[pf]\d+»|\(«[pf]\d+»\)))?,? to «n(?<b>\d+)»/g,
    tell: (at, by, to, step) => {
      const down = /^(?:f|l|d|sl|sa)/.test(step);
      const from = down ? to.value + by.value : to.value - by.value;
      return change(amountWords(at, to, Number(from.toPrecision(12))), proseOf(at, to), from, to.value);
    },
  },
];

/** "From 12 houses to three farms" tells of no change. */
function changed(at: AnnotatedBlock, from: Figure, to: Figure): string {
  if (from.counted !== "" && to.counted !== "" && from.counted !== to.counted) return "";
  return change(proseOf(at, from), proseOf(at, to), from.value, to.value);
}

function change(here: string, there: string, from: number, to: number): string {
  if (from <= 0 || from === to) return "";
  const percent = percentWords(Math.abs(to / from - 1) * 100);
  return to > from ? t`${here} to ${there} is ${percent} up.` : t`${here} to ${there} is ${percent} down.`;
}
