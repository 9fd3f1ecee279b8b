import type { Block } from "../../text/draft.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import type { Quotation } from "../quotations/quotation.js";
import type { LoadedWording } from "./loaded-wording.js";

/** What tells whose words a wording is. */
export interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Behind these somebody calls somebody something: `called him a “bully”`. */
const NAMING =
  /\b(?:call|label|brand|dub|describ|term|denounc|accus|deem|mock|liken|compar|refer)(?:s|led|l?ing|ed|d|es|e|red)?\b/i;
/** How far before a snippet such a verb may stand, in UTF-16 units. */
const NAMING_REACH = 60;

/**
 * Whose words a wording is, and whether somebody is named for a snippet. Marks come before cues: a word in marks inside a
 * paraphrase is somebody's word, not the paraphrase's.
 */
export function voiceOf(
  { kind, prose }: Block,
  span: Span,
  { quotations, attributions }: Parts,
): Pick<LoadedWording, "voice" | "attributed"> {
  const covers = (parts: readonly Span[]): boolean => parts.some((part) => overlaps(part, span));
  const near = attributionsNear(attributions, span.start);
  const next = quotations[firstReaching(quotations, span.start)];
  const quotation = next && overlaps(next, span) ? next : undefined;
  if (quotation && (quotation.kind === "direct" || continuesSpeech(prose, quotation)))
    return { voice: "quoted" };
  if (quotation) {
    const before = prose.slice(Math.max(0, quotation.start - NAMING_REACH), quotation.start);
    const attributed =
      NAMING.test(before) || near.some(({ source, content }) => source !== null && covers(content));
    return { voice: "snippet", ...(attributed && { attributed }) };
  }
  if (kind === "blockQuote") return { voice: "quoted" };
  const isParaphrase = near.some(({ content, cue }) => covers(content) && !covers(cue));
  return { voice: isParaphrase ? "paraphrase" : "writer" };
}

/** A few words that end a sentence begun before "she said": `“I read it,” she said, “and it’s terrifying.”` */
function continuesSpeech(prose: string, { start, inner }: Quotation): boolean {
  return (
    /,\s*$/.test(prose.slice(Math.max(0, start - 3), start)) &&
    /[.!?]$/.test(prose.slice(inner.start, inner.end))
  );
}
