import { place } from "../annotations/annotations.js";
import { agrees } from "../annotations/sources/entity.js";
import type { Source } from "../annotations/sources/sources.js";
import { isName } from "./source-at.js";
import type { DraftView } from "./view.js";
import { blocksAbout, spokenIn } from "./who-says-what.js";

/** How many blocks before its own a pronoun that nobody cites is followed to. */
const BACK = 1;

/**
 * Whom a "he" or "she" at an offset means that nobody cites: the one person it fits among those before it in its paragraph, else
 * in the one before. Null for other words, and where it fits two: a reader could not tell either.
 */
export function meantByPronoun(view: DraftView, offset: number): Source | null {
  const { blocks } = view.review;
  const [first, end] = blocksAbout(blocks, { start: offset, end: offset + 1 });
  for (let block = first; block < end; block++) {
    const at = blocks[block]!;
    const pronoun = at.annotations.mentions.find((mention) => {
      const { start, end: behind } = place(at, mention);
      return mention.kind === "pronoun" && start <= offset && offset <= behind;
    });
    if (!pronoun || pronoun.gender === "unknown") continue;
    for (let before = block; before >= Math.max(0, block - BACK); before--) {
      const limit = before === block ? pronoun.start : Infinity;
      const fitting = peopleBefore(view, before, limit).filter(({ gender }) =>
        agrees(gender, pronoun.gender),
      );
      if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
    }
  }
  return null;
}

/** The people that a block names or cites before an offset in its prose, each once. */
function peopleBefore(view: DraftView, block: number, limit: number): Source[] {
  const { blocks, sources } = view.review;
  const named = blocks[block]!.annotations.mentions.map((mention, index) =>
    isName(mention) && mention.end <= limit ? sources.meantBy(block, index) : null,
  );
  const cited = spokenIn(view, block).map(({ attribution: { source }, speaker, sure }) =>
    sure && source && source.end <= limit ? speaker : null,
  );
  const people = [...named, ...cited].filter((source) => source?.kind === "person");
  return [...new Set(people)] as Source[];
}
