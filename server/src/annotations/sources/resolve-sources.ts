import type { AnnotatedBlock } from "../annotations.js";
import { gatherSources } from "./gather.js";
import type { SourceTable } from "./sources.js";
import { Speakers } from "./speakers.js";

/**
 * Resolves the mentions and attributions of a whole draft to its sources: one pass over the mentions now, each speaker
 * when asked for. Linear in the mentions.
 */
export function resolveSources(blocks: readonly AnnotatedBlock[]): SourceTable {
  const gathered = gatherSources(blocks);
  const speakers = new Speakers(blocks, gathered);
  return {
    sources: gathered.roster.entities,
    speakerOf: (block, index) => speakers.of({ block, index }),
  };
}
