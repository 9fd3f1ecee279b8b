import type { Block } from "../../text/draft.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Figure } from "../figures/figure.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Claim } from "./claim.js";

/** One claim a sentence, in order. */
export function annotateClaims(
  block: Block,
  _parts: { readonly quotations: readonly Quotation[]; readonly attributions: readonly Attribution[]; readonly figures: readonly Figure[] },
): Claim[] {
  return block.sentences.map((_, sentence) => ({ sentence, status: "none", score: 0, evidence: [] }));
}
