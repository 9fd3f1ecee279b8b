import { SOURCE_LINE } from "../../lexicon/credits.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { SourceTable } from "./sources.js";

interface Draft {
  readonly blocks: readonly AnnotatedBlock[];
  readonly sources: SourceTable;
}

/** "Lucy Pell: …": a speaker by full name before the colon. */
const LABEL =
  /^([A-ZÀ-ÞĀ-Ž][\p{L}.'’-]* (?:(?:[A-ZÀ-ÞĀ-Ž][\p{L}.'’-]*|\p{Ll}{2,4}) ){0,3}[A-ZÀ-ÞĀ-Ž][\p{L}'’-]+):\s+\S/u;
/** Labels are looked for so many blocks on either side. */
const EXCHANGE = 3;
/** A list or a table of more blocks than this has its source above it. */
const LONGEST = 400;

/** Whether the form of a draft says whose the words of a block are, without a word of saying in it. */
export function isSpokenFor(draft: Draft, index: number): boolean {
  return isTurn(draft.blocks, index) || hasSourceLine(draft.blocks, index) || standsBetween(draft, index);
}

/** A turn of a transcript: another speaker's label stands near. */
function isTurn(blocks: readonly AnnotatedBlock[], index: number): boolean {
  const name = LABEL.exec(blocks[index]!.block.prose)?.[1];
  if (name === undefined) return false;
  for (let b = Math.max(0, index - EXCHANGE); b <= Math.min(blocks.length - 1, index + EXCHANGE); b++) {
    const other = LABEL.exec(blocks[b]!.block.prose)?.[1];
    if (other !== undefined && other !== name) return true;
  }
  return false;
}

/** "Source: the Water Board" right under a list or a table. */
function hasSourceLine(blocks: readonly AnnotatedBlock[], index: number): boolean {
  const { kind } = blocks[index]!.block;
  if (kind !== "listItem" && kind !== "tableCell") return false;
  let below = index + 1;
  while (below < blocks.length && below - index < LONGEST && blocks[below]!.block.kind === kind) below++;
  return SOURCE_LINE.test(blocks[below]?.block.prose ?? "");
}

/** A paragraph of one or two sentences between two of one body, document or group that is cited at the near end of both. */
function standsBetween({ blocks, sources }: Draft, index: number): boolean {
  const [before, at, after] = [blocks[index - 1], blocks[index]!, blocks[index + 1]];
  if (!before || !after || at.block.sentences.length > 2 || at.annotations.attributions.length > 0)
    return false;
  const last = before.annotations.attributions.length - 1;
  const [said, next] = [before.annotations.attributions[last], after.annotations.attributions[0]];
  const near = before.block.sentences.at(-1);
  const first = after.block.sentences[0];
  if (!said?.source || !next?.source || !near || !first) return false;
  if (said.source.start < near.start || next.source.start > first.end) return false;
  const speaker = sources.speakerOf(index - 1, last);
  const other = sources.speakerOf(index + 1, 0);
  return speaker !== null && speaker.kind !== "person" && (speaker === other || speaker.name === other?.name);
}
