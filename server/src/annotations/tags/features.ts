import type { Token } from "../../text/draft.js";
import { straightOf } from "../../text/words.js";
import { TAG_INDEX } from "./tag.js";

/** How many features a token has in its context. */
export const FEATURES = 23;
/** Features are hashed to so many bits; what two share, they share. */
export const HASH_BITS = 18;
/** Words are hashed to so many bits in the table of what they can be. */
export const CLASS_BITS = 17;
const MASK = (1 << HASH_BITS) - 1;

const PUNCT = TAG_INDEX.get("PUNCT")!;
const SYM = TAG_INDEX.get("SYM")!;
const CD = TAG_INDEX.get("CD")!;

/** What the features see of a token by itself, so that it is hashed once. */
export interface Seen {
  /** The word in lower case, with straight apostrophes. */
  readonly word: string;
  readonly hash: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  /** Capitals, digits, hyphens, length: five bits. */
  readonly shape: number;
  /** Which parts of speech the word can be, one bit each; 0 for a word that is not known. */
  readonly classes: number;
  /** The tag that it has by its kind or because it never had another; -1 for none. */
  readonly certain: number;
}

/** Stands before the first token and after the last. */
export const BORDER: Seen = {
  word: "",
  hash: 1,
  suffix2: 2,
  suffix3: 3,
  prefix: 4,
  shape: 31,
  classes: 0,
  certain: -1,
};

/** The tag that a token has by its kind alone, or -1. */
export function tagByKind({ kind, text }: Token): number {
  if (kind === "punctuation") return PUNCT;
  if (kind === "symbol") return SYM;
  return kind === "number" && !/[a-z]/i.test(text) ? CD : -1;
}

/** What is known of words before they are met. */
export interface KnownWords {
  /** Words, in lower case, that had one tag alone, and its index. */
  readonly certain: ReadonlyMap<string, number>;
  /** What words can be, by `classRow`. */
  readonly classes: Uint16Array;
}

export function see(token: Token, { certain, classes }: KnownWords): Seen {
  const { text } = token;
  const word = straightOf(token);
  const hash = hashOf(word, word.length, 0);
  const first = text.charCodeAt(0);
  const capital = first >= 65 && first <= 90 ? 1 : 0;
  const capitals = capital === 1 && text.length > 1 && text === text.toUpperCase() ? 2 : 0;
  const hyphen = text.includes("-") ? 4 : 0;
  const point = text.includes(".") ? 8 : 0;
  const byKind = tagByKind(token);
  return {
    word,
    hash,
    suffix2: hashOf(word, word.length, Math.max(0, word.length - 2)),
    suffix3: hashOf(word, word.length, Math.max(0, word.length - 3)),
    prefix: word.charCodeAt(0) | 0x10000,
    shape: capital | capitals | hyphen | point | (word.length < 4 ? 16 : 0),
    classes: classes[rowOf(hash)]!,
    certain: byKind >= 0 ? byKind : (certain.get(word) ?? -1),
  };
}

/** The row of a word, in lower case, in the table of what words can be. */
export function classRow(word: string): number {
  return rowOf(hashOf(word, word.length, 0));
}

function rowOf(hash: number): number {
  return (hash ^ (hash >>> CLASS_BITS)) & ((1 << CLASS_BITS) - 1);
}

/** FNV-1a over a stretch of a string. */
function hashOf(text: string, end: number, start: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul((b + 0x7f4a7c15) | 0, 0x297a2d39);
  hash ^= hash >>> 13;
  return (Math.imul(hash, 0x165667b1) >>> 8) & MASK;
}

/**
 * Writes the features of the token at `i` to `out`: its own word and form, the two tags given before it, and the words
 * around it. `before2` and `before1` are the indices of those tags, `TAGS.length` at the border. As in Honnibal's and
 * Collins's greedy taggers, with a shape added.
 */
export function featuresOf(
  seen: readonly Seen[],
  i: number,
  before1: number,
  before2: number,
  out: Int32Array,
): void {
  const here = seen[i]!;
  const last = seen[i - 1] ?? BORDER;
  const last2 = seen[i - 2] ?? BORDER;
  const next = seen[i + 1] ?? BORDER;
  const next2 = seen[i + 2] ?? BORDER;
  out[0] = mix(0, here.hash, 0);
  out[1] = mix(1, here.suffix3, here.shape & 1);
  out[2] = mix(2, here.suffix2, 0);
  out[3] = mix(3, here.prefix, 0);
  out[4] = mix(4, here.shape, i === 0 ? 1 : 0);
  out[5] = mix(5, before1, 0);
  out[6] = mix(6, before1, before2);
  out[7] = mix(7, before1, here.hash);
  out[8] = mix(8, last.hash, 0);
  out[9] = mix(9, last.suffix3, here.suffix3);
  out[10] = mix(10, last2.hash, 0);
  out[11] = mix(11, next.hash, 0);
  out[12] = mix(12, next.suffix3, next.shape & 1);
  out[13] = mix(13, next2.hash, 0);
  out[14] = mix(14, here.hash, next.hash);
  out[15] = mix(15, before1, next.suffix2);
  out[16] = mix(16, before1, here.suffix3 ^ here.shape);
  out[17] = mix(17, here.shape | (last.shape << 5), next.shape & 3);
  out[18] = mix(18, last.hash, next.hash);
  out[19] = mix(19, here.classes, here.shape & 1);
  out[20] = mix(20, here.classes, before1);
  out[21] = mix(21, here.classes | (next.classes << 9), 0);
  out[22] = mix(22, here.classes | (next.classes << 9), before1);
}
