import type { Figure } from "../../../annotations/figures/figure.js";
import type { ReviewedDraft } from "../../rule.js";
import { isOneVoice, voiceOf, type Conflict, type FigureMention } from "./figure-mention.js";
import { agree, isTransposed, sameThing, significant } from "./same-quantity.js";
import { Values } from "./values.js";

/** Smaller sets are too often met twice by chance ("the two men"). */
const SMALLEST_SET = 10;
/** A text that counts a thing more often than this counts many sets of it. */
const MOST_SETS = 8;

/** The figures of a draft, and those of them that are held against others of the text. */
export interface Told {
  readonly all: () => readonly FigureMention[];
  readonly sets: readonly FigureMention[];
  readonly digits: readonly FigureMention[];
  readonly sizes: readonly FigureMention[];
}

/** Figures of the text against figures before them. */
export function* textConflicts(
  draft: ReviewedDraft,
  { all, sets, digits, sizes }: Told,
): Generator<Conflict> {
  const told = new Set<Figure>();
  const values = new Values(all);
  for (const conflict of setsNamedAgain(draft, sets, values)) {
    told.add(conflict.mention.figure);
    yield conflict;
  }
  for (const conflict of [...transposed(draft, digits, values), ...slipped(draft, sizes)]) {
    if (told.has(conflict.mention.figure)) continue;
    told.add(conflict.mention.figure);
    yield conflict;
  }
}

/** "the 14 senators" where the only senators counted before are a dozen. */
function* setsNamedAgain(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
  values: Values,
): Generator<Conflict> {
  const named = new Map<string, FigureMention[]>();
  for (const mention of mentions) {
    const { figure } = mention;
    const befell = figure.fate === "" ? null : `was ${figure.fate}`;
    if (figure.definite) {
      const before = named.get(figure.counted) ?? (befell === null ? undefined : named.get(befell));
      const first = before?.[0];
      if (
        first !== undefined &&
        before!.length < MOST_SETS &&
        before!.every((other) => agree(first.figure, other.figure)) &&
        isSameSet(draft, first, mention) &&
        !values.canMake(figure)
      )
        yield { mention, other: first };
    }
    remember(named, figure.counted, mention);
    if (befell !== null) remember(named, befell, mention);
  }
}

function remember(named: Map<string, FigureMention[]>, key: string, mention: FigureMention): void {
  const known = named.get(key);
  if (known === undefined) named.set(key, [mention]);
  else if (known.length < MOST_SETS) known.push(mention);
}

function isSameSet(draft: ReviewedDraft, first: FigureMention, again: FigureMention): boolean {
  const [a, b] = [first.figure, again.figure];
  if (a.standing !== "whole" || b.standing !== "whole" || a.exactness !== "exact" || b.exactness !== "exact")
    return false;
  if (a.value < SMALLEST_SET || b.value < SMALLEST_SET || !sameThing(a, b) || agree(a, b)) return false;
  // "Ten countries joined … the 25 member countries": what narrows it would leave fewer.
  if (b.value > a.value && b.modifiers.some((word) => !a.modifiers.includes(word)) && !isTransposed(a, b))
    return false;
  if (ownTimes(again).some((time) => !a.times.includes(time))) return false;
  const [voice, other] = [voiceOf(draft, first), voiceOf(draft, again)];
  return voice !== null && other !== null && (voice === other || voice === "" || other === "");
}

/** Two figures of one thing with the same digits in another order: chance does that so seldom that hedges do not matter. */
function* transposed(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
  values: Values,
): Generator<Conflict> {
  const byDigits = new Map<string, FigureMention>();
  for (const mention of mentions) {
    const key = mention.keys.digits;
    const first = byDigits.get(key);
    if (first === undefined) byDigits.set(key, mention);
    else if (
      isTransposed(first.figure, mention.figure) &&
      isSameTotal(draft, first, mention) &&
      !values.canMake(mention.figure)
    )
      yield { mention, other: first };
  }
}

/** One thing told in another size: 1,200 heaters and "the 12,000 heaters", a gap of $4.2 million and "the $4.2 billion gap". */
function* slipped(draft: ReviewedDraft, mentions: readonly FigureMention[]): Generator<Conflict> {
  const known = new Map<string, FigureMention>();
  for (const mention of mentions) {
    const key = mention.keys.size;
    const first = known.get(key);
    if (first === undefined) known.set(key, mention);
    else if (isSlip(draft, first, mention)) yield { mention, other: first };
  }
}

/** The times of a figure that are told before it or right beside it: not "the 20 workers were told on Monday". */
function ownTimes({ at: { block }, figure }: FigureMention): readonly string[] {
  if (figure.times.length === 0) return [];
  const { prose, sentences } = block;
  const sentence = sentences.find(({ end }) => end > figure.start);
  const before = prose.slice(Math.max(sentence?.start ?? 0, figure.start - BEFORE), figure.start);
  const beside = prose.slice(figure.phrase.end, figure.phrase.end + BESIDE);
  const own = `${before} ${VERB.test(beside) ? "" : beside}`.toLowerCase();
  return figure.times.filter((time) => own.includes(time));
}

/** About as far as the times of a figure are looked for. */
const BEFORE = 100;
/** About three words; a verb that begins them takes the time for itself. */
const BESIDE = 24;
const VERB = /^ (?:is|are|was|were|has|have|had|will|would|said|say) /;

function isSlip(draft: ReviewedDraft, first: FigureMention, again: FigureMention): boolean {
  const [a, b] = [first.figure, again.figure];
  if (a.value === b.value || !sameThing(a, b) || differInTime(a, b) || isOneSentence(first, again))
    return false;
  // Of two digits, only a set named again is surely the one named before.
  return (b.definite || significant(a.value).length > 2) && isOneVoice(draft, first, again);
}

function isSameTotal(draft: ReviewedDraft, first: FigureMention, again: FigureMention): boolean {
  const [a, b] = [first.figure, again.figure];
  if (a.value === b.value || isOneSentence(first, again)) return false;
  if (a.exactness !== b.exactness && a.exactness !== "exact" && b.exactness !== "exact") return false;
  const unnamed = a.role === "money" && b.definite && a.counted === "" && b.exactness === "exact";
  if (!(sameThing(a, b) || unnamed) || differInTime(a, b)) return false;
  return isOneVoice(draft, first, again);
}

/** "340 homes in Fenn and 430 in Lund": what one sentence tells apart is two things. */
function isOneSentence(first: FigureMention, again: FigureMention): boolean {
  if (first.block !== again.block) return false;
  return first.at.block.sentences.some(
    ({ start, end }) => start <= first.figure.start && again.figure.start < end,
  );
}

function differInTime(a: Figure, b: Figure): boolean {
  return a.times.length > 0 && b.times.length > 0 && !b.times.some((time) => a.times.includes(time));
}
