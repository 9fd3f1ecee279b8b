// Scores what was learned on sentences that it was not learned from, as the rules would flag them.
import { annotateBlock } from "../../../server/src/annotations/annotate.js";
import { START } from "../../../server/src/annotations/annotations.js";
import { WordScorer, type WordWeights } from "../../../server/src/annotations/wording/scorer.js";
import { STYLEBOOK } from "../../../server/src/lexicon/stylebook.js";
import { cutDraft } from "../../../server/src/text/cut.js";
import { readChunk } from "../../../server/src/text/read.js";
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

type Spans = [start: number, end: number][];

/** How much higher or lower than its own a scorer's threshold is tried. */
const SHIFTS = [-1, -0.5, 0, 0.5];

/**
 * Learns `folds` times from all but one part, and says how the rules do on the part left out: by the stylebook alone, and
 * with the scorer at several thresholds.
 */
export function crossValidate(
  sentences: readonly MarkedSentence[],
  folds: number,
  train: (part: readonly MarkedSentence[]) => WordWeights,
): string {
  const ways = ["stylebook", ...SHIFTS.map((shift) => `threshold ${shift < 0 ? "" : "+"}${shift}`)];
  const tallies = ways.map(() => ({ words: new Tally(), loaded: new Tally(), neutral: new Tally() }));
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(sentences.filter((_, at) => at % folds !== fold));
    const scorers = [
      null,
      ...SHIFTS.map((shift) => new WordScorer({ ...weights, threshold: weights.threshold + shift })),
    ];
    for (const { text, biased, markedForms } of sentences.filter((_, at) => at % folds === fold))
      scorers.forEach((scorer, way) => {
        const flags = flagsOf(text, scorer);
        const { words, loaded, neutral } = tallies[way]!;
        for (const match of text.matchAll(WORD))
          words.add(
            flags.some(([start, end]) => match.index >= start && match.index < end),
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

/** What is flagged in a text, outside direct quotations. */
function flagsOf(text: string, scorer: WordScorer | null): Spans {
  return cutDraft(text, "plaintext").flatMap((chunk) =>
    readChunk(chunk, "plaintext").blocks.flatMap((block) => {
      const { annotations } = annotateBlock(block, START, { stylebook: STYLEBOOK, tagger: null, scorer });
      return annotations.wording
        .filter(({ voice }) => voice !== "quoted")
        .map((wording): [number, number] => {
          const { start, end } = block.toSource(wording);
          return [chunk.start + start, chunk.start + end];
        });
    }),
  );
}
