import { annotateBlock, type Resources } from "../annotations/annotate.js";
import type { BlockAnnotations, Context } from "../annotations/annotations.js";
import type { Block, Chunk, ChunkContent, Directive, Markup } from "../text/draft.js";
import { readChunk } from "../text/read.js";

/** A block with the annotations that one context gives it. */
interface Annotated {
  readonly block: Block;
  readonly annotations: BlockAnnotations;
  readonly context: Context;
}

/** A chunk annotated in one context. */
export interface AnnotatedChunk {
  readonly blocks: readonly Annotated[];
  readonly directives: readonly Directive[];
  /** The context of the chunk that follows. */
  readonly next: Context;
}

interface Entry {
  readonly content: ChunkContent;
  /** By the key of the context that the chunk was met in. */
  contexts: Map<string, AnnotatedChunk>;
}

/**
 * The only place that remembers anything: a chunk is read once for as long as its text stays in the draft, and
 * annotated once for each context that it is met in. What a whole review no longer meets is forgotten at its end, so
 * the memory is that of the draft, whatever its size.
 */
export class BlockCache {
  #kept = new Map<string, Entry>();
  #before = new Map<string, Entry>();
  #markup: Markup = "markdown";
  #resources: Resources | null = null;
  /** Blocks annotated since `begin`. */
  annotated = 0;

  /** Starts a review. What a review given up half-way had read is still known. */
  begin(markup: Markup, resources: Resources): void {
    const known = this.#resources;
    const same =
      known?.stylebook.key === resources.stylebook.key &&
      known.tagger === resources.tagger &&
      known.scorer === resources.scorer;
    if (markup !== this.#markup || !same) {
      this.#kept.clear();
      this.#before.clear();
    }
    this.#markup = markup;
    this.#resources = {
      stylebook: resources.stylebook,
      tagger: resources.tagger,
      scorer: resources.scorer,
    };
    for (const [key, entry] of this.#kept) this.#before.set(key, entry);
    this.#kept = new Map();
    this.annotated = 0;
  }

  annotate(chunk: Chunk, context: Context): AnnotatedChunk {
    const key = chunk.context === "" ? chunk.text : `${chunk.context}\u0000${chunk.text}`;
    const entry = this.#kept.get(key) ?? this.#carryOver(key, chunk);
    let annotated = entry.contexts.get(context.key);
    if (annotated === undefined) {
      annotated = this.#before.get(key)?.contexts.get(context.key) ?? this.#make(entry.content, context);
      entry.contexts.set(context.key, annotated);
    }
    return annotated;
  }

  /** Ends a review that went through: what it did not meet is forgotten. */
  end(): void {
    this.#before = new Map();
  }

  #carryOver(key: string, chunk: Chunk): Entry {
    const content = this.#before.get(key)?.content ?? readChunk(chunk, this.#markup);
    const entry: Entry = { content, contexts: new Map() };
    this.#kept.set(key, entry);
    return entry;
  }

  #make(content: ChunkContent, before: Context): AnnotatedChunk {
    let context = before;
    const blocks = content.blocks.map((block) => {
      const { annotations, next } = annotateBlock(block, context, this.#resources!);
      const annotated = { block, annotations, context };
      context = next;
      this.annotated++;
      return annotated;
    });
    return { blocks, directives: content.directives, next: context };
  }
}
