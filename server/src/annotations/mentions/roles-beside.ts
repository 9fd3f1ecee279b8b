import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  TIME_WORDS,
} from "../../lexicon/function-words.js";
import { canonicalRole, isPersonNoun } from "../../lexicon/people-nouns.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { TITLES } from "../../lexicon/roles.js";
import type { Token } from "../../text/draft.js";
import { isName, plain, type TokenRange } from "./words.js";

/** An apposition longer than this is a clause of its own. */
const LONGEST_APPOSITION = 16;
/** A role before a name has at most so many words ("former deputy assistant district attorney"). */
const LONGEST_ROLE = 5;
const OPENS_APPOSITION = new Set(["a", "an", "the", "his", "her", "its", "their", "one"]);

/** "police chief Ana Doe": the lower-case role just before token `first`, or null. */
export function roleBefore(tokens: readonly Token[], first: number): TokenRange | null {
  const before = tokens[first - 1];
  if (before?.kind !== "word" || isName(before)) return null;
  if (!isPersonNoun(before.lower) && !TITLES.has(before.lower)) return null;
  let start = first - 1;
  while (start > 0 && first - start < LONGEST_ROLE && narrows(tokens[start - 1]!)) start--;
  return { first: start, end: first };
}

/** Whether a word may stand in a role before its noun: no verb, preposition, determiner or adverb. */
function narrows({ kind, lower, text }: Token): boolean {
  if (kind !== "word" || lower.length < 2) return false;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) return false;
  if (SENTENCE_OPENERS.has(lower) || PERSONAL_PRONOUNS.has(lower) || TIME_WORDS.has(lower)) return false;
  if (isVerbal(lower)) return false;
  const form = REPORTING_FORMS.get(lower);
  if (form !== undefined && !form.noun && text === lower) return false;
  return !(lower.endsWith("ed") || lower.endsWith("ly")) || lower === "retired";
}

function isVerbal(word: string): boolean {
  return BE_FORMS.has(word) || FINITE_AUXILIARIES.has(word) || AUXILIARIES.has(word);
}

/** "the director of the port, Ana Doe,": the words before the comma at `first - 1`, where they name a role; or null. */
export function roleBeforeComma(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  if (tokens[first - 1]?.text !== "," || first < 3) return null;
  const after = tokens[end];
  if (after && after.kind !== "punctuation") return null;
  let role = false;
  for (let i = first - 2; i >= 0 && first - i <= LONGEST_APPOSITION; i--) {
    const token = tokens[i]!;
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== "’" && token.text !== "'")
      return null;
    if (isVerbal(token.lower)) return null;
    if (isPersonNoun(plain(token))) role = true;
    // "his brother" begins there; "Doe’s brother" and "the port’s director" go on to their own beginning.
    const opens =
      OPENS_APPOSITION.has(token.lower) ||
      (isPossessive(token) && isName(token) && !isName(tokens[i - 1]) && tokens[i - 1]?.lower !== "the");
    if (!opens) continue;
    // "the minister of the economy, …": the first noun is still to come.
    if (!role && PREPOSITIONS.has(tokens[i - 1]?.lower ?? "")) continue;
    return role && governs(tokens, i, first - 1) ? { first: i, end: first - 1 } : null;
  }
  return null;
}

/** Whether the noun phrase from `first` has a person's noun for its head: before any preposition. */
function governs(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const next = tokens[i + 1];
    if (i + 1 === end || PREPOSITIONS.has(next!.lower)) return isPersonNoun(plain(tokens[i]!));
  }
  return false;
}

/** Whether a word is a possessive. */
export function isPossessive({ lower }: Token): boolean {
  return lower.endsWith("'s") || lower.endsWith("’s") || lower.endsWith("s’") || lower.endsWith("s'");
}

/** What stands after a name: the role in apposition, and whether only a person's name is followed so. */
export interface After {
  readonly role: TokenRange | null;
  readonly personal: boolean;
}

const NOTHING: After = { role: null, personal: false };

/** "Ana Doe, 52, a spokeswoman for the port,": the role between the commas after token `end`. */
export function roleAfter(tokens: readonly Token[], end: number): After {
  let i = end;
  if (tokens[i]?.text === "(") {
    while (i < tokens.length && i - end < 6 && tokens[i]!.text !== ")") i++;
    i++;
  }
  if (tokens[i]?.text !== "," || i + 1 >= tokens.length) return NOTHING;
  i++;
  let personal = false;
  if (tokens[i]!.kind === "number" && (tokens[i + 1]?.text === "," || tokens[i + 1]?.text === ".")) {
    personal = /^\d{1,3}$/.test(tokens[i]!.text) && Number(tokens[i]!.text) < 116;
    if (!personal || tokens[i + 1]!.text === "." || i + 2 >= tokens.length) return { role: null, personal };
    i += 2;
  }
  if (tokens[i]!.lower === "who" || tokens[i]!.lower === "whose") return { role: null, personal: true };
  const role = apposition(tokens, i);
  return { role, personal: personal || role !== null };
}

function apposition(tokens: readonly Token[], start: number): TokenRange | null {
  const opener = tokens[start]!.lower;
  const indefinite = opener === "a" || opener === "an";
  const opens = OPENS_APPOSITION.has(opener);
  let head = -1;
  let noun = -1;
  for (let i = start; i < tokens.length && i - start < LONGEST_APPOSITION; i++) {
    const token = tokens[i]!;
    const { text, lower } = token;
    // "a cardiologist at St. Anne's": the point of a shortened word ends nothing.
    if (text === "." && isShortened(tokens[i - 1], tokens[i + 1])) continue;
    const ends = isStop(text) || ((lower === "who" || lower === "whose" || lower === "which") && i > start);
    if (ends) {
      if (head >= 0 || (noun >= 0 && indefinite)) return { first: start, end: i };
      return indefinite && i > start + 1 && i - start <= 7 && text !== "." ? { first: start, end: i } : null;
    }
    if (token.kind === "punctuation" && !"-'’&".includes(text)) return null;
    if (isVerbal(lower) || lower === "said") return null;
    if (head < 0 && i - start < 8 && isPersonNoun(plain(token))) {
      const next = tokens[i + 1];
      if (next && isPersonNoun(plain(next))) continue;
      // "the officer found": a subject, no apposition; "Mayor Bo Roe": the next of a list.
      const closes =
        !next ||
        isStop(next.text) ||
        PREPOSITIONS.has(next.lower) ||
        next.lower === "and" ||
        next.lower === "who";
      const general = next?.lower === "general" || next?.lower === "emeritus";
      if (closes || general || next.lower === "whose") head = i;
      else if (indefinite) noun = i;
      else return null;
    } else if (head < 0 && !opens && (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower))) return null;
    else if (head < 0 && opens && PREPOSITIONS.has(lower) && !indefinite) return null;
  }
  return null;
}

const SHORTENED = /^(?:st|ft|mt|dr|gov|gen|lt|sgt|mr|mrs|ms|sen|rep|rev|prof|jr)$/;

function isShortened(before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && next !== undefined && SHORTENED.test(before.lower) && isName(next);
}

function isStop(text: string): boolean {
  return (
    text === "," ||
    text === "." ||
    text === ";" ||
    text === ":" ||
    text === "—" ||
    text === "–" ||
    text === ")"
  );
}

/** The canonical nouns of the roles in these ranges: "Sen." → senator, "a spokeswoman for the port" → spokesperson. */
export function officesOf(
  tokens: readonly Token[],
  ranges: readonly (TokenRange | null)[],
): readonly string[] {
  const offices: string[] = [];
  for (const range of ranges) {
    if (!range) continue;
    for (let i = range.first; i < range.end; i++) {
      const word = plain(tokens[i]!);
      if (i > range.first && PREPOSITIONS.has(word)) break;
      if (word === "attorney" && isPublic(tokens[i - 1])) offices.push("prosecutor");
      else if (isPersonNoun(word) || TITLES.has(word)) offices.push(canonicalRole(word));
    }
  }
  return offices.length > 0 ? offices : NONE;
}

const NONE: readonly string[] = [];

function isPublic(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:district|state|states|u\.s\.|county|city|crown)(?:['’]s)?$/.test(before.lower)
  );
}
