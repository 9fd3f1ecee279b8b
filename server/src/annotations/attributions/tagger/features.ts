import type { FeatureRows } from "./hash.js";
import type { Reading } from "./reading.js";
import { BEFORE, BEHIND, HASH_BEFORE, HASH_BEHIND, NOWHERE, type WordTable } from "./word-table.js";

/** How far on either side of a token words count. */
export const REACH = 3;

/** A distance in steps that widen: 0, 1, 2, 3, up to 6, up to 11, up to 24, beyond; 8 more where it is negative. */
export function step(distance: number): number {
  const size = distance < 0 ? -distance : distance;
  const wide = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 25 ? 6 : 7;
  return distance < 0 ? 9 + wide : 1 + wide;
}

/** Groups of features that the trainer can leave out, to see what each is worth (see the model card). */
export type FeatureGroup = "words" | "parts" | "clusters" | "cues" | "rules" | "senses";

/**
 * The features of token `i` for the first pass: words and their outlines around it, clusters, quotation state,
 * distances to cues, its place in the sentence, and what the rules took it and its neighbours for.
 */
export function addFeatures(
  reading: Reading,
  i: number,
  out: FeatureRows,
  without?: ReadonlySet<FeatureGroup>,
): void {
  addFeaturesTogether(reading, i, out, without);
  for (let away = -REACH; away <= REACH; away++)
    addWord(reading.words, wordAt(reading.number, i + away), away, out, without);
}

/** Those of them that two words have together, or a word and its place: what `addWord` does not tell. */
export function addFeaturesTogether(
  reading: Reading,
  i: number,
  out: FeatureRows,
  without?: ReadonlySet<FeatureGroup>,
): void {
  out.reset();
  if (!without?.has("words")) addWords(reading, i, out);
  if (!without?.has("parts")) addParts(reading, i, out);
  if (!without?.has("clusters")) addClusters(reading, i, out);
  addPlace(reading, i, out);
  if (!without?.has("cues")) addCues(reading, i, out);
  if (!without?.has("rules")) addRules(reading, i, out);
  if (!without?.has("senses")) addSenses(reading, i, out);
}

/** The number of the word at a place, or that of what is before or behind the block. */
export function wordAt(numbers: Int32Array, i: number): number {
  return i < 0 ? BEFORE : i >= numbers.length ? BEHIND : numbers[i]!;
}

/** The features that a word has by itself, for the token that it stands `away` from; 0 for its own. */
export function addWord(
  words: WordTable,
  number: number,
  away: number,
  out: FeatureRows,
  without?: ReadonlySet<FeatureGroup>,
): void {
  const add = (group: FeatureGroup, template: number, value: number, other = 0) => {
    if (without?.has(group)) return;
    out.at(template - 1);
    out.add(value, other);
  };
  const word = words.word[number]!;
  const part = words.part[number]!;
  const cluster = words.cluster[number]!;
  const sense = words.sense[number]!;
  const side = away < 0 ? 0 : 1;
  switch (Math.abs(away)) {
    case 0:
      add("words", 2, 1);
      add("words", 3, word);
      add("words", 4, words.stem[number]!);
      add("words", 6, words.shape[number]!);
      add("words", 7, words.ending[number]!);
      add("words", 8, words.shortEnding[number]!);
      add("parts", 9, part);
      add("parts", 19, part, word);
      add("clusters", 3, cluster);
      add("cues", 7, words.level[number]!);
      add("senses", 10, sense);
      add("senses", 11, sense >> 4, words.shortEnding[number]);
      add("senses", 12, sense & 15, words.shortEnding[number]);
      break;
    case 1:
      add("words", 9 + side, word);
      add("words", 20 + side, words.stem[number]!);
      add("parts", 10 + side, part);
      add("clusters", 4 + side, cluster);
      add("senses", 13 + side, sense);
      break;
    case 2:
      add("words", 11 + side, word);
      add("clusters", 11 + side, cluster);
      break;
    default:
      add("words", 13 + side, word);
      add("parts", 24 + side, part);
      add("clusters", 13 + side, cluster);
  }
}

/** The value at a place, or one that says it is before or behind the block. */
export function at(values: Int32Array, i: number): number {
  return i < 0 ? HASH_BEFORE : i >= values.length ? HASH_BEHIND : values[i]!;
}

/** The same for small values. */
export function small(values: Uint8Array, i: number): number {
  return i < 0 || i >= values.length ? NOWHERE : values[i]!;
}

function addWords({ word, shape, kind, quoted }: Reading, i: number, out: FeatureRows): void {
  const w = word[i]!;
  const [before, after] = [at(word, i - 1), at(word, i + 1)];
  const [before2, after2] = [at(word, i - 2), at(word, i + 2)];
  const k = kind[i]!;
  const [kindBefore, kindAfter] = [small(kind, i - 1), small(kind, i + 1)];
  out.at(4);
  out.add(w, quoted[i]);
  out.at(14);
  out.add(before, w);
  out.add(w, after);
  out.add(before, after);
  out.add(before2, before);
  out.add(after, after2);
  out.at(21);
  out.add(shape[i]!, at(shape, i - 1));
  out.add(shape[i]!, at(shape, i + 1));
  out.add(at(shape, i - 1), shape[i], at(shape, i + 1));
  out.add(kindBefore, k, kindAfter);
}

/** Parts of speech by the word alone: they tell a noun from a verb where the word is rare. */
function addParts({ part, word }: Reading, i: number, out: FeatureRows): void {
  const p = part[i]!;
  const [before, after] = [small(part, i - 1), small(part, i + 1)];
  const [before2, after2] = [small(part, i - 2), small(part, i + 2)];
  out.at(11);
  out.add(before, p, after);
  out.add(before2, before);
  out.add(after, after2);
  out.add(before, p);
  out.add(p, after);
  out.add(after, after2, small(part, i + 3));
  out.add(small(part, i - 3), before2, before);
  out.at(19);
  out.add(at(word, i - 1), p);
  out.add(p, at(word, i + 1));
  out.add(before, word[i]);
  out.add(word[i]!, after);
}

function addClusters({ cluster, kind }: Reading, i: number, out: FeatureRows): void {
  const c = small(cluster, i);
  const [before, after] = [small(cluster, i - 1), small(cluster, i + 1)];
  out.at(5);
  out.add(before, c);
  out.add(c, after);
  out.add(before, c, after);
  out.add(small(cluster, i - 2), before);
  out.add(after, small(cluster, i + 2));
  out.at(14);
  out.add(c, kind[i], small(kind, i - 1));
  out.add(c, small(kind, i - 1), small(kind, i + 1));
}

/** Where the token stands in its sentence, its clause and its quotation. */
function addPlace(reading: Reading, i: number, out: FeatureRows): void {
  const { word, part, cluster, quoted, sinceQuote, hasQuote, first, end, cues, setting, sentence, level } =
    reading;
  const q = quoted[i]!;
  const fromStart = step(i - first[i]!);
  const toEnd = step(end[i]! - i);
  const nearest = nearestCue(reading, i);
  out.at(3);
  out.add(q, hasQuote[i], cues[i]);
  out.add(q ? Math.min(sinceQuote[i]!, 4) + 1 : 0, part[i]);
  out.add(fromStart, cues[i]);
  out.add(toEnd, cues[i]);
  out.add(fromStart, toEnd, q);
  out.add(fromStart, nearest, q);
  out.add(setting, fromStart);
  out.add(setting, q, sentence[i] === 0 ? 1 : 0);
  const opening = word[first[i]!]!;
  out.add(opening, Math.min(i - first[i]!, 3), cues[i]! > 0 ? 1 : 0);
  out.add(opening, q, cues[i]);
  // The marks that bound the token's clause, and what stands beyond them.
  const left = reading.clauseStart[i]!;
  const right = reading.clauseEnd[i]!;
  const hasLeft = left >= first[i]!;
  const hasRight = right < end[i]!;
  out.add(hasLeft ? word[left]! : 0, Math.min(i - left, 6), q);
  out.add(hasLeft ? at(word, left + 1) : 1, q, nearest);
  out.add(hasRight ? word[right]! : 0, Math.min(right - i, 6), q);
  out.add(hasRight ? at(word, right + 1) : 1, q, small(level, right + 1));
  out.add(hasRight ? small(cluster, right + 1) : 0, hasRight ? small(cluster, right + 2) : 0, q);
}

/** The step to the nearest cue of the sentence, 0 where it has none. */
export function nearestCue({ cue }: Reading, i: number): number {
  return cue[i]! < 0 ? 0 : step(i - cue[i]!);
}

function addCues(reading: Reading, i: number, out: FeatureRows): void {
  const {
    word,
    stem,
    shape,
    part,
    cluster,
    quoted,
    level,
    cue,
    cueBefore,
    cueAfter,
    closing,
    hasQuote,
    first,
  } = reading;
  const w = word[i]!;
  const q = quoted[i]!;
  const nearest = nearestCue(reading, i);
  out.at(4);
  out.add(nearest);
  out.add(nearest, q);
  out.add(nearest, part[i]);
  out.add(nearest, w);
  const c = cue[i]!;
  if (c >= 0) {
    const side = i < c ? 1 : i > c ? 2 : 0;
    out.add(stem[c]!, side);
    out.add(stem[c]!, nearest, q);
    out.add(at(word, c + 1), side, nearest);
    out.add(at(word, c - 1), side, nearest);
    out.add(at(word, c + 1), at(word, c - 1), side);
    out.add(stem[c]!, at(word, c + 1), side);
    out.add(small(cluster, c + 1), small(cluster, c - 1), nearest);
    out.add(quoted[Math.max(0, c - 2)]! + 2 * quoted[Math.min(quoted.length - 1, c + 2)]!, nearest, q);
  } else out.add(99, q, hasQuote[i]);
  out.at(5);
  const [l, r] = [cueBefore[i]!, cueAfter[i]!];
  const toLeft = l < 0 ? 0 : step(i - l);
  const toRight = r < 0 ? 0 : step(r - i);
  out.add(toLeft, toRight);
  out.add(toLeft, toRight, q);
  out.add(l < 0 ? 0 : stem[l]!, Math.min(toLeft, 5));
  out.add(r < 0 ? 0 : stem[r]!, Math.min(toRight, 5));
  out.add(closing[i]!, q, r < 0 ? 0 : 1);
  out.add(closing[i]!, toRight, toLeft);
  out.add(closing[i]!, step(i - first[i]!));
  out.add(closing[i]!, w);
  out.add(closing[i]!, part[i], nearest);
  out.add(r < 0 ? 0 : at(word, r - 1), r < 0 ? 0 : at(word, r + 1), Math.min(toRight, 5));
  out.add(l < 0 ? 0 : at(word, l + 1), l < 0 ? 0 : at(word, l - 1), Math.min(toLeft, 5));
  out.at(7);
  const v = level[i]!;
  const [levelBefore, levelAfter] = [small(level, i - 1), small(level, i + 1)];
  out.add(levelBefore, v, levelAfter);
  out.add(levelAfter, small(level, i + 2), part[i]);
  out.add(levelBefore, small(level, i - 2), part[i]);
  out.add(v, small(part, i - 1), small(part, i + 1));
  out.add(v, shape[i], at(word, i - 1));
  out.add(v, at(word, i + 1), q);
  out.add(levelBefore, small(part, i - 1), w);
  out.add(levelAfter, small(part, i + 1), w);
  out.add(levelAfter, shape[i], part[i]);
  out.add(v, at(word, i - 1));
  out.add(v, at(stem, i - 1), at(stem, i - 2));
  out.add(levelAfter, cluster[i], small(cluster, i + 1));
  out.add(levelBefore, cluster[i], small(cluster, i - 1));
}

function addRules(reading: Reading, i: number, out: FeatureRows): void {
  const { ruled, word, part, quoted, closing, level, ruledBefore, ruledAfter } = reading;
  const r = ruled[i]!;
  const [before, after] = [small(ruled, i - 1), small(ruled, i + 1)];
  const [l, b] = [ruledBefore[i]!, ruledAfter[i]!];
  const left = l < 0 ? 0 : 1 + Math.min(3, (i - l) >> 2);
  const right = b < 0 ? 0 : 1 + Math.min(3, (b - i) >> 2);
  out.at(7);
  out.add(r);
  out.add(before, r, after);
  out.add(r, word[i]);
  out.add(r, part[i], nearestCue(reading, i));
  out.add(small(ruled, i - 2) * 256 + before, r, after * 256 + small(ruled, i + 2));
  out.add(r, quoted[i], closing[i]);
  out.add(r, level[i], after);
  out.add(after, word[i], before);
  out.add(r, left, right);
  out.add(r, left * 8 + right, part[i]);
}

/** What the words mostly mean: a verb of saying is one even where the training texts never had it as a cue. */
function addSenses(reading: Reading, i: number, out: FeatureRows): void {
  const { sense, word, part, shape, level, ruled, quoted, reportBefore, reportAfter } = reading;
  const s = sense[i]!;
  const p = part[i]!;
  const [before, after] = [small(sense, i - 1), small(sense, i + 1)];
  out.at(14);
  out.add(before, s);
  out.add(s, after);
  out.add(s, small(part, i - 1), small(part, i + 1));
  out.add(s, at(word, i - 1));
  out.add(s, at(word, i + 1));
  out.add(s, shape[i], at(shape, i - 1));
  out.add(small(sense, i - 2), p);
  out.add(small(sense, i + 2), p);
  out.add(before, p, level[i]);
  out.add(after, p, level[i]);
  out.add(s, ruled[i], p);
  const [l, r] = [reportBefore[i]!, reportAfter[i]!];
  const toLeft = l < 0 ? 0 : step(i - l);
  const toRight = r < 0 ? 0 : step(r - i);
  out.add(toLeft, toRight, quoted[i]);
  out.add(l < 0 ? 0 : sense[l]!, toLeft, p);
  out.add(r < 0 ? 0 : sense[r]!, toRight, p);
  out.add(l < 0 ? 0 : at(word, l + 1), Math.min(toLeft, 5), l < 0 ? 0 : part[l]);
  out.add(r < 0 ? 0 : at(word, r + 1), Math.min(toRight, 5), r < 0 ? 0 : part[r]);
  out.add(r < 0 ? 0 : at(word, r - 1), Math.min(toRight, 5), s);
}
