import { ALL } from "./stylebook/all.js";
import type { StylebookEntry } from "./stylebook/entry.js";
import { makeMatcher, type Matcher } from "./matcher.js";

export type { LoadedKind, PartOfSpeech, StylebookEntry } from "./stylebook/entry.js";

/** A stylebook made ready for matching. Two stylebooks with equal `key` match alike. */
export interface Stylebook {
  readonly key: string;
  readonly entries: readonly StylebookEntry[];
  /** Words in lower case that are fine in this house, also where they only read as loaded. */
  readonly fine: ReadonlySet<string>;
  readonly matcher: Matcher<StylebookEntry>;
}

/** Makes a stylebook of entries and of words that are fine; unless one is given, its key tells of all that they say. */
export function makeStylebook(
  entries: readonly StylebookEntry[],
  fine: ReadonlySet<string> = new Set(),
  key = digest(JSON.stringify([entries, ...fine])),
): Stylebook {
  // "A leftist group": what can be an adjective before a noun is one, so adjectives are tried before nouns.
  const isOther = ({ partOfSpeech }: StylebookEntry): number => (partOfSpeech === "adjective" ? 0 : 1);
  const inOrder = [...entries].sort((a, b) => isOther(a) - isOther(b));
  return {
    key,
    entries,
    fine,
    matcher: makeMatcher(inOrder),
  };
}

/** The faults of a list of entries, in words; empty where there are none. */
export function stylebookFaults(entries: readonly StylebookEntry[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const forms = new Map<string, string>();
  for (const { id, forms: own, replacements, reason, matchCase, partOfSpeech = "" } of entries) {
    if (ids.has(id)) faults.push(`“${id}” is there twice`);
    ids.add(id);
    if (own.length === 0) faults.push(`“${id}” has no form`);
    if (reason.trim() === "") faults.push(`“${id}” has no reason`);
    for (const form of own) {
      const known = forms.get(`${form}/${partOfSpeech}`);
      if (known !== undefined) faults.push(`“${form}” is a form of both “${known}” and “${id}”`);
      forms.set(`${form}/${partOfSpeech}`, id);
      if (!/^\S+(?: \S+)*$/.test(form))
        faults.push(`“${form}” of “${id}” is not words parted by single spaces`);
      if (matchCase !== true && form !== form.toLowerCase())
        faults.push(`“${form}” of “${id}” is not in lower case`);
    }
    for (const { for: form } of replacements)
      if (!own.includes(form)) faults.push(`“${id}” replaces “${form}”, which is not one of its forms`);
  }
  return faults;
}

/** Throws an error that names every fault of the entries. */
export function assertStylebook(entries: readonly StylebookEntry[]): void {
  const faults = stylebookFaults(entries);
  if (faults.length > 0) throw new Error(`The stylebook has faults:\n${faults.join("\n")}`);
}

/** FNV-1a over UTF-16 units, with the length: enough to tell one stylebook from the next. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}

/** The stylebook that Stet comes with. */
export const STYLEBOOK: Stylebook = makeStylebook(ALL, new Set(), "stet");
