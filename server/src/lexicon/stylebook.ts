/** What a desk objects to in a word, as the rules of `wording/` divide it. */
export type LoadedKind = "label" | "emotive" | "editorializing" | "attribution" | "scare" | "euphemism";

/** One entry of the stylebook: a wording, why a desk would challenge it, and what to write instead. */
export interface StylebookEntry {
  /** The head form, unique in the stylebook ("illegal immigrant"). */
  readonly id: string;
  readonly kind: LoadedKind;
  /** Every form that is matched, in lower case, words parted by one space. */
  readonly forms: readonly string[];
  /** Alternatives, form by form where they inflect; the first is the best. May be empty: not every word has one. */
  readonly replacements: readonly { readonly for: string; readonly with: readonly string[] }[];
  /** Why, in a line, of the copy and never of the writer. */
  readonly reason: string;
  /** Whose public guidance it follows, by name ("AP", "BBC", …). */
  readonly guidance: readonly string[];
}

/** A stylebook made ready for matching. Two stylebooks with equal `key` match alike. */
export interface Stylebook {
  readonly key: string;
  readonly entries: readonly StylebookEntry[];
}
