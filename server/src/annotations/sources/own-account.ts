import { OFFICIAL_ROLE } from "../../lexicon/standing.js";
import type { Sentence } from "../../text/draft.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Source, SourceTable } from "./sources.js";

interface Draft {
  readonly blocks: readonly AnnotatedBlock[];
  readonly sources: SourceTable;
}

/** The subject of a sentence stands within so many characters of its start. */
const SUBJECT = 60;

/** Another clause, and with it most likely another subject. */
const NEXT_CLAUSE = /[,;:–—] ?(?:and|but|while|although|though|whereas)\b/;

/**
 * The person whose own account a sentence is, as far as `until`: whom its subject means, and who is heard right beside it, in the
 * sentence before or after or at the near end of the next block. Null for officials, whose acts others judge, and where it is not
 * plain who is meant.
 */
export function ownAccountOf(draft: Draft, block: number, sentence: Sentence, until: number): Source | null {
  const { blocks, sources } = draft;
  const { mentions } = blocks[block]!.annotations;
  const m = mentions.findIndex(({ start }) => start >= sentence.start && start < sentence.start + SUBJECT);
  if (m < 0 || mentions[m]!.start >= sentence.end) return null;
  const { prose } = blocks[block]!.block;
  if (until < mentions[m]!.end || NEXT_CLAUSE.test(prose.slice(mentions[m]!.end, until))) return null;
  const who = sources.meantBy(block, m);
  if (who?.kind !== "person" || OFFICIAL_ROLE.test(who.role)) return null;
  return isHeardBeside(draft, block, sentence, who) ? who : null;
}

function isHeardBeside({ blocks, sources }: Draft, block: number, sentence: Sentence, who: Source): boolean {
  const { block: copy, annotations } = blocks[block]!;
  const index = copy.sentences.indexOf(sentence);
  const from = copy.sentences[index - 1]?.start ?? sentence.start;
  const to = copy.sentences[index + 1]?.end ?? sentence.end;
  const speaks = (at: number, a: number): boolean => sources.speakerOf(at, a) === who;
  const { start, end } = sentence;
  if (
    annotations.attributions.some(({ source, cue, content }, a) => {
      const at = (source ?? cue[0] ?? content[0])!.start;
      return at >= from && at < to && !(start <= at && at < end) && speaks(block, a);
    })
  )
    return true;
  const behind = blocks[block + 1]?.annotations.attributions ?? [];
  return index === copy.sentences.length - 1 && behind.length > 0 && speaks(block + 1, 0);
}
