import { step } from "../tagger/features.js";
import type { FeatureRows } from "../tagger/hash.js";
import type { LinkWeights } from "../tagger/weights.js";
import type { Reading } from "../tagger/reading.js";
import type { Run } from "./runs.js";

/** How many cues on either side of a run are looked at: news copy puts a source and its words beside each other. */
const REACH = 3;
/** How many runs apart a cue and what belongs to it may stand, at most. */
const FARTHEST = 12;

/** What belongs together, by the indices of runs; -1 for nothing. */
export interface Links {
  /** For each content, its cue. */
  readonly cueOf: Int32Array;
  /** For each cue, its source; cues may share one ("Ortega said …, adding that …"). */
  readonly sourceOf: Int32Array;
}

/**
 * Puts contents and sources to cues: each content to the cue that scores best with it, and to each cue the source that
 * scores best with it. What scores below nothing stays alone.
 */
export function linkRuns(reading: Reading, runs: readonly Run[], weights: LinkWeights): Links {
  const cueOf = new Int32Array(runs.length).fill(-1);
  const sourceOf = new Int32Array(runs.length).fill(-1);
  const bestSource = new Float32Array(runs.length);
  const cues = runs.flatMap(({ role }, index) => (role === "cue" ? [index] : []));
  if (cues.length === 0) return { cueOf, sourceOf };
  const { features } = weights;
  for (const [index, { role }] of runs.entries()) {
    if (role === "cue") continue;
    let best = 0;
    for (const cue of cuesNear(cues, index)) {
      addPairFeatures(reading, runs, cue, index, features);
      const value = total(weights, features);
      if (role === "content" && value > best) {
        best = value;
        cueOf[index] = cue;
      } else if (role === "source" && value > bestSource[cue]!) {
        bestSource[cue] = value;
        sourceOf[cue] = index;
      }
    }
  }
  return { cueOf, sourceOf };
}

/** The cues nearest to the run at `index` in the list of runs, by their indices. */
export function cuesNear(cues: readonly number[], index: number): readonly number[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return cues.slice(Math.max(0, low - REACH), low + REACH).filter((cue) => Math.abs(cue - index) <= FARTHEST);
}

/** The features of a cue and another run together; the trainer uses the same. */
export function addPairFeatures(
  { word, stem, cluster, level, quoted, sentence }: Reading,
  runs: readonly Run[],
  cue: number,
  other: number,
  out: FeatureRows,
): void {
  const [c, o] = [runs[cue]!, runs[other]!];
  const before = other < cue;
  const [left, right] = before ? [o, c] : [c, o];
  const role = (o.role === "source" ? 2 : 0) + (before ? 1 : 0);
  const gap = step(right.first - left.end);
  let [cuesBetween, same, others] = [0, 0, 0];
  for (let i = Math.min(cue, other) + 1; i < Math.max(cue, other); i++) {
    const between = runs[i]!.role;
    if (between === "cue") cuesBetween++;
    else if (between === o.role) same++;
    else others++;
  }
  const apart = Math.min(3, Math.abs(sentence[o.first]! - sentence[c.first]!));
  const beside = right.first > left.end ? word[left.end]! : 0;
  const beforeRight = right.first > left.end ? word[right.first - 1]! : 0;
  const head = stem[headOf(level, c)]!;
  const inQuote = quoted[o.first]!;
  const next = runs[cue + 1]?.role ?? "";
  const previous = runs[cue - 1]?.role ?? "";
  const around = (previous.length << 4) | next.length;
  out.reset();
  out.at(40);
  out.add(role);
  out.add(role, gap);
  out.add(role, Math.min(cuesBetween, 3), apart);
  out.add(role, Math.min(same, 3), Math.min(others, 3));
  out.add(role, cuesBetween * 16 + same * 4 + others, gap);
  out.add(role, head);
  out.add(role, head, Math.min(other > cue ? other - cue : cue - other, 4));
  out.add(role, beside, gap);
  out.add(role, beforeRight, apart);
  out.add(role, inQuote, apart * 8 + cuesBetween);
  out.add(role, around, Math.abs(other - cue));
  out.add(role, around * 4 + apart, cluster[headOf(level, c)]);
  out.add(role, word[o.first], Math.min(Math.abs(other - cue), 3));
  out.add(role, word[c.end] ?? 0, Math.abs(other - cue));
}

/** The token of a cue that is most of a cue. */
function headOf(level: Uint8Array, { first, end }: Run): number {
  let head = first;
  for (let i = first; i < end; i++) if (level[i]! > level[head]!) head = i;
  return head;
}

function total({ rows, scale }: LinkWeights, features: FeatureRows): number {
  let sum = 0;
  for (let j = 0; j < features.count; j++) sum += rows[features.rows[j]!]!;
  return sum * scale;
}
