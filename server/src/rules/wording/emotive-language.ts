import { t } from "../../l10n/l10n.js";
import { defineRule } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const emotiveLanguage = defineRule({
  id: "wording/emotive-language",
  summary: "A word stirs feeling where a plain one would tell what happened.",
  defaultSeverity: "warning",
  options: { paraphrase: PARAPHRASE },
  checkBlock: (at, options) =>
    checkWording(at, {
      kind: "emotive",
      why: t(
        "It tells a reader what to feel before they know what happened: say what happened, and let that weigh.",
      ),
      ...options,
    }),
});
