import type { Block } from "../../text/draft.js";
import { TAGS, type Tag } from "./tag.js";

/** A noun with what stands before it ("the three new ferries"), a pronoun, or an amount ("$5 million"): `tokens[first … end)`. */
export interface NounChunk {
  readonly first: number;
  readonly end: number;
  /** The token of its last noun; of its last number where it has no noun; of its pronoun. */
  readonly head: number;
  /** Whether a preposition stands before it: then it is no subject. */
  readonly governed: boolean;
}

/** A verb with its auxiliaries, adverbs and "not" ("had not been seen"): `tokens[first … end)`. */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** The token of its main verb. */
  readonly head: number;
  /** Whether it has a tense or a modal, so that it makes a clause. */
  readonly finite: boolean;
  /** A form of "be" or "get" with a past participle. */
  readonly passive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

/** A finite verb group with what belongs to it, `tokens[first … end)`; the clauses of a sentence do not overlap. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** Index of its verb group in `groups`. */
  readonly group: number;
  /** Index of its subject in `chunks`, -1 where none is seen. It may stand before `first`: "the man who left **said**". */
  readonly subject: number;
  /** The token that opens it ("who", "because", "and"), -1 for none. */
  readonly opener: number;
}

/** The parts of speech of a sentence's tokens. */
export interface Tags {
  /** The sentence's first token, by its index in `block.tokens`. */
  readonly first: number;
  /** By token from that on, its tag's index in `TAGS`. */
  readonly indices: Uint8Array;
}

/** The same with the phrases that they make. All indices of tokens are those of `block.tokens`. */
export interface SentenceTags extends Tags {
  /** In order. */
  readonly chunks: readonly NounChunk[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** The tags of the sentence that a token stands in. */
export type TagsOf = (token: number) => SentenceTags;

/** The tags of a block that holds no copy. */
export const NO_TAGS: TagsOf = () => NOTHING;
const NOTHING: SentenceTags = { first: 0, indices: new Uint8Array(), chunks: [], groups: [], clauses: [] };

/** The part of speech of a token of the sentence; that of a mark beyond it. */
export function tagAt({ first, indices }: Tags, token: number): Tag {
  return TAGS[indices[token - first] ?? 0]!;
}

/** The chunk that holds a token, or null. By halves over the chunks. */
export function chunkAt({ chunks }: SentenceTags, token: number): NounChunk | null {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  const found = chunks[low];
  return found && found.first <= token ? found : null;
}

/** The clause that a token stands in, or null where its sentence has no finite verb. */
export function clauseAt({ clauses }: SentenceTags, token: number): Clause | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  const found = clauses[low];
  return found && found.first <= token ? found : null;
}

/** The prose of a chunk, without the determiner that it begins with. */
export function nounOf({ tokens }: Block, tags: SentenceTags, { first, end }: NounChunk): string {
  const opener = tagAt(tags, first);
  const from = end - first > 1 && (opener === "DT" || opener === "PRP$") ? first + 1 : first;
  return tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(" ");
}
