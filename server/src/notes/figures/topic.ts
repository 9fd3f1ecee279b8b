import type { Block } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import { topicKeysOf, topicWords, type TopicWord } from "./topic-words.js";

/** How much a word weighs beside the figure, elsewhere in its sentence, and in the sentences before. */
const BESIDE = 1;
const SENTENCE = 0.7;
const BEFORE = 0.4;
const BLOCK = 0.25;
/** How far before a figure and behind it the words of its paragraph count, in UTF-16 units. */
const REACH = 600;
const BEYOND = 200;
/** A sentence with no more words of its own than these goes on with the one before. */
const ELLIPTIC = 2;
/** In UTF-16 units. */
const NEAR = 45;

/** The topic words of a block, once for all of its figures. */
export class BlockTopics {
  readonly #block: Block;
  readonly #lead: string;
  readonly #keysOf: (word: string) => readonly string[];
  #words: readonly TopicWord[] | null = null;
  #leading: readonly TopicWord[] | null = null;

  /** `lead` stands before the block and says what it goes on with: a heading, the question to an answer. */
  constructor(block: Block, lead = "", keysOf = topicKeysOf) {
    this.#block = block;
    this.#lead = lead;
    this.#keysOf = keysOf;
  }

  /** What a figure at `span` is about: the words around it, weighed by how near they stand. */
  around(span: Span, others: readonly string[] = []): Map<string, number> {
    const { prose, sentences } = this.#block;
    this.#words ??= topicWords(prose, this.#keysOf);
    this.#leading ??= topicWords(this.#lead, this.#keysOf);
    const index = firstReaching(sentences, span.start);
    const own = sentences[index] ?? { start: 0, end: prose.length };
    const before = sentences[index - 1]?.start ?? own.start;
    const topic = new Map<string, number>();
    const add = (key: string, weight: number): void => {
      if ((topic.get(key) ?? 0) < weight) topic.set(key, weight);
    };
    const words = this.#words;
    const first = Math.min(before, span.start - REACH);
    let low = 0;
    for (let high = words.length; low < high;) {
      const middle = (low + high) >> 1;
      if (words[middle]!.at < first) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length; i++) {
      const { key, at } = words[i]!;
      if (at >= Math.max(own.end, span.end + BEYOND)) break;
      if (at >= span.start && at < span.end) continue;
      if (at >= own.start && at < own.end)
        add(key, at > span.start - NEAR && at < span.end + NEAR ? BESIDE : SENTENCE);
      else if (at >= before && at < own.start) add(key, BEFORE);
      else if (at > span.start - REACH && at < span.end + BEYOND) add(key, BLOCK);
    }
    // "Eight thousand as of this morning": an answer that leaves to the question what it counts.
    const isElliptic = [...topic.values()].filter((weight) => weight >= SENTENCE).length <= ELLIPTIC;
    for (const { key } of this.#leading) add(key, index > 0 ? BLOCK : isElliptic ? SENTENCE : BEFORE);
    for (const key of others) add(key, BESIDE);
    return topic;
  }
}
