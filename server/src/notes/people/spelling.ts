import { folded } from "../../annotations/mentions/person-name.js";
import { atLeastApart } from "../../annotations/mentions/spelling.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import { areOneGivenName } from "../../lexicon/nicknames.js";
import { lettersApart } from "../reading/voices.js";

/** A word of a name as two spellings of it are compared: accents, case, apostrophes and hyphens aside. */
export function nameKey(word: string): string {
  return folded(word).replace(/['’.\s-]/g, "");
}

/** Whether two last names, of people with one given name or title, look like one name that is spelt in two ways. */
export function nearLastNames(a: string, b: string): boolean {
  if (a === b) return false;
  const shorter = Math.min(a.length, b.length);
  // Most are so far apart that nobody need count how far.
  if (Math.max(1, shorter * 0.5) < atLeastApart(a, b)) return false;
  const apart = lettersApart(a, b);
  if (shorter < 4) return apart === 1 && shorter === 3 && sound(a) === sound(b);
  return apart <= Math.max(1, Math.floor(shorter * 0.2)) || (apart <= shorter * 0.5 && sound(a) === sound(b));
}

/** Whether two given names, of people with one last name, look like one that is spelt in two ways: no nickname, no relative. */
export function nearGivenNames(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  const [one, other] = [genderOfGivenName(a), genderOfGivenName(b)];
  if (one !== "unknown" && other !== "unknown" && one !== other) return false;
  if ((a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) > 1) return false;
  if (atLeastApart(a, b) > 3) return false;
  const apart = lettersApart(a, b);
  if (apart > 3) return false;
  const shorter = Math.min(a.length, b.length);
  if (sound(a) === sound(b)) return apart <= (shorter <= 4 ? 1 : 3);
  return shorter >= 6 && apart === 1 && a[0] === b[0];
}

/** "Laura" and "Lorna": so short a given name has half its letters changed where two are. */
const SHORT_GIVEN = 6;

/**
 * Whether two full names may be one that somebody wrote down wrong: one part the same, the other with the same beginning. So much
 * is little, and wants other evidence that one person is meant.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length < 2 || other.length < 2) return false;
  const [given, theirs] = [one[0]!, other[0]!];
  const [last, family] = [one.at(-1)!, other.at(-1)!];
  // "Jean Luc" is Jean-Luc.
  const [whole, all] = [one, other].map((words) => words.slice(0, -1).join(""));
  if (last === family && (given === theirs || whole === all)) return false;
  if (last === family)
    return (
      given.charAt(0) === theirs.charAt(0) &&
      lettersApart(given, theirs) <= (Math.max(given.length, theirs.length) <= SHORT_GIVEN ? 3 : 2) &&
      !areOneGivenName(given, theirs)
    );
  if (given !== theirs || given.length < 3) return false;
  return (
    lettersApart(last, family) <= 2 ||
    (last.slice(0, 3) === family.slice(0, 3) && lettersApart(last, family) <= 3)
  );
}

function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word.length > 1);
}

/** How a name sounds, roughly: its consonants, those that spelling confuses as one. */
function sound(name: string): string {
  return (
    name
      .replace(/ph/g, "f")
      .replace(/gh(?=[iey])/g, "g")
      .replace(/^(?:kn|gn)/, "n")
      .replace(/^wr/, "r")
      .replace(/g(?=[eiy])/g, "j")
      .replace(/sch|sh|ch(?=r)/g, (letters) => (letters === "ch" ? "k" : "s"))
      .replace(/c(?=[eiy])/g, "s")
      .replace(/ck|[cq]/g, "k")
      // "Omkar" for "Onkar": a nasal takes after the consonant behind it.
      .replace(/m(?=[^aeiouyhm])/g, "n")
      .replace(/x/g, "ks")
      .replace(/[vw]/g, "f")
      .replace(/z/g, "s")
      .replace(/(?<=.)[aeiouyh]/g, "")
      .replace(/^[aeiouy]/, "a")
      .replace(/dt|tt|th/g, "t")
      .replace(/(.)\1+/g, "$1")
  );
}
