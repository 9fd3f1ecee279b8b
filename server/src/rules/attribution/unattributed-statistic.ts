import { defineRule } from "../rule.js";
import { gatherClaims, unsourced, unsourcedOptions } from "./unsourced.js";

/** Most figures of a story are those of a report, a plan, a ruling or a body that it is about: only the plainest is asked about. */
const MINIMUM_SCORE = 0.45;

export const unattributedStatistic = defineRule({
  id: "attribution/unattributed-statistic",
  summary: "A figure has no source.",
  defaultSeverity: "warning",
  options: unsourcedOptions(MINIMUM_SCORE),
  gather: gatherClaims,
  check: (draft, options, gathered) => unsourced(draft, gathered, "statistic", options),
});
