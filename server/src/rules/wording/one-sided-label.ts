import { t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import { oneSidedLabels } from "../../annotations/wording/one-sided-labels.js";
import { deleteWording } from "../../edits/delete-wording.js";
import { defineRule } from "../rule.js";

export const oneSidedLabel = defineRule({
  id: "wording/one-sided-label",
  summary: "One side of a dispute has a political label, and the other has none.",
  defaultSeverity: "hint",
  options: {},
  *checkBlock(at) {
    for (const { label, side, other } of oneSidedLabels(at.block, at.annotations.quotations)) {
      const word = proseOf(at, label);
      yield {
        span: place(at, label),
        message: t`“${word}” labels the ${proseOf(at, side)}; the ${proseOf(at, other)} they face have no label.`,
        why: t(
          "A label on one side makes the other the norm. Give both theirs, where a reader needs them, or neither.",
        ),
        related: [{ span: place(at, other), message: t("The side without a label.") }],
        fixes: (draft) => {
          const edits = deleteWording(draft.text, at, label);
          return edits ? [{ title: t`Delete “${word}”`, edits }] : [];
        },
      };
    }
  },
});
