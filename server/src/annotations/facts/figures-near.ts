import type { AnnotatedBlock } from "../annotations.js";
import type { Figure } from "../figures/figure.js";
import { firstReaching } from "../../text/span.js";

/** A figure in one of the sentences that follow a phrase. */
export interface FigureNear {
  readonly at: AnnotatedBlock;
  readonly figure: Figure;
  /** 0 for the phrase's own sentence, 1 for the next, …; each block begins a new one. */
  readonly sentence: number;
}

/** The sentence of a block that holds an offset; -1 where none does. */
export function sentenceAt({ block }: AnnotatedBlock, offset: number): number {
  const at = firstReaching(block.sentences, offset);
  return (block.sentences[at]?.start ?? Infinity) <= offset ? at : -1;
}

/** The prose of the sentence that holds an offset. */
export function sentenceText(at: AnnotatedBlock, offset: number): string {
  const sentence = at.block.sentences[sentenceAt(at, offset)];
  return sentence === undefined ? "" : at.block.prose.slice(sentence.start, sentence.end);
}

/** The figures of the phrase's sentence and of so many after it, also where they stand in the next blocks. */
export function figuresNear(
  at: AnnotatedBlock,
  offset: number,
  sentences: number,
  around: (distance: number) => AnnotatedBlock | undefined,
  blocks = 1,
): FigureNear[] {
  const found: FigureNear[] = [];
  const own = sentenceAt(at, offset);
  const collect = (from: AnnotatedBlock, first: number, passed: number): number => {
    const { figures } = from.annotations;
    const start = from.block.sentences[Math.max(0, first)]?.start ?? 0;
    for (let index = firstReaching(figures, start); index < figures.length; index++) {
      const figure = figures[index]!;
      const sentence = sentenceAt(from, figure.start) - first + passed;
      // A paragraph may be of any length, and its figures are looked through for each phrase of it.
      if (sentence > sentences) break;
      if (sentence >= passed) found.push({ at: from, figure, sentence });
    }
    return passed + from.block.sentences.length - first;
  };
  let passed = collect(at, own, 0);
  for (let distance = 1; distance <= blocks && passed <= sentences; distance++) {
    const next = around(distance);
    if (next === undefined) break;
    passed = collect(next, 0, passed);
  }
  return found;
}
