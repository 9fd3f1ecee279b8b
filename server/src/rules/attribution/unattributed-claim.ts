import { defineRule } from "../rule.js";
import { gatherClaims, unsourced, UNSOURCED_OPTIONS } from "./unsourced.js";

export const unattributedClaim = defineRule({
  id: "attribution/unattributed-claim",
  summary: "A statement that wants a source has none.",
  defaultSeverity: "warning",
  options: UNSOURCED_OPTIONS,
  gather: gatherClaims,
  check: (draft, options, gathered) => unsourced(draft, gathered, "claim", options),
});
