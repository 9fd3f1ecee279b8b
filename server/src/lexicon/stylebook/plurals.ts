const IRREGULAR: Readonly<Record<string, string>> = {
  person: "people",
  man: "men",
  woman: "women",
  child: "children",
  wife: "wives",
  life: "lives",
  thief: "thieves",
  wolf: "wolves",
  self: "selves",
  crisis: "crises",
  police: "police",
  staff: "staff",
  alumnus: "alumni",
  hero: "heroes",
  echo: "echoes",
  negro: "negroes",
  mulatto: "mulattoes",
  torpedo: "torpedoes",
  passerby: "passersby",
};

/** Words that end the head of a noun phrase: what follows them keeps its number. */
const AFTER_HEAD =
  / (?:with|without|who|that|of|in|from|on|for|at|to|by|as|against|accused|asking|convicted|exposed|facing|forced|living|using|seeking|held|born|killed)(?= |$)/;

/** The plural of an English noun, or of a noun phrase by its head: "person with an illness" → "people with an illness". */
export function pluralOf(phrase: string): string {
  const end = AFTER_HEAD.exec(phrase)?.index ?? phrase.length;
  const cut = Math.max(phrase.lastIndexOf(" ", end - 1), phrase.lastIndexOf("-", end - 1)) + 1;
  return phrase.slice(0, cut) + pluralOfWord(phrase.slice(cut, end)) + phrase.slice(end);
}

function pluralOfWord(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length > 3 && /(?:man|woman)$/.test(word) && !/(?:human|german|shaman|talisman)$/.test(word))
    return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}
