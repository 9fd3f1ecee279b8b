import { HOUSEHOLD_NAMES } from "../../lexicon/household-names.js";
import { contains, firstReaching } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import { hasCourtesy } from "../mentions/told-of-alone.js";
import type { Mention } from "../mentions/mention.js";

/** Where a story tells of somebody; in a headline or a table a last name is all there is room for. */
const TELLING: ReadonlySet<string> = new Set(["paragraph", "listItem", "blockQuote"]);

/**
 * Whether a last name that several bear calls one of them there in the copy's own words, and not a family, a house or a
 * campaign: with no title or role beside it, and none whom all readers know by that name.
 */
export function callsOne(at: AnnotatedBlock, mention: Mention): boolean {
  const { block, annotations } = at;
  if (!TELLING.has(block.kind) || HOUSEHOLD_NAMES.has(mention.key)) return false;
  if (mention.definite || mention.role !== null || mention.gender !== "unknown" || hasCourtesy(at, mention))
    return false;
  if (annotations.quotations.some((quotation) => contains(quotation, mention))) return false;
  const token = firstReaching(block.tokens, mention.start);
  const chunk = annotations.tags(token).chunks.find(({ first, end }) => first <= token && token < end);
  // "The old Boyle place", "two Boyle brothers", "Boyle’s boat".
  return (
    chunk === undefined ||
    (chunk.first === token && (chunk.head === token || isOwner(block.prose, mention.end)))
  );
}

function isOwner(prose: string, end: number): boolean {
  return prose[end] === "’" || prose[end] === "'";
}
