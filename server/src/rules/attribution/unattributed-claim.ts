import { defineRule } from "../rule.js";
import { gatherClaims, unsourced } from "./unsourced.js";

export const unattributedClaim = defineRule({
  id: "attribution/unattributed-claim",
  summary: "A statement that wants a source has none.",
  defaultSeverity: "warning",
  options: {
    minimumScore: {
      default: 1,
      description: "How much evidence a sentence must hold before it is flagged; higher flags less.",
    },
  },
  gather: gatherClaims("claim"),
  check: (draft, { minimumScore }, gathered) => unsourced(draft, gathered, minimumScore),
});
