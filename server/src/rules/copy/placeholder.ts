import { place, proseOf } from "../../annotations/annotations.js";
import { defineRule } from "../rule.js";

export const placeholder = defineRule({
  id: "copy/placeholder",
  summary: "A placeholder is still in the copy.",
  defaultSeverity: "warning",
  options: {},
  *checkBlock(at) {
    for (const span of at.annotations.placeholders)
      yield {
        span: place(at, span),
        message: `“${proseOf(at, span)}” is still to come.`,
        why: "A placeholder keeps the place of a fact that was not in hand. Put the fact in, or take the sentence out.",
      };
  },
});
