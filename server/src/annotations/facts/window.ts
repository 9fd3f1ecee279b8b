import type { AnnotatedBlock } from "../annotations.js";
import type { Told } from "./passage.js";
import { Recent } from "./recent.js";

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

const WINDOWS = new Recent<Window>();

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
  const own = blocks.length - 1;
  for (let distance = 1; distance <= after; distance++) {
    const block = around(distance);
    if (block === undefined) break;
    blocks.push(block);
  }
  return WINDOWS.about(at, blocks, () => windowOf(blocks, own));
}

/** The window about the block of that index. */
function windowOf(blocks: readonly AnnotatedBlock[], own: number): Window {
  const reader = new Reader();
  for (const block of blocks.slice(0, own)) reader.read(block);
  const before = reader.all.length;
  reader.read(blocks[own]!);
  const upTo = reader.all.slice();
  let behind: readonly Told[] | undefined;
  return {
    upTo,
    before,
    behind: () => {
      if (behind === undefined) for (const block of blocks.slice(own + 1)) reader.read(block);
      return (behind ??= reader.all.slice(upTo.length));
    },
  };
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
