import { t } from "../../l10n/l10n.js";
import { place } from "../../annotations/annotations.js";
import { defineRule } from "../rule.js";

export const unread = defineRule({
  id: "copy/unread",
  summary: "A part of the draft is too tangled to be read, and was not reviewed.",
  defaultSeverity: "information",
  options: {},
  *checkBlock(at) {
    if (at.block.kind !== "unread") return;
    yield {
      span: place(at, { start: 0, end: at.block.prose.length }),
      message: t(
        "What begins here was not read: it holds more marks, or is longer, than a paragraph of copy.",
      ),
      why: t(
        "Reading it could take longer than a writer waits for a keystroke. Blank lines between its parts have it read; `copy/unread` in the settings turns this notice off.",
      ),
    };
  },
});
