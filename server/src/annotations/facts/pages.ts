import type { Passage } from "./passage.js";

/** A passage of fewer sentences is looked at whole: most stories are, with all their paragraphs. */
const LONG = 160;
/** Sentences of a block that are looked at together. */
const PAGE = 40;
/** Sentences before and behind these that they may be held against. */
const MARGIN = 40;

/**
 * A passage in pieces of so many of the block's own sentences, each with those around it: what looks at every two figures of a
 * passage then takes as long for each page of a paragraph without end. A sentence keeps its number.
 */
export function* pagesOf(passage: Passage): Generator<Passage> {
  const { at, lines, all } = passage;
  if (lines.length <= LONG) {
    yield passage;
    return;
  }
  const first = lines.findIndex((line) => line.at === at);
  const end = lines.findLastIndex((line) => line.at === at) + 1;
  // A fact's place in `all` follows from its sentence: the first fact of each.
  const facts = [0];
  for (const { line } of lines) facts.push(facts.at(-1)! + line.facts.length);
  for (let from = first; from < end; from += PAGE) {
    const to = Math.min(end, from + PAGE);
    const [low, high] = [Math.max(0, from - MARGIN), Math.min(lines.length, to + MARGIN)];
    yield {
      ...passage,
      lines: lines.slice(low, high),
      all: all.slice(facts[low], facts[high]),
      own: all.slice(facts[from], facts[to]),
    };
  }
}
