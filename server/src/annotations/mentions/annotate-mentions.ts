import type { Block } from "../../text/draft.js";
import type { Mention } from "./mention.js";

/** The names, pronouns and role nouns of a block, in order. */
export function annotateMentions(_block: Block): Mention[] {
  return [];
}
