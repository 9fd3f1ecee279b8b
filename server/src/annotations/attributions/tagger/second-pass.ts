import type { FeatureRows } from "./hash.js";
import { at, nearestCue, small, step } from "./features.js";
import type { Reading } from "./reading.js";
import { Tag } from "./tags.js";

/** What the first pass says of the whole block, looked up by token or sentence. */
export interface FirstAnswer {
  readonly tags: Uint8Array;
  /** One a sentence: how much of it is content, and whether it has a cue and a source. */
  readonly shares: Uint8Array;
  /** The nearest cue and source before and after each token within its sentence, -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly sourceBefore: Int32Array;
  readonly sourceAfter: Int32Array;
}

/** Makes an answer ready for the second pass. */
export function digest({ length, sentence, first, end, sentences }: Reading, tags: Uint8Array): FirstAnswer {
  const nowhere = () => new Int32Array(length).fill(-1);
  const answer: FirstAnswer = {
    tags,
    shares: new Uint8Array(sentences),
    cueBefore: nowhere(),
    cueAfter: nowhere(),
    sourceBefore: nowhere(),
    sourceAfter: nowhere(),
  };
  for (let from = 0; from < length; from = end[from]!) {
    const [a, b] = [first[from]!, end[from]!];
    let [cue, source, content] = [-1, -1, 0];
    for (let i = a; i < b; i++) {
      answer.cueBefore[i] = cue;
      answer.sourceBefore[i] = source;
      if (tags[i] === Tag.cue) cue = i;
      else if (tags[i] === Tag.source) source = i;
      else if (tags[i]! >= Tag.contentStart) content++;
    }
    const share = content / (b - a);
    answer.shares[sentence[from]!] =
      (share < 0.05 ? 0 : share < 0.4 ? 1 : share < 0.8 ? 2 : 3) + (cue >= 0 ? 4 : 0) + (source >= 0 ? 8 : 0);
    [cue, source] = [-1, -1];
    for (let i = b - 1; i >= a; i--) {
      answer.cueAfter[i] = cue;
      answer.sourceAfter[i] = source;
      if (tags[i] === Tag.cue) cue = i;
      else if (tags[i] === Tag.source) source = i;
    }
  }
  return answer;
}

/** The features of the second pass: what the first answers for the token and all around it. */
export function addSecondFeatures(reading: Reading, answer: FirstAnswer, i: number, out: FeatureRows): void {
  const { word, stem, sense, part, cluster, ruled, level, quoted, setting, sentence, first, end, length } =
    reading;
  const { tags, shares } = answer;
  const tag = (k: number) => (k < 0 || k >= length ? 7 : tags[k]!);
  const wordAt = (k: number) => (k < 0 || k >= length ? 0 : word[k]!);
  const t = tags[i]!;
  const w = word[i]!;
  const q = quoted[i]!;
  const fromStart = step(i - first[i]!);
  const near = tag(i - 1) * 64 + t * 8 + tag(i + 1);
  const wide = tag(i - 2) * 4096 + near * 8 + tag(i + 2);
  out.reset();
  out.at(20);
  out.add(1);
  out.add(w);
  out.add(stem[i]!, t);
  out.add(part[i]!, near);
  out.add(cluster[i]!, near);
  out.add(at(word, i - 1), near);
  out.add(at(word, i + 1), near);
  out.add(small(part, i - 1), part[i], wide);
  out.add(part[i]!, small(part, i + 1), wide);
  out.add(ruled[i]!, near);
  out.add(level[i]!, near);
  out.add(nearestCue(reading, i), near, q);
  out.add(t);
  out.add(sense[i]!, near);
  out.add(small(sense, i - 1), near, part[i]);
  out.add(small(sense, i + 1), near, part[i]);
  out.add(near);
  out.add(wide);
  out.add(wide, part[i]);
  out.add(t, w);
  out.add(near, w);
  out.add(wide, w);
  out.add(tag(i - 3), near, tag(i + 3));
  const [l, r] = [answer.cueBefore[i]!, answer.cueAfter[i]!];
  const [sl, sr] = [answer.sourceBefore[i]!, answer.sourceAfter[i]!];
  const toLeft = l < 0 ? 0 : step(i - l);
  const toRight = r < 0 ? 0 : step(r - i);
  const sourceLeft = sl < 0 ? 0 : step(i - sl);
  const sourceRight = sr < 0 ? 0 : step(sr - i);
  out.add(toRight, toLeft, q);
  out.add(toRight * 16 + toLeft, sourceRight * 16 + sourceLeft);
  out.add(toRight * 16 + toLeft, part[i]);
  out.add(r < 0 ? 0 : stem[r]!, toRight);
  out.add(l < 0 ? 0 : stem[l]!, toLeft);
  out.add(r < 0 ? 0 : stem[r]!, l < 0 ? 0 : stem[l]!, q);
  out.add(toRight ? 1 : 0, toLeft ? 1 : 0, fromStart);
  out.add(sourceRight, toRight, t);
  out.add(sourceLeft, toLeft, t);
  out.add(l < 0 ? 0 : wordAt(l + 1), toLeft, t);
  out.add(r < 0 ? 0 : wordAt(r + 1), toRight, t);
  out.add(r < 0 ? 0 : wordAt(r - 1), toRight, t);
  const s = sentence[i]!;
  const here = shares[s]!;
  const before = s > 0 ? shares[s - 1]! : 31;
  const after = s + 1 < shares.length ? shares[s + 1]! : 31;
  out.add(here, q, (r >= 0 ? 1 : 0) + (l >= 0 ? 2 : 0));
  out.add(here * 32 + before, after, setting);
  out.add(here, before, t);
  out.add(here, fromStart, q);
  // The tags on both sides of the marks that bound the clause.
  const left = reading.clauseStart[i]!;
  const right = reading.clauseEnd[i]!;
  out.add(left < first[i]! ? 0 : word[left]!, tag(left - 1) * 8 + tag(left + 1), t);
  out.add(right >= end[i]! ? 0 : word[right]!, tag(right - 1) * 8 + tag(right + 1), t);
}
