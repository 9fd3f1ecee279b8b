import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Quotation } from "../../annotations/quotations/quotation.js";
import { unexplainedSnippets } from "../../annotations/quotations/unexplained-snippet.js";
import { overlaps } from "../../text/span.js";
import { defineRule, type BlockReport } from "../rule.js";
import { checkWording, PARAPHRASE } from "./check-wording.js";

export const scareQuotes = defineRule({
  id: "wording/scare-quotes",
  summary: "Quotation marks hold a word at arm’s length, and nobody is said to have used it.",
  defaultSeverity: "hint",
  options: { paraphrase: PARAPHRASE },
  *checkBlock(at, options) {
    yield* checkWording(at, {
      kind: "scare",
      why: t(
        "It casts doubt without saying what is doubtful: say what is wrong with the word, or leave the doubt out.",
      ),
      ...options,
    });
    for (const snippet of unexplainedSnippets(at.block, at.annotations))
      // A loaded word in marks is flagged by the rule that knows why it is loaded.
      if (!at.annotations.wording.some((wording) => overlaps(wording, snippet))) yield report(at, snippet);
  },
});

function report(at: AnnotatedBlock, snippet: Quotation): BlockReport {
  return {
    span: place(at, snippet),
    message: t`“${proseOf(at, snippet.inner)}” is in quotation marks, and the copy does not say whose word it is.`,
    why: t(
      "Marks round a word or two tell a reader to doubt it and not why. Say who uses the word, or what it is said to be; where it is the plain word for the thing, it needs no marks.",
    ),
    fixes: () => [{ title: t("Remove the quotation marks"), edits: withoutMarks(at, snippet) }],
  };
}

function withoutMarks(at: AnnotatedBlock, { start, end, inner }: Quotation) {
  return [
    { ...place(at, { start, end: inner.start }), newText: "" },
    { ...place(at, { start: inner.end, end }), newText: "" },
  ];
}
