// The linker's weights: a perceptron that ranks, for each content, the cues near it, and for each cue the sources.
import { addPairFeatures, cuesNear } from "../../server/src/annotations/attributions/linking/link.js";
import { runsOf, type Run } from "../../server/src/annotations/attributions/linking/runs.js";
import { FeatureRows } from "../../server/src/annotations/attributions/tagger/hash.js";
import type { Reading } from "../../server/src/annotations/attributions/tagger/reading.js";
import type { Example } from "./corpus.js";
import { randomFrom, shuffled } from "./random.js";

export const LINKS = 8192;

/** A choice to learn: the feature rows of each candidate, and which is right (-1: none of them). */
interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
}

/** Learns the weights from the examples' tagged runs and labelled attributions. */
export function learnLinks(
  examples: readonly Example[],
  readings: readonly Reading[],
  tags: readonly Uint8Array[],
): Float32Array {
  const choices = examples.flatMap((example, i) => choicesOf(example, readings[i]!, runsOf(tags[i]!)));
  const weights = new Float32Array(LINKS);
  const weighted = new Float64Array(weights.length);
  const random = randomFrom(3);
  let steps = 1;
  for (let epoch = 0; epoch < 5; epoch++)
    for (const index of shuffled(choices.length, random)) {
      const { candidates, right } = choices[index]!;
      let best = -1;
      let top = 0;
      candidates.forEach((rows, c) => {
        const value = sumOf(weights, rows);
        if (value > top) [best, top] = [c, value];
      });
      if (best !== right) {
        change(right, 1);
        change(best, -1);
      }
      steps++;
      function change(which: number, by: number): void {
        for (const row of candidates[which] ?? []) {
          weights[row]! += by;
          weighted[row]! += by * steps;
        }
      }
    }
  return weights.map((value, i) => value - weighted[i]! / steps);
}

function sumOf(weights: Float32Array, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  return sum;
}

function choicesOf({ block, labelled }: Example, reading: Reading, runs: readonly Run[]): Choice[] {
  const features = new FeatureRows(LINKS);
  const cues = runs.flatMap(({ role }, index) => (role === "cue" ? [index] : []));
  const meets = (run: Run, spans: readonly (readonly [number, number])[]) => {
    const [start, end] = [block.tokens[run.first]!.start, block.tokens[run.end - 1]!.end];
    return spans.some(([from, to]) => from < end && start < to);
  };
  const rowsOf = (cue: number, other: number) => {
    addPairFeatures(reading, runs, cue, other, features);
    return features.rows.slice(0, features.count);
  };
  const choices: Choice[] = [];
  runs.forEach((run, index) => {
    if (run.role !== "content") return;
    const near = cuesNear(cues, index);
    const right = near.findIndex((cue) =>
      labelled.some((each) => meets(runs[cue]!, each.cue) && meets(run, each.content)),
    );
    choices.push({ candidates: near.map((cue) => rowsOf(cue, index)), right });
  });
  for (const cue of cues) {
    const sources = runs.flatMap(({ role }, index) =>
      role === "source" && cuesNear(cues, index).includes(cue) ? [index] : [],
    );
    const right = sources.findIndex((source) =>
      labelled.some((each) => meets(runs[cue]!, each.cue) && meets(runs[source]!, each.source)),
    );
    choices.push({ candidates: sources.map((source) => rowsOf(cue, source)), right });
  }
  return choices;
}
