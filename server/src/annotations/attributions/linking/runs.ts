import { Tag } from "../tagger/tags.js";

/** Tokens in a row that have one role: `[first, end)`. */
export interface Run {
  readonly role: "source" | "cue" | "content";
  readonly first: number;
  readonly end: number;
}

/** The runs of a tagged block, in order; a content's start begins a run of its own. */
export function runsOf(tags: Uint8Array): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let i = 1; i <= tags.length; i++) {
    if (i < tags.length && goesOn(tags[i - 1]!, tags[i]!)) continue;
    const role = roleOf(tags[first]!);
    if (role) runs.push({ role, first, end: i });
    first = i;
  }
  return runs;
}

function goesOn(before: number, tag: number): boolean {
  return tag === before ? tag !== Tag.contentStart : before === Tag.contentStart && tag === Tag.content;
}

function roleOf(tag: number): Run["role"] | null {
  if (tag === Tag.source) return "source";
  if (tag === Tag.cue) return "cue";
  return tag === Tag.outside ? null : "content";
}
