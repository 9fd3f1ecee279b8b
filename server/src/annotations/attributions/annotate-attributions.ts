import type { Block } from "../../text/draft.js";
import type { Context } from "../annotations.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Attribution } from "./attribution.js";

/** The attributions of a block, in the order of their cues. */
export function annotateAttributions(_block: Block, _quotations: readonly Quotation[], _context: Context): Attribution[] {
  return [];
}
