import { isPlural } from "../../lexicon/counted-nouns.js";
import { UNITS } from "../../lexicon/units.js";
import { parseNumber } from "./number.js";
import { isGlued, pieceAt, wordAt, type Reading, type Reckoned } from "./reading.js";

/** Two numbers that belong together: a score or a vote ("78-71"), a range ("10 to 15 people", "10-15 percent"). */
export function readPair(reading: Reading): Reckoned | null {
  const { number, pieces } = reading;
  if (number.kind !== "cardinal") return null;
  const mark = wordAt(reading, number.end);
  const dash = /^[-–—]$/.test(mark);
  const joined = dash ? isGlued(reading, number.end) && isGlued(reading, number.end + 1) : mark === "to";
  const second = joined && pieceAt(reading, number.end + 1) ? parseNumber(pieces, number.end + 1) : null;
  if (second?.kind !== "cardinal" || second.end > reading.to) return null;
  const pair = {
    upper: second.value,
    upperAt: second,
    precision: Math.max(number.precision, second.precision),
    end: second.end,
  };
  const after = wordAt(reading, second.end);
  if (dash && !isPlural(after) && !UNITS.has(after) && after !== "%" && after !== "percent")
    return { role: isVote(reading) ? "vote" : "score", ...pair };
  // "from 10 to 15" tells a change, and its two figures stand alone.
  if (wordAt(reading, number.first - 1) === "from" || number.value >= second.value) return null;
  if (after === "%" || after === "percent") return { role: "share", unit: "%", ...pair, end: second.end + 1 };
  const unit = UNITS.get(after);
  if (unit !== undefined) return { role: unit.kind, unit: unit.name, ...pair, end: second.end + 1 };
  return { role: "count", ...pair, phrase: second.end };
}

function isVote(reading: Reading): boolean {
  for (let at = reading.number.first - 1; at > reading.number.first - 5; at--)
    if (/^vot(?:e|es|ed|ing)$/.test(wordAt(reading, at))) return true;
  return /^(?:vote|decision|ruling)$/.test(wordAt(reading, reading.number.end + 2));
}
