import type { Block } from "../../../text/draft.js";
import type { Span } from "../../../text/span.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Attribution } from "../attribution.js";
import { Tag } from "./tags.js";
import { Class, type WordTable } from "./word-table.js";

/** Cue levels from which a word counts as a cue when distances are taken, and as a strong one. */
const CUE = 4;
const STRONG_CUE = 6;
const FAR = 32_000;

/** Kinds of verb that report somebody's words or mind: cognition, communication, emotion. */
const REPORTING_SENSES: ReadonlySet<number> = new Set([3, 4, 9]);

/** A block as the tagger's features see it: one entry a token in each array, computed once. */
export interface Reading {
  readonly length: number;
  /** The words, and the number that each token's has there until the table begins anew. */
  readonly words: WordTable;
  readonly number: Int32Array;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly shape: Int32Array;
  readonly shortEnding: Int32Array;
  readonly kind: Uint8Array;
  readonly part: Uint8Array;
  readonly cluster: Uint8Array;
  readonly level: Uint8Array;
  readonly sense: Uint8Array;
  /** 1 inside quotation marks, the marks with it. */
  readonly quoted: Uint8Array;
  /** Tokens since the quotation began, at most 250. */
  readonly sinceQuote: Uint8Array;
  /** What the rules took the token for (see first-reading/): a `Tag`, contents without their starts. */
  readonly ruled: Uint8Array;
  /** Index of the sentence, and its first token and end. */
  readonly sentence: Uint16Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** The nearest cue in the sentence outside quotations, -1 for none; and how many there are, at most 3. */
  readonly cue: Int32Array;
  readonly cues: Uint8Array;
  /** The nearest strong cue before and after the token in its sentence, -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The same for words that report by what they mean, known as cues or not. */
  readonly reportBefore: Int32Array;
  readonly reportAfter: Int32Array;
  /** How the sentence closes with its last strong cue: ", X said." and the like; 0 for none. */
  readonly closing: Uint8Array;
  /** The marks that bound the token's clause: their indices, or the sentence's first token less 1 and its end. */
  readonly clauseStart: Int32Array;
  readonly clauseEnd: Int32Array;
  /** The nearest cue of the rules before and after the token in its sentence, -1 for none. */
  readonly ruledBefore: Int32Array;
  readonly ruledAfter: Int32Array;
  /** 1 where the sentence has a quotation. */
  readonly hasQuote: Uint8Array;
  /** What the block is and what stood before it, as a small number. */
  readonly setting: number;
  readonly sentences: number;
}

/** Reads a block for the tagger. `ruled` are the attributions that the rules find in it; `setting` see `Reading`. */
export function readForTagger(
  block: Block,
  quotations: readonly Quotation[],
  ruled: readonly Attribution[],
  words: WordTable,
  setting: number,
): Reading {
  const { tokens, sentences } = block;
  const n = tokens.length;
  const reading: Reading = {
    length: n,
    words,
    number: new Int32Array(n),
    word: new Int32Array(n),
    stem: new Int32Array(n),
    shape: new Int32Array(n),
    shortEnding: new Int32Array(n),
    kind: new Uint8Array(n),
    part: new Uint8Array(n),
    cluster: new Uint8Array(n),
    level: new Uint8Array(n),
    sense: new Uint8Array(n),
    quoted: new Uint8Array(n),
    sinceQuote: new Uint8Array(n),
    ruled: new Uint8Array(n),
    sentence: new Uint16Array(n),
    first: new Int32Array(n),
    end: new Int32Array(n),
    cue: new Int32Array(n).fill(-1),
    cues: new Uint8Array(n),
    cueBefore: new Int32Array(n).fill(-1),
    cueAfter: new Int32Array(n).fill(-1),
    reportBefore: new Int32Array(n).fill(-1),
    reportAfter: new Int32Array(n).fill(-1),
    closing: new Uint8Array(n),
    clauseStart: new Int32Array(n),
    clauseEnd: new Int32Array(n),
    ruledBefore: new Int32Array(n).fill(-1),
    ruledAfter: new Int32Array(n).fill(-1),
    hasQuote: new Uint8Array(n),
    setting,
    sentences: sentences.length,
  };
  readWords(block, reading);
  for (const quotation of quotations) {
    let since = 0;
    forTokens(block, quotation, (i) => {
      reading.quoted[i] = 1;
      reading.sinceQuote[i] = Math.min(since++, 250);
    });
  }
  const contents = ruled.flatMap(({ content }) => content);
  const sources = ruled.flatMap(({ source }) => source ?? []);
  const cues = ruled.flatMap(({ cue }) => cue);
  mark(block, contents, reading.ruled, Tag.content);
  mark(block, sources, reading.ruled, Tag.source);
  mark(block, cues, reading.ruled, Tag.cue);
  for (const [index, { firstToken, endToken }] of sentences.entries())
    readSentence(reading, block, index, firstToken, endToken);
  return reading;
}

function readWords({ tokens }: Block, reading: Reading): void {
  const { words, number } = reading;
  words.ready();
  for (let i = 0; i < tokens.length; i++) {
    const known = words.numberOf(tokens[i]!);
    number[i] = known;
    reading.word[i] = words.word[known]!;
    reading.stem[i] = words.stem[known]!;
    reading.shape[i] = words.shape[known]!;
    reading.shortEnding[i] = words.shortEnding[known]!;
    reading.kind[i] = words.kind[known]!;
    reading.part[i] = words.part[known]!;
    reading.cluster[i] = words.cluster[known]!;
    reading.level[i] = words.level[known]!;
    reading.sense[i] = words.sense[known]!;
  }
}

function readSentence(reading: Reading, { tokens }: Block, index: number, first: number, end: number): void {
  const { level, sense, quoted, cue, cues, cueBefore, cueAfter, kind, ruled } = reading;
  const isCue = (i: number, from: number) => level[i]! >= from && quoted[i] === 0;
  const isReport = (i: number) => quoted[i] === 0 && REPORTING_SENSES.has(sense[i]! >> 4);
  let before = -1;
  let strong = -1;
  let count = 0;
  let hasQuote = 0;
  let bound = first - 1;
  let ruling = -1;
  let report = -1;
  for (let i = first; i < end; i++) {
    reading.clauseStart[i] = bound;
    if (kind[i]! >= Class.mark) bound = i;
    reading.ruledBefore[i] = ruling;
    if (ruled[i] === Tag.cue) ruling = i;
    reading.sentence[i] = index;
    reading.first[i] = first;
    reading.end[i] = end;
    reading.reportBefore[i] = report;
    if (isReport(i)) report = i;
    cueBefore[i] = strong;
    if (isCue(i, STRONG_CUE)) strong = i;
    if (isCue(i, CUE)) {
      before = i;
      count++;
    }
    cue[i] = before;
    hasQuote |= quoted[i]!;
  }
  const last = strong;
  let after = -1;
  strong = -1;
  bound = end;
  ruling = -1;
  report = -1;
  const closing = closingOf(tokens, first, end, last);
  for (let i = end - 1; i >= first; i--) {
    reading.clauseEnd[i] = bound;
    if (kind[i]! >= Class.mark) bound = i;
    reading.ruledAfter[i] = ruling;
    if (ruled[i] === Tag.cue) ruling = i;
    reading.reportAfter[i] = report;
    if (isReport(i)) report = i;
    cueAfter[i] = strong;
    if (isCue(i, STRONG_CUE)) strong = i;
    if (isCue(i, CUE)) after = i;
    const back = cue[i]! < 0 ? FAR : i - cue[i]!;
    if (after >= 0 && after - i <= back) cue[i] = after;
    cues[i] = Math.min(3, count);
    reading.hasQuote[i] = hasQuote;
    reading.closing[i] = closing;
  }
}

/** How near the sentence's last strong cue is to its end, and whether a comma or closing mark stands before it. */
function closingOf(tokens: Block["tokens"], first: number, end: number, last: number): number {
  if (last < 0) return 0;
  const tail = end - last;
  const near = tail <= 3 ? 1 : tail <= 8 ? 2 : 3;
  for (let i = last - 1; i >= Math.max(first, last - 14); i--) {
    const { text } = tokens[i]!;
    if (text === "," || text === "”" || text === '"') return near * 3 + (last - i <= 6 ? 1 : 2);
  }
  return near * 3;
}

/** Marks the tokens that lie in one of the spans. Contents may hold each other: no token is marked twice. */
function mark(block: Block, spans: readonly Span[], into: Uint8Array, tag: number): void {
  const { tokens } = block;
  let marked = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked = Math.max(marked, firstToken(block, start));
    for (; marked < tokens.length && tokens[marked]!.end <= end; marked++) into[marked] = tag;
  }
}

/** Calls `act` for each token that lies in the span. */
function forTokens(block: Block, { start, end }: Span, act: (index: number) => void): void {
  const { tokens } = block;
  for (let i = firstToken(block, start); i < tokens.length && tokens[i]!.end <= end; i++) act(i);
}

/** The index of the first token that begins at an offset or behind it. */
function firstToken({ tokens }: Block, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
