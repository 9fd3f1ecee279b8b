import type { AnnotatedBlock } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";
import { contains, type Span } from "../../text/span.js";
import { genderBehind, isLeading, isToldDead, isWhoSpeaks } from "./namesakes.js";
import { isSubject } from "./name-like.js";
import { isComplemented, speakerKind } from "./unfamiliar.js";

/** All that `gatherSources` reads of a mention, as a string, and whether the mention speaks. */
export interface Gist {
  readonly read: string;
  readonly speaks: boolean;
}

/**
 * The gists of a block's mentions: the draft's sources stay the same while no gist changes, wherever the mentions have
 * moved to.
 */
export function gistsOf(at: AnnotatedBlock): Gist[] {
  const { mentions } = at.annotations;
  const sources = citedSpans(at);
  let next = 0;
  let name = -1;
  const gists: Gist[] = [];
  for (const [index, mention] of mentions.entries()) {
    const { kind, text, key, surname, gender, definite, governed, alias, offices, others, loosely } = mention;
    let speaks = false;
    const read: unknown[] = [kind, text, key, surname, gender, definite, governed, alias];
    read.push(offices, others, loosely);
    if (mention.role) read.push(wordsOf(at, mention.role), within(mentions, index, mention.role));
    // What tells namesakes apart.
    if (kind === "person" || kind === "unknown")
      read.push(
        isToldDead(at, mention),
        isWhoSpeaks(at, mention),
        isLeading(at, mention),
        genderBehind(at, mention),
      );
    if (kind === "role") read.push(isComplemented(at, mention));
    if (kind === "unknown" && !governed) {
      while (next < sources.length && sources[next]!.end <= mention.start) next++;
      const source = sources[next];
      speaks = source !== undefined && contains(source, mention) && name < source.start;
      if (speaks) read.push(speakerKind(at, mention, source!), "speaks");
      if (text.includes(" ")) read.push(isSubject(at, mention));
    }
    if (kind === "person" || kind === "organisation" || kind === "unknown") name = mention.start;
    gists.push({ read: JSON.stringify(read), speaks });
  }
  return gists;
}

const NO_SPANS: readonly Span[] = [];

/** The words that cite a source in a block, in order. */
export function citedSpans({ annotations }: AnnotatedBlock): readonly Span[] {
  if (annotations.attributions.length === 0) return NO_SPANS;
  const spans: Span[] = [];
  for (const { source } of annotations.attributions) if (source) spans.push(source);
  return spans.sort((a, b) => a.start - b.start);
}

/** The role that stands beside a name, in words; "" where there is none. */
export function wordsOf(at: AnnotatedBlock, role: Span | null): string {
  return role ? at.block.prose.slice(role.start, role.end).trim() : "";
}

/** Which of the mentions next to a person's stand in the role beside it. */
function within(mentions: readonly Mention[], index: number, role: Span): number[] {
  const inside: number[] = [];
  for (let i = index - 1; i >= 0 && mentions[i]!.end > role.start; i--)
    if (contains(role, mentions[i]!)) inside.push(i);
  for (let i = index + 1; i < mentions.length && mentions[i]!.start < role.end; i++)
    if (contains(role, mentions[i]!)) inside.push(i);
  return inside;
}
