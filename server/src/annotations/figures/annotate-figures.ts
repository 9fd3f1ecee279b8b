import type { Block } from "../../text/draft.js";
import type { Figure } from "./figure.js";

/** The figures of a block, in order. */
export function annotateFigures(_block: Block): Figure[] {
  return [];
}
