// Trains the tagger of parts of speech. DIR holds GENRE_NAME.conllu files. Usage:
//   npm run train:tags -- DIR           learns from the open genres and writes server/assets/tags.model
//   npm run train:tags -- --score DIR   learns five times from four fifths of the documents and scores on the fifth
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTags } from "../../../server/src/annotations/tags/model-file.js";
import { TAGS } from "../../../server/src/annotations/tags/tag.js";
import type { PartOfSpeechTagger } from "../../../server/src/annotations/tags/tagger.js";
import { readTreebank, type TaggedDocument, type TaggedSentence } from "./corpus.js";
import { wordClasses } from "./word-classes.js";
import { train } from "./perceptron.js";
import { tagBytes } from "./write-model.js";

const MODEL = fileURLToPath(new URL("../../../server/assets/tags.model", import.meta.url));
/** The genres, and one publisher of textbooks, whose licence lets a model be made of them; the others are scored only. */
const OPEN = new Set(["news", "interview", "academic", "court", "bio"]);
const OPEN_PUBLISHER = /\bopenstax\.org\//;
const FOLDS = 5;
const ROUNDS = 10;
const SEED = 7;
const CLASSES = wordClasses();

const scoring = process.argv[2] === "--score";
const dir = process.argv[scoring ? 3 : 2];
if (dir === undefined) throw new Error("usage: npm run train:tags -- [--score] DIR");
const all = readTreebank(dir);
const isOpen = ({ genre, source }: TaggedDocument): boolean => OPEN.has(genre) || OPEN_PUBLISHER.test(source);
const open = all.filter(isOpen);
const sentencesOf = (documents: readonly TaggedDocument[]): TaggedSentence[] =>
  documents.flatMap(({ sentences }) => sentences);

if (scoring) {
  const tally = new Map<string, { right: number; all: number }>();
  const confused = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = open.filter((_, i) => i % FOLDS === fold);
    const others = fold === 0 ? all.filter((document) => !isOpen(document)) : [];
    const tagger = learn(open.filter((_, i) => i % FOLDS !== fold)).tagger;
    for (const { genre, sentences } of [...held, ...others])
      for (const sentence of sentences) score(tagger, sentence, genre);
  }
  for (const [genre, { right, all }] of [...tally].sort())
    console.log(`${genre.padEnd(12)} ${(right / all).toFixed(4)}  of ${all} words`);
  console.log(
    [...confused]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .map(([pair, n]) => `${pair} ${n}`)
      .join(", "),
  );

  function score(tagger: PartOfSpeechTagger, { tokens, tags }: TaggedSentence, genre: string): void {
    const found = tagger.tag(tokens, 0, tokens.length);
    const count = tally.get(genre) ?? { right: 0, all: 0 };
    tally.set(genre, count);
    tokens.forEach(({ kind }, i) => {
      if (kind !== "word") return;
      count.all++;
      if (found[i] === tags[i]) count.right++;
      else {
        const pair = `${TAGS[tags[i]!]}>${TAGS[found[i]!]}`;
        confused.set(pair, (confused.get(pair) ?? 0) + 1);
      }
    });
  }
} else {
  const { bytes } = learn(open);
  writeFileSync(MODEL, bytes);
  console.log(`${bytes.length} bytes`);
}

function learn(documents: readonly TaggedDocument[]): { bytes: Uint8Array; tagger: PartOfSpeechTagger } {
  const bytes = tagBytes(train(sentencesOf(documents), CLASSES, ROUNDS, SEED));
  return { bytes, tagger: readTags(bytes) };
}
