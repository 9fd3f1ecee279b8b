import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES, NAME_PARTICLES } from "../../lexicon/given-names.js";
import {
  BESIDE_NAMES,
  BODIES,
  BESIDE_UNNAMED,
  CREDENTIALS,
  DEPARTMENTS,
  DEVICE_WORDS,
  DEVICES,
  OWNED_ROOMS,
  ROOMS,
  UNNAMED,
} from "../../lexicon/meeting-labels.js";
import { officeOf } from "../../lexicon/offices.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { ORGANISATION_NOUNS, PLACE_NOUNS, TITLES } from "../../lexicon/roles.js";

/** Whom a label means, as speech names people: "Denise Halloran" of "Halloran, Denise (Finance)". */
export interface DisplayName {
  readonly name: string;
  /** What stands beside the name, or "". */
  readonly role: string;
}

const MARKER = /^(?:[[(](?:external|ext|guest|extern)[\])]|external|ext)[\s:–-]+(?=\S)/i;
const PRONOUNS =
  /[\s,|·–-]*[([]?(?<![\p{L}'’])(?:she|he|they|ze|xe|any|ella|él|elle|il|sie|er)(?:\s?[/|]\s?(?:her|hers|him|his|they|them|theirs|she|he|any|all|ella|elle|elles|él|ihr|ihm))+(?![\p{L}'’])[)\]]?/giu;
const ADDRESS = /\s*(?:<[^<>]*>|\[mailto:[^\]]*\]|\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?)/gi;
const ASIDE = /\s*[([]([^()[\]]*)[)\]]/g;
/** "+1 (555) 010-1234", "1555***1234". */
const PHONE = /^(?:tel\.?:?\s*)?\+?(?:[\s().-]*[\d*•x]){7,}[\s().-]*$/i;
/** Programs that sit in on calls and take notes. */
const PROGRAM = /\b[\p{L}\d]{2,}\.ai\b|\bnotetaker\b/iu;
/** What parts a name from what stands beside it; the hyphen of a name has no space. */
const BESIDE = /\s+(?:[|–—·•/@]|-{1,2})\s+|\s*\|\s*|@(?=\p{Lu}{2})/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/**
 * Reads a name as programs for calls, mail and transcripts show it: turned round, with titles, pronouns, departments and degrees beside it.
 * Null for a label of no person: a room, a telephone, "Speaker 2". Labels of other kinds stay as they are.
 */
export function displayName(shown: string): DisplayName | null {
  const label = shown.replace(/\s+/g, " ").trim();
  if (PHONE.test(label) || PROGRAM.test(label)) return null;
  const mailbox = /^[("<]*([\w.+-]+)@[\w-]+(?:\.[\w-]+)+[)">]*$/.exec(label)?.[1];
  if (mailbox !== undefined || /^\p{Ll}{2,}[._]\p{Ll}{2,}$/u.test(label)) return ofMailbox(mailbox ?? label);
  let rest = label
    .replace(ADDRESS, "")
    .replace(/^["“'‘](?=\p{Lu})|(?<=[\p{L}.)\]])["”]$/gu, "")
    .replace(MARKER, "")
    .replace(PRONOUNS, "")
    .replace(/\s+via\s.*$/, "");
  if (/^\p{Lu}.*['’]$/u.test(rest) && label !== rest) rest = rest.slice(0, -1);
  const asides: string[] = [];
  rest = rest
    .replace(ASIDE, (_, aside: string) => {
      const isMeant = aside
        .toLowerCase()
        .split(/[\s/,]+/)
        .some((word) => /\p{L}{2}/u.test(word) && !BESIDE_NAMES.has(word));
      if (isMeant) asides.push(aside.trim());
      return " ";
    })
    .replace(/\s+/g, " ")
    .trim();
  if (isNobodys(rest)) return null;
  const parts = rest.split(BESIDE);
  if (parts.length > 1) {
    if (parts.some(isRoom)) return null;
    const own = parts.find((part) => isPersons(part));
    if (own !== undefined) {
      rest = own;
      asides.push(...parts.filter((part) => part !== own && (isBody(part) || !isNobodys(part))));
    }
  }
  const { name, role } = inOrder(rest);
  if (isNobodys(name)) return null;
  return { name, role: [role, ...asides].filter((each) => each !== "").join(", ") };
}

/** "denise.halloran" of a mailbox; null where it is none of a person in full. */
function ofMailbox(mailbox: string): DisplayName | null {
  const parts = mailbox.split(/[._]/).filter((part) => part.length > 1);
  const isName =
    parts.length === 2 && parts.every((part) => /^\p{L}+$/u.test(part)) && !parts.some(isUnnamed);
  if (!isName || parts.some((part) => DEPARTMENTS.has(part) || isBodyOrOffice(part))) return null;
  return { name: parts.map(capitalised).join(" "), role: "" };
}

function isUnnamed(word: string): boolean {
  return UNNAMED.has(word.toLowerCase());
}

/** Whether a label is of no person that can be told: "Speaker 2", "iPhone", "Conference Room B", "CR-2.14". */
function isNobodys(label: string): boolean {
  const tokens = label
    .toLowerCase()
    .split(/[\s_#,&/]+|(?<=\p{L})-(?=\d)/u)
    .filter((token) => token !== "");
  if (tokens.length === 0) return true;
  const isTag = (token: string): boolean => /^(?:\p{L}|\p{L}?\d+[\p{L}.]?\d*|\d.*)$/u.test(token);
  if (
    tokens.some((token) => UNNAMED.has(token.replace(/\.?\d+$/, ""))) &&
    tokens.every((token) => {
      const word = token.replace(/\d+$/, "");
      return word === "" || UNNAMED.has(word) || BESIDE_UNNAMED.has(token) || isTag(token);
    })
  )
    return true;
  // "CR-2.14", "DESKTOP-K2J9", "SM-G991U": letters and digits in one word.
  if (/^[^\s,]+$/.test(label) && /\d/.test(label) && /\p{L}/u.test(label)) return true;
  return isRoom(label) || isDevice(label) || isBody(label);
}

/** "City of Corliss", "Tarrow County Board": the account of a body, by which any of its people may speak. */
function isBody(label: string): boolean {
  const words = label.split(" ");
  const keys = words.map((word) => folded(word).replace(/\.$/, ""));
  if (/^(?:city|town|village|county|state|office|department|parish|borough) of\b/i.test(label)) return true;
  if (/,/.test(label) || BESIDE.test(label) || /^\p{Lu}\.?$/u.test(words[0]!)) return false;
  if (words.length < 2 || GIVEN_NAMES.has(keys[0]!) || TITLES.has(keys[0]!) || officeOf(keys[0]!) !== "")
    return false;
  if (keys.some((key) => officeOf(key) !== "" || isPersonNoun(key))) return false;
  // "Iris Bank" may be somebody; a board is nobody.
  const least = words.length > 2 ? ORGANISATION_NOUNS : BODIES;
  return keys.some((key) => least.has(key)) || /^(?:county|city|town|village)$/.test(keys.at(-1)!);
}

/** "iPhone", "Denise's iPad (2)", "Galaxy S21", "Poly Studio". */
function isDevice(label: string): boolean {
  const tokens = label
    .toLowerCase()
    .split(/[\s()-]+/)
    .filter((token) => token !== "");
  if (!tokens.some((token) => DEVICES.has(token))) return false;
  if (/['’]s? /.test(label) || /^\p{L}+ (?:de|von|of) /u.test(label)) return true;
  return tokens.every(
    (token) => DEVICES.has(token) || DEVICE_WORDS.has(token) || /^\p{L}{0,3}\d+\p{L}?\+?$/u.test(token),
  );
}

function isRoom(label: string): boolean {
  // "The room opens at" is no label.
  const written = label.split(/[\s-]+/);
  if (
    !written.every(
      (word) => /^[^\p{L}]*\p{Lu}|^\d|^[^\p{L}]+$/u.test(word) || ROOMS.has(word) || word === "of",
    )
  )
    return false;
  const tokens = written.map((word) => word.toLowerCase());
  if (
    GIVEN_NAMES.has(folded(tokens[0]!)) &&
    tokens.length > 1 &&
    !tokens.some((token) => /^room$/.test(token))
  )
    return false;
  if (tokens.some((token) => ROOMS.has(token.replace(/\d+$/, "")))) return true;
  return tokens.some((token, at) => at > 0 && OWNED_ROOMS.get(token)?.has(tokens[at - 1]!) === true);
}

function isBodyOrOffice(word: string): boolean {
  const key = folded(word).replace(/\.$/, "");
  return ORGANISATION_NOUNS.has(key) || TITLES.has(key) || isPersonNoun(key) || officeOf(key) !== "";
}

const NO_NAMES = [ORGANISATION_NOUNS, PLACE_NOUNS, DEPARTMENTS];

/** Whether a part of a label is a name: words with capitals, none of which is an office or a body. */
function isPersons(part: string): boolean {
  const words = part
    .replace(/,/g, " ")
    .split(" ")
    .filter((word) => word !== "");
  const named = words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  return (
    named.length >= 2 &&
    named.every((word) => NAME_WORD.test(word)) &&
    !named.some((word) => NO_NAMES.some((list) => list.has(folded(word)))) &&
    !isNobodys(part)
  );
}

const isCredential = (word: string): boolean =>
  CREDENTIALS.has(word.toLowerCase().replaceAll(".", "")) && /^\p{Lu}/u.test(word);

/** A name in the order of speech, and what stands behind it. */
function inOrder(label: string): DisplayName {
  const parts = label.split(/\s*,\s*/).filter((part) => part !== "");
  const roles: string[] = [];
  // "Smith, Jr., John", "Imani Rourke, MD, MPH".
  const kept = parts.filter((part, index) => {
    const isLetters = index > 0 && part.split(" ").every(isCredential);
    if (isLetters) roles.push(part);
    return !isLetters;
  });
  const [first = "", second, ...others] = kept;
  const family = withoutCredentials(first, roles);
  if (second === undefined) return { name: turned(family), role: roles.join(", ") };
  const given = withoutCredentials(second, roles, true);
  const role = [...others, ...roles].join(", ");
  return isReversed(family, given)
    ? { name: `${given} ${family}`, role }
    : { name: family, role: [second, role].filter((each) => each !== "").join(", ") };
}

/** "Imani MD", "John A CIV USARMY": a name without the letters behind it. `isGiven` says that capitals among small letters are none of its words. */
function withoutCredentials(name: string, roles: string[], isGiven = false): string {
  const words = name.split(" ");
  const isMixed = /\p{Ll}/u.test(words[0] ?? "");
  while (words.length > 1) {
    const last = words.at(-1)!;
    const isLetters =
      (isCredential(last) && (isGiven || words.length > 2)) ||
      (isGiven && isMixed && /^\p{Lu}[\p{Lu}\d/-]+$/u.test(last));
    if (!isLetters) break;
    roles.unshift(words.pop()!);
  }
  return words.join(" ");
}

/** Whether the words behind a comma are the given name of those before it. */
function isReversed(family: string, given: string): boolean {
  const before = family.split(" ");
  const behind = given.split(" ");
  if (behind.length > 3 || !behind.every((word) => NAME_WORD.test(word))) return false;
  if (!before.every((word) => NAME_WORD.test(word) || NAME_PARTICLES.has(word.toLowerCase()))) return false;
  if (before.some((word) => ORGANISATION_NOUNS.has(folded(word)))) return false;
  const isKnown = GIVEN_NAMES.has(folded(behind[0]!));
  const ofOffice = behind.some((word) => isBodyOrOffice(word) || DEPARTMENTS.has(word.toLowerCase()));
  // "Rourke, Dr. Imani": a title before the given name.
  const isTitled = behind.length > 1 && TITLES.has(folded(behind[0]!).replace(/\.$/, ""));
  if (ofOffice && !isKnown && !isTitled) return false;
  const isFamily =
    before.length === 1 || NAME_PARTICLES.has(before[0]!.toLowerCase()) || /^Mac$|^St\.?$/.test(before[0]!);
  if (isFamily) return isKnown || !/^\p{Lu}{2,}$/u.test(given) || family === family.toUpperCase();
  return isKnown && !GIVEN_NAMES.has(folded(before[0]!)) && !isBodyOrOffice(before[0]!);
}

/** "HALLORAN Denise": the last name first, and in capitals. */
function turned(name: string): string {
  const words = name.split(" ");
  const capitals = words.findIndex((word) => word !== word.toUpperCase() || word.length < 3);
  if (capitals < 1 || words.length - capitals > 2) return name;
  const [family, given] = [words.slice(0, capitals), words.slice(capitals)];
  if (!given.every((word) => NAME_WORD.test(word)) || family.some(isBodyOrOffice)) return name;
  return given[0] === given[0]!.toUpperCase() || GIVEN_NAMES.has(folded(family[0]!))
    ? name
    : [...given, ...family.map(capitalised)].join(" ");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
