import type { Stylebook, StylebookEntry } from "../../lexicon/stylebook.js";
import type { Block, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import { isUsed } from "./contexts.js";
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
 * The stylebook's entries as they are used in a block, and the words beside them that the scorer takes for loaded, in
 * order, each with the voice it is said in.
 */
export function annotateWording(
  block: Block,
  { stylebook, scorer }: Resources,
  parts: Parts,
): LoadedWording[] {
  if (FURNITURE.has(block.kind)) return [];
  const scores = scorer?.read(block);
  const listed = stylebook.matcher
    .matches(
      block.tokens,
      (match) =>
        isUsed(block, match) &&
        (match.entry.kind !== "attribution" || isReporting(match, block.tokens, parts.attributions)) &&
        (!isScored(match.entry) || !scores || isLikely(scores, match.first, match.end)),
    )
    .map(({ entry, form, from, to }) => {
      const span = { start: from, end: to };
      return { ...span, entry, form, ...voiceOf(block, span, parts) };
    });
  if (!scores) return listed;
  const learned = block.tokens
    .filter(
      (token, at) => scores[at]! > 0 && !stylebook.fine.has(token.lower) && !stylebook.words.has(token.lower),
    )
    .filter((token) => !listed.some((known) => overlaps(known, token)))
    .map((token) => {
      const span = withoutPossessive(token);
      return { ...span, entry: entryOf(token.lower), form: token.lower, ...voiceOf(block, span, parts) };
    })
    // A guess is not enough to ask whose word a snippet is.
    .filter(({ voice }) => voice !== "snippet");
  return learned.length === 0 ? listed : [...listed, ...learned].sort((a, b) => a.start - b.start);
}

/** How far below the threshold the scorer may put a maybe of the stylebook before it is left out. */
const DOUBT = 0.5;

/** The maybes that the scorer can judge: it learned of tone, and knows little of labels, verbs of saying and euphemisms. */
function isScored({ kind, strength }: StylebookEntry): boolean {
  return strength === "hint" && (kind === "emotive" || kind === "editorializing");
}

/** Whether the scorer lets a maybe of the stylebook stand: it speaks for one of its words, or knows none of them. */
function isLikely(scores: Float32Array, first: number, end: number): boolean {
  let known = false;
  for (let at = first; at < end; at++) {
    if (scores[at]! > -DOUBT) return true;
    known ||= !Number.isNaN(scores[at]!);
  }
  return !known;
}

/** A learned word as the stylebook would list it: a maybe, with no more of a reason than there is. */
function entryOf(word: string): StylebookEntry {
  return {
    id: word,
    kind: word.endsWith("ly") ? "editorializing" : "emotive",
    forms: [word],
    replacements: [],
    reason: "reads as judgment more often than as fact",
    guidance: [],
    strength: "hint",
  };
}

function withoutPossessive({ start, end, lower }: Token): Span {
  return { start, end: /['’]s$/.test(lower) ? end - 2 : end };
}
