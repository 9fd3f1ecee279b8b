import type { Stylebook, StylebookEntry } from "../../lexicon/stylebook.js";
import type { Block, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { isUsed } from "./contexts.js";
import type { LoadedWording } from "./loaded-wording.js";
import { isReporting } from "./reporting.js";
import type { WordScorer } from "./scorer.js";

interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

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
  const listed = stylebook.matcher
    .matches(
      block.tokens,
      (match) =>
        isUsed(block, match) &&
        (match.entry.kind !== "attribution" || isReporting(match, block.tokens, parts.attributions)),
    )
    .map(({ entry, form, from, to }) => {
      const span = { start: from, end: to };
      return { ...span, entry, form, voice: voiceOf(block, span, parts) };
    });
  const learned = (scorer?.loaded(block) ?? [])
    .filter((token) => !stylebook.fine.has(token.lower) && !stylebook.words.has(token.lower))
    .filter((token) => !listed.some((known) => overlaps(known, token)))
    .map((token) => {
      const span = withoutPossessive(token);
      return { ...span, entry: entryOf(token.lower), form: token.lower, voice: voiceOf(block, span, parts) };
    });
  return learned.length === 0 ? listed : [...listed, ...learned].sort((a, b) => a.start - b.start);
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

/** Marks come before cues: a word in marks inside a paraphrase is somebody's word, not the paraphrase's. */
function voiceOf(block: Block, span: Span, { quotations, attributions }: Parts): LoadedWording["voice"] {
  const quotation = quotations.find((quoted) => overlaps(quoted, span));
  if (quotation) return quotation.kind === "snippet" ? "snippet" : "quoted";
  if (block.kind === "blockQuote") return "quoted";
  const covers = (parts: readonly Span[]): boolean => parts.some((part) => overlaps(part, span));
  return attributions.some(({ content, cue }) => covers(content) && !covers(cue)) ? "paraphrase" : "writer";
}
