import type { Stylebook } from "../../lexicon/stylebook.js";
import type { Block } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { isUsed } from "./contexts.js";
import type { LoadedWording } from "./loaded-wording.js";

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

/** The stylebook's entries as they are used in a block, in order, each with the voice it is said in. */
export function annotateWording(block: Block, stylebook: Stylebook, parts: Parts): LoadedWording[] {
  if (FURNITURE.has(block.kind)) return [];
  return stylebook.matcher
    .matches(
      block.tokens,
      (match) =>
        isUsed(block, match) &&
        (match.entry.kind !== "attribution" || isCue(match.from, match.to, parts.attributions)),
    )
    .map(({ entry, form, from, to }) => {
      const span = { start: from, end: to };
      return { ...span, entry, form, voice: voiceOf(block, span, parts) };
    });
}

/** An attribution verb is one only where it puts words or thoughts to somebody: not "the sea claimed three lives". */
function isCue(start: number, end: number, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ cue }) => cue.some((part) => overlaps(part, { start, end })));
}

/** Marks come before cues: a word in marks inside a paraphrase is somebody's word, not the paraphrase's. */
function voiceOf(block: Block, span: Span, { quotations, attributions }: Parts): LoadedWording["voice"] {
  const quotation = quotations.find((quoted) => overlaps(quoted, span));
  if (quotation) return quotation.kind === "snippet" ? "snippet" : "quoted";
  if (block.kind === "blockQuote") return "quoted";
  return attributions.some(({ content }) => content.some((part) => overlaps(part, span)))
    ? "paraphrase"
    : "writer";
}
