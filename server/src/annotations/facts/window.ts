import type { AnnotatedBlock } from "../annotations.js";
import type { Told } from "./passage.js";

/** The facts of a stretch of a draft, its headline and its tables among them. */
export interface Window {
  /** Up to the end of the block that it is about, in the draft's order. */
  readonly upTo: readonly Told[];
  /** How many of them stand before that block. */
  readonly before: number;
  /** Those behind it. */
  readonly behind: () => readonly Told[];
}

const READ: ReadonlySet<string> = new Set([
  "headline",
  "deck",
  "subhead",
  "paragraph",
  "listItem",
  "tableCell",
  "blockQuote",
  "caption",
]);

/** The last window made about a block: several rules ask for it, one after the other. It is its blocks' alone. */
const WINDOWS = new WeakMap<AnnotatedBlock, { blocks: readonly AnnotatedBlock[]; window: Window }>();

/** The window about a block: so many blocks before it and behind it. The cells of a table stand in one sentence. */
export function windowAbout(
  at: AnnotatedBlock,
  around: (distance: number) => AnnotatedBlock | undefined,
  before: number,
  after: number,
): Window {
  const blocks: AnnotatedBlock[] = [at];
  for (let distance = -1; distance >= -before; distance--) {
    const block = around(distance);
    if (block === undefined) break;
    blocks.unshift(block);
  }
  const known = WINDOWS.get(at);
  if (known?.blocks.length === blocks.length && known.blocks.every((block, index) => block === blocks[index]))
    return known.window;
  const reader = new Reader();
  for (const block of blocks.slice(0, -1)) reader.read(block);
  const count = reader.all.length;
  reader.read(at);
  const upTo = reader.all.slice();
  const window: Window = {
    upTo,
    before: count,
    behind: () => {
      if (reader.all.length > upTo.length) return reader.all.slice(upTo.length);
      for (let distance = 1; distance <= after; distance++) {
        const block = around(distance);
        if (block === undefined) break;
        reader.read(block);
      }
      return reader.all.slice(upTo.length);
    },
  };
  WINDOWS.set(at, { blocks, window });
  return window;
}

class Reader {
  readonly all: Told[] = [];
  #sentence = 0;
  #wasCell = false;

  read(at: AnnotatedBlock): void {
    if (!READ.has(at.block.kind)) return;
    const isCell = at.block.cell !== undefined;
    if (!isCell && this.#wasCell) this.#sentence++;
    this.#wasCell = isCell;
    for (const line of at.annotations.lines()) {
      for (const fact of line.facts) this.all.push({ fact, line, at, sentence: this.#sentence });
      if (!isCell) this.#sentence++;
    }
  }
}
