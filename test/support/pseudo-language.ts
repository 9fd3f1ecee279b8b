const LETTERS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ü", O: "Ö" };

/**
 * Words in a language that nobody speaks and everybody can read: in brackets, with marks on the vowels. What stands for
 * something else (`{0}`, `$(check)`, a link's address, a key) stays.
 * @param words English by its key
 */
export function pseudo(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, english]) => [key, inPseudo(english)]));
}

function inPseudo(english: string): string {
  const marked = english.replace(
    /\{\d\}|\$\([a-z~-]+\)|\]\([^)]*\)|[aeiouO]/g,
    (part) => LETTERS[part] ?? part,
  );
  return `⟪${marked}⟫`;
}
