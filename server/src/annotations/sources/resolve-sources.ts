import { whole } from "../../text/slices.js";
import type { AnnotatedBlock } from "../annotations.js";
import { gatherInSlices, type Gathered } from "./gather.js";
import type { Source, SourceTable } from "./sources.js";
import { Speakers } from "./speakers.js";

const NOBODY: readonly Source[] = [];

/** The sources of a draft, with what lets the table of its next version be made of them. */
export interface ResolvedSources extends SourceTable {
  readonly gathered: Gathered;
  readonly speakers: Speakers;
}

/** What `resolveInSlices` comes to, without pauses. */
export function resolveSources(blocks: readonly AnnotatedBlock[]): ResolvedSources {
  return whole(resolveInSlices(blocks));
}

/**
 * Resolves the mentions and attributions of a whole draft to its sources: one pass over the mentions now, each speaker
 * when asked for. Linear in the mentions; with the table of the version before (which is then no longer to be used), only
 * in those of the blocks that have changed, as long as these name the same sources. Pauses now and then.
 */
export function* resolveInSlices(
  blocks: readonly AnnotatedBlock[],
  before: ResolvedSources | null = null,
): Generator<undefined, ResolvedSources> {
  const gathered = before?.gathered.follow(blocks)
    ? before.gathered
    : yield* gatherInSlices(blocks, before?.gathered);
  const speakers = new Speakers(blocks, gathered, before?.speakers);
  return {
    gathered,
    speakers,
    sources: gathered.roster.entities,
    speltLike: (last) => gathered.roster.spellings.like(last),
    bySurname: () => gathered.roster.bySurname,
    meantBy: (block, mention) => gathered.entities[gathered.firstMention[block]! + mention] ?? null,
    namesakesAt: (block, mention) => gathered.doubtful.get(gathered.firstMention[block]! + mention) ?? NOBODY,
    doubtful: () => doubtfulIn(gathered),
    speakerOf: (block, index) => speakers.of({ block, index }),
    isSure: (block, index) => speakers.isSure({ block, index }),
  };
}

function* doubtfulIn({
  doubtful,
  firstMention,
}: Gathered): Generator<{ block: number; mention: number; family: readonly Source[] }> {
  let block = 0;
  for (const [at, family] of doubtful) {
    while (block + 1 < firstMention.length && firstMention[block + 1]! <= at) block++;
    yield { block, mention: at - firstMention[block]!, family };
  }
}
