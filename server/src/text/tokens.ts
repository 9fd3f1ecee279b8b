import {
  classAt,
  classOf,
  DIGIT,
  isLower,
  isUpper,
  LETTER,
  PUNCTUATION,
  SPACE,
  SURROGATE,
  widthAt,
} from "./characters.js";
import type { Token, TokenKind } from "./draft.js";
import { wordOf, type Word } from "./words.js";

const APOSTROPHE = 0x27;
const CLOSING_APOSTROPHE = 0x2019;
const POINT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AT = 0x40;
const SLASH = 0x2f;
const AMPERSAND = 0x26;

/**
 * Cuts prose into words, numbers and marks, in order.
 *
 * - A word keeps its inner `'`, `’`, `-`, `.` and `&` (don't, so-called, example.com, AT&T) and its possessive 's; a dotted
 *   acronym keeps its last point too (U.S., a.m.), a shortened word does not (`Sen` `.`). Web and mail addresses are one word.
 * - A number is digits with their inner points and commas, and a leading point (.5); what is glued to it follows as
 *   tokens of its own without a space between: `3.4` `bn`, `1` `st`, `287` `(` `g` `)`, `25` `-` `year-old`.
 * - Every other character is one token, but for runs of points (`...`) and of hyphens (`--`) and joined emoji.
 */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  const length = prose.length;
  let at = 0;
  while (at < length) {
    const unit = prose.charCodeAt(at);
    let found = classOf(unit);
    if (found === SPACE) {
      at++;
      continue;
    }
    const misread = misdecodedSpace(prose, at, unit);
    if (misread > 0) {
      at += misread;
      continue;
    }
    if (found === SURROGATE) found = classAt(prose, at);
    let end: number;
    let kind: TokenKind;
    if (found === LETTER) {
      end = wordEnd(prose, at);
      kind = "word";
    } else if (found === DIGIT || isLeadingPoint(prose, at, unit)) {
      end = numberEnd(prose, at);
      kind = "number";
    } else {
      kind = found === PUNCTUATION ? "punctuation" : "symbol";
      end = markEnd(prose, at, unit);
    }
    tokens.push(makeToken(kind, at, wordOf(prose.slice(at, end), kind === "word")));
    at = end;
  }
  return tokens;
}

/** The token of a word that stands at `start`. */
export function makeToken(kind: TokenKind, start: number, { text, lower, key }: Word): Token {
  return { start, end: start + text.length, kind, text, lower, key };
}

/**
 * The width of a no-break space that was read in the wrong encoding (as Mac Roman or as Latin-1), else 0: it stands
 * where a space should, so it must not glue sentences together.
 */
function misdecodedSpace(prose: string, at: number, unit: number): number {
  if (unit === 0xac && prose.charCodeAt(at + 1) === 0x2020) return 2;
  if (unit === 0xc2 && prose.charCodeAt(at + 1) === 0xa0) return 2;
  return 0;
}

function isWordClass(found: number): boolean {
  return found === LETTER || found === DIGIT;
}

function wordEnd(prose: string, start: number): number {
  const address = addressEnd(prose, start);
  if (address > 0) return address;
  let at = start;
  // The start of the piece since the last inner point or hyphen, and whether a point was met in this word.
  let piece = start;
  let pointed = false;
  for (;;) {
    const unit = prose.charCodeAt(at);
    let found = classOf(unit);
    if (found === SURROGATE) found = classAt(prose, at);
    if (isWordClass(found)) {
      at += widthAt(prose, at);
      continue;
    }
    const next = prose.charCodeAt(at + 1);
    if (unit === APOSTROPHE || unit === CLOSING_APOSTROPHE || unit === 0x2bc || unit === AMPERSAND) {
      if (classAt(prose, at + 1) !== LETTER || (unit === AMPERSAND && !isUpper(next))) return at;
      at++;
    } else if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) {
      if (!isWordClass(classAt(prose, at + 1))) return at;
      piece = ++at;
    } else if (unit === POINT) {
      if (at > piece && isInnerPoint(prose, piece, at)) {
        pointed = true;
        piece = ++at;
      } else if (pointed && at - piece === 1) {
        // The last point of a dotted acronym, after which a hyphen or an apostrophe may go on: U.S.-led, U.S.'s.
        at++;
        const goesOn = next === HYPHEN || next === APOSTROPHE || next === CLOSING_APOSTROPHE;
        if (!goesOn || classAt(prose, at + 1) !== LETTER) return at;
        piece = ++at;
      } else return at;
    } else if (unit === AT && isWordClass(classAt(prose, at + 1))) {
      return trimAddress(prose, start, spaceAfter(prose, at));
    } else if (
      unit === SLASH &&
      pointed &&
      isLower(prose.charCodeAt(at - 1)) &&
      isWordClass(classAt(prose, at + 1))
    ) {
      return trimAddress(prose, start, spaceAfter(prose, at));
    } else return at;
  }
}

/** Whether the point at `at` joins: one letter before it (U.S), an academic degree (Ph.D), or a domain (example.com). */
function isInnerPoint(prose: string, piece: number, at: number): boolean {
  if (classAt(prose, at + 1) !== LETTER) return false;
  const next = prose.charCodeAt(at + 1);
  if (at - piece === 1) return true;
  if (isUpper(next))
    return at - piece === 2 && isUpper(prose.charCodeAt(piece)) && !isWordClass(classAt(prose, at + 2));
  return isLower(next) && !isUpper(prose.charCodeAt(at - 1));
}

function addressEnd(prose: string, start: number): number {
  const unit = prose.charCodeAt(start) | 0x20;
  if (unit !== 0x68 && unit !== 0x77) return 0;
  const head = prose.slice(start, start + 8).toLowerCase();
  if (!head.startsWith("http://") && head !== "https://" && !head.startsWith("www.")) return 0;
  return trimAddress(prose, start, spaceAfter(prose, start));
}

/** Where the run of characters that an address may hold ends. */
function spaceAfter(prose: string, from: number): number {
  let at = from;
  while (at < prose.length) {
    const unit = prose.charCodeAt(at);
    if (classOf(unit) === SPACE || unit === 0x22 || unit === 0x3c || unit === 0x3e) return at;
    if (unit === 0x201c || unit === 0x201d || unit === 0x2014 || unit === 0xfffc) return at;
    at++;
  }
  return at;
}

/** Leaves the marks that close a sentence out of an address at its end. */
function trimAddress(prose: string, start: number, end: number): number {
  let at = end;
  while (
    at > start + 1 &&
    !isWordClass(classOf(prose.charCodeAt(at - 1))) &&
    prose.charCodeAt(at - 1) !== SLASH
  )
    at--;
  return at;
}

function isLeadingPoint(prose: string, at: number, unit: number): boolean {
  if (unit !== POINT || classOf(prose.charCodeAt(at + 1)) !== DIGIT) return false;
  const before = at === 0 ? SPACE : classOf(prose.charCodeAt(at - 1));
  return !isWordClass(before) && prose.charCodeAt(at - 1) !== POINT;
}

function numberEnd(prose: string, start: number): number {
  let at = prose.charCodeAt(start) === POINT ? start + 1 : start;
  for (;;) {
    while (classAt(prose, at) === DIGIT && !isRaised(prose.charCodeAt(at))) at += widthAt(prose, at);
    if (at === start) return at + widthAt(prose, at);
    const unit = prose.charCodeAt(at);
    const grouped = groupedEnd(prose, start, at, unit);
    if (grouped > at) at = grouped;
    else if (unit === POINT && classAt(prose, at + 1) === DIGIT) at++;
    else if (unit === COMMA && isGroup(prose, at + 1)) at++;
    else return at;
  }
}

function isPlainDigit(unit: number): boolean {
  return classOf(unit) === DIGIT && !isRaised(unit);
}

/** ¹ ² ³ ⁰ … ⁹: the mark of a note behind a figure, and no digit of it. */
function isRaised(unit: number): boolean {
  return (
    unit >= 0xb2 && (unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0x2070 && unit <= 0x209f))
  );
}

/** Groups of digits behind the first: after no-break and narrow spaces or apostrophes, and after spaces that a line may break at. */
const CLOSE = /([\u00a0\u2007-\u2009\u202f'’])\d{3}(?:\1\d{3})*(?!\d|['’]\d|[\u00a0\u2009\u202f]\d)/y;
const APART = /(?: \d{3}){1,4}(?! ?\d|[:/]\d)(?=(?:[.,;!?)”"’]| [a-zß-ÿ%]|$))/y;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/;

/**
 * Where a number that begins at `start`, and has one to three digits up to `at`, ends with its groups; `at` where none follow.
 * "12 400 jobs" is a number where no name or month stands before it, which could take the 12: "on May 12 400 people", "Gate 12 400 boats".
 */
function groupedEnd(prose: string, start: number, at: number, unit: number): number {
  if (at - start > 3 || classOf(prose.charCodeAt(at + 1)) !== DIGIT || !/^\d+$/.test(prose.slice(start, at)))
    return at;
  if (unit === 0x20) {
    APART.lastIndex = at;
    const groups = APART.exec(prose)?.[0];
    if (groups === undefined || prose.charCodeAt(start) === 0x30) return at;
    const lead = prose.slice(Math.max(0, start - 40), start);
    if (/\d $/.test(lead)) return at;
    if (groups.endsWith(" 000")) return MONTH.test(lead) ? at : at + groups.length;
    const isNamed = /[A-Z][a-z]{2,}\.? $/.test(lead) && !/(?:^|[.!?:][”’"')]*\s+)[“‘"'(]?\S+ $/.test(lead);
    return isNamed || MONTH.test(lead) || (at - start === 1 && groups.length === 4) ? at : at + groups.length;
  }
  if (
    unit !== 0x27 &&
    unit !== 0x2019 &&
    unit !== 0xa0 &&
    unit !== 0x202f &&
    (unit < 0x2007 || unit > 0x2009)
  )
    return at;
  CLOSE.lastIndex = at;
  return at + (CLOSE.exec(prose)?.[0].length ?? 0);
}

/** Whether two or three digits stand here and no more, as after the comma of 1,200 or of 1,00,000. */
function isGroup(prose: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && isPlainDigit(prose.charCodeAt(at + digits))) digits++;
  return digits === 2 || digits === 3;
}

function markEnd(prose: string, start: number, unit: number): number {
  let at = start + widthAt(prose, start);
  if (unit === POINT || unit === HYPHEN) {
    while (prose.charCodeAt(at) === unit) at++;
    return at;
  }
  // An emoji keeps its variation selector and skin tone, and what a joiner joins to it.
  if (unit < 0x203c) return at;
  for (;;) {
    const next = prose.charCodeAt(at);
    if (next === 0xfe0f || next === 0x20e3) at++;
    else if (next === 0xd83c && isSkinTone(prose.charCodeAt(at + 1))) at += 2;
    else if (next === 0x200d && at + 1 < prose.length) at += 1 + widthAt(prose, at + 1);
    else return at;
  }
}

function isSkinTone(unit: number): boolean {
  return unit >= 0xdffb && unit <= 0xdfff;
}
