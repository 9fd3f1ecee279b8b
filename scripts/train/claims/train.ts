// How the claim model is learned from cases.
import { WeighedClaims, WeighedFeatures, type Logit } from "../../../server/src/annotations/claims/model.js";
import { hashText } from "../../../server/src/annotations/attributions/tagger/hash.js";
import { WORD } from "../../../server/src/annotations/claims/asked/asked-features.js";
import type { NetworkWeights } from "../../../server/src/annotations/claims/asked/network.js";
import { makeSmall } from "../write-model.js";
import type { Asks, Candidate } from "./asked-cases.js";
import type { Case } from "./cases.js";
import { fit, type Fitted } from "./fit.js";
import { fitNetwork, type Net } from "./network.js";
import { sumOf, type WordVectors } from "./word-vectors.js";

/** Chosen by leaving one desk out at a time: see the model card. */
const FITTING = { ridge: () => 10, examples: 6, groups: 3, sweeps: 25 } as const;

export function learn(cases: readonly Case[]): Fitted {
  return fit(
    cases.map(({ features, wanted, draft }) => ({ features, wanted: Number(wanted), group: draft.desk })),
    FITTING,
  );
}

/** Chosen by leaving one desk out at a time: see the model card. */
const WEIGHING = { ridge: () => 30, examples: 6, groups: 3, sweeps: 25 } as const;

/** How much a query is wanted that a reader would put so much: not, could be, would, certainly. */
const WANTED = [0, 0.35, 0.9, 1] as const;

/** How much a claim of a draft that no desk has read counts beside one of a published article: there are fewer of them. */
const UNREAD = 2;
const IS_UNREAD = "unread";

/** Measures of a word, and hidden units. */
const MEASURES = 24;
const UNITS = 64;
/** A feature is kept where so many examples of so many desks have it; a word counts in the hidden units from more examples on. */
const KEPT = { examples: 6, groups: 3, ofWord: 20 };
/** So many words are kept that no example has, the commonest. */
const UNMET = 14_000;

/** The second opinion as learned: a regression over features without words, whose weights of the story hold for both, and the network. */
export interface LearnedAsked {
  readonly fitted: Fitted;
  readonly network: NetworkWeights;
}

/** Words that no example has are weighed by their vectors; `isWord` tells which of those are kept. */
export function learnAsked(
  candidates: readonly Candidate[],
  vectors: WordVectors,
  isKept: (word: string) => boolean = () => true,
): LearnedAsked {
  const examples = candidates.map(({ features, story, asks, desk, unread }) => ({
    features: new Set([...features, ...story, ...(unread ? [IS_UNREAD] : [])]),
    wanted: wantedOf(asks),
    weight: unread ? UNREAD : 1,
    group: desk,
  }));
  const plain = examples.map((each) => ({
    ...each,
    features: new Set([...each.features].filter((feature) => !feature.startsWith(WORD))),
  }));
  const fitted = fit(plain, WEIGHING);
  const counts = featureCounts(candidates);
  const often = (feature: string, least: number): boolean =>
    counts.get(feature)!.examples >= least && counts.get(feature)!.desks.size >= KEPT.groups;
  const met = [...counts.keys()].sort();
  const features = met.filter((each) => often(each, each.startsWith(WORD) ? KEPT.ofWord : KEPT.examples));
  const words = met.filter((each) => each.startsWith(WORD) && often(each, KEPT.examples));
  const [rows, wordRows] = [features, words].map((names) => new Map(names.map((name, row) => [name, row])));
  const net = fitNetwork(
    candidates.map((candidate, index) => ({
      features: rowsOf(rows!, candidate.features),
      words: rowsOf(wordRows!, candidate.features),
      vector: sumOf(vectors, candidate.features),
      offset: [...candidate.story, ...(candidate.unread ? [IS_UNREAD] : [])].reduce(
        (sum, feature) => sum + (fitted.weights.get(feature) ?? 0),
        0,
      ),
      wanted: examples[index]!.wanted,
      weight: examples[index]!.weight,
    })),
    {
      features: features.length,
      words: words.length,
      vector: vectors.size,
      measures: MEASURES,
      units: UNITS,
    },
  );
  return { fitted, network: smallNetwork(net, features, words, vectors, isKept) };
}

function featureCounts(
  candidates: readonly Candidate[],
): Map<string, { examples: number; desks: Set<string> }> {
  const counts = new Map<string, { examples: number; desks: Set<string> }>();
  for (const { features, desk } of candidates)
    for (const feature of features) {
      let count = counts.get(feature);
      if (!count) counts.set(feature, (count = { examples: 0, desks: new Set() }));
      count.examples++;
      count.desks.add(desk);
    }
  return counts;
}

function rowsOf(rows: ReadonlyMap<string, number>, features: Iterable<string>): Int32Array {
  const found: number[] = [];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) found.push(row);
  }
  return Int32Array.from(found);
}

/** The network as it ships: its tables in whole numbers, and for each word what its vector comes to. */
function smallNetwork(
  net: Net,
  features: readonly string[],
  words: readonly string[],
  vectors: WordVectors,
  isKept: (word: string) => boolean,
): NetworkWeights {
  const own = new Map(words.map((feature, row) => [feature.slice(WORD.length), net.ownOfWord[row]!]));
  const kept = [...vectors.of.keys()].filter((word) => !own.has(word) && isKept(word)).slice(0, UNMET);
  const all = [...own.keys(), ...kept];
  const measures = new Float32Array(all.length * MEASURES);
  const alone = Float32Array.from(all, (word, row) => {
    let sum = own.get(word) ?? 0;
    vectors.of.get(word)?.forEach((value, at) => {
      sum += value * net.ownOfVector[at]!;
      for (let each = 0; each < MEASURES; each++)
        measures[row * MEASURES + each]! += value * net.toMeasures[at * MEASURES + each]!;
    });
    return sum;
  });
  const [hidden, ownOfWord, measuresOfWord] = [net.hidden, alone, measures].map(makeSmall);
  return {
    features,
    plain: net.plain,
    hidden: hidden!.small,
    featureUnit: hidden!.scale,
    words: Int32Array.from(all, (word) => hashText(word)),
    ownOfWord: ownOfWord!.small,
    wordUnit: ownOfWord!.scale,
    measuresOfWord: measuresOfWord!.small,
    measureUnit: measuresOfWord!.scale,
    fromMeasures: net.fromMeasures,
    start: net.start,
    out: net.out,
    bias: net.bias[0]!,
  };
}

function wantedOf(asks: Asks): number {
  return asks.reduce((sum, ask) => sum + WANTED[ask]!, 0) / asks.length;
}

/** A model as it would ship: weights as they are written, to three places. */
export function shipped({ weights, bias }: Fitted): WeighedFeatures {
  return new WeighedFeatures(
    new Map([...weights].map(([feature, weight]) => [feature, Number(weight.toFixed(3))])),
    Number(bias.toFixed(3)),
  );
}

export function modelOf(likely: Fitted, wanted: Logit): WeighedClaims {
  return new WeighedClaims(shipped(likely), wanted);
}

const HEAD = "// Written by `npm run train:claims`; see docs/claim-model.md.";

/** Characters on a line of a module. */
const LINE = 130;

/** The module that holds the weights, as text: `head` says who wrote it, a line has `width` characters. */
export function weightsModule({ weights, bias }: Fitted, head = HEAD, width = LINE): string {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(3)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([feature, weight]) => `${feature} ${weight}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < width)
      lines[lines.length - 1] = `${last}|${entry}`;
    else lines.push(entry);
  }
  return [
    head,
    "// Features, parted by bars, with what each adds to the logit.",
    `export const BIAS = ${bias.toFixed(3)};`,
    `export const WEIGHTS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}
