import { t } from "../../l10n/l10n.js";
import { defineRule } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const editorializing = defineRule({
  id: "wording/editorializing",
  summary: "A word gives the copy’s own opinion.",
  defaultSeverity: "warning",
  options: { paraphrase: PARAPHRASE },
  checkBlock: (at, options) =>
    checkWording(at, {
      kind: "editorializing",
      why: t(
        "News copy has no view of its own: cut it, put the facts that lead to it, or say whose view it is.",
      ),
      ...options,
    }),
});
