import type { Block } from "../../text/draft.js";
import type { Context } from "../annotations.js";
import type { Quotation } from "./quotation.js";

/** The quotations of a block, in order. */
export function findQuotations(_block: Block, _context: Context): Quotation[] {
  return [];
}
