import { PLAIN_CUES } from "../../lexicon/reporting-verbs.js";

/** Whether the words of a cue hold one of the plainest: whoever they cite spoke, and no deed or mind is told. */
export function isPlainCue(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => PLAIN_CUES.has(word));
}
