import { PEOPLE_NOUNS, SYNONYMS } from "../../lexicon/counted-nouns.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Fact, Line } from "./fact.js";
import { Recent } from "./recent.js";

/** A fact at its place: the block, the sentence, and how many sentences from the passage's first. */
export interface Told {
  readonly fact: Fact;
  readonly line: Line;
  readonly at: AnnotatedBlock;
  readonly sentence: number;
}

/** A sentence of a passage at its place. */
export interface PlacedLine {
  readonly at: AnnotatedBlock;
  readonly line: Line;
  /** How many sentences from the passage's first. */
  readonly sentence: number;
  /** Index into the block's sentences. */
  readonly index: number;
}

/** A block's sentences with a few around them. */
export interface Passage {
  readonly at: AnnotatedBlock;
  readonly lines: readonly PlacedLine[];
  /** Every fact, in the draft's order. */
  readonly all: readonly Told[];
  /** Those of the block itself. */
  readonly own: readonly Told[];
  /** Of a story: the blocks about it that are furniture and tell a date. */
  readonly dated: readonly AnnotatedBlock[];
  /** The plain text of a sentence of the passage. */
  textOf(sentence: number): string;
  /** Its prose, as it is written. */
  proseOf(sentence: number): string;
}

const COPY: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote"]);

const PASSAGES = new Recent<Passage>();
const STORIES = new Recent<Passage>();

type Neighbours = (distance: number) => AnnotatedBlock | undefined;

/** The passage about a block of body copy: so many blocks before and after it. Table cells and headlines have none. */
export function passageAbout(
  at: AnnotatedBlock,
  around: Neighbours,
  before: number,
  after: number,
): Passage | null {
  return made(PASSAGES, at, around, before, after, false);
}

/** The copy about a block, over the tables and headings that stand between: of a short story all, of a long one so many blocks. */
export function storyAbout(
  at: AnnotatedBlock,
  around: Neighbours,
  before: number,
  after: number,
): Passage | null {
  return made(STORIES, at, around, before, after, true);
}

function made(
  kept: Recent<Passage>,
  at: AnnotatedBlock,
  around: Neighbours,
  before: number,
  after: number,
  isAcross: boolean,
): Passage | null {
  if (!COPY.has(at.block.kind)) return null;
  const blocks: AnnotatedBlock[] = [at];
  const dated: AnnotatedBlock[] = [];
  const collect = (step: number, most: number): void => {
    for (let distance = 1; distance <= most; distance++) {
      const block = around(step * distance);
      if (block === undefined) return;
      if (COPY.has(block.block.kind)) {
        if (step < 0) blocks.unshift(block);
        else blocks.push(block);
      } else if (!isAcross) return;
      else if (block.annotations.dates.length > 0 || block.block.kind === "metadata") dated.push(block);
    }
  };
  collect(-1, before);
  collect(1, after);
  return kept.about(at, [...blocks, ...dated], () => read(at, blocks, dated));
}

function read(
  at: AnnotatedBlock,
  blocks: readonly AnnotatedBlock[],
  dated: readonly AnnotatedBlock[],
): Passage {
  const lines: PlacedLine[] = [];
  const all: Told[] = [];
  for (const block of blocks)
    for (const [index, line] of block.annotations.lines().entries()) {
      const sentence = lines.length;
      for (const fact of line.facts) all.push({ fact, line, at: block, sentence });
      lines.push({ at: block, line, sentence, index });
    }
  return {
    at,
    lines,
    all,
    own: all.filter((told) => told.at === at),
    dated,
    textOf: (sentence) => lines[sentence]?.line.text ?? "",
    proseOf: (sentence) => {
      const own = lines[sentence];
      return own === undefined ? "" : own.at.block.prose.slice(own.line.span.start, own.line.span.end);
    },
  };
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
