import { DETERMINERS, SENTENCE_OPENERS } from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { PEOPLES } from "../../lexicon/vague-sources.js";
import type { Token } from "../../text/draft.js";
import type { Mention } from "./mention.js";

/** Whether a word stands for one person: "a keeper", "somebody", "the man". */
export function isOne({ lower }: Token): boolean {
  const noun = lower.replace(/['’]s?$/, "");
  return isPersonNoun(noun) || /^(?:somebody|someone|person|i)$/.test(noun) || noun.endsWith("-old");
}

/** Whether a word stands for more than one: a plural, "and", "crew". */
export function isSeveral({ lower, text }: Token): boolean {
  const noun = lower.replace(/['’]s?$/, "");
  return (
    (text.length > 3 && /[^s]s$/.test(noun)) ||
    PEOPLES.has(noun) ||
    /^(?:people|men|women|children|police|and|crew|family|team|staff|group|couple|company|council|board|union)$/.test(
      noun,
    )
  );
}

/** Whether a name or role may be what a pronoun of that gender stands for; "unknown" is "they". */
export function mayMean({ kind, gender: own, surname, governed, key }: Mention, gender: string): boolean {
  if (kind === "document" || kind === "pronoun") return false;
  if (kind === "organisation") return gender === "unknown";
  if (kind === "unknown" && surname === "")
    return !governed && !SENTENCE_OPENERS.has(key) && !DETERMINERS.has(key);
  return gender === "unknown" || own === "unknown" || own === gender;
}
