// Trains the wording scorer. Usage:
//   npm run train:wording -- FILE.jsonl           learns from the whole file and writes server/assets/wording.model
//   npm run train:wording -- --score FILE.jsonl   learns five times from four fifths and scores on the fifth
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTagger } from "../../../server/src/annotations/attributions/tagger/model-file.js";
import type { WordWeights } from "../../../server/src/annotations/wording/scorer.js";
import { readMarked, type MarkedSentence } from "./corpus.js";
import { crossValidate } from "./cross-validate.js";
import { CAPITAL, Features } from "./features.js";
import { formsOf, listedWords, weighWords } from "./weigh-words.js";
import { WordNet } from "./wordnet.js";
import { scorerBytes } from "./write-model.js";

const ASSETS = fileURLToPath(new URL("../../../server/assets/", import.meta.url));
const FOLDS = 5;

const file = process.argv[2] === "--score" ? process.argv[3] : process.argv[2];
if (file === undefined) throw new Error("usage: npm run train:wording -- [--score] FILE.jsonl");
const sentences = readMarked(file);
const wordnet = new WordNet();
const scoring = process.argv[2] === "--score";
// Scoring needs the words of the file alone: what else the model would hold is never looked up.
const vocabulary = scoring
  ? new Set(sentences.flatMap(({ words }) => words.map(({ lower }) => lower)))
  : formsOf(wordnet);

if (scoring) {
  const tagger = readTagger(readFileSync(`${ASSETS}attributions.model`));
  console.log(crossValidate(sentences, FOLDS, tagger, train));
} else {
  const weights = train(sentences);
  const bytes = scorerBytes(weights);
  writeFileSync(`${ASSETS}wording.model`, bytes);
  console.log(`${weights.hashes.length} words, ${bytes.length} bytes`);
}

function train(part: readonly MarkedSentence[]): WordWeights {
  const features = new Features(wordnet);
  for (const { words } of part) for (const { lower } of words) features.ofWord(lower);
  for (const word of listedWords()) features.ofWord(word);
  features.row(CAPITAL);
  features.frozen = true;
  return weighWords(part, features, vocabulary);
}
