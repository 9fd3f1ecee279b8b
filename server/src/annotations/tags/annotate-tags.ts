import type { Block, Sentence } from "../../text/draft.js";
import type { Clause, NounChunk, SentenceTags, TagsOf, VerbGroup } from "./block-tags.js";
import { chunksOf } from "./chunks.js";
import { clausesOf } from "./clauses.js";
import { tagByEndings } from "./fallback.js";
import type { PartOfSpeechTagger } from "./tagger.js";
import { verbGroupsOf } from "./verb-groups.js";

/**
 * The tags of a block's sentences, each made when it is first asked for and kept; without a tagger by closed classes and
 * endings. Few sentences are asked for, and of fewer their phrases. Linear in a sentence's tokens.
 */
export function tagsOf(block: Block, tagger: PartOfSpeechTagger | null): TagsOf {
  const { sentences } = block;
  const made: SentenceTags[] = [];
  return (token) => {
    let index = 0;
    if (sentences.length > 1) {
      let high = sentences.length - 1;
      while (index < high) {
        const middle = (index + high) >> 1;
        if (sentences[middle]!.endToken <= token) index = middle + 1;
        else high = middle;
      }
    }
    return (made[index] ??= new TaggedSentence(block, sentences[index] ?? NO_SENTENCE, tagger));
  };
}

const NO_SENTENCE: Sentence = { start: 0, end: 0, firstToken: 0, endToken: 0 };

class TaggedSentence implements SentenceTags {
  readonly first: number;
  readonly indices: Uint8Array;
  readonly #block: Block;
  readonly #sentence: Sentence;
  #chunks: readonly NounChunk[] | null = null;
  #groups: readonly VerbGroup[] | null = null;
  #clauses: readonly Clause[] | null = null;

  constructor(block: Block, sentence: Sentence, tagger: PartOfSpeechTagger | null) {
    const { firstToken, endToken } = sentence;
    this.first = firstToken;
    this.indices =
      tagger?.tag(block.tokens, firstToken, endToken) ?? tagByEndings(block.tokens, firstToken, endToken);
    this.#block = block;
    this.#sentence = sentence;
  }

  get chunks(): readonly NounChunk[] {
    return (this.#chunks ??= chunksOf(this.#block, this, this.#sentence));
  }

  get groups(): readonly VerbGroup[] {
    if (this.#groups) return this.#groups;
    const { chunks } = this;
    let at = 0;
    const inChunk = (token: number): boolean => {
      while (at > 0 && chunks[at - 1]!.end > token) at--;
      while (at < chunks.length && chunks[at]!.end <= token) at++;
      return at < chunks.length && chunks[at]!.first <= token;
    };
    return (this.#groups = verbGroupsOf(this.#block, this, inChunk, this.#sentence));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesOf(this.#block, this, this.#sentence));
  }
}
