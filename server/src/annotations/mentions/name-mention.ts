import {
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  SENTENCE_OPENERS,
  TIME_WORDS,
} from "../../lexicon/function-words.js";
import { PLACE_OPENERS } from "../../lexicon/body-nouns.js";
import { GIVEN_NAMES, genderOfGivenName, NAME_PARTICLES } from "../../lexicon/given-names.js";
import { canonicalRole, genderOfNoun, isPersonNoun, type Gender } from "../../lexicon/people-nouns.js";
import { HONORIFICS, ORGANISATION_NOUNS, PLACE_NOUNS, ROLES, TITLES } from "../../lexicon/roles.js";
import type { Block, Token } from "../../text/draft.js";
import { bodyNames } from "./body-name.js";
import { made, spanOf, textOf } from "./make-mention.js";
import type { Mention } from "./mention.js";
import { folded, nameParts } from "./person-name.js";
import { officesOf, roleAfter, roleBefore, roleBeforeComma } from "./roles-beside.js";
import { isName, plain, singular, type TokenRange } from "./words.js";

/** A person's name has at most so many tokens, the points and quotation marks in it counted. */
const LONGEST_NAME = 8;
/** Titles that anybody may have: they say less of a person than an apposition does. */
const COMMON_TITLES = new Set(["dr", "prof", "rev", "fr", "hon"]);
/** What follows "Miss" in the name of a contest. */
const PAGEANTS = new Set(["universe", "america", "usa", "world", "teen"]);
const NONE: readonly string[] = [];

/** What a run of capitalised words names, divided into role and name; null where it is only the sentence's capital. */
export function nameMention(
  block: Block,
  first: number,
  end: number,
  startsSentence: boolean,
): Mention | null {
  const { tokens } = block;
  let begin = first;
  // A capital that only opens the sentence ("The", "After", "Monday") is no part of the name.
  while (
    begin < end &&
    ((startsSentence && begin === first && isOrdinary(tokens[begin]!)) ||
      isCalendar(tokens[begin]!, tokens[begin + 1]) ||
      isPointAfterMonth(tokens, begin))
  )
    begin++;
  if (begin === end) return null;
  const name = nameStart(tokens, begin, end, startsSentence);
  if (name === end) {
    const role = plain(tokens[end - 1]!);
    return made(block, begin, end, "role", { key: canonicalRole(role), gender: genderOfNoun(role) });
  }
  return namedBy(block, begin, name, end, name > begin ? { first: begin, end: name } : null);
}

function isPointAfterMonth(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === "." && i > 0 && MONTHS.has(tokens[i - 1]!.lower);
}

function isOrdinary(token: Token): boolean {
  return (
    DETERMINERS.has(token.lower) || SENTENCE_OPENERS.has(token.lower) || PERSONAL_PRONOUNS.has(token.lower)
  );
}

function isCalendar(token: Token, next: Token | undefined): boolean {
  if (TIME_WORDS.has(token.lower)) return token.lower.endsWith("day");
  // April, June and Jan are people too.
  return MONTHS.has(plain(token)) && !(GIVEN_NAMES.has(token.lower) && isName(next));
}

/** Where the name begins after its title ("Harbor Master Ana Doe"); `end` where there is only a title. */
function nameStart(tokens: readonly Token[], begin: number, end: number, startsSentence: boolean): number {
  let title = begin - 1;
  let given = -1;
  for (let i = begin; i < end; i++) {
    const word = plain(tokens[i]!);
    if (given < 0 && GIVEN_NAMES.has(word) && i < end - 1 && !(TITLES.has(word) && i === begin)) given = i;
    // "Miss Universe" is a contest.
    if (word === "miss" && PAGEANTS.has(plain(tokens[end - 1]!))) return begin;
    const isTitle =
      TITLES.has(word) ||
      ROLES.has(word) ||
      (startsSentence && i === begin && end - begin > 2 && isPersonNoun(word));
    // What follows a given name is a last name, even Judge or Bishop.
    if (isTitle && (given < 0 || given > i)) title = i;
  }
  // "Bellhaven General Hospital", "Sheriff Department": a body's noun at the end outweighs a title within.
  if (given < 0 && end - begin > 1 && title < end - 1 && ORGANISATION_NOUNS.has(plain(tokens[end - 1]!)))
    return begin;
  if (title === end - 1) return title === begin ? end : begin;
  if (title < begin) {
    // A title that no list has: "Lighthouse Keeper Ana Doe".
    return given > begin && !ORGANISATION_NOUNS.has(singular(plain(tokens[end - 1]!))) ? given : begin;
  }
  let name = given > title ? given : title + 1;
  if (given > title + 2 && tokens[title + 1]!.text === ".") name = title + 2;
  while (name < end - 1 && tokens[name]!.text === ".") name++;
  return name;
}

/** What stands beside the name `[name, end)`, and with it whether a person's, a body's or nobody's yet known. */
export function namedBy(
  block: Block,
  begin: number,
  name: number,
  end: number,
  title: TokenRange | null,
): Mention {
  const { tokens } = block;
  const before = roleBefore(tokens, begin);
  const honorific = title !== null && HONORIFICS.has(plain(tokens[title.first]!));
  const titleWord = title === null ? "" : plain(tokens[title.first]!);
  const common = COMMON_TITLES.has(titleWord);
  const comma =
    before === null && (title === null || honorific || common) ? roleBeforeComma(tokens, begin, end) : null;
  const after = roleAfter(tokens, end);
  const evidence =
    title !== null || before !== null || comma !== null || after.personal || isAged(tokens, begin);
  const kind = kindOf(tokens, name, end, title !== null || before !== null, evidence);
  const text = textOf(block, name, end);
  if (kind !== "person") {
    const start = kind === "organisation" ? begin : name;
    const whole = textOf(block, start, end);
    const key = folded(whole);
    const surname =
      kind === "unknown" && mayBePerson(tokens, start, end) ? key.slice(key.lastIndexOf(" ") + 1) : "";
    return made(block, start, end, kind, {
      text: whole,
      key,
      surname,
      ...(kind === "organisation" && bodyNames(whole, key)),
    });
  }
  // "Mr. van der Meer", "Mayor Ortiz": no given name.
  const alone = !text.includes(" ") || NAME_PARTICLES.has(tokens[name]!.lower);
  const parts = nameParts(text, alone);
  // "Crooked Hillary Doe": what stands before a given name and is no role is no title either.
  const named = title !== null && tokens.slice(title.first, title.end).some((token) => isRole(plain(token)));
  const own = named && !honorific && !common ? title : null;
  const role = own ?? before ?? after.role ?? comma ?? (common ? title : null);
  const titleGender = honorific ? genderOfNoun(titleWord) : "unknown";
  return made(block, name, end, "person", {
    text,
    surname: parts.surname,
    key: parts.given === "" ? parts.last : `${parts.given} ${parts.last}`,
    others: parts.others,
    loosely: parts.given === "" ? NONE : [parts.given],
    gender: titleGender !== "unknown" ? titleGender : shownGender(tokens, name, before ?? comma, after.role),
    role: role && spanOf(tokens, role),
    offices: officesOf(tokens, [honorific ? null : title, before, after.role, comma]),
  });
}

function isRole(word: string): boolean {
  return TITLES.has(word) || isPersonNoun(word);
}

/** What the given name shows, else a noun of the role beside it. */
function shownGender(
  tokens: readonly Token[],
  name: number,
  before: TokenRange | null,
  after: TokenRange | null,
): Gender {
  const given = genderOfGivenName(plain(tokens[name]!));
  if (given !== "unknown") return given;
  for (const range of [before, after])
    for (let i = range?.first ?? 0; range && i < range.end; i++) {
      const shown = genderOfNoun(tokens[i]!.lower);
      if (shown !== "unknown") return shown;
    }
  return "unknown";
}

/** "9-year-old Ana Doe". */
function isAged(tokens: readonly Token[], first: number): boolean {
  return first > 0 && tokens[first - 1]!.lower.endsWith("year-old");
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  titled: boolean,
  evidence: boolean,
): "person" | "organisation" | "unknown" {
  const last = plain(tokens[end - 1]!);
  const words = end - first;
  if (words === 1 && isAcronym(tokens[first]!) && tokens[end]?.text !== ":" && !titled) return "organisation";
  const given = GIVEN_NAMES.has(plain(tokens[first]!));
  for (let i = first; i < end; i++) {
    const word = plain(tokens[i]!);
    if (!ORGANISATION_NOUNS.has(word) && !ORGANISATION_NOUNS.has(singular(word))) continue;
    // "Ana Bank" and "Mayor Church" are people; "Ana Doe Foundation" is not.
    if (words === 1 && titled) break;
    if (words === 2 && given && evidence) break;
    return words > 1 ? "organisation" : "unknown";
  }
  if (PLACE_NOUNS.has(last) && !titled && !(evidence && words === 2 && given)) return "unknown";
  if (titled) return words <= LONGEST_NAME ? "person" : "unknown";
  // "Republicans, who lost": a plural is nobody's name.
  if (evidence && words === 1 && last.endsWith("s") && !titled) return "unknown";
  if (evidence) return words <= LONGEST_NAME && !startsLikeBody(tokens, first) ? "person" : "unknown";
  if (words >= 2 && words <= LONGEST_NAME) {
    if (given) return "person";
    for (let i = first; i < end - 1; i++) if (isInitial(tokens[i]!)) return "person";
  }
  return "unknown";
}

/** Two or three words without "the", none of them a place's: a name that its later use may show to be a person's. */
function mayBePerson(tokens: readonly Token[], first: number, end: number): boolean {
  const words = end - first;
  return (
    (words === 2 || words === 3) &&
    !startsLikeBody(tokens, first) &&
    !PLACE_OPENERS.has(tokens[first]!.lower) &&
    !PLACE_NOUNS.has(plain(tokens[end - 1]!))
  );
}

/** "the Herons, who lost": an article makes it no person. */
function startsLikeBody(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "the";
}

function isInitial({ text }: Token): boolean {
  return text.length === 1 && text >= "A" && text <= "Z";
}

/** FEMA, U.N., DHS’s: two to six capitals. */
function isAcronym({ text }: Token): boolean {
  return /^(?:[A-Z][A-Z&]{1,5}|(?:[A-Z]\.){2,4})(?:['’]s)?$/.test(text);
}
