import { FATE_WORDS, isPlural } from "../../lexicon/counted-nouns.js";
import { LIFE_TURNS } from "../../lexicon/life-turns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { UNITS } from "../../lexicon/units.js";
import { isCapitalised, pastHyphen, pieceAt, wordAt, type Reading, type Reckoned } from "./reading.js";

/** Ages: "Dale Orcutt, 58,", "a 12-year-old", "aged 12", "12 years old", "dead at 94", "she was 58". */
export function readAge(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (number.kind !== "cardinal") return null;
  const unit = pastHyphen(reading, number.end);
  const old = pastHyphen(reading, unit + 1);
  const name = UNITS.get(wordAt(reading, unit));
  if (name?.kind === "duration" && /^olds?(?:['’]s?)?$/.test(wordAt(reading, old)))
    return { role: "age", unit: name.name, end: old + 1, phrase: old + 1 };
  if (name !== undefined || number.value > 119 || !Number.isInteger(number.value)) return null;
  return isBesideName(reading) ||
    isAfterAge(reading) ||
    isAtDeath(reading) ||
    isOfPronoun(reading) ||
    isAtTurn(reading)
    ? { role: "age", unit: "year" }
    : null;
}

function isBesideName(reading: Reading): boolean {
  const { number } = reading;
  if (reading.pieces[number.first]!.kind !== "number" || number.value < 1) return false;
  const mark = wordAt(reading, number.first - 1);
  const named = pieceAt(reading, number.first - 2);
  const after = pieceAt(reading, number.end);
  if (named?.kind !== "word") return false;
  if (mark === "(") return isCapitalised(named) && after?.text === ")";
  if (mark !== ",") return false;
  // "Of the 84 seats, 42, …" counts some of them; "the twins, 12," tells an age.
  if (after?.text === ",") return isCapitalised(named) || !isPlural(named.lower) || isOfPeople(named.lower);
  return isCapitalised(named) && (after === undefined || /^[.;]$/.test(after.text));
}

/** Kin and the like, of whom an age is told in passing; of members, pupils or voters it is hardly ever. */
function isOfPeople(plural: string): boolean {
  return /^(?:twins|brothers|sisters|sons|daughters|boys|girls|kids|children|cousins|triplets)$/.test(plural);
}

function isAfterAge(reading: Reading): boolean {
  return /^(?:age|aged|ages)$/.test(wordAt(reading, reading.number.first - (isOf(reading) ? 2 : 1)));
}

/** "at the age of 58". */
function isOf(reading: Reading): boolean {
  return wordAt(reading, reading.number.first - 1) === "of";
}

function isAtDeath(reading: Reading): boolean {
  const { number } = reading;
  if (wordAt(reading, number.first - 1) !== "at" || isPlural(wordAt(reading, number.end))) return false;
  // "the number of dead at 11": so many of them.
  if (wordAt(reading, number.first - 3) === "of") return false;
  for (let at = number.first - 2; at > number.first - 7; at--)
    if (FATE_WORDS.get(wordAt(reading, at)) === "killed") return true;
  return false;
}

/** "retired at 60", "a deckhand at 19", "At 34 he": an age at a turn of a life. By the clock, it is no later than 12. */
function isAtTurn(reading: Reading): boolean {
  const { number } = reading;
  if (number.value < 13 || wordAt(reading, number.first - 1) !== "at") return false;
  const after = pieceAt(reading, number.end);
  const isAlone = after === undefined || !/^(?:[:%$-]|per|percent)$/.test(after.lower);
  if (!isAlone) return false;
  const next = after?.text === "," ? pieceAt(reading, number.end + 1) : after;
  if (number.first - 1 === reading.from) return /^(?:he|she)$/.test(next?.lower ?? "");
  if (
    after?.kind === "word" &&
    !/^(?:and|but|in|when|as|after|to|because|with|who|he|she)$/.test(after.lower)
  )
    return false;
  const before = wordAt(reading, number.first - 2);
  // "signed on as a deckhand at 19": a trade that no list holds.
  if (/^an?$/.test(wordAt(reading, number.first - 3)) && wordAt(reading, number.first - 4) === "as")
    return true;
  return LIFE_TURNS.has(before) || (isPersonNoun(before) && !isPlural(before));
}

/** "He was 82.", "who turns 100 today", "when she was 15": somebody is the bare number, and counts nothing with it. */
function isOfPronoun(reading: Reading): boolean {
  const { number } = reading;
  if (!/^(?:is|was|turned|turns|turning)$/.test(wordAt(reading, number.first - 1))) return false;
  if (!/^(?:he|she|who|i)$/.test(wordAt(reading, number.first - 2))) return false;
  const after = pieceAt(reading, number.end);
  return after?.kind !== "word" || /^(?:when|and|at|but|on|in|years|today)$/.test(after.lower);
}
