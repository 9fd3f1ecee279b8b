import { ALL } from "./stylebook/all.js";
import { makeMatcher, type Matchable, type Matcher } from "./matcher.js";

/** What a desk objects to in a word, as the rules of `wording/` divide it. */
export type LoadedKind = "label" | "emotive" | "editorializing" | "attribution" | "scare" | "euphemism";

/** The part of speech in which a wording is loaded; its neighbors tell whether it stands in that part. */
export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb";

/** One entry of the stylebook: a wording, why a desk would challenge it, and what to write instead. */
export interface StylebookEntry extends Matchable {
  /** The head form, unique in the stylebook ("illegal immigrant"). */
  readonly id: string;
  readonly kind: LoadedKind;
  /** Every form that is matched, in lower case, words parted by one space. */
  readonly forms: readonly string[];
  /**
   * Alternatives, form by form where they inflect; the first is the best. May be empty: not every word has one.
   * The empty string leaves the wording out.
   */
  readonly replacements: readonly { readonly for: string; readonly with: readonly string[] }[];
  /** Why, in a line, of the copy and never of the writer; it continues the wording itself: "“…” names people by …". */
  readonly reason: string;
  /** Whose public guidance it follows, by name ("AP", "BBC", …). */
  readonly guidance: readonly string[];
  /** `warning`: a desk would challenge it nearly wherever the contexts allow it; `hint`: it may. */
  readonly strength: "warning" | "hint";
  /** Looked for in this part of speech only ("a raft of" is no verb); absent for phrases that can be only one. */
  readonly partOfSpeech?: PartOfSpeech;
  /** An adjective that is loaded only of these: "radical" of people, not of surgery. */
  readonly modifies?: "people";
  /**
   * Where an adjective counts by the parts of speech round it: before its noun ("an inspired pass", not "was inspired by"), or
   * before its noun and as a predicate ("was superb"); a verb, a noun or a name of the same form does not.
   */
  readonly stands?: "attributive" | "adjective";
  /** Counts where the copy states it: not under "not", "if" or "could", where nobody is praised yet. */
  readonly asserted?: boolean;
  /** A hint that the learned scorer has no say in: what it learned was no better than chance on words of this family. */
  readonly unscored?: boolean;
  /**
   * What an attribution verb takes. `clause`: it is one only before a clause or a quotation ("claimed it was hers", not
   * "claimed the prize"); `object`: it speaks of somebody's words wherever it is a verb ("touting the plan").
   */
  readonly takes?: "clause" | "object";
  /** An attribution verb that counts where people say it themselves: not "the files reveal", "it is worth noting". */
  readonly by?: "people";
  /** An attribution verb that may ask for something, and is plain where it does: "insisted that he resign". */
  readonly mayDemand?: boolean;
  /** An attribution verb that is the right one where a fault, a wrong or a defeat is what is said: "admitted that he had lied". */
  readonly mayConcede?: boolean;
  /** A name that demeans people whoever uses it: a desk asks for marks round it in a source's paraphrase, too. */
  readonly slur?: boolean;
  /** Fine before a name, which it introduces: "the so-called Team Granite". */
  readonly fineOfNames?: boolean;
  /** Written with a capital itself ("Gypsies"), so that a capital does not make it a name or a title. */
  readonly proper?: boolean;
  /** A sentence in the copy's own words, with ⟦ ⟧ round what is flagged; the house's own entries may lack one. */
  readonly sample?: string;
  /** Sentences with the wording in which it is fine; nothing in them is flagged by this entry. */
  readonly fine?: readonly string[];
}

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
