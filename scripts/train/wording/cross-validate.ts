// Scores what was learned on sentences that it was not learned from, as the rules would flag them.
import type { Tagger } from "../../../server/src/annotations/attributions/tagger/tagger.js";
import { WordScorer, type WordWeights } from "../../../server/src/annotations/wording/scorer.js";
import { DEFAULT_INPUT, Reviewer } from "../../../server/src/review/review.js";
import type { MarkedSentence } from "./corpus.js";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

class Tally {
  found = 0;
  flagged = 0;
  wanted = 0;
  get line(): string {
    const precision = this.found / (this.flagged || 1);
    const recall = this.found / (this.wanted || 1);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${this.f1.toFixed(3)} (${this.flagged})`;
  }
  get f1(): number {
    return (2 * this.found) / (this.flagged + this.wanted || 1);
  }
  add(flagged: boolean, wanted: boolean): void {
    this.flagged += Number(flagged);
    this.wanted += Number(wanted);
    this.found += Number(flagged && wanted);
  }
}

/** How much higher or lower than its own a scorer's threshold is tried. */
const SHIFTS = [-1, -0.5, 0, 0.5];

/**
 * Learns `folds` times from all but one part, and says how the rules do on the part left out: by the stylebook alone, and
 * with the scorer at several thresholds.
 */
export function crossValidate(
  sentences: readonly MarkedSentence[],
  folds: number,
  tagger: Tagger,
  train: (part: readonly MarkedSentence[]) => WordWeights,
): string {
  const ways = ["stylebook", ...SHIFTS.map((shift) => `threshold ${shift < 0 ? "" : "+"}${shift}`)];
  const reviewer = new Reviewer();
  const tallies = ways.map(() => ({ words: new Tally(), loaded: new Tally(), neutral: new Tally() }));
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(sentences.filter((_, at) => at % folds !== fold));
    const scorers = [
      null,
      ...SHIFTS.map((shift) => new WordScorer({ ...weights, threshold: weights.threshold + shift })),
    ];
    for (const { text, biased, markedForms } of sentences.filter((_, at) => at % folds === fold))
      scorers.forEach((scorer, way) => {
        // All that the rules of wording find, as a review of the sentence would show it.
        const flags = reviewer
          .review(`${text}\n`, "plaintext", { ...DEFAULT_INPUT, tagger, scorer })
          .findings.filter(({ rule }) => rule.startsWith("wording/"));
        const { words, loaded, neutral } = tallies[way]!;
        for (const match of text.matchAll(WORD))
          words.add(
            flags.some(({ span }) => match.index >= span.start && match.index < span.end),
            markedForms.has(match[0].toLowerCase()),
          );
        loaded.add(flags.length > 0, biased);
        neutral.add(flags.length === 0, !biased);
      });
  }
  return tallies
    .map(({ words, loaded, neutral }, way) => {
      const macro = ((loaded.f1 + neutral.f1) / 2).toFixed(3);
      return `${ways[way]!.padEnd(15)} words ${words.line}  sentences ${loaded.line}  macro-F1 ${macro}`;
    })
    .join("\n");
}
