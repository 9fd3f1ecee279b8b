import { START, type AnnotatedBlock, type Context } from "../annotations/annotations.js";
import type { Resources } from "../annotations/annotate.js";
import type { Chunk, Markup } from "../text/draft.js";
import { BlockCache, type AnnotatedChunk } from "./block-cache.js";
import type { PlacedDirective } from "./directives.js";
import { DraftCutter } from "./draft-cutter.js";

/** A draft with its annotations, in order. */
export interface AnnotatedDraft {
  readonly blocks: readonly AnnotatedBlock[];
  readonly directives: readonly PlacedDirective[];
}

/** A version of the draft: its chunks, what each was annotated as and in which context, and their blocks. */
interface Version {
  readonly chunks: readonly Chunk[];
  readonly annotated: readonly AnnotatedChunk[];
  readonly contexts: readonly Context[];
  readonly blocks: readonly AnnotatedBlock[];
}

const NOTHING: Version = { chunks: [], annotated: [], contexts: [], blocks: [] };

/** UTF-16 units of the draft that are read between two pauses: a few paragraphs. */
const SLICE = 1_200;

/**
 * Annotates one draft again and again as it is typed. What stands before and after an edit is taken from the version
 * before as it is, and of the rest what the cache knows.
 */
export class DraftAnnotator {
  #cutter = new DraftCutter();
  #cache = new BlockCache();
  #before = NOTHING;

  /** Another annotator that goes on from the same version, with the same memory of what was read. */
  twin(): DraftAnnotator {
    const twin = new DraftAnnotator();
    twin.#cutter = this.#cutter.twin();
    twin.#cache = this.#cache;
    twin.#before = this.#before;
    return twin;
  }

  /** Blocks annotated for the last version: what a test counts to see that typing touches one paragraph. */
  get annotatedBlocks(): number {
    return this.#cache.annotated;
  }

  /** Pauses now and then with the share done (0 to 1). Given up half-way, it has read what it has read. */
  *annotate(text: string, markup: Markup, resources: Resources): Generator<number, AnnotatedDraft> {
    const chunks = this.#cutter.cut(text, markup);
    // Kept no longer even if this review is given up half-way.
    if (!this.#cache.begin(markup, resources)) this.#before = NOTHING;
    const before = this.#before;
    const [first, same] = sameAtEnds(before.chunks, chunks);
    const annotated = before.annotated.slice(0, first);
    const contexts = before.contexts.slice(0, first);
    const blocks = before.blocks.slice(0, countBlocks(annotated, first));
    const more = chunks.length - before.chunks.length;
    let context = annotated.at(-1)?.next ?? START;
    let read = 0;
    for (let at = first; at < chunks.length; at++) {
      if (at >= chunks.length - same && context.key === before.contexts[at - more]!.key) {
        for (let known = at - more; known < before.chunks.length; known++) {
          annotated.push(before.annotated[known]!);
          contexts.push(before.contexts[known]!);
        }
        addMoved(blocks, before, at - more, chunks[at]!.start - before.chunks[at - more]!.start);
        break;
      }
      if (read >= SLICE) {
        yield at / chunks.length;
        read = 0;
      }
      read += chunks[at]!.text.length;
      const made = this.#cache.annotate(chunks[at]!, context);
      annotated.push(made);
      contexts.push(context);
      const { start } = chunks[at]!;
      for (const { block, annotations, context: within } of made.blocks)
        blocks.push({ block, start, annotations, context: within });
      context = made.next;
    }
    this.#cache.end(chunks);
    this.#before = { chunks, annotated, contexts, blocks };
    return { blocks, directives: directivesOf(chunks, annotated) };
  }
}

/**
 * How many chunks two versions share at the beginning, where they stand at the same place, and how many at the end, where
 * all have moved by as much: what replaces the white space between chunks, as other line ends do, moves each by its own.
 */
function sameAtEnds(before: readonly Chunk[], after: readonly Chunk[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (
    first < most &&
    isSame(before[first]!, after[first]!) &&
    before[first]!.start === after[first]!.start
  )
    first++;
  const shift = (after.at(-1)?.start ?? 0) - (before.at(-1)?.start ?? 0);
  let same = 0;
  while (same < most - first) {
    const [was, is] = [before[before.length - 1 - same]!, after[after.length - 1 - same]!];
    if (!isSame(was, is) || is.start - was.start !== shift) break;
    same++;
  }
  return [first, same];
}

function isSame(a: Chunk, b: Chunk): boolean {
  return a === b || (a.text === b.text && a.context === b.context);
}

/** Adds the blocks of a version from a chunk on, each so much further in the draft. */
function addMoved(blocks: AnnotatedBlock[], before: Version, chunk: number, by: number): void {
  for (let at = countBlocks(before.annotated, chunk); at < before.blocks.length; at++) {
    const moved = before.blocks[at]!;
    const { block, start, annotations, context } = moved;
    blocks.push(by === 0 ? moved : { block, start: start + by, annotations, context });
  }
}

/** How many blocks the first so many chunks hold. */
function countBlocks(annotated: readonly AnnotatedChunk[], chunks: number): number {
  let blocks = 0;
  for (let at = 0; at < chunks; at++) blocks += annotated[at]!.blocks.length;
  return blocks;
}

function directivesOf(chunks: readonly Chunk[], annotated: readonly AnnotatedChunk[]): PlacedDirective[] {
  const placed: PlacedDirective[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const { directives } = annotated[at]!;
    const { start } = chunks[at]!;
    for (const { span, rules, scope } of directives)
      placed.push({ span: { start: start + span.start, end: start + span.end }, rules, scope });
  }
  return placed;
}
