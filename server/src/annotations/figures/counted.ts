import {
  AUXILIARIES,
  FATE_WORDS,
  isPlural,
  PHRASE_ENDS,
  singular,
  TAKES_OBJECT,
} from "../../lexicon/counted-nouns.js";
import { isCapitalised, pastHyphen, pieceAt, wordAt, type Reading } from "./reading.js";

/** What a figure counts. */
export interface Counted {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly fate: string;
  /** True where the phrase takes a part: "three of his captors", "12 more people", "five others". */
  readonly part: boolean;
  /** Index of the piece after the head noun. */
  readonly end: number;
}

const PART = /^(?:more|other|others|additional|new|extra|further)$/;
const OBJECT = /^(?:it|them|him|us)$/;
/** A noun phrase longer than this is not read to its end. */
const LONGEST = 7;

/**
 * The noun phrase after a number: up to its first plural, which in news copy is nearly always the head ("23 high school
 * students"); for one thing, or an amount without a plural ("the $15.8 million loan"), up to the end of the phrase. A bare
 * number takes its noun from what befell those counted ("12 injured").
 */
export function readCounted(reading: Reading, from: number, counts: "one" | "many" | "amount"): Counted {
  const one = counts === "one";
  const compound = pastHyphen(reading, from);
  if (compound > from) return { ...none(compound + 1), noun: singular(wordAt(reading, compound)) };
  const partitive = wordAt(reading, from) === "of";
  let at = partitive ? pastDeterminer(reading, from + 1) : from;
  let part = partitive;
  const modifiers: string[] = [];
  for (const limit = at + LONGEST; at < limit; at++) {
    const word = wordAt(reading, at);
    if (PART.test(word)) {
      part = true;
      continue;
    }
    if (pieceAt(reading, at)?.kind !== "word" || PHRASE_ENDS.has(word)) break;
    // "Its total of 55 million makes it the largest": a verb, for nouns have no object.
    if (TAKES_OBJECT.has(word) && OBJECT.test(wordAt(reading, at + 1))) break;
    modifiers.push(word);
    if (!one && isPlural(word)) break;
  }
  // "$1 million awarded": a participle after the noun, or instead of one, is not what is counted.
  while (counts !== "many" && /[^e]{3}ed$/.test(modifiers.at(-1) ?? "")) {
    modifiers.pop();
    at--;
  }
  const head = modifiers.pop();
  const isHead = head !== undefined && (isPlural(head) || (counts !== "many" && !FATE_WORDS.has(head)));
  if (isHead) {
    const end = one || !isPlural(head) ? at : at + 1;
    return {
      noun: singular(head),
      modifiers,
      fate: fateAfter(reading, end) || fateAmong([head, ...modifiers]),
      part,
      end,
    };
  }
  // "All 19 of those arrested".
  if (partitive && wordAt(reading, from + 1) === "those" && FATE_WORDS.has(wordAt(reading, from + 2)))
    return {
      noun: "person",
      modifiers: [],
      fate: FATE_WORDS.get(wordAt(reading, from + 2))!,
      part,
      end: from + 3,
    };
  const fate = FATE_WORDS.get(wordAt(reading, from)) ?? "";
  return fate === "" ? { ...none(from), part } : { noun: "person", modifiers: [], fate, part, end: from + 1 };
}

function fateAmong(words: readonly string[]): string {
  const fated = words.find((word) => FATE_WORDS.has(word));
  return fated === undefined ? "" : FATE_WORDS.get(fated)!;
}

/** "people were killed", "pirates killed": what befell those named just before. */
function fateAfter(reading: Reading, from: number): string {
  let at = from;
  while (at < from + 4 && AUXILIARIES.has(wordAt(reading, at))) at++;
  const word = wordAt(reading, at);
  // "people killed" befell them; "people kill" or "officers killed a man" does not say so.
  const passive = /(?:ed|en|dead|hurt|missing|homeless)$/.test(word);
  const active = at === from && /^(?:an?|the|his|her|their|\d.*)$/.test(wordAt(reading, at + 1));
  return passive && !active ? (FATE_WORDS.get(word) ?? "") : "";
}

/** What befell those that a bare number counts, from the verb before it: "killing at least eight". */
export function fateBefore(reading: Reading, at: number): string {
  return FATE_WORDS.get(wordAt(reading, at)) ?? "";
}

/** What a sum of money is named before it: "a gap of $4.2 million", "a deal worth £3 billion", "a fine of up to $500". */
export function nounBefore(reading: Reading, first: number): string {
  if (!/^(?:of|worth)$/.test(wordAt(reading, first - 1))) return "";
  const noun = pieceAt(reading, first - 2);
  return noun?.kind === "word" && !PHRASE_ENDS.has(noun.lower) && !isCapitalised(noun)
    ? singular(noun.lower)
    : "";
}

/** What a bare number is said to be of before a colon that its block begins with: "Floors: 27". */
export function labelBefore({ pieces, block }: Reading, first: number): string {
  if (first < 2 || first > LONGEST || pieces[first - 1]!.text !== ":") return "";
  if (block.kind !== "listItem" && block.kind !== "paragraph") return "";
  const label = pieces.slice(0, first - 1);
  const noun = label.findLast((piece) => isPlural(piece.lower));
  return label.every(({ kind }) => kind === "word") && noun !== undefined ? singular(noun.lower) : "";
}

function pastDeterminer(reading: Reading, at: number): number {
  return /^(?:the|his|her|their|its|these|those|our|my|all)$/.test(wordAt(reading, at)) ? at + 1 : at;
}

function none(end: number): Counted {
  return { noun: "", modifiers: [], fate: "", part: false, end };
}
