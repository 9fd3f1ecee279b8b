import { t } from "../../l10n/l10n.js";
import { defineRule } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const loadedLabel = defineRule({
  id: "wording/loaded-label",
  summary: "A label judges people instead of describing them.",
  defaultSeverity: "warning",
  options: {
    quoted: { default: false, description: "Report labels inside direct quotations too, as hints." },
    paraphrase: {
      ...PARAPHRASE,
      description:
        "Report every label in what a source is paraphrased as saying, as a hint; slurs are reported in any case.",
    },
  },
  checkBlock: (at, options) =>
    checkWording(at, {
      kind: "label",
      why: t("A reader takes the label for the copy’s own verdict: say what the person did or is."),
      ...options,
    }),
});
