import { PEOPLE_NOUNS, SYNONYMS } from "../../lexicon/counted-nouns.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Fact, Line } from "./fact.js";

/** A fact at its place: the block, the sentence, and how many sentences from the passage's first. */
export interface Told {
  readonly fact: Fact;
  readonly line: Line;
  readonly at: AnnotatedBlock;
  readonly sentence: number;
}

/** A block's sentences with a few around them. */
export interface Passage {
  readonly at: AnnotatedBlock;
  /** Every fact, in the draft's order. */
  readonly all: readonly Told[];
  /** Those of the block itself. */
  readonly own: readonly Told[];
  /** The plain text of a sentence of the passage. */
  textOf(sentence: number): string;
  /** Its prose, as it is written. */
  proseOf(sentence: number): string;
}

const COPY: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote"]);

/** The last passage made about a block: several rules ask for it, one after the other. It is its blocks' alone. */
const PASSAGES = new WeakMap<AnnotatedBlock, { blocks: readonly AnnotatedBlock[]; passage: Passage }>();

/** The passage about a block of body copy: so many blocks before and after it. Table cells and headlines have none. */
export function passageAbout(
  at: AnnotatedBlock,
  around: (distance: number) => AnnotatedBlock | undefined,
  before: number,
  after: number,
): Passage | null {
  if (!COPY.has(at.block.kind)) return null;
  const blocks: AnnotatedBlock[] = [at];
  for (let distance = -1; distance >= -before; distance--) {
    const block = around(distance);
    if (block === undefined || !COPY.has(block.block.kind)) break;
    blocks.unshift(block);
  }
  for (let distance = 1; distance <= after; distance++) {
    const block = around(distance);
    if (block === undefined || !COPY.has(block.block.kind)) break;
    blocks.push(block);
  }
  const known = PASSAGES.get(at);
  if (known?.blocks.length === blocks.length && known.blocks.every((block, index) => block === blocks[index]))
    return known.passage;
  const lines: Line[] = [];
  const blockOf: AnnotatedBlock[] = [];
  const all: Told[] = [];
  for (const block of blocks)
    for (const line of block.annotations.lines()) {
      for (const fact of line.facts) all.push({ fact, line, at: block, sentence: lines.length });
      lines.push(line);
      blockOf.push(block);
    }
  const passage: Passage = {
    at,
    all,
    own: all.filter((told) => told.at === at),
    textOf: (sentence) => lines[sentence]?.text ?? "",
    proseOf: (sentence) => {
      const span = lines[sentence]?.span;
      return span === undefined ? "" : blockOf[sentence]!.block.prose.slice(span.start, span.end);
    },
  };
  PASSAGES.set(at, { blocks, passage });
  return passage;
}

/** Whether two facts are amounts that can be added, divided or held against each other. */
export function sameKind(a: Fact, b: Fact): boolean {
  return a.sort === b.sort && a.unit === b.unit && headsAgree(a, b);
}

/** Whether the nouns of two facts may stand for one kind of thing; one left out agrees with any. */
export function headsAgree(a: Fact, b: Fact): boolean {
  if (a.sort !== "count" || a.head === "" || b.head === "" || a.head === b.head) return true;
  if ((SYNONYMS.get(a.head) ?? a.head) === (SYNONYMS.get(b.head) ?? b.head)) return true;
  return isPeople(a.head) && isPeople(b.head);
}

/** Whether both name the same noun. */
export function sameHead(a: Fact, b: Fact): boolean {
  return a.head !== "" && a.head === b.head;
}

function isPeople(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || /(?:er|or|ist|ee|ant)$/.test(noun);
}
