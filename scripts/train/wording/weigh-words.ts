// Learns what each word weighs: one regression over words (is it marked?), one over sentences (are they biased?).
import type { WordWeights } from "../../../server/src/annotations/wording/scorer.js";
import { hashText } from "../../../server/src/annotations/attributions/tagger/hash.js";
import { STYLEBOOK } from "../../../server/src/lexicon/stylebook.js";
import { inflect } from "../../../server/src/lexicon/verb-forms.js";
import type { MarkedSentence } from "./corpus.js";
import { CAPITAL, type Features, type Row } from "./features.js";
import { dot, learnMean } from "./logistic.js";
import type { WordNet } from "./wordnet.js";

const BY_WORD = { rounds: 6, step: 0.1, decay: 1e-4 };
const BY_SENTENCE = { rounds: 10, step: 0.05, decay: 1e-3 };
/** How much the company counts beside the word's own weight. */
const COMPANY = 0.25;
/** A sentence’s words are weighed down by the root of their number: the scorer does the same. */
const SCALE = 2;
const scaleOf = (words: number) => SCALE / Math.sqrt(Math.max(1, words));
/** Chosen by cross-validation: see the model card. */
const THRESHOLD = 1.35;
/** A word that no marked sentence has is kept where its company could lift it over the threshold. */
const LIFT = 1.6;
/** Orders that the cases are learned in; their mean counts. */
const SEEDS = [1, 2, 3, 4];
/** The largest weights that are told apart. */
const MOST = 12;

/** The weights of every word that matters, learned from marked sentences. */
export function weighWords(
  sentences: readonly MarkedSentence[],
  features: Features,
  vocabulary: ReadonlySet<string>,
): WordWeights {
  const capital = features.row(CAPITAL);
  const rows = (words: MarkedSentence["words"]) => words.map(({ lower }) => features.ofWord(lower));
  const own = learnMean(
    [
      ...sentences.flatMap(({ words }) =>
        words.map((word, at) => ({
          rows: [features.ofWord(word.lower), ...(word.capital && at > 0 ? [capital] : [])],
          scale: 1,
          label: word.marked,
        })),
      ),
      ...listedWords().map((word) => ({ rows: [features.ofWord(word)], scale: 1, label: true })),
    ],
    features.count,
    BY_WORD,
    SEEDS,
  );
  const company = learnMean(
    sentences.map(({ words, biased }) => ({
      rows: rows(words),
      scale: scaleOf(words.length),
      label: biased,
    })),
    features.count,
    BY_SENTENCE,
    SEEDS,
  );
  const weigh = (row: Row) => ({
    own: own.bias + dot(own.weights, row),
    company: COMPANY * SCALE * dot(company.weights, row),
  });
  const attested = new Set(sentences.flatMap(({ words }) => words.map(({ lower }) => lower)));
  const kept = new Map<number, { own: number; company: number }>();
  for (const word of new Set([...attested, ...vocabulary])) {
    const weights = weigh(features.ofWord(word));
    if (weights.own > THRESHOLD - LIFT || attested.has(word)) kept.set(hashText(word), weights);
  }
  const list = [...kept].sort(([a], [b]) => a - b);
  const units = {
    ownUnit: MOST / 127,
    companyUnit: Math.max(...list.map(([, each]) => Math.abs(each.company))) / 127,
  };
  const small = (values: number[], unit: number) =>
    Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / unit))));
  return {
    hashes: Int32Array.from(list, ([hash]) => hash),
    own: small(
      list.map(([, each]) => each.own),
      units.ownUnit,
    ),
    company: small(
      list.map(([, each]) => each.company),
      units.companyUnit,
    ),
    ...units,
    capital: dot(own.weights, capital),
    threshold: THRESHOLD - COMPANY * company.bias,
  };
}

/** The stylebook's single words that the scorer has a say in are examples too: what they mean tells what others like them do. */
export function listedWords(): string[] {
  return STYLEBOOK.entries
    .filter(({ kind, unscored }) => (kind === "emotive" || kind === "editorializing") && unscored !== true)
    .flatMap(({ forms }) => forms.filter((form) => !form.includes(" ")));
}

/** Every word of WordNet with its regular forms: what a draft may hold that no marked sentence did. */
export function formsOf(wordnet: WordNet): Set<string> {
  const forms = new Set<string>();
  for (const noun of wordnet.words("n")) {
    forms.add(noun);
    forms.add(/(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : noun.replace(/([^aeiou])y$/, "$1ie") + "s");
  }
  for (const verb of wordnet.words("v")) {
    const { base, third, past, gerund } = inflect(verb);
    for (const form of [base, third, past, gerund]) forms.add(form);
  }
  for (const pos of ["a", "r"] as const) for (const word of wordnet.words(pos)) forms.add(word);
  return forms;
}
