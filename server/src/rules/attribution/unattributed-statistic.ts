import { defineRule } from "../rule.js";
import { gatherClaims, unsourced, UNSOURCED_OPTIONS } from "./unsourced.js";

export const unattributedStatistic = defineRule({
  id: "attribution/unattributed-statistic",
  summary: "A figure has no source.",
  defaultSeverity: "warning",
  options: UNSOURCED_OPTIONS,
  gather: gatherClaims,
  check: (draft, options, gathered) => unsourced(draft, gathered, "statistic", options),
});
