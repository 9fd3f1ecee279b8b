import {
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  BE_FORMS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../../lexicon/function-words.js";
import type { Token } from "../../text/draft.js";
import { tagByKind } from "./features.js";
import { TAG_INDEX, type Tag } from "./tag.js";

const ENDINGS: readonly (readonly [RegExp, Tag])[] = [
  [/ly$/, "RB"],
  [/ing$/, "VBG"],
  [/ed$/, "VBD"],
  [/(?:ous|ful|ive|able|ible|ish|al|ic|less)$/, "JJ"],
  [/[^s]s$/, "NNS"],
];
const MODALS = /^(?:would|will|could|should|may|might|must|can|shall)$/;

/** Parts of speech by closed classes, capitals and endings alone: for when there is no model. */
export function tagByEndings(tokens: readonly Token[], first: number, end: number): Uint8Array {
  const tags = new Uint8Array(end - first);
  for (let i = first; i < end; i++) {
    const byKind = tagByKind(tokens[i]!);
    tags[i - first] = byKind >= 0 ? byKind : TAG_INDEX.get(wordTag(tokens[i]!, i === first))!;
  }
  return tags;
}

function wordTag({ lower, text }: Token, opens: boolean): Tag {
  if (lower === "to") return "TO";
  if (MODALS.test(lower)) return "MD";
  if (BE_FORMS.has(lower) || FINITE_AUXILIARIES.has(lower)) return /s$/.test(lower) ? "VBZ" : "VBD";
  if (POSSESSIVES.has(lower)) return "PRP$";
  if (lower === "who" || lower === "what") return "WP";
  if (lower === "which") return "WDT";
  if (/^(?:and|or|but|nor|yet)$/.test(lower)) return "CC";
  if (SUBJECT_PRONOUNS.has(lower) || /^(?:them|him|us|me)$/.test(lower)) return "PRP";
  if (PREPOSITIONS.has(lower)) return "IN";
  if (DETERMINERS.has(lower)) return "DT";
  if (CLAUSE_OPENERS.has(lower)) return "IN";
  if (text !== lower && !opens) return "NNP";
  return ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? "NN";
}
