import type { Block } from "../../text/draft.js";
import type { Stylebook } from "../../lexicon/stylebook.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import type { LoadedWording } from "./loaded-wording.js";

/** The stylebook's entries as they stand in a block, in order, each with the voice it is said in. */
export function annotateWording(
  _block: Block,
  _stylebook: Stylebook,
  _parts: { readonly quotations: readonly Quotation[]; readonly attributions: readonly Attribution[] },
): LoadedWording[] {
  return [];
}
