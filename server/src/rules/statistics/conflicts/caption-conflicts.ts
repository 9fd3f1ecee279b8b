import type { Figure } from "../../../annotations/figures/figure.js";
import { singular, TIME_WORDS } from "../../../lexicon/counted-nouns.js";
import { FALLING, REACHING, RISING } from "../../../lexicon/rise-and-fall.js";
import type { ReviewedDraft } from "../../rule.js";
import { TextFigures } from "./text-figures.js";
import { wordsAround } from "./words-around.js";
import { isElsewhere, isOneVoice, isText, type Conflict, type FigureMention } from "./figure-mention.js";
import { agree, looksMistyped, sameKind, sameThing, significant } from "./same-quantity.js";

/** A caption with more figures than this lists data, most of which no text repeats. */
const MOST_FIGURES = 3;
/** A draft with more captions that tell figures is a gallery. */
const MOST_CAPTIONS = 30;
/** Figures further apart than this are of two things, unless one looks mistyped. */
const MOST_APART = 1.5;

/**
 * Figures of a caption, or of an image's alternative text ("Chart: arrests rose to 412"), that the text does not bear out
 * while it states another of the same thing. A chart tells more than its text: unlike a headline's, its figure has to be
 * told of the same thing in the same words.
 */
export function* captionConflicts(
  draft: ReviewedDraft,
  mentions: readonly FigureMention[],
): Generator<Conflict> {
  const captions = new Map<number, FigureMention[]>();
  for (const mention of mentions)
    if (mention.at.block.kind === "caption" && isTold(mention)) {
      const known = captions.get(mention.block);
      if (known === undefined) captions.set(mention.block, [mention]);
      else known.push(mention);
    }
  if (captions.size === 0 || captions.size > MOST_CAPTIONS) return;
  const text = mentions.filter((mention) => isText(mention) && mention.at.block.kind !== "caption");
  const figures = new TextFigures(text);
  for (const told of captions.values()) {
    if (told.length > MOST_FIGURES) continue;
    for (const mention of told) {
      const other = toldOtherwise(draft, mention, text);
      if (other !== null && figures.bearing(mention.figure) === "not") yield { mention, other };
    }
  }
}

/** A figure that may be told of the whole of something; where something rose to ("421 last year") is, whatever stands behind it. */
function isTold(mention: FigureMention): boolean {
  const { role, standing, to } = mention.figure;
  if (to !== undefined || role === "date" || role === "identifier" || role === "rank") return false;
  return standing === "whole" || stepOf(mention) === "to";
}

/** The one figure of the text that is told in a caption figure's stead; null where there is none, or several that differ. */
function toldOtherwise(
  draft: ReviewedDraft,
  mention: FigureMention,
  text: readonly FigureMention[],
): FigureMention | null {
  const like = text.filter((other) => sameKind(other.figure, mention.figure) && isTold(other));
  const words = wordsAround(mention);
  const same = like.filter((other) => isSame(mention, other, words));
  const mistyped = same.filter(({ figure }) => isMistyped(figure, mention.figure));
  const [first, ...others] = mistyped.length > 0 ? mistyped : same;
  if (first === undefined || !others.every(({ figure }) => agree(figure, first.figure))) return null;
  return isOneVoice(draft, mention, first) ? first : null;
}

function isSame(mention: FigureMention, other: FigureMention, words: ReadonlySet<string>): boolean {
  const [a, b] = [mention.figure, other.figure];
  if (!b.times.every((time) => a.times.length === 0 || a.times.includes(time))) return false;
  if (!a.times.every((time) => b.times.includes(time))) return false;
  const apart = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  const mistyped = isMistyped(a, b);
  if (apart > MOST_APART && !mistyped) return false;
  const there = wordsAround(other);
  if (isElsewhere(other, words) || isElsewhere(mention, there)) return false;
  const shared = [...words].filter((word) => there.has(word) && word !== a.counted).length;
  // The same digits in another order are no chance, whatever else the two sentences name.
  if (mistyped && shared > 0 && (a.counted === b.counted || a.counted === "" || b.counted === ""))
    return true;
  if (namesOf(mention).some((name) => !there.has(name))) return false;
  if (a.counted !== "" && b.counted !== "") return sameThing(a, b) && shared > 0;
  // "arrests rose to 412": what rose is the word before the verb.
  const step = stepOf(mention);
  return shared > 1 && step !== null && step === stepOf(other);
}

/** Digits swapped, one of three or more changed, or a zero too many: of one digit alone chance does as much. */
function isMistyped(a: Figure, b: Figure): boolean {
  return significant(a.value).length > 1 && looksMistyped(a, b);
}

/** The names around a figure of a caption, as `wordsAround` has them: of whom or where it is told. */
function namesOf({ at: { block }, figure }: FigureMention): readonly string[] {
  const sentence = block.sentences.find(({ end }) => end > figure.start);
  if (sentence === undefined) return [];
  return block.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(
      (token, at, all) =>
        token.kind === "word" &&
        token.text.length > 2 &&
        at > 0 &&
        all[at - 1]!.text !== ":" &&
        /^[A-ZÀ-ÞĀ-Ž]/u.test(token.text) &&
        !TIME_WORDS.has(token.lower),
    )
    .map(({ lower }) => singular(lower));
}

const STEPPING: ReadonlySet<string> = new Set([...RISING, ...FALLING]);

/** Whether a figure is the step that something rose or fell ("fell 412", "fell by 412"), or where it came to ("fell to 412", "stood at 412"). */
function stepOf({ at: { block }, figure }: FigureMention): "by" | "to" | null {
  const before = block.prose.slice(Math.max(0, figure.start - 24), figure.start);
  const [, verb = "", joint] = /([A-Za-z]+)(?:\s(to|at|by))?\s$/.exec(before) ?? [];
  const word = verb.toLowerCase();
  if (REACHING.has(word)) return joint === "by" ? null : "to";
  if (!STEPPING.has(word)) return null;
  return joint === "to" || joint === "at" ? "to" : "by";
}
