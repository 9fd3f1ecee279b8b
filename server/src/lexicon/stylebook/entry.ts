import type { Matchable } from "../matcher.js";

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
