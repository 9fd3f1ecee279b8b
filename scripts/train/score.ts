// How well tags match the labelled ones: by token for source, cue and content, by sentence for "is it attributed?".
import { Tag } from "../../server/src/annotations/attributions/tagger/tags.js";
import type { Example } from "./corpus.js";

/** Precision, recall and F1, each from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores tags, one array an example. A sentence counts as attributed where 3 tokens in 10 are cue or content. */
export function scoreTags(examples: readonly Example[], said: readonly Uint8Array[]): Record<string, Score> {
  const counts = { sentence: [0, 0, 0], content: [0, 0, 0], source: [0, 0, 0], cue: [0, 0, 0] };
  const roles = ["", "source", "cue", "content", "content"] as const;
  const count = (tally: number[], right: boolean, mine: boolean, both: boolean) => {
    tally[0]! += Number(both);
    tally[1]! += Number(mine);
    tally[2]! += Number(right);
  };
  examples.forEach(({ block, tags }, e) => {
    const mine = said[e]!;
    for (const role of ["source", "cue", "content"] as const)
      for (let i = 0; i < tags.length; i++) {
        const [a, b] = [roles[tags[i]!] === role, roles[mine[i]!] === role];
        count(counts[role], a, b, a && b);
      }
    for (const { firstToken, endToken } of block.sentences) {
      const share = (of: Uint8Array) =>
        of.subarray(firstToken, endToken).filter((tag) => tag >= Tag.cue).length / (endToken - firstToken);
      const [a, b] = [share(tags) >= 0.3, share(mine) >= 0.3];
      count(counts.sentence, a, b, a && b);
    }
  });
  return Object.fromEntries(
    Object.entries(counts).map(([name, [both, mine, right]]) => {
      const [precision, recall] = [both! / (mine! || 1), both! / (right! || 1)];
      return [name, { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }];
    }),
  );
}

/** The scores on one line. */
export function scoreLine(scores: Record<string, Score>): string {
  return Object.entries(scores)
    .map(
      ([name, { precision, recall, f1 }]) =>
        `${name} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    )
    .join("  ");
}
