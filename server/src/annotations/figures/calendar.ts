import { isPlural, MONTHS, NUMBERED_NOUNS } from "../../lexicon/counted-nouns.js";
import { UNITS } from "../../lexicon/units.js";
import {
  isCapitalised,
  isGlued,
  pastHyphen,
  pieceAt,
  wordAt,
  type Reading,
  type Reckoned,
} from "./reading.js";

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|of|from|to|through|during|before|after|early|late|mid|the|and|,|\()$/;

/** Clock times ("5:40 a.m."), days ("Oct. 3", "3 October"), years and decades ("2019", "the 1980s"). */
export function readCalendar(reading: Reading): Reckoned | null {
  return readClock(reading) ?? readDay(reading) ?? readYear(reading);
}

function readClock(reading: Reading): Reckoned | null {
  const { number } = reading;
  let end = number.end;
  while (
    wordAt(reading, end) === ":" &&
    isGlued(reading, end) &&
    isGlued(reading, end + 1) &&
    pieceAt(reading, end + 1)?.kind === "number"
  )
    end += 2;
  // "Half past twelve".
  const isPast = wordAt(reading, number.first - 1) === "past";
  if (isPast && /^(?:half|quarter)$/.test(wordAt(reading, number.first - 2)))
    return { role: "date", unit: "clock", end: halfDay(reading, end) };
  if (isStamp(reading)) return { role: "date", unit: "clock", end };
  const half = halfDay(reading, end);
  if (half === end && end === number.end) return null;
  return { role: "date", unit: "clock", end: half };
}

/** "14.30 Trains are stopped": the time of an entry, at its very beginning. */
function isStamp({ block: { prose }, pieces, number }: Reading): boolean {
  const { start } = pieces[number.first]!;
  return prose.slice(0, start).trim() === "" && STAMP.test(prose.slice(start, start + 12));
}

const STAMP = /^(?:[01]?\d|2[0-3])\.[0-5]\d(?:$|\s?[:–—-]?\s(?=[A-ZÀ-Þ“"‘]))/;

/** Past "a.m.", "p.m." or "o'clock" at `at`, however it is cut into tokens. */
function halfDay(reading: Reading, at: number): number {
  const word = wordAt(reading, at);
  if (/^(?:[ap]\.?m\.?|o['’]clock)$/.test(word)) return at + 1;
  if (!/^[ap]\.?$/.test(word)) return at;
  const rest = word.endsWith(".") ? at + 1 : wordAt(reading, at + 1) === "." ? at + 2 : at;
  return rest > at && /^m\.?$/.test(wordAt(reading, rest)) ? rest + 1 : at;
}

function readDay(reading: Reading): Reckoned | null {
  const { number } = reading;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  const before = wordAt(reading, number.first - 1) === "." ? number.first - 2 : number.first - 1;
  if (isMonth(reading, before) || isMonth(reading, number.end)) return { role: "date", unit: "day" };
  if (isLastOfDays(reading)) return { role: "date", unit: "day" };
  // "the 17th", "on the 1st of each month"
  const day = number.kind === "ordinal" && wordAt(reading, number.end) === "of";
  return day && isMonth(reading, number.end + 1) ? { role: "date", unit: "day" } : null;
}

/** The 13 of "March 11-13". */
function isLastOfDays(reading: Reading): boolean {
  const { first } = reading.number;
  return (
    /^[-–]$/.test(wordAt(reading, first - 1)) &&
    isGlued(reading, first) &&
    isGlued(reading, first - 1) &&
    pieceAt(reading, first - 2)?.kind === "number" &&
    isMonth(reading, wordAt(reading, first - 3) === "." ? first - 4 : first - 3)
  );
}

function isMonth(reading: Reading, at: number): boolean {
  const piece = pieceAt(reading, at);
  return isCapitalised(piece) && MONTHS.has(piece!.lower.replace(/\.$/, ""));
}

function readYear(reading: Reading): Reckoned | null {
  const { number } = reading;
  const { text, kind } = reading.pieces[number.first]!;
  if (kind !== "number" || !/^(?:1[0-9]|20|21)\d\d$/.test(text) || number.value !== Number(text)) return null;
  if (isGlued(reading, number.end) && /^['’]?s$/.test(wordAt(reading, number.end)))
    return { role: "date", unit: "decade", end: number.end + 1 };
  if (isGlued(reading, number.first) && /^[$£€]$/.test(wordAt(reading, number.first - 1))) return null;
  const before = wordAt(reading, number.first - 1);
  if (NUMBERED_NOUNS.has(before) && isCapitalised(pieceAt(reading, number.first - 1))) return null;
  const preposition = BEFORE_YEAR.test(before);
  if (isMeasured(reading) || (number.value < FIRST_BARE_YEAR && !preposition)) return null;
  const counts = isPlural(wordAt(reading, number.end)) && !preposition;
  return counts ? null : { role: "date", unit: "year", end: pastSeason(reading) };
}

/** Past the second year of a season: "2023-24", "the 2023–24 term". */
function pastSeason(reading: Reading): number {
  const { end, value } = reading.number;
  const next = pieceAt(reading, end + 1);
  const isSeason =
    /^[-–/]$/.test(wordAt(reading, end)) &&
    isGlued(reading, end) &&
    isGlued(reading, end + 1) &&
    /^\d\d$/.test(next?.text ?? "") &&
    Number(next!.text) === (value + 1) % 100;
  return isSeason ? end + 2 : end;
}

/** Earlier years are hardly told without "in" or "since": a bare 1200 counts something. */
const FIRST_BARE_YEAR = 1600;

/** "1500 feet", "a 1000-year-old oak"; "the 2019 season" and "2019 year-end" are told of a year. */
function isMeasured(reading: Reading): boolean {
  const at = reading.number.end;
  const unit = pastHyphen(reading, at);
  if (!UNITS.has(wordAt(reading, unit))) return false;
  return unit > at || isPlural(wordAt(reading, unit)) || /^(?:feet|mph|km|kg)$/.test(wordAt(reading, unit));
}
