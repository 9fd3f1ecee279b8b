import { defineRule } from "../rule.js";
import { BESIDE_CLAIMS, gatherClaims, joinClaims } from "./gather-claims.js";
import { unsourced, unsourcedOptions } from "./unsourced.js";

export const unattributedClaim = defineRule({
  id: "attribution/unattributed-claim",
  summary: "A statement that wants a source has none.",
  defaultSeverity: "warning",
  options: unsourcedOptions(0.4),
  gather: gatherClaims,
  gathersFrom: BESIDE_CLAIMS,
  join: joinClaims,
  check: (draft, options, gathered) => unsourced(draft, gathered, "claim", options),
});
