import { defineRule } from "../rule.js";
import { unsourced } from "./unsourced.js";

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
  check: (draft, { minimumScore }) => unsourced(draft, "statistic", minimumScore),
});
