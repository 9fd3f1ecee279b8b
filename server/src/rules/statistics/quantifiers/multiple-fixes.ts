import { t } from "../../../l10n/l10n.js";
import { proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { multipleLike, partInWords, STEP_VERBS } from "../../../lexicon/quantifiers.js";
import type { Span } from "../../../text/span.js";
import type { Fix } from "../../rule.js";
import { figureFixes, percentWords } from "../arithmetic/percent-words.js";
import type { Change } from "./multiples.js";

/** Words before a verb of multiplying that would not go with another ("only doubled", "a doubling", "not doubled"). */
const BOUND_BEFORE =
  /\b(?:only|just|even|not|never|but|an?|the|this|that|his|her|its|their|[a-z]+ly)\s$|n[’']t\s$/i;
/** What follows a verb of multiplying that has no object: it may give way to "rose". */
const INTRANSITIVE =
  /^(?:[.,;:)—–]|$|\s(?:in|from|to|since|over|during|between|within|after|last|this|by|as|at|on|for|when|while|and|again|every|under|amid|because|through|across|[—–(])(?![A-Za-zÀ-ɏ]))/u;
const PERFECT = /\b(?:have|has|had|having)\s(?:also\s|since\s|now\s|already\s)?$|[’'](?:ve|d)\s$/i;
const PASSIVE = /\b(?:is|are|was|were|been|being|be)\s$/i;

/** Multiples, each with how far below and above it a ratio is nearly or more than it. */
const STEPS: readonly (readonly [factor: number, from: number, to: number])[] = [
  [0.5, 0.3, 0.55],
  [2, 1.8, 2.7],
  [3, 2.7, 3.6],
  [4, 3.6, 4.5],
  [5, 4.5, 6],
];
/** Within this share of a multiple the verb stands alone. */
const AT_ONCE = 0.02;

/** Another verb for the change, and each figure as the verb would have it. `hedge` spans the words that hedge the verb. */
export function multipleFixes(
  text: string,
  at: AnnotatedBlock,
  verb: Span,
  hedge: Span | null,
  { from, to }: Change,
  factor: number,
): Fix[] {
  const fixes: Fix[] = [];
  const span = { start: hedge?.start ?? verb.start, end: verb.end };
  const words = verbFor(at, span, proseOf(at, verb).toLowerCase(), from.figure, to.figure);
  const edits = words === null ? null : replaceTyped(text, at, span, words);
  if (edits !== null) fixes.push({ title: t`Make it “${words ?? ""}”`, edits });
  if (hedge !== null) return fixes;
  for (const [one, value] of [
    [to, from.figure.value * factor],
    [from, to.figure.value / factor],
  ] as const)
    if (mayBeTold(one.figure, value)) fixes.push(...figureFixes(text, one.at, one.figure, value));
  return fixes;
}

/** Whether a figure may be offered: no broken number of things or dollars, and no share of more than all. */
function mayBeTold({ exactness, role, unit }: Figure, value: number): boolean {
  if (exactness !== "exact" || (unit === "%" && value > 100)) return false;
  return (
    Number.isInteger(value) ||
    (role !== "count" && role !== "money" && Number(value.toPrecision(3)) === value)
  );
}

/** The words that say what two figures do: a multiple, or a rise or fall by so much; null where the sentence has no room for them. */
function verbFor(at: AnnotatedBlock, span: Span, form: string, from: Figure, to: Figure): string | null {
  const { prose } = at.block;
  const before = prose.slice(Math.max(0, span.start - 24), span.start);
  if (BOUND_BEFORE.test(before) || from.value <= 0) return null;
  const ratio = to.value / from.value;
  const step = STEPS.find(([, low, high]) => ratio >= low && ratio < high);
  const multiple = step === undefined ? null : multipleLike(form, step[0]);
  if (step !== undefined && multiple !== null) return hedged(ratio / step[0], step[0], multiple);
  if (!INTRANSITIVE.test(prose.slice(span.end, span.end + 16)) || ratio === 1) return null;
  const verbs = STEP_VERBS[ratio > 1 ? "up" : "down"];
  const word = form.endsWith("ing")
    ? verbs.ing
    : form.endsWith("s")
      ? verbs.present
      : PERFECT.test(before)
        ? verbs.perfect
        : PASSIVE.test(before)
          ? verbs.passive
          : verbs.past;
  return `${word} ${stepWords(from, to)}`;
}

function hedged(off: number, factor: number, verb: string): string {
  if (Math.abs(off - 1) <= AT_ONCE) return verb;
  return off > 1 === factor > 1 ? `more than ${verb}` : `nearly ${verb}`;
}

/** "68 percent"; of percentages a part ("by half") or points, since a percentage of one would be taken for points. */
function stepWords(from: Figure, to: Figure): string {
  const percent = Math.abs(100 * (to.value / from.value - 1));
  if (from.role !== "share") return percentWords(percent);
  const part = partInWords(percent);
  if (part !== null) return `by ${part}`;
  const points = Number(Math.abs(to.value - from.value).toPrecision(6));
  return `${points} percentage point${points === 1 ? "" : "s"}`;
}
