import { isPlural, NUMBERED_NOUNS, STREET_WORDS } from "../../lexicon/counted-nouns.js";
import { isGlued, isCapitalised, pieceAt, wordAt, type Reading, type Reckoned } from "./reading.js";

/** Numbers that name a thing and count nothing: "Highway 85", "287(g)", "9/11", "No. 5", "AK-47", 12 Canal St. */
export function readIdentifier(reading: Reading): Reckoned | null {
  const chain = gluedChain(reading);
  if (chain !== null) return { role: "identifier", end: chain };
  return isNamed(reading) || isAddress(reading) || isNameWord(reading) ? { role: "identifier" } : null;
}

/** "9/11", "24/7", "555-0142", "287(g)", "3B", "AK-47", "1.2.3": what is glued to the number; its end, or null. */
function gluedChain(reading: Reading): number | null {
  const { number, pieces } = reading;
  if (pieces[number.first]!.kind !== "number") return null;
  const end = number.end;
  const next = wordAt(reading, end);
  if (isGlued(reading, end)) {
    if (next === "/" && pieceAt(reading, end + 1)?.kind === "number") return runOn(reading, end + 1);
    if (next === "(" && wordAt(reading, end + 1).length === 1 && wordAt(reading, end + 2) === ")")
      return end + 3;
    if (next === "-" && isGlued(reading, end + 1) && isPhone(reading, end + 1))
      return runOn(reading, end + 1);
    if (/^[A-ZÀ-ÞĀ-Ž]$/u.test(pieceAt(reading, end)?.text ?? "")) return end + 1;
  }
  const before = wordAt(reading, number.first - 1);
  if (before === "#" || before === "/") return end;
  if (
    (before === "-" || before === "–") &&
    isGlued(reading, number.first) &&
    isGlued(reading, number.first - 1)
  )
    return pieceAt(reading, number.first - 2)?.kind === "word" ? end : null;
  return isGlued(reading, number.first) && pieceAt(reading, number.first - 1)?.kind === "word" ? end : null;
}

/** A group of digits that starts with 0 or has four after three: a phone number or a code, not a score. */
function isPhone({ pieces, number }: Reading, at: number): boolean {
  const group = pieces[at];
  if (group?.kind !== "number") return false;
  const before = pieces[number.first]!.text;
  return (
    /^0\d/.test(group.text) ||
    (before.length >= 3 && group.text.length >= 3 && before.length !== group.text.length)
  );
}

function runOn(reading: Reading, at: number): number {
  let end = at + 1;
  while (isGlued(reading, end) && /^(?:[-/]|\d+)$/.test(wordAt(reading, end))) end++;
  return end;
}

/** "Highway 85", "room 3B", "No. 5": a noun of the numbered kind stands before it, and what follows is not counted. */
function isNamed(reading: Reading): boolean {
  const { number } = reading;
  const at = wordAt(reading, number.first - 1) === "." ? number.first - 2 : number.first - 1;
  const noun = pieceAt(reading, at);
  const word = noun?.lower.replace(/\.$/, "") ?? "";
  if (isCapitalised(noun) && (word === "no" || (at === number.first - 1 && STREET_WORDS.has(word))))
    return true;
  return at === number.first - 1 && NUMBERED_NOUNS.has(word) && !isPlural(wordAt(reading, number.end));
}

/** "12 Canal St.", "450 Ninth Avenue": digits and a street's name. */
function isAddress(reading: Reading): boolean {
  const { number } = reading;
  if (reading.pieces[number.first]!.kind !== "number") return false;
  // "113th Street" names a street; "the 113th Supreme Court justice" is a rank.
  if (number.kind === "ordinal") return STREET_WORDS.has(wordAt(reading, number.end).replace(/\.$/, ""));
  for (let at = number.end; at < number.end + 4; at++) {
    const piece = pieceAt(reading, at);
    const named = isCapitalised(piece) || (piece?.kind === "number" && at > number.end);
    if (!named && !/^(?:st|nd|rd|th)$/.test(piece?.lower ?? "")) return false;
    if (at > number.end && STREET_WORDS.has(piece!.lower.replace(/\.$/, ""))) return true;
  }
  return false;
}

/** "Three Forks", "Ninth Avenue": a number word as part of a name, in running text and not first in its sentence. */
function isNameWord(reading: Reading): boolean {
  const { number, block } = reading;
  const first = reading.pieces[number.first]!;
  if (block.kind === "headline" || block.kind === "subhead" || first.kind !== "word") return false;
  if (!isCapitalised(first) || /^[A-ZÀ-ÞĀ-Ž]{2}/u.test(first.text)) return false;
  const next = pieceAt(reading, number.end);
  if (!isCapitalised(next)) return false;
  if (number.first > reading.from) return true;
  return isCapitalised(pieceAt(reading, number.end + 1)) && !isFollowedByPlural(reading);
}

/** "Three Stone Bay men": a small plural after the capitals is what the number counts. */
function isFollowedByPlural(reading: Reading): boolean {
  let at = reading.number.end;
  while (isCapitalised(pieceAt(reading, at))) at++;
  return isPlural(wordAt(reading, at)) && !isCapitalised(pieceAt(reading, at));
}
