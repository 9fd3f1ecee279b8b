import { t } from "../../l10n/l10n.js";
import { defineRule } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const euphemism = defineRule({
  id: "wording/euphemism",
  summary: "A soft or official phrase hides what happened.",
  defaultSeverity: "warning",
  options: { paraphrase: PARAPHRASE },
  checkBlock: (at, options) =>
    checkWording(at, {
      kind: "euphemism",
      why: t("Such a phrase is mostly one side’s own: say in plain words what was done, and to whom."),
      ...options,
    }),
});
