// What the tagger is told of words: clusters and how often each is a cue, from the training texts alone; their parts of
// speech by wink-nlp; what they mean by WordNet.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { hashText } from "../../server/src/annotations/attributions/tagger/hash.js";
import { Tag } from "../../server/src/annotations/attributions/tagger/tags.js";
import { stemOf, Vocabulary } from "../../server/src/annotations/attributions/tagger/vocabulary.js";
import type { Words } from "../../server/src/annotations/attributions/tagger/word-table.js";
import { clusterWords } from "./clusters.js";
import { wordSenses } from "./senses.js";
import type { Example } from "./corpus.js";

/** A vocabulary as it is written: hashes in ascending order, and their values. */
export interface WordList {
  readonly hashes: Int32Array;
  readonly values: Uint8Array;
}

export interface WordLists {
  readonly clusters: WordList;
  readonly parts: WordList;
  readonly cueLevels: WordList;
  readonly senses: WordList;
}

const CLUSTERS = 128;

/** Learns the word lists from the examples. */
export function learnWords(examples: readonly Example[]): WordLists {
  const sentences = examples.map(({ block }) =>
    block.tokens.map(({ lower, kind }) => (kind === "number" ? "0" : lower)),
  );
  return {
    clusters: toList(clusterWords(sentences, CLUSTERS, 7)),
    parts: toList(partsOfSpeech(examples)),
    cueLevels: toList(cueLevels(examples)),
    senses: toList(wordSenses()),
  };
}

/** The lists as the tagger looks things up in them. */
export function toWords({ clusters, parts, cueLevels, senses }: WordLists): Words {
  const vocabulary = ({ hashes, values }: WordList) => new Vocabulary(hashes, values);
  return {
    clusters: vocabulary(clusters),
    parts: vocabulary(parts),
    cueLevels: vocabulary(cueLevels),
    senses: vocabulary(senses),
  };
}

/** The part of speech that wink-nlp gives a word most often, numbered from 1; words met once are left out. */
function partsOfSpeech(examples: readonly Example[]): Map<string, number> {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  /* eslint-disable @typescript-eslint/unbound-method -- wink's helpers are plain functions */
  const { pos, value } = nlp.its;
  /* eslint-enable @typescript-eslint/unbound-method */
  const numbers = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const { block } of examples) {
    const tokens = nlp.readDoc(block.prose).tokens();
    const parts = tokens.out(pos);
    tokens.out(value).forEach((written, i) => {
      const word = written.toLowerCase();
      const of = counts.get(word) ?? new Map<string, number>();
      counts.set(word, of);
      of.set(parts[i]!, (of.get(parts[i]!) ?? 0) + 1);
    });
  }
  const result = new Map<string, number>();
  for (const [word, of] of counts) {
    const ranked = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (ranked.reduce((sum, [, times]) => sum + times, 0) < 2) continue;
    const part = ranked[0]![0];
    if (!numbers.has(part)) numbers.set(part, numbers.size + 1);
    result.set(word, numbers.get(part)!);
  }
  return result;
}

/** Words too common to be cues, though they often stand in one: "in a statement", "has said". */
const COMMON = new Set(
  "the a an to of in that it is was be been has had have as for on at with and or by his her their".split(
    " ",
  ),
);
/** The shares of a stem's uses that are cues, from which each level begins. */
const LEVELS = [0.02, 0.08, 0.15, 0.25, 0.4, 0.6, 0.8];

function cueLevels(examples: readonly Example[]): Map<string, number> {
  const uses = new Map<string, { all: number; cue: number }>();
  for (const { block, tags } of examples)
    block.tokens.forEach(({ lower, kind }, i) => {
      if (kind !== "word" && lower !== ":") return;
      const stem = kind === "word" ? stemOf(lower) : lower;
      const use = uses.get(stem) ?? { all: 0, cue: 0 };
      uses.set(stem, use);
      use.all++;
      if (tags[i] === Tag.cue) use.cue++;
    });
  const levels = new Map<string, number>();
  for (const [stem, { all, cue }] of uses) {
    const level = LEVELS.filter((share) => cue / all >= share).length;
    if (cue >= 3 && level > 0 && !COMMON.has(stem)) levels.set(stem, level);
  }
  return levels;
}

function toList(values: ReadonlyMap<string, number>): WordList {
  const byHash = new Map([...values].map(([word, value]) => [hashText(word), value]));
  const hashes = Int32Array.from([...byHash.keys()].sort((a, b) => a - b));
  return { hashes, values: Uint8Array.from(hashes, (hash) => byHash.get(hash)!) };
}
