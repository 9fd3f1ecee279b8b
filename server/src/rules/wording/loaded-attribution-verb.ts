import { t } from "../../l10n/l10n.js";
import { defineRule } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const loadedAttributionVerb = defineRule({
  id: "wording/loaded-attribution-verb",
  summary: "A verb of saying passes judgment on what is said.",
  defaultSeverity: "warning",
  options: { paraphrase: PARAPHRASE },
  checkBlock: (at, options) =>
    checkWording(at, {
      kind: "attribution",
      why: t("“Said” takes no side. Where another verb is meant, the copy says what bears it out."),
      bulk: { id: "attributionVerbs", title: t("Write “said” for loaded attribution verbs") },
      ...options,
    }),
});
