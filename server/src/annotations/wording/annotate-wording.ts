import type { LoadedKind, Stylebook, StylebookEntry } from "../../lexicon/stylebook.js";
import type { Block } from "../../text/draft.js";
import type { TagsOf } from "../tags/block-tags.js";
import { concedesFault } from "./concedes.js";
import { isUsed } from "./contexts.js";
import { joinLabels } from "./join-labels.js";
import type { LoadedWording } from "./loaded-wording.js";
import { isReporting } from "./reporting.js";
import type { WordScorer } from "./scorer.js";
import { voiceOf, type Parts } from "./voice.js";

/** Blocks that name people and places and say nothing of them. */
const FURNITURE: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>([
  "byline",
  "dateline",
  "credit",
  "metadata",
]);

interface Resources {
  readonly stylebook: Stylebook;
  readonly scorer: WordScorer | null;
}

/**
 * The stylebook's entries as they are used in a block, in order, each with the voice it is said in. The scorer adds none: it
 * takes back those of the stylebook's maybes that it doubts.
 */
export function annotateWording(
  block: Block,
  { stylebook, scorer }: Resources,
  parts: Parts,
  tags: TagsOf,
): LoadedWording[] {
  if (FURNITURE.has(block.kind)) return [];
  let read: Float32Array | undefined;
  const scores = () => (read ??= scorer?.read(block));
  const doubted = new Set<LoadedWording>();
  const used = stylebook.matcher
    .matches(
      block.tokens,
      (match) =>
        isUsed(block, match, tags) &&
        (match.entry.kind !== "attribution" ||
          (isReporting(match, block.tokens, parts.attributions, tags) &&
            !(match.entry.mayConcede === true && concedesFault(block, match.first, match.end)))),
    )
    .flatMap(({ entry, form, first, end, from, to }) => {
      const voice = voiceOf(block, { start: from, end: to }, parts);
      // A guess is not enough to ask whose word a snippet is.
      if (voice === "snippet" && entry.strength === "hint") return [];
      const wording: LoadedWording = { start: from, end: to, entry, form, voice };
      const isMaybe =
        (entry.strength === "hint" && entry.unscored !== true) || (voice === "paraphrase" && isOfTone(entry));
      const known = isMaybe ? scores() : undefined;
      if (known && !isLikely(known, first, end, DOUBT[entry.kind])) doubted.add(wording);
      return [wording];
    });
  // Two maybes that are joined bear each other out: what is new of them nobody has doubted.
  return joinLabels(block, used).filter((wording) => !doubted.has(wording));
}

/**
 * How far below the threshold the scorer may put a maybe of the stylebook before it is left out; a paraphrase, whose tone is
 * the source’s before it is the copy’s, makes a maybe of every word of tone. What a verb of saying does, the scorer cannot tell.
 */
const DOUBT: Readonly<Record<LoadedKind, number>> = {
  emotive: 2,
  editorializing: 1,
  euphemism: 0.5,
  scare: 0.5,
  label: 1,
  attribution: Infinity,
};

function isOfTone({ kind }: StylebookEntry): boolean {
  return kind === "emotive" || kind === "editorializing";
}

/** Whether the scorer lets a maybe of the stylebook stand: it speaks for one of its words, or knows none of them. */
function isLikely(scores: Float32Array, first: number, end: number, doubt: number): boolean {
  let known = false;
  for (let at = first; at < end; at++) {
    if (scores[at]! > -doubt) return true;
    known ||= !Number.isNaN(scores[at]!);
  }
  return !known;
}
