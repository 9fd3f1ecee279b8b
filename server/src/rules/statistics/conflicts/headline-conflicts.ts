import { proseOf } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { citedWithAge, isCompound, isOfPart, isPutAt } from "../../../annotations/figures/told-of.js";
import type { ReviewedDraft } from "../../rule.js";
import { wordsAround } from "./words-around.js";
import { TextFigures } from "./text-figures.js";
import { followsFrom, isRoundedTo } from "./derived-head.js";
import { isText, type Conflict, type FigureMention } from "./figure-mention.js";
import {
  agree,
  hasNoNoun,
  hasSameDigits,
  isOfPeople,
  isTransposed,
  looksMistyped,
  maySameThing,
  sameKind,
  sameThing,
  significant,
} from "./same-quantity.js";

/** A block with more figures than this is no headline, whatever its mark-up says. */
const MOST_FIGURES = 8;

/**
 * Figures of the headline, or of a deck, that the text does not bear out while it states another in their stead. That the
 * value is absent is what makes this safe: a headline invents no figures. What stands above the text in several ways (a title
 * in the front matter, a description, a first heading) is held against each other where the text has no figure for it.
 */
export function* headlineConflicts(
  draft: ReviewedDraft,
  all: () => readonly FigureMention[],
): Generator<Conflict> {
  const heads = headsOf(draft);
  const last = heads.at(-1);
  if (last === undefined || !heads.some((head) => draft.blocks[head]!.annotations.figures.length > 0)) return;
  const mentions = all();
  const above = heads
    .map((head) => mentions.filter(({ block }) => block === head).slice(0, MOST_FIGURES))
    .filter((figures) => figures.length > 0);
  if (above.length === 0) return;
  const text = mentions.filter((mention) => mention.block > last && isText(mention));
  const figures = new TextFigures(text);
  for (const [index, head] of above.entries())
    for (const mention of head) {
      if (OWN_COUNTS.has(mention.figure.counted) || nameBefore(mention) === "top") continue;
      if (
        isStep(mention) ||
        isOutOfTen(mention) ||
        isCapacity(mention) ||
        isFractionTold(mention, text) ||
        isOfDay(mention) ||
        runsOn(mention, text) ||
        followsFrom(mention, text)
      )
        continue;
      const bearing = figures.bearing(mention.figure);
      if (bearing === "outright") continue;
      const other =
        inItsStead(mention, text, bearing === "somehow" ? OF_ONE_THING : leastIn(text)) ??
        (bearing === "somehow" ? null : inAnother(mention, above.slice(0, index)));
      if (other !== null) yield { mention, other };
    }
}

/** The blocks that stand above the text, by index: the headline and what else there is in its stead, before any copy. */
function headsOf({ blocks }: ReviewedDraft): number[] {
  const heads: number[] = [];
  for (const [index, { block }] of blocks.entries()) {
    if (block.kind === "headline" || block.kind === "deck") heads.push(index);
    else if (heads.length > 0 ? STARTS_TEXT.has(block.kind) : index >= FURTHEST) break;
  }
  return heads;
}

const STARTS_TEXT: ReadonlySet<string> = new Set([
  "paragraph",
  "listItem",
  "tableCell",
  "blockQuote",
  "subhead",
]);
/** A headline stands among so many blocks at the top. */
const FURTHEST = 400;

/** The year of a day and month: a dateline, which says when the piece ran and not what it tells. */
function isOfDay({ at, figure }: FigureMention): boolean {
  return (
    figure.role === "date" &&
    at.annotations.dates.some(
      ({ start, end, month, day }) =>
        month !== null && day !== null && start <= figure.start && figure.end <= end,
    )
  );
}

/** Whether a score may be one of several that a text tells as the game goes on: then none of them need be the last. */
function runsOn({ figure }: FigureMention, text: readonly FigureMention[]): boolean {
  if (figure.role !== "score") return false;
  const scores = text.filter((each) => each.figure.role === "score");
  return new Set(scores.map((each) => `${each.figure.value}-${each.figure.to}`)).size > 1;
}

/** Another head's figure for the same thing, where no head before has this one's. */
function inAnother(
  mention: FigureMention,
  before: readonly (readonly FigureMention[])[],
): FigureMention | null {
  const others = before.flat().filter(({ figure }) => sameThing(mention.figure, figure));
  if (others.some(({ figure }) => agree(mention.figure, figure))) return null;
  return others[0] ?? null;
}

function isInWords({ at, figure }: FigureMention): boolean {
  return !/\d/.test(proseOf(at, figure.number));
}

/** "three lanes fewer", "12 more": a step between two figures, and none that the text has to state. */
function isStep({ at: { block }, figure }: FigureMention): boolean {
  return /^ (?:fewer|more|less|extra)\b/.test(block.prose.slice(figure.phrase.end, figure.phrase.end + 7));
}

/** "seven of 10 mothers": a share, which no text has to state as a count. */
function isOutOfTen({ at: { block }, figure }: FigureMention): boolean {
  if (figure.role !== "count" || figure.value > 10) return false;
  const { prose } = block;
  return figure.value < 10
    ? prose.startsWith(" of 10 ", figure.number.end)
    : prose.slice(figure.number.start - 4, figure.number.start) === " of ";
}

/** "waits for a quarter of it" over "the remaining quarter": a fraction that the text has, whatever it is read as there. */
function isFractionTold(mention: FigureMention, text: readonly FigureMention[]): boolean {
  if (mention.figure.role !== "share" || !isInWords(mention)) return false;
  const word = proseOf(mention.at, mention.figure.number).split(/[ -]/).at(-1)!.toLowerCase();
  return text.some(({ at: { block } }) => block.prose.toLowerCase().includes(word));
}

/** "built for 700", "room for 40": how many something holds, and not how many there are. */
function isCapacity({ at: { block }, figure }: FigureMention): boolean {
  return CAPACITY.test(block.prose.slice(Math.max(0, figure.start - 20), figure.start));
}

const CAPACITY = /\b(?:built|made|meant|designed|room|space|licensed|planned) for $/i;

/** What a headline counts of the text itself: "7 things to know", "in 4 words". */
const OWN_COUNTS: ReadonlySet<string> = new Set(
  "thing number figure word way reason tip fact photo picture question answer lesson sign step takeaway moment quote key idea".split(
    " ",
  ),
);

/** In a text with so many figures one of them is like the headline's by chance, */
const MANY = 14;
/** and is held against it only where so much speaks for their being the same. */
const LEAST_OF_MANY = 6;

/** A lead tells the headline's figure again: what stands in so many blocks under the headline is likelier it, by so much. */
const LEAD = 4;
const IN_LEAD = 3;

function leastIn(text: readonly FigureMention[]): number {
  return text.length > MANY ? LEAST_OF_MANY : 1;
}

/** The likeness that two figures of one thing have, whatever else speaks for it. */
const OF_ONE_THING = 100;

/** The figure of the text that most likely is the headline's, where one has at least this likeness. */
function inItsStead(
  mention: FigureMention,
  text: readonly FigureMention[],
  least: number,
): FigureMention | null {
  const words = wordsAround(mention);
  let best: FigureMention | null = null;
  let most = 0;
  for (const other of text) {
    const likeness = likenessOf(mention, other, words);
    if (likeness > most) [best, most] = [other, likeness];
  }
  if (best === null) return null;
  return most + (best.block - mention.block <= LEAD ? IN_LEAD : 0) >= least ? best : null;
}

/** How much speaks for a headline's figure and one of the text being the same; 0 where they cannot be. */
function likenessOf(above: FigureMention, other: FigureMention, words: ReadonlySet<string>): number {
  const [a, b] = [above.figure, other.figure];
  if (isOfAnother(above, other, words) || isRoundedTo(a, b) || areOfTwoUnits(a, b)) return 0;
  const mistyped = looksMistyped(a, b);
  // "1 dead" is hardly ever a figure in the text, which has "a man".
  if (a.value === 1 && a.role === "count" && (!mistyped || isInWords(above))) return 0;
  if (!mayCompare(a, b) && !(mistyped && (hasNoNoun(a) || hasNoNoun(b) || hasSameDigits(a, b)))) return 0;
  if (b.role === "date" && b.unit !== "year") return 0;
  // A text tells of many years: one is the headline's only where its digits are swapped, or the words about it are the same.
  if (a.role === "date" && b.role === "date" && !isTransposed(a, b) && shared(words, wordsAround(other)) < 2)
    return 0;
  if (
    b.role === "rank" &&
    !mistyped &&
    (a.counted !== b.counted || (a.counted === "" && shared(words, wordsAround(other)) < 1))
  )
    return 0;
  // "one trillion stars" and "10 facts": one digit and zeros are met by chance.
  const isFarOff = Math.max(a.value, b.value) > MOST_ZEROS * Math.min(a.value, b.value);
  if (
    mistyped &&
    isFarOff &&
    significant(a.value).length === 1 &&
    !hasNoNoun(a) &&
    !hasNoNoun(b) &&
    !maySameThing(a, b)
  )
    return 0;
  // "131 years" of a parish and priests under 70.
  if (a.role === "duration" && b.role === "age" && !mistyped) return 0;
  // A silence of years and a study of years are two lengths of time, and far apart.
  const isFar = areFar(a, b);
  if (a.role === "duration" && b.role === "duration" && !mistyped && (isFar || a.unit !== b.unit)) return 0;
  // A story has many lengths of time: one is another's only where a word speaks for it.
  if (a.role === "duration" && !mistyped && shared(words, wordsAround(other)) < 1) return 0;
  if (a.role === "identifier" && nameBefore(above) !== nameBefore(other)) return 0;
  // "Four hurt" over "about 15 people were on the porch", "nine charged" over "six were picked up": a few, of whom more is told.
  if (isInWords(above) && a.value < 13 && !mistyped) {
    if (areFar(a, b) && b.exactness !== "exact") return 0;
    if (!sameThing(a, b) && a.fate !== b.fate) return 0;
  }
  if (sameThing(a, b) && b.standing === "whole") return OF_ONE_THING + (mistyped ? 1 : 0);
  // Small numbers of two different nouns are two things: "two prices" and "nine palaces".
  if (
    a.role === "count" &&
    a.value < 10 &&
    isInWords(above) &&
    !mistyped &&
    !hasNoNoun(a) &&
    !hasNoNoun(b) &&
    !maySameThing(a, b)
  )
    return 0;
  // A number that counts nothing named ("built for 700") is that of the text only where words speak for it.
  if (hasNoNoun(a) && !mistyped && b.counted !== "" && shared(words, wordsAround(other)) < 1) return 0;
  let likeness = (mistyped ? 3 : 0) + (maySameThing(a, b) ? 2 : 0) + (b.standing === "whole" ? 1 : 0);
  for (const word of wordsAround(other)) if (words.has(word)) likeness += 1;
  if (mistyped) return likeness;
  // A year of somebody's life and one that the text tells of something else lie far apart.
  if (b.role === "date") return Math.abs(a.value - b.value) > MOST_YEARS_APART ? 0 : likeness - 1;
  const apart = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  if (apart > MOST_APART) return 0;
  return apart <= NEAR ? likeness + 1 : likeness;
}

function areFar(a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) > 2 * Math.min(a.value, b.value);
}

/** So many times another, no zero too many is what sets two figures of one digit apart. */
const MOST_ZEROS = 1000;

/** "25 years" and "£250 a day": each has a unit, and no digits make the one the other. */
function areOfTwoUnits(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ unit }) => unit.split("/")[0]!);
  return a.role !== b.role && x !== "" && y !== "" && x !== y;
}

/** Whether what a figure of the text is told of is not what the headline tells: a part of it, another person, a side of so many. */
function isOfAnother(above: FigureMention, other: FigureMention, words: ReadonlySet<string>): boolean {
  const [a, b] = [above.figure, other.figure];
  if (isCompound(above.at, a) && a.role === "count" && isOfPeople(a) && !isCompound(other.at, b)) return true;
  const isFar = areFar(a, b);
  const isToldOf = shared(words, wordsAround(other)) > 0;
  if (isFar && b.value < a.value && isOfPart(other.at, b)) return true;
  if (isOfSome(other) && !isOfSome(above)) return true;
  // "40 years" is no less than "20 years or more".
  if (b.role === "duration" && b.exactness === "atLeast" && sameKind(a, b) && a.value >= b.value) return true;
  // "a 140-year-old school": a bare number of the text is no age of it, whatever its digits; nor is a word short of a zero.
  if (isFar && isCompound(above.at, a) && a.role === "age" && b.role !== "age") return true;
  if (isFar && !isInWords(above) && isInWords(other) && hasNoNoun(b) && b.value < 10 && !isToldOf)
    return true;
  if (looksMistyped(a, b)) return false;
  // "dies at 79", "left home at 15".
  if (isFar && !isToldOf && !isReversed(a, b) && [a, b].every((one) => hasNoNoun(one) || one.role === "age"))
    return true;
  if (!sameThing(a, b) && !isToldOf && isPutAt(other.at, b)) return true;
  // A headline is never finer than its text.
  if (isFar && a.role === "money" && !isToldOf && significant(a.value).length > significant(b.value).length)
    return true;
  const name = citedWithAge(other.at, b);
  return name !== "" && !wordsIn(name).some((word) => words.has(word));
}

/** "The next nine stops", "11 minutes behind": some of them, or how late something is, and never the whole that a headline tells. */
function isOfSome({ at: { block }, figure }: FigureMention): boolean {
  const before = block.prose.slice(Math.max(0, figure.start - 16), figure.start);
  const after = block.prose.slice(figure.phrase.end, figure.phrase.end + 10);
  return SOME_BEFORE.test(before) || (figure.role === "duration" && LATE.test(after));
}

const SOME_BEFORE = /\b(?:next|last|first|final|another|other|remaining|previous|past|these|those) $/i;
const LATE = /^ (?:behind|late|early|ahead|later|earlier)\b/;

/** "19" and "91". */
function isReversed(a: Figure, b: Figure): boolean {
  return String(a.value) === Array.from(String(b.value)).reverse().join("");
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().split(" ");
}

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let all = 0;
  for (const word of others) if (words.has(word)) all++;
  return all;
}

/** Figures of different things are told for each other only where they are of one size. */
const MOST_APART = 10;
const NEAR = 1.5;
const MOST_YEARS_APART = 15;

/** Whether two figures are of kinds that may be told for each other: an age and years, a price and a rate, a bare number. */
function mayCompare(a: Figure, b: Figure): boolean {
  if (sameKind(a, b)) return true;
  if (hasNoNoun(a)) return b.role === "age";
  if (hasNoNoun(b)) return a.role === "age";
  if (a.role === "duration" && b.role === "duration") return true;
  if (a.role === "date" || b.role === "date") return false;
  return a.unit !== "" && a.unit.split("/")[0] === b.unit.split("/")[0];
}

/** The word before a number that names what it numbers: "Proposition 8". */
function nameBefore({ at, figure }: FigureMention): string {
  const before = proseOf(at, { start: Math.max(0, figure.number.start - 30), end: figure.number.start });
  return /([A-Za-zÀ-ɏ]+)[^A-Za-zÀ-ɏ]{0,3}$/u.exec(before)?.[1]?.toLowerCase() ?? "";
}
