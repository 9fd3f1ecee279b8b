const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };
const WORDS = { anyOf: [TEXT, LIST] };

const ENTRY = {
  type: "object",
  required: ["wording"],
  properties: {
    wording: {
      ...TEXT,
      markdownDescription:
        "The wording to flag, in its head form. Where Stet's stylebook has it, the other fields say what differs in this house.",
    },
    kind: {
      description: "Which rule of wording/ flags it.",
      enum: ["label", "emotive", "editorializing", "attribution", "scare", "euphemism"],
      default: "label",
    },
    partOfSpeech: {
      description:
        "Looked for as this only; a noun and a verb are matched, and replaced, in all their forms.",
      enum: ["noun", "verb", "adjective", "adverb"],
    },
    forms: { ...WORDS, description: "Every form, where they do not follow from the part of speech." },
    write: {
      ...WORDS,
      description: "What to write instead, the best first; an empty text leaves the wording out.",
    },
    reason: {
      ...TEXT,
      description: "Why, in a line that continues the wording: “is for the opinion pages”.",
    },
    guidance: { ...WORDS, description: "Whose guidance it follows." },
    strength: {
      description: "How sure it is: a hint is never shown as more than one.",
      enum: ["warning", "hint"],
      default: "warning",
    },
    fineBefore: { ...WORDS, description: "Words that make it fine when they follow it." },
    fineAfter: { ...WORDS, description: "Words that make it fine when they stand before it." },
    fineNear: { ...WORDS, description: "Words that make it fine within six words of it." },
    onlyBefore: { ...WORDS, description: "Words of which one must follow it." },
    onlyAfter: { ...WORDS, description: "Words of which one must stand before it." },
    onlyNear: { ...WORDS, description: "Words of which one must stand within six words of it." },
  },
  additionalProperties: false,
};

/** How the stylebook differs in a house: `stylebook` in stet.json. */
export const STYLEBOOK = {
  type: "object",
  markdownDescription: "The house stylebook: what it adds to Stet's, changes in it, and switches off.",
  properties: {
    entries: { type: "array", items: ENTRY, description: "Wordings that are added or changed." },
    off: {
      ...LIST,
      description: "Wordings that are fine in this house, by the head form or by one form alone.",
    },
    files: {
      ...LIST,
      description:
        "Shared files (.json, .yml) with entries and off of their own, by their path from here; stet.json outweighs them.",
    },
  },
  additionalProperties: false,
};
