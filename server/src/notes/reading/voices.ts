import { isFamilyName } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { areOneGivenName } from "../../lexicon/nicknames.js";
import { folded } from "../../annotations/mentions/person-name.js";
import { ORGANISATION_NOUNS, PLACE_NOUNS, TITLES } from "../../lexicon/roles.js";
import type { Note } from "../notes.js";
import { authorOf } from "./authors.js";
import { fullNameIn } from "./full-names.js";
import { initialledIn } from "./initials.js";
import { isSentence } from "./labels.js";
import type { Voice } from "./note-text.js";
import { isOffice, officeHolder } from "./office-holders.js";

/** Labels of lines in notes that name no speaker: heads of letters and forms, and who speaks without a name. */
const NOBODY =
  /^(?:re|from|to|cc|bcc|date|sent|subject|note|notes|source|sources|contact|title|slug|update|present|time|location|where|when|summary|background|total|key|prayer|facts|counsel|members|speakers|item|page|exhibit|embargo|media|press|phone|email|tel|fax|web|url|https?|abstract|result|results|method|methods|conclusion|ps|p\.s\.|figure|table|draft|copy|headline|byline|docket|case|agenda|vote|motion|apologies|attendance|attending|absent|resolved|carried|action|actions|moved|agreed|decision|adjourned|ends|appearances|aired|>>)$/i;
/** In UTF-16 units: where the key to the labels of a note stands. */
const HEAD = 1500;
/** What stands before a name in a label. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sen|senator|rep|gov|governor|mayor|president|chair|chairman|chairwoman|chairperson|vice|councilman|councilwoman|councilmember|councillor|commissioner|trustee|judge|justice|chief|captain|sgt|lt|officer|sheriff|director|hon|sir|deputy|supt|superintendent|rev|council|member|ald|alderman|supervisor|gm|ceo|cfo|coo|atty|attorney|cllr|coun|clerk|manager|pc|wpc|dc|di|dci|ds|insp|inspector|const|constable|snr|superintendent|headteacher|lord|lady|dame)\.?$/i;
/** Whether a word before a name is a title of it: "Vice-chairman", "Det". */
export function isTitle(word: string): boolean {
  return TITLE.test(word) || TITLES.has(word.toLowerCase()) || /^(?:vice|co|ex)-\p{L}/iu.test(word);
}
/** Labels of nobody by name. */
const ROLE_ALONE =
  /^(?:[qa]|the witness|the clerk|clerk|moderator|host|operator|interviewer|reporter|anchor|narrator|presenter|announcer|correspondent|question|answer|speaker(?:[ _]?\w+)?|speaker_\d+|unidentified.*|audience.*|male.*|female.*|voice.*|unknown.*|woman|man|caller)$/i;
const FULL_NAME = /\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}\.|(?:de|la|van|der|von) ?))*(?: \p{Lu}[\p{L}'’-]+){1,3}/gu;

/** Whether a label begins with a title: "Chair Saito". */
export function startsWithTitle(label: string): boolean {
  return label.includes(" ") && isTitle(label.split(" ")[0]!);
}

/** Whether a label at the head of a line names no speaker. */
export function nobodysLabel(label: string): boolean {
  return (
    isSentence(label) ||
    // "For the Plaintiff: …", "BY MS. ABARA:".
    /^(?:for|by|on|in|at|of|under|before|after) /i.test(label.trim()) ||
    NOBODY.test(label.trim()) ||
    label
      .trim()
      .split(/\s+/)
      .every((word) => NOBODY.test(word))
  );
}

/** Whether a word of a name is a title before it; the last word is the name. */
function isTitleOf(word: string, index: number, all: readonly string[]): boolean {
  return TITLE.test(word) || (index < all.length - 1 && isTitle(word));
}

/** The person for whom a label stands by the key at the head of a note ("S1 = Ida Morel"); null where there is none. */
export function keyedVoice(
  label: string,
  role: string,
  { text }: Pick<Note, "text">,
): Omit<Voice, "shown"> | null {
  const head = text.slice(0, HEAD);
  const full = (name: string): string => {
    if (name.includes(" ")) return name;
    // "Paula and Owen Kestrel": each has the last name.
    const last = new RegExp(
      `(?<!\\p{L})${escaped(name)}(?: (?:and|&) \\p{Lu}[\\p{L}'’-]+)? (\\p{Lu}[\\p{L}'’-]+)(?!\\p{L})`,
      "u",
    ).exec(head)?.[1];
    return last && GIVEN_NAMES.has(name.toLowerCase()) ? `${name} ${last}` : name;
  };
  const key = new RegExp(
    `(?:^|[\\s,;(])${escaped(label)}\\s*(?:=|is)\\s*(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)*)(?:, ([^,.;\\n]+))?`,
    "u",
  ).exec(head);
  if (key) return { label, name: full(key[1]!), role: role || (key[2] ?? "") };
  const beside = initialledIn(text).get(label);
  if (beside !== undefined) return { label, name: beside, role };
  // "On the call: Ida Morel (IM, surveyor)".
  const aside = /^\p{Lu}{2,4}$/u.test(label)
    ? new RegExp(
        `(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|der|von|bin|al)){1,3}) ?[([]${label}(?:[,;:] ?([^()\\[\\]\\n]{2,60}))?[)\\]]`,
        "u",
      ).exec(head)
    : null;
  if (aside) return { label, name: withoutTitles(aside[1]!), role: role || (aside[2] ?? "") };
  // A name in full stands for itself, whatever its initials are.
  if (label.includes(" ")) return null;
  // "(Gunnar = G, Arne = A)", with "the Hovland brothers" nearby.
  const reversed = new RegExp(
    `(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*) = ${escaped(label)}(?![\\p{L}\\d])`,
    "u",
  ).exec(head);
  return reversed ? { label, name: full(reversed[1]!), role } : null;
}

function withoutTitles(name: string): string {
  return name
    .split(" ")
    .filter((word, index, all) => !isTitleOf(word, index, all))
    .join(" ");
}

/** The person behind a label, by the key, the title or the other lines of the note. */
export function resolveVoice(label: string, role: string, { text }: Note): Omit<Voice, "shown"> {
  const couple = /^\p{Lu}\p{L}+$/u.test(label) ? ofCouple(label, text) : null;
  if (couple !== null) return { label, name: couple, role };
  const keyed = keyedVoice(label, role, { text });
  if (keyed) return keyed;
  const words = label.split(/\s+/).filter((word, index, all) => !isTitleOf(word, index, all));
  // "CHAIRPERSON" of "Chairperson: Ms Ida Morel".
  const holder = officeHolder(text, label);
  if (holder !== null) return { label, name: holder, role: role || label.toLowerCase() };
  // "The Mayor": somebody whom the label does not name.
  if (/^(?:the|a|an|our|his|her) /i.test(label) && !ROLE_ALONE.test(label)) return { label, name: "", role };
  if (ROLE_ALONE.test(label)) {
    // Who answers in an interview with one person, or on oath, is that person.
    const answers = /^(?:a|answer|the witness)$/i.test(label);
    const author = answers ? authorOf(text) : null;
    if (author) return { label, name: author.name, role: role || author.role };
    const names =
      label === "A" ? [...text.slice(0, text.search(/^[ \t]*[QA][.:]/m) + 1).matchAll(FULL_NAME)] : [];
    return { label, name: names.length === 1 ? names[0]![0] : "", role };
  }
  if (isOffice(label)) return { label, name: "", role };
  if (/^\p{Lu}{2,4}$/u.test(label)) {
    // "KLB" of Kwame Lindqvist-Boateng.
    const named = new Set(
      [...text.matchAll(FULL_NAME)].map(([name]) => name).filter((name) => initialsOf(name) === label),
    );
    if (named.size === 1) return { label, name: [...named][0]!, role };
  }
  // "SMITH" of "Interview w/ Jane Smith, director, Port of Ash"; "MR DE BRÚN" of "Cian de Brún".
  const inFull =
    words.length === 1 || (words.length > 1 && startsWithTitle(label))
      ? fullNameIn(text, words.join(" "))
      : null;
  if (inFull) return { label, name: inFull.name, role: role || inFull.role };
  // "Ida:" of the one Ida whom the note names in full.
  const isGiven = words.length === 1 && GIVEN_NAMES.has(words[0]!.toLowerCase());
  if (isGiven || (words.length === 1 && label !== label.toUpperCase() && !hasCourtesy(words[0]!, text))) {
    // A first name that few people have is known by standing in a list of names at the head.
    const [where, behind] = isGiven ? [text, "(?!:)"] : [text.slice(0, NAMED_HEAD), "(?=[,.;)]|\\s*\\n)"];
    const named = new Set(
      [
        ...where.matchAll(
          new RegExp(`(?<![A-Za-zÀ-ɏ'’-])${escaped(words[0]!)} ([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]+)${behind}`, "g"),
        ),
      ]
        .map(([, last]) => last!)
        .filter((last) => !isTitle(last) && !isBodyNoun(last)),
    );
    if (named.size === 1) return { label, name: `${words[0]!} ${[...named][0]!}`, role };
  }
  return { label, name: words.join(" "), role };
}

/** "RON" and "HEATHER" of "Ron and Heather Bickerstaff", "Ron, Heather and Bo Bickerstaff": each has the last name. Null where no such two are named. */
function ofCouple(label: string, text: string): string | null {
  const given = label.charAt(0) + label.slice(1).toLowerCase();
  if (!GIVEN_NAMES.has(given.toLowerCase())) return null;
  const last = new RegExp(
    `(?<![\\p{L}'’-])(?:${given}(?:, \\p{Lu}[\\p{L}'’-]+)*,? (?:and|&) \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+,? (?:and|&) ${given}) (\\p{Lu}[\\p{L}'’-]+)`,
    "u",
  ).exec(text)?.[1];
  return last === undefined ? null : `${given} ${last}`;
}

/** Whether a word by itself can be a speaker's: a name of the press, or part of a full name that the text has. */
export function isNameIn(word: string, text: string): boolean {
  if (GIVEN_NAMES.has(word.toLowerCase()) || isFamilyName(word.toLowerCase())) return true;
  const beside = `(?:Mr|Mrs|Ms|Dr|Miss|\\p{Lu}[\\p{L}'’-]+)\\.? ${escaped(word)}(?![\\p{L}'’-])`;
  if (new RegExp(`(?<![\\p{L}'’-])${beside}`, "u").test(text)) return true;
  // "Soren Ostrander" in the head of the note.
  const last = new RegExp(`(?<![\\p{L}'’-])${escaped(word)} (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)`, "u").exec(
    text.slice(0, NAMED_HEAD),
  )?.[1];
  return last !== undefined && !isBodyNoun(last) && !isBodyNoun(word);
}

/** Whether a text has a courtesy title before a word: it is a last name. */
function hasCourtesy(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Dr)\\.? ${escaped(word)}(?!\\p{L})`, "u").test(text);
}

/** In UTF-16 units: where those of a talk are named in full. */
const NAMED_HEAD = 400;

function isBodyNoun(word: string): boolean {
  const key = folded(word);
  return ORGANISATION_NOUNS.has(key) || PLACE_NOUNS.has(key);
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Whether a voice is the person of that name: null where it cannot be told. A misspelt last name is the same one.
 */
export function isVoiceOf({ name, label }: Pick<Voice, "name" | "label">, person: string): boolean | null {
  if (name === "") return null;
  const own = partsOf(name);
  const theirs = partsOf(person);
  if (own.length === 0 || theirs.length === 0) return null;
  // Initials in a label that nothing explains.
  if (own.length === 1 && own[0]!.length <= 2) return null;
  const last = theirs.at(-1)!;
  // A given name alone is no last name: "Owen" of the key "OK = Owen" is Owen Kestle, and not Michael Owen.
  const [first] = own;
  const isInitials = /^\p{Lu}{2}$/u.test(label) && first === name.toLowerCase();
  if (own.length === 1 && (isInitials || (GIVEN_NAMES.has(first!) && label !== label.toUpperCase()))) {
    if (first !== theirs[0]) return theirs.length > 1 ? false : null;
    if (theirs.length === 1) return true;
    return isInitials ? label.charAt(1).toLowerCase() === last.charAt(0) : null;
  }
  // A draft that gives one name, which may be a given one, says too little.
  if (theirs.length === 1 && GIVEN_NAMES.has(last) && own.at(-1) !== last)
    return own[0] === last ? null : false;
  if (own.length === 1)
    return alike(own[0]!, last) || own[0] === theirs[0] || last.split("-").includes(own[0]!);
  if (theirs.length === 1) return own.some((word) => alike(word, last));
  // "Mr Mac Giolla" of Eoin Mac Giolla: a last name of several words.
  if (own.length !== theirs.length && isEndOf(own, theirs)) return true;
  // "Adeline Mak" of Adeline Mak Yuk-ting: whoever goes by more names goes by the first of them, too.
  if (Math.min(own.length, theirs.length) > 1 && (isStartOf(own, theirs) || isStartOf(theirs, own)))
    return true;
  const family = own.at(-1)!;
  // "Denise H." as a call shows it.
  const isInitial = family.length === 1 && last.startsWith(family);
  if (!isInitial && !alikeFamily(family, last) && !own.includes(last)) return false;
  const isSame = givenOf(own).some((one) => givenOf(theirs).some((other) => mayBeGiven(one, other)));
  return isSame || (label.includes(" ") ? false : null);
}

function isStartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((word, at) => word === all[at]);
}

/** Whether two last names are one, as far as both are written: "Halloran-Pike" and "Halloran". */
function alikeFamily(a: string, b: string): boolean {
  const theirs = b.split("-");
  return alike(a, b) || a.split("-").some((part) => part.length > 2 && theirs.includes(part));
}

/** The given names that somebody may go by: the first, or the middle one where it is written out ("J. Robert Ames"). */
function givenOf(name: readonly string[]): string[] {
  const [first = "", ...rest] = name.slice(0, -1);
  const written = rest.filter((word) => word.length > 1);
  return [first, ...written, ...(written.length > 0 ? [first + written[0]!] : [])];
}

/** Whether the shorter of two names is how the longer one ends. */
function isEndOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word, index) => alike(word, long[long.length - short.length + index]!));
}

/** Whether two given names may be one: alike, short for each other, or an initial. */
function mayBeGiven(a: string, b: string): boolean {
  if (areOneGivenName(a, b) || a.replaceAll("-", "") === b.replaceAll("-", "")) return true;
  if (alike(a, b) || a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3))) return true;
  if (a[0] !== b[0]) return false;
  // A nickname begins alike and is no known name of its own kind: "Bob", but not "John" for "Jane".
  return a.length === 1 || b.length === 1 || !GIVEN_NAMES.has(a) || !GIVEN_NAMES.has(b);
}

function partsOf(name: string): string[] {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/’/g, "'")
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== "" && !/^(?:jr|sr|md|phd|ii|iii)$/.test(word))
    .filter((word, index, all) => !isTitleOf(word, index, all));
}

/** Whether two words are one or two letters apart at most, by their length. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.min(a.length, b.length) >= 7 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0;
  return Math.abs(a.length - b.length) <= most && lettersApart(a, b) <= most;
}

/** Levenshtein distance. */
export function lettersApart(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const replaced = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(above + 1, row[j - 1]! + 1, replaced);
      diagonal = above;
    }
  }
  return row[b.length]!;
}
