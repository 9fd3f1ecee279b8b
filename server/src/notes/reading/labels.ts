import { BE_FORMS, FINITE_AUXILIARIES, SUBJECT_PRONOUNS } from "../../lexicon/function-words.js";
import { isOpening, POINTING, SALUTATIONS } from "../../lexicon/openings.js";
import { TITLES } from "../../lexicon/roles.js";

/** Whether a label is the beginning of a sentence ("Hello", "Dear Ms. Bell", "Here") and no name. */
export function isSentence(label: string): boolean {
  const [first = "", ...others] = label.trim().split(/\s+/);
  // Initials: "OK" of Owen Kestle.
  if (/^\p{Lu}{1,3}$/u.test(label.trim())) return false;
  if (others.length === 0) return !TITLES.has(first.toLowerCase()) && isOpening(first);
  return SALUTATIONS.has(first.toLowerCase()) || (POINTING.has(first.toLowerCase()) && isOpening(first));
}

/** Whether what stands between a name and a colon tells who that is ("mayor since May"), and is no clause ("here it is"). */
export function isApposed(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return !words.some(
    (word) =>
      /^(?:here(?:['’]s)?|below|attached|following|please|this['’]?s?)$/.test(word) ||
      BE_FORMS.has(word) ||
      FINITE_AUXILIARIES.has(word) ||
      (SUBJECT_PRONOUNS.has(word) && word !== "who"),
  );
}
