import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { isOpening } from "../../lexicon/openings.js";
import { TITLES } from "../../lexicon/roles.js";
import { isApposed } from "./labels.js";

/** A name in full with what stands behind it, or "". */
export interface FullName {
  readonly name: string;
  readonly role: string;
}

/** In UTF-16 units: where the words of a name before the last one are looked for. */
const LEAD = 60;
/** How many places of a last name are looked at. */
const MOST_PLACES = 40;
/** A stop stands behind an initial or a short form ("Wm. Bell"); behind a longer word it ends a sentence. */
const LEADING =
  /(?:(?<![\p{L}\p{M}'’-])\p{Lu}(?:[\p{L}\p{M}'’-]{0,3}\.|[\p{L}\p{M}'’-]*) (?:(?:de|la|van|der|von|bin|al) )*){1,3}$/u;

/**
 * The fullest form of a last name that a text has, its capitals aside: "Jane Smith" for "SMITH". Words that begin a sentence
 * ("You are Jane Smith", "Did Jane Smith …") and titles are no part of it. Null where no given name stands before it.
 */
export function fullNameIn(text: string, last: string): FullName | null {
  let other: FullName | null = null;
  let left = MOST_PLACES;
  const places = new RegExp(
    `(?<![\\p{L}\\p{M}-])${escaped(last)}(?![\\p{L}\\p{M}-])(?:, ([^,.;\\n]{2,60}))?`,
    "giu",
  );
  for (const match of text.matchAll(places)) {
    if (left-- === 0) break;
    const before = LEADING.exec(text.slice(Math.max(0, match.index - LEAD), match.index))?.[0];
    const own = text.slice(match.index, match.index + last.length);
    if (before === undefined || own.charAt(0) !== own.charAt(0).toUpperCase()) continue;
    const words = before.trim().split(" ");
    const from = words.findLastIndex((word) => isOpening(word) || isTitled(word)) + 1;
    const given = words.slice(from);
    if (given.length === 0) continue;
    const found = {
      name: [...given, own].join(" "),
      role: isApposed(match[1] ?? "") ? (match[1] ?? "") : "",
    };
    if (GIVEN_NAMES.has(given[0]!.toLowerCase())) return found;
    other ??= found;
  }
  return other;
}

function isTitled(word: string): boolean {
  // "SOT WHITLOCK" of a script for the air.
  if (/^(?:SOT|VO|NAT|VOSOT|BITE|SOUNDBITE|SYNC)$/.test(word)) return true;
  const key = word.replace(/\.$/, "").toLowerCase();
  return TITLES.has(key) && !GIVEN_NAMES.has(key);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
