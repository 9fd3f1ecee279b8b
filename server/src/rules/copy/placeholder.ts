import { english, t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import { isOfMerge } from "../../lexicon/placeholders.js";
import { defineRule } from "../rule.js";

const TO_COME = english(
  "A placeholder keeps the place of a fact that was not in hand. Put the fact in, or take the sentence out.",
);
const TWO_VERSIONS = english(
  "Two versions of the copy stand here, one under the other. Keep one of them, and take out the marks. Until then nothing but placeholders is asked of the second.",
);

export const placeholder = defineRule({
  id: "copy/placeholder",
  summary: "A placeholder is still in the copy.",
  defaultSeverity: "warning",
  options: {},
  *checkBlock(at) {
    for (const span of at.annotations.placeholders) {
      const words = proseOf(at, span);
      const isMerge = isOfMerge(words);
      yield {
        span: place(at, span),
        message: isMerge
          ? t`“${words}” begins a merge that nobody finished.`
          : t`“${words}” is still to come.`,
        why: t(isMerge ? TWO_VERSIONS : TO_COME),
      };
    }
  },
});
