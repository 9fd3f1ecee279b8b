// Trains the attribution tagger from labelled copy, or scores the one that stands in server/assets.
//   npm run train -- DIR            DIR/text/*.txt and DIR/attributions/*.ann (brat stand-off); writes the model
//   npm run train -- --score DIR    scores it on labelled copy
//   npm run train -- DIR --try DIR2 [--without words,parts,clusters,cues,rules,senses] [--seeds N] [--quick]
//       scores on DIR2 too; N orders of learning are averaged, 4 unless told; --quick learns once, from every second
//       text; with any of these three nothing is written
// Equal texts give equal bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addFeatures, type FeatureGroup } from "../../server/src/annotations/attributions/tagger/features.js";
import { FeatureRows } from "../../server/src/annotations/attributions/tagger/hash.js";
import { readTagger } from "../../server/src/annotations/attributions/tagger/model-file.js";
import { readForTagger, type Reading } from "../../server/src/annotations/attributions/tagger/reading.js";
import { addSecondFeatures, digest } from "../../server/src/annotations/attributions/tagger/second-pass.js";
import { Tag, TAGS } from "../../server/src/annotations/attributions/tagger/tags.js";
import { tagBlock } from "../../server/src/annotations/attributions/tagger/tagger.js";
import { WordTable } from "../../server/src/annotations/attributions/tagger/word-table.js";
import { readCorpus, type Example } from "./corpus.js";
import { learnLinks } from "./links.js";
import { answer, learn, type Learned, type Sequence } from "./perceptron.js";
import { scoreLine, scoreTags } from "./score.js";
import { learnWords, toWords } from "./words.js";
import { modelBytes } from "./write-model.js";

const ASSET = fileURLToPath(new URL("../../server/assets/attributions.model", import.meta.url));
/** Rows for the features of both passes, and for those that only the second has: as many as three million bytes hold. */
const FIRST_ROWS = 225_000;
const SECOND_ROWS = 60_000;
/** Orders of learning that are averaged; `--seeds` takes the first few of them. */
const SEEDS = [1, 2, 3, 4];
const FOLDS = 4;
const MARGIN = 2;
/**
 * What every tag but "outside" is given on top: without it the tagger says too little (precision .91, recall .86 by
 * sentence). F1 is flat from 10 to 30 on the development texts.
 */
const BOLDNESS = 20;

const started = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    score: { type: "string" },
    try: { type: "string" },
    without: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    seeds: { type: "string", default: "4" },
  },
});
const without = new Set((values.without ?? "").split(",").filter(Boolean) as FeatureGroup[]);
const quick = values.quick;

if (values.score !== undefined) scoreAsset(values.score);
else if (positionals[0] !== undefined) train(positionals[0]);
else {
  console.error("Name a folder of labelled copy, or --score and one.");
  process.exitCode = 2;
}

function scoreAsset(folder: string): void {
  const before = performance.now();
  const tagger = readTagger(readFileSync(ASSET));
  const loading = performance.now() - before;
  const examples = readCorpus(folder);
  const tagAll = () => examples.map((example) => tagBlock(tagger, readingOf(example, tagger.words)));
  console.log(scoreLine(scoreTags(examples, tagAll())));
  console.log(
    `${examples.length} blocks, tagged at ${wordsPerSecond(examples, tagAll)} words a second; loaded in ${loading.toFixed(0)} ms`,
  );
}

/** How fast a second round goes: the first warms up, as the server is after its first draft. */
function wordsPerSecond(examples: readonly Example[], tagAll: () => unknown): number {
  tagAll();
  const before = performance.now();
  tagAll();
  const seconds = (performance.now() - before) / 1000;
  return Math.round(examples.reduce((sum, { block }) => sum + block.prose.split(/\s+/).length, 0) / seconds);
}

function train(folder: string): void {
  const examples = readCorpus(folder).filter(({ document }) => !quick || document % 2 === 0);
  say(`${examples.length} blocks read`);
  const lists = learnWords(examples);
  // The readings are kept, and the words' numbers with them.
  const words = new WordTable(toWords(lists), Infinity);
  say("words counted and clustered");
  const readings = examples.map((example) => readingOf(example, words));
  const trial = values.try === undefined ? [] : readCorpus(values.try);
  const trialReadings = trial.map((example) => readingOf(example, words));

  const sequences = readings.map((reading, i) => firstSequence(reading, examples[i]!.tags));
  const seeds = quick ? [1] : SEEDS.slice(0, Number(values.seeds));
  const first = learnFrom(sequences, FIRST_ROWS, seeds, 6, "first pass");
  const report = (name: string, tags: Uint8Array[]) => {
    if (trial.length > 0) say(`${name}: ${scoreLine(scoreTags(trial, tags))}`);
  };
  const trialSequences = trialReadings.map((reading, i) => firstSequence(reading, trial[i]!.tags));
  report(
    "first pass",
    trialSequences.map((sequence) => answer(first, sequence)),
  );

  // The second pass must learn from answers as wrong as it will be given: each part is answered by what the others taught.
  const seconds: Sequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!examples.some(({ document }) => document % FOLDS === fold)) continue;
    const others = sequences.filter((_, i) => examples[i]!.document % FOLDS !== fold);
    const taught = learnFrom(others, FIRST_ROWS, [2], 5, `part ${fold + 1} of ${FOLDS}`);
    sequences.forEach((sequence, i) => {
      if (examples[i]!.document % FOLDS === fold) seconds[i] = secondSequence(readings[i]!, taught, sequence);
    });
  }
  const second = learnFrom(seconds, FIRST_ROWS + SECOND_ROWS, seeds, 6, "second pass");
  report(
    "second pass",
    trialReadings.map((reading, i) => answer(second, secondSequence(reading, first, trialSequences[i]!))),
  );

  const links = learnLinks(
    examples,
    readings,
    examples.map(({ tags }) => tags),
  );
  const bytes = modelBytes(lists, first, second, links);
  if (trial.length > 0) {
    const tagger = { ...readTagger(bytes), without };
    const tagAll = () => trialReadings.map((reading) => tagBlock(tagger, reading));
    report("as shipped", tagAll());
    say(`tagged at ${wordsPerSecond(trial, tagAll)} words a second`);
  }
  if (!quick && without.size === 0 && seeds.length === SEEDS.length) writeFileSync(ASSET, bytes);
  say(`${bytes.length} bytes`);
}

function learnFrom(
  sequences: readonly Sequence[],
  size: number,
  seeds: readonly number[],
  epochs: number,
  what: string,
): Learned {
  const progress = (line: string) => say(`${what}, ${line}`);
  const learned = learn(sequences, { size, epochs, seeds, margin: MARGIN, progress });
  for (let i = 0; i < learned.transitions.length; i++)
    if (i % TAGS !== Tag.outside) learned.transitions[i]! += BOLDNESS;
  return learned;
}

function readingOf({ block, quotations, ruled, setting }: Example, words: WordTable): Reading {
  return readForTagger(block, quotations, ruled, words, setting);
}

function firstSequence(reading: Reading, tags: Uint8Array): Sequence {
  const features = new FeatureRows(FIRST_ROWS);
  return sequenceOf(reading, tags, (i) => {
    addFeatures(reading, i, features, without);
    return [features];
  });
}

/** What the second pass sees of a sequence that the first has answered. */
function secondSequence(reading: Reading, first: Learned, sequence: Sequence): Sequence {
  const digested = digest(reading, answer(first, sequence));
  const features = new FeatureRows(FIRST_ROWS);
  const more = new FeatureRows(SECOND_ROWS, FIRST_ROWS);
  return sequenceOf(reading, sequence.tags, (i) => {
    addFeatures(reading, i, features, without);
    addSecondFeatures(reading, digested, i, more);
    return [features, more];
  });
}

function sequenceOf(
  { length }: Reading,
  tags: Uint8Array,
  features: (i: number) => readonly FeatureRows[],
): Sequence {
  const starts = new Int32Array(length + 1);
  const parts: Int32Array[] = [];
  for (let i = 0; i < length; i++) {
    starts[i + 1] = starts[i]!;
    for (const { rows, count } of features(i)) {
      parts.push(rows.slice(0, count));
      starts[i + 1]! += count;
    }
  }
  const rows = new Int32Array(starts[length]!);
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  return { rows, starts, tags };
}
