import { defineRule } from "../rule.js";
import { BESIDE_CLAIMS, gatherClaims, joinClaims } from "./gather-claims.js";
import { unsourced, unsourcedOptions } from "./unsourced.js";

export const unattributedStatistic = defineRule({
  id: "attribution/unattributed-statistic",
  summary: "A figure has no source.",
  defaultSeverity: "warning",
  options: unsourcedOptions(0.4),
  gather: gatherClaims,
  gathersFrom: BESIDE_CLAIMS,
  join: joinClaims,
  check: (draft, options, gathered) => unsourced(draft, gathered, "statistic", options),
});
