import { english, t } from "../../l10n/l10n.js";
import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { BlockKind } from "../../text/draft.js";

/** What the parts of a draft are called. */
export interface Places {
  /** What the block at an index is called. */
  of(block: number): string;
  /** What the part that holds an offset of the draft is called. */
  at(offset: number): string;
}

const NAMES: Readonly<Record<BlockKind, string>> = {
  headline: english("Headline"),
  deck: english("Deck"),
  subhead: english("Subhead"),
  paragraph: english("Paragraph"),
  listItem: english("List item"),
  tableCell: english("Table"),
  blockQuote: english("Quotation"),
  caption: english("Caption"),
  byline: english("Byline"),
  dateline: english("Paragraph"),
  credit: english("Credit"),
  metadata: english("Front matter"),
  aside: english("Aside"),
  unread: english("Not read"),
};

/** Kinds whose blocks are told apart by their number. */
const NUMBERED: ReadonlySet<BlockKind> = new Set(["paragraph", "listItem", "blockQuote", "dateline"]);

/** Names the parts of a draft: paragraphs, list items and quotations by their number, a dateline with its paragraph. */
export function placesOf(blocks: readonly AnnotatedBlock[]): Places {
  const counts = new Map<string, number>();
  const starts: number[] = [];
  const names: string[] = [];
  for (const [index, at] of blocks.entries()) {
    const { kind } = at.block;
    const before = blocks[index - 1]?.block.kind;
    const name = NAMES[kind];
    if (!(before === "dateline" && kind === "paragraph")) counts.set(name, (counts.get(name) ?? 0) + 1);
    starts.push(place(at, { start: 0, end: 0 }).start);
    names.push(NUMBERED.has(kind) ? `${t(name)} ${counts.get(name) ?? 1}` : t(name));
  }
  const of = (block: number) => names[block] ?? "";
  return {
    of,
    at(offset) {
      let found = 0;
      for (let index = 0; index < starts.length && starts[index]! <= offset; index++) found = index;
      return of(found);
    },
  };
}
