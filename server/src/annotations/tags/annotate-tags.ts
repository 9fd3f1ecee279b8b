import type { Block } from "../../text/draft.js";
import type { BlockTags, NounChunk, VerbGroup } from "./block-tags.js";
import { chunksOf } from "./chunks.js";
import { clausesOf } from "./clauses.js";
import { tagByEndings } from "./fallback.js";
import type { PartOfSpeechTagger } from "./tagger.js";
import { verbGroupsOf } from "./verb-groups.js";

/** Tags a block and finds its phrases; without a tagger by closed classes and endings. Linear in the block's tokens. */
export function annotateTags(block: Block, tagger: PartOfSpeechTagger | null): BlockTags {
  const { tokens, sentences } = block;
  const indices = new Uint8Array(tokens.length);
  const chunks: NounChunk[] = [];
  const groups: VerbGroup[] = [];
  const clauses: BlockTags["clauses"][number][] = [];
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    const tags = tagger?.tag(tokens, firstToken, endToken) ?? tagByEndings(tokens, firstToken, endToken);
    indices.set(tags, firstToken);
    const nouns = chunksOf(block, indices, sentence);
    let at = 0;
    const inChunk = (token: number): boolean => {
      while (at > 0 && nouns[at - 1]!.end > token) at--;
      while (at < nouns.length && nouns[at]!.end <= token) at++;
      return at < nouns.length && nouns[at]!.first <= token;
    };
    const verbs = verbGroupsOf(block, indices, inChunk, sentence);
    const [chunkBase, groupBase] = [chunks.length, groups.length];
    for (const clause of clausesOf(block, indices, { chunks: nouns, groups: verbs }, sentence))
      clauses.push({
        ...clause,
        group: clause.group + groupBase,
        subject: clause.subject < 0 ? -1 : clause.subject + chunkBase,
      });
    chunks.push(...nouns);
    groups.push(...verbs);
  }
  return { indices, chunks, groups, clauses };
}

/** The tags of a block, made when they are first asked for and kept. */
export function lazyTags(block: Block, tagger: PartOfSpeechTagger | null): () => BlockTags {
  let made: BlockTags | undefined;
  return () => (made ??= annotateTags(block, tagger));
}
