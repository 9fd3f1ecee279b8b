import { annotateBlock } from "../annotations/annotate.js";
import { START, type AnnotatedBlock, type BlockAnnotations, type Context } from "../annotations/annotations.js";
import { resolveSources } from "../annotations/sources/resolve-sources.js";
import type { Stylebook } from "../lexicon/stylebook.js";
import { NO_NOTES, type NotesIndex } from "../notes/notes.js";
import type { Finding, ReviewedDraft } from "../rules/rule.js";
import { cutDraft } from "../text/cut.js";
import type { Block, Chunk, ChunkContent, Directive, Markup } from "../text/draft.js";
import { readChunk } from "../text/read.js";
import { allowedBy, placeDirectives, type PlacedDirective } from "./directives.js";
import { runRules } from "./run-rules.js";
import { DEFAULT_SETTINGS, type Settings } from "./settings.js";

/** What a review looks at besides the text. */
export interface ReviewInput {
  readonly settings: Settings;
  readonly notes: NotesIndex;
  readonly stylebook: Stylebook;
}

/** A reviewed draft and what there is to say of it, in the draft's order. */
export interface Review extends ReviewedDraft {
  readonly findings: readonly Finding[];
  /** Rules that failed on this draft, with what they threw: said in the log, never shown as findings. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

export const DEFAULT_INPUT: ReviewInput = {
  settings: DEFAULT_SETTINGS,
  notes: NO_NOTES,
  stylebook: { key: "", entries: [] },
};

interface AnnotatedEntry {
  readonly block: Block;
  readonly context: Context;
  readonly annotations: BlockAnnotations;
  readonly next: Context;
}

interface ChunkEntry {
  readonly content: ChunkContent;
  /** By block, the annotations made in the contexts met so far in this review and the one before. */
  readonly annotated: (AnnotatedEntry | undefined)[];
}

/**
 * Reviews one draft again and again as it is typed. This is the only place that remembers anything: a chunk is read
 * once for as long as its text and context stay in the draft, and a block is annotated once for each context; both
 * are forgotten when a review no longer meets them, so the memory is that of the draft.
 */
export class Reviewer {
  #chunks = new Map<string, ChunkEntry>();
  #stylebook = "";
  /** Blocks annotated by the last review: what a test counts to see that typing touches one paragraph. */
  annotatedBlocks = 0;

  review(text: string, markup: Markup, input: ReviewInput = DEFAULT_INPUT): Review {
    if (input.stylebook.key !== this.#stylebook) this.#chunks.clear();
    this.#stylebook = input.stylebook.key;
    this.annotatedBlocks = 0;

    const kept = new Map<string, ChunkEntry>();
    const blocks: AnnotatedBlock[] = [];
    const directives: PlacedDirective[] = [];
    let context = START;
    for (const chunk of cutDraft(text, markup)) {
      const entry = this.#read(chunk, markup, kept);
      entry.content.blocks.forEach((block, index) => {
        const annotated = this.#annotate(entry, index, block, context, input.stylebook);
        blocks.push({ block, start: chunk.start, annotations: annotated.annotations, context: annotated.context });
        context = annotated.next;
      });
      directives.push(...placeAll(entry.content.directives, chunk, blocks.length - entry.content.blocks.length));
    }
    this.#chunks = kept;

    const draft: ReviewedDraft = { text, markup, blocks, sources: resolveSources(blocks), notes: input.notes };
    const { findings, failures } = runRules(draft, input.settings);
    return { ...draft, findings: allowedBy(findings, directives, blocks), failures };
  }

  #read(chunk: Chunk, markup: Markup, kept: Map<string, ChunkEntry>): ChunkEntry {
    const key = `${markup}\u0000${chunk.context}\u0000${chunk.text}`;
    const entry = kept.get(key) ?? this.#chunks.get(key) ?? { content: readChunk(chunk, markup), annotated: [] };
    kept.set(key, entry);
    return entry;
  }

  #annotate(entry: ChunkEntry, index: number, block: Block, context: Context, stylebook: Stylebook): AnnotatedEntry {
    const known = entry.annotated[index];
    if (known?.context.key === context.key) return known;
    this.annotatedBlocks++;
    const made = { block, context, ...annotateBlock(block, context, stylebook) };
    entry.annotated[index] = made;
    return made;
  }
}

function placeAll(directives: readonly Directive[], chunk: Chunk, firstBlock: number): PlacedDirective[] {
  return directives.length === 0 ? [] : placeDirectives(directives, chunk.start, firstBlock);
}
