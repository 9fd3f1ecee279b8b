import { defineRule } from "../rule.js";
import { gatherClaims, unsourced } from "./unsourced.js";

export const unattributedStatistic = defineRule({
  id: "attribution/unattributed-statistic",
  summary: "A figure has no source.",
  defaultSeverity: "warning",
  options: {
    minimumScore: {
      default: 1,
      description: "How much evidence a sentence must hold before it is flagged; higher flags less.",
    },
  },
  gather: gatherClaims("statistic"),
  check: (draft, { minimumScore }, gathered) => unsourced(draft, gathered, minimumScore),
});
