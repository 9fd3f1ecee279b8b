import type { Stylebook } from "../../lexicon/stylebook.js";
import type { Block } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import type { LoadedWording } from "./loaded-wording.js";

/** The stylebook's entries as they stand in a block, in order, each with the voice it is said in. */
export function annotateWording(
  block: Block,
  stylebook: Stylebook,
  parts: { readonly quotations: readonly Quotation[]; readonly attributions: readonly Attribution[] },
): LoadedWording[] {
  return stylebook.matcher.matches(block.tokens).map(({ entry, form, from, to }) => {
    const span = { start: from, end: to };
    return { ...span, entry, form, voice: voiceOf(span, parts.quotations, parts.attributions) };
  });
}

/** Marks come before cues: a word in marks inside a paraphrase is somebody's word, not the paraphrase's. */
function voiceOf(
  span: Span,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): LoadedWording["voice"] {
  const quotation = quotations.find((quoted) => overlaps(quoted, span));
  if (quotation) return quotation.kind === "snippet" ? "snippet" : "quoted";
  return attributions.some(({ content }) => content.some((part) => overlaps(part, span)))
    ? "paraphrase"
    : "writer";
}
