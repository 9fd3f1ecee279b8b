import {
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  SENTENCE_OPENERS,
  TIME_WORDS,
} from "../../lexicon/function-words.js";
import { GIVEN_NAMES, NAME_PARTICLES } from "../../lexicon/given-names.js";
import { HONORIFICS, ORGANISATION_NOUNS, PLACE_NOUNS, ROLES, TITLES } from "../../lexicon/roles.js";
import type { Block, BlockKind, Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Mention } from "./mention.js";

/** An apposition longer than this is a clause of its own. */
const LONGEST_APPOSITION = 16;

/** Lines of names that nobody cites (a byline), or where every word may have a capital (a headline). */
const UNREAD: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "headline",
  "subhead",
  "byline",
  "credit",
  "metadata",
]);

/** The names, pronouns and role nouns of a block, in order. */
export function annotateMentions(block: Block): Mention[] {
  if (UNREAD.has(block.kind)) return [];
  const { tokens } = block;
  const mentions: Mention[] = [];
  const starts = new Set(block.sentences.map((sentence) => sentence.firstToken));
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.kind !== "word") i++;
    else if (PERSONAL_PRONOUNS.has(token.lower)) {
      mentions.push(made(block, i, i + 1, "pronoun"));
      i++;
    } else if (isName(token)) {
      const end = nameEnd(tokens, i);
      mention(block, i, end, starts.has(i), mentions);
      i = end;
    } else {
      if (ROLES.has(token.lower) && !isName(tokens[i + 1])) mentions.push(made(block, i, i + 1, "role"));
      i++;
    }
  }
  return mentions;
}

function isName(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const first = token.text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90 && token.text !== "I";
  return token.text[0] !== token.lower[0];
}

/** A name goes on over initials' points, particles, "of" and "and" within an organisation's, and hyphens. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let i = first + 1;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (endsInPossessive(tokens[i - 1]!)) break;
    if (isName(token)) i++;
    else if (token.text === "." && isAbbreviated(tokens[i - 1]!) && isName(tokens[i + 1])) i += 2;
    else if (joins(token, tokens, first, i)) {
      let next = i + 1;
      while (
        next < tokens.length &&
        (NAME_PARTICLES.has(tokens[next]!.lower) || tokens[next]!.lower === "the")
      )
        next++;
      if (!isName(tokens[next])) break;
      i = next + 1;
    } else break;
  }
  return i;
}

function joins(token: Token, tokens: readonly Token[], first: number, i: number): boolean {
  if (NAME_PARTICLES.has(token.lower)) return true;
  if (token.text === "&") return true;
  if (token.lower === "of" || token.lower === "for" || token.lower === "and") {
    // "Department of Health", "Centers for Disease Control", "Immigration and Customs Enforcement"; not "Ana Doe and Bo Roe".
    if (token.lower !== "and") return ORGANISATION_NOUNS.has(singular(tokens[i - 1]!.lower));
    for (let j = i + 1; j < Math.min(tokens.length, i + 4) && isName(tokens[j]); j++)
      if (ORGANISATION_NOUNS.has(tokens[j]!.lower)) return !GIVEN_NAMES.has(tokens[first]!.lower);
  }
  return false;
}

function endsInPossessive(token: Token): boolean {
  return token.lower.endsWith("'s") || token.lower.endsWith("’s");
}

function isAbbreviated(token: Token): boolean {
  return token.text.length === 1 || TITLES.has(token.lower);
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function plain(token: Token): string {
  const lower = endsInPossessive(token) ? token.lower.slice(0, -2) : token.lower;
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** Divides a run of capitalised words into role and name, and says what it names. */
function mention(
  block: Block,
  first: number,
  end: number,
  startsSentence: boolean,
  mentions: Mention[],
): void {
  const { tokens } = block;
  let name = first;
  // A capital that only opens the sentence ("The", "After", "Monday") is no part of the name.
  while (
    name < end &&
    ((startsSentence && name === first && isOrdinary(tokens[name]!)) || isCalendar(tokens[name]!))
  )
    name++;
  if (name === end) return;
  const begin = name;
  let last = begin - 1;
  for (let i = begin; i < end; i++)
    if (TITLES.has(plain(tokens[i]!)) || ROLES.has(plain(tokens[i]!))) last = i;
  // What stands before a given name is a title, known ("Mayor") or not ("Lighthouse Keeper Ana Doe").
  let given = begin;
  while (given < end - 1 && !GIVEN_NAMES.has(tokens[given]!.lower)) given++;
  const titled = (last >= begin && last < end - 1) || (given > begin && given < end - 1);
  if (titled) {
    name = last >= begin && last < end - 1 ? last + 1 : given;
    while (name < end - 1 && tokens[name]!.text === ".") name++;
  }
  const kind = kindOf(tokens, name, end, titled, lowerRoleBefore(tokens, begin));
  if (kind !== "person") {
    if (last === end - 1 && begin === last) mentions.push(made(block, begin, end, "role"));
    else mentions.push(made(block, begin, end, kind));
    return;
  }
  const title = titled && !HONORIFICS.has(plain(tokens[begin]!)) ? spanOf(tokens, begin, name) : null;
  const role = title ?? lowerRoleSpan(tokens, begin) ?? apposition(block, end);
  mentions.push(made(block, name, end, "person", role));
}

function isOrdinary(token: Token): boolean {
  return (
    DETERMINERS.has(token.lower) || SENTENCE_OPENERS.has(token.lower) || PERSONAL_PRONOUNS.has(token.lower)
  );
}

function isCalendar(token: Token): boolean {
  return MONTHS.has(plain(token)) || (TIME_WORDS.has(token.lower) && token.lower.endsWith("day"));
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  titled: boolean,
  roleBefore: boolean,
): Mention["kind"] {
  const last = plain(tokens[end - 1]!);
  const words = end - first;
  const acronym = tokens[end - 1]!.text.replace(/['’]s$/, "");
  if (words === 1 && /^[A-Z][A-Z&]{1,5}$/.test(acronym) && tokens[end]?.text !== ":") return "organisation";
  for (let i = first; i < end; i++)
    if (ORGANISATION_NOUNS.has(singular(plain(tokens[i]!))) || ORGANISATION_NOUNS.has(plain(tokens[i]!)))
      return words > 1 ? "organisation" : "unknown";
  if (PLACE_NOUNS.has(last)) return "unknown";
  if (titled || roleBefore) return words <= 5 ? "person" : "unknown";
  if (words >= 2 && words <= 5) {
    if (GIVEN_NAMES.has(tokens[first]!.lower)) return "person";
    for (let i = first; i < end - 1; i++) if (/^[A-Z]\.?$/.test(tokens[i]!.text)) return "person";
  }
  return "unknown";
}

/** "police chief Ana Doe": a lower-case role just before the name. */
function lowerRoleBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    before.kind === "word" &&
    !isName(before) &&
    (ROLES.has(before.lower) || TITLES.has(before.lower))
  );
}

function lowerRoleSpan(tokens: readonly Token[], first: number): Span | null {
  if (!lowerRoleBefore(tokens, first)) return null;
  let start = first - 1;
  while (start > 0 && first - start < 5) {
    const token = tokens[start - 1]!;
    if (
      token.kind !== "word" ||
      DETERMINERS.has(token.lower) ||
      token.lower.length < 3 ||
      SENTENCE_OPENERS.has(token.lower) ||
      token.lower === "of"
    )
      break;
    if (token.lower.endsWith("ed") || token.lower.endsWith("said") || token.lower === "that") break;
    start--;
  }
  return spanOf(tokens, start, first);
}

/** "Ana Doe, a spokeswoman for the port,": the words between the commas, where they name a role. */
function apposition({ tokens }: Block, end: number): Span | null {
  if (tokens[end]?.text !== "," || end + 1 >= tokens.length) return null;
  let role = false;
  for (let i = end + 1; i < tokens.length && i - end <= LONGEST_APPOSITION; i++) {
    const token = tokens[i]!;
    if (token.text === "," || token.text === "." || token.text === ";" || token.text === "—") {
      const first = tokens[end + 1]!;
      const opens = DETERMINERS.has(first.lower) || ROLES.has(first.lower) || first.kind === "word";
      return role && opens && i > end + 1 ? spanOf(tokens, end + 1, i) : null;
    }
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== "'" && token.text !== "’")
      return null;
    if (ROLES.has(plain(token))) role = true;
    else if (token.lower === "said" || token.lower === "who") return null;
  }
  return null;
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function made(
  block: Block,
  first: number,
  end: number,
  kind: Mention["kind"],
  role: Span | null = null,
): Mention {
  const { tokens, prose } = block;
  const start = tokens[first]!.start;
  const last = tokens[end - 1]!;
  const stop = endsInPossessive(last) ? last.end - 2 : last.end;
  const text = prose.slice(start, stop).replace(/\s+/g, " ");
  return { start, end: stop, text, kind, surname: kind === "person" ? surnameOf(text) : "", role };
}

/** The last name, its particles left aside, without "Jr." and the like. */
function surnameOf(name: string): string {
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, "").split(" ");
  return words.at(-1)!;
}
