// Names that nothing beside them shows to be a person's, in a draft that tells of others of that last name.
import { PLACE_OPENERS } from "../../lexicon/body-nouns.js";
import {
  BE_FORMS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SENTENCE_OPENERS,
} from "../../lexicon/function-words.js";
import { TITLES } from "../../lexicon/roles.js";
import { firstReaching } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";

/** Whether a name stands within its sentence, where a capital is its own, or before a verb's auxiliary. */
export function isSubject({ block: { prose, sentences } }: AnnotatedBlock, { start, end }: Mention): boolean {
  if (sentences[firstReaching(sentences, start)]!.start < start) return true;
  const next = /^,? ([a-z]+)/.exec(prose.slice(end, end + 16))?.[1] ?? "";
  return BE_FORMS.has(next) || FINITE_AUXILIARIES.has(next) || next === "who";
}

/** Whether a name that nothing shows to be a person's looks like one: of two or three words, the first no place's, no title and no small word. */
export function isNameLike({ key, text, definite }: Mention): boolean {
  const words = key.split(" ");
  const first = words[0]!;
  return (
    !definite &&
    (words.length === 2 || words.length === 3) &&
    text.split(" ").every((word) => /^[A-ZÀ-ÞĀ-Ž][a-zß-ž’']+$/u.test(word)) &&
    !PLACE_OPENERS.has(first) &&
    !TITLES.has(first.replace(/s$/, "")) &&
    !PREPOSITIONS.has(first) &&
    !DETERMINERS.has(first) &&
    !SENTENCE_OPENERS.has(first)
  );
}
