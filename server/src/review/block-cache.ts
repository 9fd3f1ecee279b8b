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
  readonly contexts: Map<string, AnnotatedChunk>;
}

/** So many chunks that are no longer in the draft are kept: what is typed and taken back is not read again. */
const SPARE = 256;

/**
 * Remembers the chunks of a draft: each is read once for as long as its text stays in the draft, and annotated once for
 * each context that it is met in. What the draft no longer holds is forgotten now and then, so that the memory is that
 * of the draft, whatever its size.
 */
export class BlockCache {
  #known = new Map<string, Entry>();
  #markup: Markup = "markdown";
  #resources: Resources | null = null;
  /** How many chunks were known when those of no use were last forgotten. */
  #used = 0;
  /** Blocks annotated since `begin`. */
  annotated = 0;

  /** Starts a review; returns whether what was annotated before it still holds. */
  begin(markup: Markup, resources: Resources): boolean {
    const known = this.#resources;
    const same =
      markup === this.#markup &&
      known?.stylebook.key === resources.stylebook.key &&
      known.tagger === resources.tagger &&
      known.scorer === resources.scorer &&
      known.parts === resources.parts &&
      known.claims === resources.claims;
    if (!same) this.#known.clear();
    this.#markup = markup;
    this.#resources = {
      stylebook: resources.stylebook,
      tagger: resources.tagger,
      scorer: resources.scorer,
      parts: resources.parts,
      claims: resources.claims,
    };
    this.annotated = 0;
    return same;
  }

  annotate(chunk: Chunk, context: Context): AnnotatedChunk {
    const key = keyOf(chunk);
    let entry = this.#known.get(key);
    if (entry === undefined) {
      entry = { content: readChunk(chunk, this.#markup), contexts: new Map() };
      this.#known.set(key, entry);
    }
    let annotated = entry.contexts.get(context.key);
    if (annotated === undefined) {
      annotated = this.#make(entry.content, context);
      entry.contexts.set(context.key, annotated);
    }
    return annotated;
  }

  /** Ends a review that went through: of what is not among the draft's chunks, only so much stays known. */
  end(chunks: readonly Chunk[]): void {
    if (this.#known.size <= this.#used + SPARE) return;
    const used = new Map<string, Entry>();
    for (const chunk of chunks) {
      const key = keyOf(chunk);
      const entry = this.#known.get(key);
      if (entry) used.set(key, entry);
    }
    this.#known = used;
    this.#used = used.size;
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

/** Most chunks are known by their own text; one that holds a NUL might be taken for another's context and text. */
function keyOf({ text, context }: Chunk): string {
  return context === "" && !text.includes("\u0000") ? text : `${context.length}\u0000${context}${text}`;
}
