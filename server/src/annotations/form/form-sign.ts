import type { Form } from "../../lexicon/forms.js";

/**
 * What a block shows of the draft's form. `label`: it names the form (a section, a line above the headline, a headline that
 * begins with "Opinion |"); `claimed`: the front matter says `stet-form`.
 */
export type FormSign =
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
