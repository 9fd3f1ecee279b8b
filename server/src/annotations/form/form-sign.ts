import type { Form } from "../../lexicon/forms.js";

/**
 * What a block shows of the draft's form. `label`: it names the form (a section, a line above the headline, a headline that
 * begins with "Opinion |"); `claimed`: the front matter says `stet-form`.
 */
export type FormSign =
  | Voice
  | { readonly kind: "label" | "claimed"; readonly form: Form; readonly words: string }
  | {
      readonly kind:
        | "question" // "Q: …"
        | "answer" // "A: …"
        | "asked" // a paragraph that ends in its question
        | "first person"
        | "salutation" // "To the editor:"
        | "rating" // "★★★☆☆", "Rating: 4/5"
        | "interview headline"
        | "died"
        | "survived by"
        | "death headline"
        | "how-to headline"
        | "step"
        | "tabular" // a line of results or times, no sentence
        | "stamp"; // an entry that begins with the time of day
    };

/** How a block of body copy speaks, outside of its quotations; counts of words, but for `arts` and `sport`. */
export interface Voice {
  readonly kind: "voice";
  readonly words: number;
  /** "said", "told", "according to": somebody else is heard. */
  readonly speech: number;
  /** "I", "we", "you", "must", questions and a call at its end: the writer speaks to a reader. */
  readonly own: number;
  /** Words of the arts that reviews are of, each as often as it stands. */
  readonly arts: readonly string[];
  /** Words that sport is told in, as often as they stand, in quotations as well. */
  readonly sport: readonly string[];
}
