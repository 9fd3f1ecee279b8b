import { TOPICS, type Topic } from "./topics.js";

/** The topics of a word, as indexes into the list. */
const TOPICS_OF = new Map<string, number[]>();
TOPICS.forEach(({ words }, topic) => {
  for (const word of words) TOPICS_OF.set(word, [...(TOPICS_OF.get(word) ?? []), topic]);
});

/** The topic of which `words` (in lower case) hold the most, the first of the list where two hold as many; null where none is met. */
export function topicOf(words: Iterable<string>): Topic | null {
  const counts = new Uint32Array(TOPICS.length);
  for (const word of words) for (const topic of TOPICS_OF.get(word) ?? []) counts[topic]! += 1;
  const most = Math.max(...counts);
  return most === 0 ? null : TOPICS[counts.indexOf(most)]!;
}

/** Who would know, as a Markdown sentence or two for a hover. */
export function whoWouldKnow(words: Iterable<string>): string {
  const topic = topicOf(words);
  if (topic === null) return "The person or body it is about, and whoever keeps a record of it.";
  return `On ${topic.id}: ${topic.records}. Held by ${topic.holders}.`;
}
