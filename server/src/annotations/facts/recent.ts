import type { AnnotatedBlock } from "../annotations.js";

/** Rules ask one after the other about a block: those that look far from it, and those that do not. */
const MOST = 2;

/** What was made last about a block and the blocks beside it, for whoever asks for the same next. */
export class Recent<T> {
  #kept: readonly {
    readonly at: AnnotatedBlock;
    readonly blocks: readonly AnnotatedBlock[];
    readonly made: T;
  }[] = [];

  /** What is made about a block in the midst of these. */
  about(at: AnnotatedBlock, blocks: readonly AnnotatedBlock[], make: () => T): T {
    for (const kept of this.#kept)
      if (
        kept.at === at &&
        kept.blocks.length === blocks.length &&
        kept.blocks.every((block, i) => block === blocks[i])
      )
        return kept.made;
    const made = make();
    this.#kept = [{ at, blocks, made }, ...this.#kept.slice(0, MOST - 1)];
    return made;
  }
}
