/** Words that begin with a vowel letter and a consonant sound, or the other way round, by how they begin. */
const CONSONANT_SOUND = /^(?:uni(?!n|m)|use|usu|uter|eu|ewe|one(?:$|[^a-z])|once|ut[eio]|u\.)/i;
const SILENT_H = /^(?:hour|honest|hono|heir)/i;
/** Eight, eighty, 11 and 18, and what is told in them: "an 8-1 vote", "an 18,000-seat arena". */
const VOWEL_NUMBER = /^(?:8|1[18](?!\d))/;

/** The indefinite article for a word or a number, by its first sound: "an" for "hour", "a" for "union". */
export function articleFor(word: string): "a" | "an" {
  if (SILENT_H.test(word) || VOWEL_NUMBER.test(word)) return "an";
  return /^[aeiou]/i.test(word) && !CONSONANT_SOUND.test(word) ? "an" : "a";
}
