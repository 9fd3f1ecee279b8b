/**
 * Parts of speech, those of the Penn treebank; every mark is `PUNCT`, and what is neither word, number nor mark is `SYM`.
 * The order is part of the model's file: add at the end only, and train again.
 */
export const TAGS = [
  "PUNCT",
  "SYM",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "MD",
  "JJ",
  "JJR",
  "JJS",
  "RB",
  "RBR",
  "RBS",
  "DT",
  "PDT",
  "PRP",
  "PRP$",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "IN",
  "TO",
  "CC",
  "CD",
  "RP",
  "EX",
  "UH",
  "FW",
] as const;

export type Tag = (typeof TAGS)[number];

/** Each tag's index in `TAGS`. */
export const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index]));

const NOUNS: ReadonlySet<Tag> = new Set<Tag>(["NN", "NNS", "NNP", "NNPS"]);
const VERBS: ReadonlySet<Tag> = new Set<Tag>(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"]);
const FINITE: ReadonlySet<Tag> = new Set<Tag>(["VBD", "VBP", "VBZ", "MD"]);
const ADJECTIVES: ReadonlySet<Tag> = new Set<Tag>(["JJ", "JJR", "JJS"]);

/** A noun or a name. */
export const isNoun = (tag: Tag): boolean => NOUNS.has(tag);
/** A form of a verb, finite or not; modals are not among them. */
export const isVerb = (tag: Tag): boolean => VERBS.has(tag);
/** A form that a clause has by itself: a past or present tense, or a modal. */
export const isFinite = (tag: Tag): boolean => FINITE.has(tag);
export const isAdjective = (tag: Tag): boolean => ADJECTIVES.has(tag);
