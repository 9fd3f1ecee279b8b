import type { Topic } from "./topic.js";
import { TOPICS } from "./topics.js";

/** What a sure word counts, a pair of words that is sure, and a shared word, and what a topic must reach. */
const SURE = 2;
const SURE_PAIR = 3;
const SHARED = 1;
const ENOUGH = 2;

interface Weight {
  readonly topic: number;
  readonly weight: number;
}

/** Each word and pair of words, with the topics that it speaks for. */
const WEIGHTS = new Map<string, Weight[]>();
TOPICS.forEach(({ sure, shared }, topic) => {
  for (const [list, weight] of [
    [sure, SURE],
    [shared, SHARED],
  ] as const)
    for (const word of list.split(", ")) {
      const entry = { topic, weight: weight === SURE && word.includes(" ") ? SURE_PAIR : weight };
      const known = WEIGHTS.get(word);
      if (known) known.push(entry);
      else WEIGHTS.set(word, [entry]);
    }
});

/**
 * The topic for which `words` (the words of a sentence in lower case, in order) speak most; null where none is met well
 * enough, and where two fit as well, since a wrong office to ask is worse than none. One pass over the words; a word counts
 * once, however often it stands.
 */
export function topicOf(words: Iterable<string>): Topic | null {
  const scores = new Uint16Array(TOPICS.length);
  const met = new Set<string>();
  let before = "";
  let best = 0;
  for (const word of words) {
    for (const term of [word, before === "" ? "" : `${before} ${word}`]) {
      const entry = entryOf(term);
      if (entry === null || met.has(entry)) continue;
      met.add(entry);
      for (const { topic, weight } of WEIGHTS.get(entry)!) best = Math.max(best, (scores[topic]! += weight));
    }
    before = word;
  }
  const at = scores.indexOf(best);
  return best < ENOUGH || scores.lastIndexOf(best) !== at ? null : TOPICS[at]!;
}

/** The listed form of a term: as it stands, without a possessive 's, or in the singular; null where there is none. */
function entryOf(term: string): string | null {
  if (term === "") return null;
  const bare = term.replace(/['’]s?$/, "");
  if (WEIGHTS.has(term)) return term;
  if (WEIGHTS.has(bare)) return bare;
  if (!bare.endsWith("s")) return null;
  for (const [plural, singular] of [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
  ] as const)
    if (bare.endsWith(plural)) {
      const form = bare.slice(0, -plural.length) + singular;
      if (WEIGHTS.has(form)) return form;
    }
  return null;
}

/** The records of a topic and who holds them, in a line of Markdown for a hover. */
export function whoWouldKnow({ id, records, holders }: Topic): string {
  return `On ${id}: ${records}. *Ask* ${holders}.`;
}
