import { GIVEN_NAMES, NAME_PARTICLES } from "../../lexicon/given-names.js";
import { ORGANISATION_NOUNS, ROLES, TITLES } from "../../lexicon/roles.js";
import type { Token } from "../../text/draft.js";
import { endsInPossessive, isName, plain, singular } from "./words.js";

/** No title and name have more tokens: what goes on is a text in capitals. */
const LONGEST_RUN = 24;

/** Abbreviations that end a name with their point. */
const POINTED = new Set(["jr", "sr", "inc", "corp", "co", "ltd", "bros"]);

/** Where the name that begins at token `first` ends: over initials' points, particles, nicknames and hyphens. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let i = first + 1;
  while (i < tokens.length && i - first < LONGEST_RUN) {
    const token = tokens[i]!;
    if (endsInPossessive(tokens[i - 1]!)) break;
    if (isName(token)) i++;
    else if (token.kind === "punctuation") {
      const next = pastMark(tokens, first, i);
      if (next === i) break;
      i = next;
    } else if (token.kind === "word" && joins(tokens, first, i)) {
      let next = i + 1;
      while (next < tokens.length && (isParticle(tokens[next]!) || tokens[next]!.lower === "the")) next++;
      if (!isName(tokens[next])) break;
      i = next + 1;
    } else break;
  }
  return i;
}

/** Where a name goes on after the mark at token `i`, or `i` where it does not. */
function pastMark(tokens: readonly Token[], first: number, i: number): number {
  const { text } = tokens[i]!;
  const before = tokens[i - 1]!;
  if (text === ".") {
    if (isAbbreviated(before) && isName(tokens[i + 1])) return i + 2;
    return POINTED.has(before.lower) && i + 1 < tokens.length && i > first + 1 ? i + 1 : i;
  }
  if (text === "&") return isName(tokens[i + 1]) ? i + 2 : i;
  if (text === ",") {
    const next = tokens[i + 1]?.lower;
    const suffix = i - first > 1 && (next === "jr" || next === "sr" || next === "inc" || next === "llc");
    if (!suffix) return i;
    return tokens[i + 2]?.text === "." && i + 3 < tokens.length ? i + 3 : i + 2;
  }
  return isNickname(tokens, i) ? i + 4 : i;
}

/** Calvin “Buck” Doe. */
function isNickname(tokens: readonly Token[], i: number): boolean {
  return (
    "\"“'‘".includes(tokens[i]!.text) &&
    isName(tokens[i + 1]) &&
    tokens[i + 2] !== undefined &&
    "\"”'’".includes(tokens[i + 2]!.text) &&
    isName(tokens[i + 3]) &&
    tokens[i]!.end === tokens[i + 1]!.start &&
    tokens[i]!.start > tokens[i - 1]!.end
  );
}

function isParticle(token: Token): boolean {
  return NAME_PARTICLES.has(token.lower);
}

/** Bodies whose names run over an "and": "Department of Roads and Bridges". */
const OVER_AND = new Set(
  "department ministry bureau office center centers centre centres institute institutes division federation association".split(
    " ",
  ),
);

/** A word with one capital: no acronym, which is a name of its own. */
function isCapitalised(token: Token | undefined): boolean {
  return isName(token) && token!.text.toUpperCase() !== token!.text;
}

/** Whether the lower-case word at token `i` joins what stands around it in one name. */
function joins(tokens: readonly Token[], first: number, i: number): boolean {
  const { lower } = tokens[i]!;
  if (NAME_PARTICLES.has(lower)) return true;
  if (lower === "of" || lower === "for") {
    const before = tokens[i - 1]!;
    if (ORGANISATION_NOUNS.has(singular(before.lower)) || ORGANISATION_NOUNS.has(before.lower)) return true;
    // "Secretary of State Ana Doe", "Mayor of Milford Ana Doe": a title that runs on to a name.
    if (!TITLES.has(before.lower) && !ROLES.has(before.lower)) return false;
    for (let j = i + 2; j < i + 5 && isName(tokens[j]) && isName(tokens[j - 1]); j++)
      if (GIVEN_NAMES.has(tokens[j]!.lower) && isName(tokens[j + 1])) return true;
    return false;
  }
  if (lower !== "and" || GIVEN_NAMES.has(tokens[first]!.lower)) return false;
  // "Department of Health and Safety", "Immigration and Customs Enforcement"; not "Ana Doe and Bo Roe".
  for (let j = first; j < i - 1; j++)
    if (OVER_AND.has(tokens[j]!.lower) && (tokens[j + 1]!.lower === "of" || tokens[j + 1]!.lower === "for"))
      return !GIVEN_NAMES.has(tokens[i + 1]?.lower ?? "") && isCapitalised(tokens[i + 1]);
  for (let j = i + 1; j < Math.min(tokens.length, i + 4) && isName(tokens[j]); j++)
    if (ORGANISATION_NOUNS.has(tokens[j]!.lower)) return true;
  return false;
}

function isAbbreviated(token: Token): boolean {
  return token.text.length === 1 || TITLES.has(token.lower) || plain(token) === "st";
}

/** A surname's own particle at the head of a name in small letters: "de la Cruz said". */
export function particleName(tokens: readonly Token[], first: number): number {
  let i = first;
  // "Ten Bosch" alone keeps its capital; "ten Republicans" are counted.
  if (tokens[i]?.text === "ten") return first;
  while (i < tokens.length && i - first < 3 && tokens[i]!.kind === "word" && isParticle(tokens[i]!)) i++;
  return isName(tokens[i]) ? nameEnd(tokens, i) : first;
}
