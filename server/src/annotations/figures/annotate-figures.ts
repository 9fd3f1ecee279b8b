import { isNumberWord } from "../../lexicon/number-words.js";
import { UNITS } from "../../lexicon/units.js";
import { PHRASE_ENDS } from "../../lexicon/counted-nouns.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import { readAge } from "./ages.js";
import { readMeasure, readMoney, readShare, readTemperature } from "./amounts.js";
import { readCalendar } from "./calendar.js";
import { readComparator } from "./comparator.js";
import { fateBefore, labelBefore, nounBefore, readCounted } from "./counted.js";
import type { Figure, FigureRole } from "./figure.js";
import { readIdentifier } from "./identifiers.js";
import { parseNumber } from "./number.js";
import { pieces } from "./pieces.js";
import { readPair } from "./ranges.js";
import { pastHyphen, wordAt, type Reading, type Reckoned } from "./reading.js";
import { standingOf, timesNear } from "./standing.js";

/** What a number can be, asked in this order: the first reader that knows it wins, and a plain count is what remains. */
const READERS: readonly ((reading: Reading) => Reckoned | null)[] = [
  readCalendar,
  readTemperature,
  readIdentifier,
  readShare,
  readPair,
  readMoney,
  readAge,
  readMeasure,
  readRank,
];

/** The figures of a block, in order; one pass over its tokens. */
export function annotateFigures(block: Block): Figure[] {
  const figures: Figure[] = [];
  const all = pieces(block.tokens);
  let sentence = -1;
  let bounds: SentenceBounds = { from: 0, to: 0 };
  for (let at = 0; at < all.length;) {
    const piece = all[at]!;
    const number = piece.kind === "number" || isNumberWord(piece.lower) ? parseNumber(all, at) : null;
    if (number === null) {
      at++;
      continue;
    }
    while (at >= bounds.to && sentence + 1 < block.sentences.length)
      bounds = boundsOf(all, block.sentences[++sentence]!, bounds.to);
    if (at >= bounds.to) bounds = { from: bounds.to, to: all.length };
    const reading = { block, pieces: all, number, from: bounds.from, to: bounds.to };
    const read = isPronoun(reading) ? null : readFigure(reading);
    if (read !== null) figures.push(read.figure);
    at = Math.max(at + 1, read?.end ?? number.end);
  }
  return figures;
}

interface SentenceBounds {
  readonly from: number;
  readonly to: number;
}

function boundsOf(all: readonly Token[], sentence: Sentence, after: number): SentenceBounds {
  let from = after;
  while (from < all.length && all[from]!.start < sentence.start) from++;
  let to = from;
  while (to < all.length && all[to]!.end <= sentence.end) to++;
  return { from, to };
}

/** The figure at a number, and the index of the piece after it. */
function readFigure(reading: Reading): { figure: Figure; end: number } {
  const { pieces: all, number } = reading;
  let reckoned: Reckoned | null = null;
  for (const reader of READERS) if ((reckoned = reader(reading)) !== null) break;
  reckoned ??= { role: "count", phrase: number.end };

  const firstPiece = reckoned.first ?? number.first;
  const compared = readComparator(reading, firstPiece, reckoned.end ?? number.end);
  const end = Math.min(compared.end, reading.to);
  const phrase = reckoned.phrase === undefined ? null : Math.max(reckoned.phrase, compared.end);
  const counted =
    phrase === null
      ? NOTHING
      : readCounted(
          reading,
          phrase,
          reckoned.unit !== undefined ? "amount" : number.value === 1 ? "one" : "many",
        );
  const before = reckoned.role === "count" ? fateBefore(reading, compared.first - 1) : "";
  const named =
    counted.noun === "" || reckoned.role === "money"
      ? namedBefore(reading, reckoned.role, compared.first)
      : "";
  const determiner = wordAt(reading, compared.first - 1);
  const figure: Figure = {
    start: all[compared.first]!.start,
    end: all[end - 1]!.end,
    role: reckoned.role,
    value: reckoned.value ?? number.value,
    ...(reckoned.upper === undefined ? {} : { to: reckoned.upper }),
    precision: reckoned.precision ?? number.precision,
    unit: reckoned.unit ?? "",
    counted: before !== "" && counted.noun === "" ? "person" : named || counted.noun,
    modifiers: counted.modifiers,
    phrase: {
      start: all[compared.first]!.start,
      end: all[Math.max(end, counted.noun === "" ? 0 : counted.end) - 1]!.end,
    },
    fate: counted.fate === "" ? before : counted.fate,
    definite: /^(?:the|these|those|all)$/.test(determiner) && !isNarrowed(reading, phrase, counted.end),
    standing:
      counted.part && determiner !== "all" && reckoned.role !== "share"
        ? "part"
        : standingOf(reading, compared.first, Math.max(end, counted.end)),
    times: timesNear(reading, compared.first, Math.max(end, counted.end)),
    exactness: reckoned.exactness ?? compared.exactness,
    number: spanOf(all, number),
    ...(reckoned.upperAt === undefined ? {} : { toNumber: spanOf(all, reckoned.upperAt) }),
  };
  return { figure, end: Math.max(end, number.end) };
}

function spanOf(all: readonly Token[], { first, end }: { first: number; end: number }): Span {
  return { start: all[first]!.start, end: all[end - 1]!.end };
}

/** The noun before a figure that says what it is of: of a sum, and of a number behind a label. */
function namedBefore(reading: Reading, role: FigureRole, first: number): string {
  return role === "money" ? nounBefore(reading, first) : role === "count" ? labelBefore(reading, first) : "";
}

/** Whether a set is picked by what follows ("the 18 flats nearest the stairs"), or is no set ("the 12-vote threshold"). */
function isNarrowed(reading: Reading, phrase: number | null, end: number): boolean {
  return NARROWS.test(wordAt(reading, end)) || (phrase !== null && pastHyphen(reading, phrase) > phrase);
}

const NARROWS =
  /^(?:where|when|in|of|from|at|near|nearest|with|without|who|whom|whose|that|which|on|under|over|aged|left|still|to|.+ing)$/;

const NOTHING = { noun: "", modifiers: [], fate: "", part: false, end: 0 };

function readRank({ number }: Reading): Reckoned | null {
  return number.kind === "ordinal" ? { role: "rank", phrase: number.end } : null;
}

/** "one of them", "no one", "this one is": "one" counts only in front of a noun, a unit or a share. */
function isPronoun(reading: Reading): boolean {
  const { number, pieces: all } = reading;
  if (number.end !== number.first + 1 || all[number.first]!.lower !== "one") return false;
  if (/^(?:no|this|that|the|every|any|which|each|another|some)$/.test(wordAt(reading, number.first - 1)))
    return true;
  const next = all[number.end];
  if (next === undefined || number.end >= reading.to) return true;
  if (UNITS.has(next.lower) || /^[-%]$/.test(next.text) || next.lower === "in") return false;
  return next.kind !== "word" || PHRASE_ENDS.has(next.lower);
}
