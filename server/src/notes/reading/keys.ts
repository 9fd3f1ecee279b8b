// The key that a transcript has to its letters: "Q. Ms Harriet Tolland, counsel", "C = the Senior Coroner".
import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { TITLES } from "../../lexicon/roles.js";
import { officeHolder } from "./office-holders.js";

/** For whom a letter stands: "" where the key tells no name ("the witness"). */
export interface KeyEntry {
  readonly name: string;
  readonly role: string;
}

/** In lines: where a key stands. */
const HEAD = 80;
const OPENS =
  /^[\s*_#=-]*(?:key|legend|abbreviations?|initials|speakers?|participants|in this transcript|present)\b[^.?!]{0,40}$/i;
const ENTRY = /^[ \t*•-]*(\p{Lu}{1,4})[ \t]*(?:[.:=)]|[–—-](?=[ \t]))[ \t]*(\S[^\n]{1,100}?)[ \t]*\r?$/u;
const NAMED =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|la|van|der|von|bin|al))* ?){2,6})(?:[,;(–—-]+ ?([^)\n]*)\)?)?/u;

/** The key at the head of a text, by its letters; empty where it has none. */
export function keyIn(text: string): ReadonlyMap<string, KeyEntry> {
  const found = new Map<string, KeyEntry>();
  let isOpen = false;
  for (const line of text.split("\n", HEAD)) {
    if (OPENS.test(line)) {
      isOpen = true;
      continue;
    }
    if (!isOpen || !/\S/.test(line)) continue;
    const entry = ENTRY.exec(line);
    if (!entry || /[.?!]["”’]?$/.test(entry[2]!)) {
      if (found.size > 0) break;
      isOpen = false;
      continue;
    }
    if (!found.has(entry[1]!)) found.set(entry[1]!, meantBy(entry[2]!, text));
  }
  return found.size > 1 ? found : new Map();
}

function meantBy(told: string, text: string): KeyEntry {
  const office = /^(?:the )?([\p{L} -]{3,40})$/iu.exec(told)?.[1];
  const holder = office === undefined ? null : officeHolder(text, office);
  if (holder !== null) return { name: holder, role: office! };
  const named = NAMED.exec(told);
  const words = (named?.[1] ?? "")
    .trim()
    .split(" ")
    .filter((word) => {
      const key = folded(word).replace(/\.$/, "");
      return word !== "" && (!TITLES.has(key) || GIVEN_NAMES.has(key));
    });
  return words.length > 1 || (words.length === 1 && named![1]!.trim() !== words[0])
    ? { name: words.join(" "), role: (named?.[2] ?? "").trim() }
    : { name: "", role: told };
}
