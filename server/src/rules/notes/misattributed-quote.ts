import { t } from "../../l10n/l10n.js";
import { plainInline } from "../../edits/restore-words.js";
import { defineRule } from "../rule.js";
import { excerpt, gatherQuotes, judgedQuotes, passageOf, quoteSpan } from "./judged-quotes.js";

export const misattributedQuote = defineRule({
  id: "notes/misattributed-quote",
  summary: "A quotation is put to one person; in the notes somebody else says it.",
  defaultSeverity: "warning",
  options: {},
  needsNotes: true,
  gather: gatherQuotes,
  *check(draft, _options, gathered) {
    for (const judged of judgedQuotes(draft, gathered)) {
      const { verdict, speaker } = judged;
      const { heard } = verdict;
      if (verdict.kind !== "another's" || !heard?.voice || !speaker) continue;
      const who = heard.voice.shown;
      yield {
        span: quoteSpan(judged),
        message: t`In the notes ${who} says this, not ${speaker.name}.`,
        why:
          t`The notes have it at line ${heard.line}, in the words of ${plainInline(who)}: “${plainInline(excerpt(heard.text))}”\n\n` +
          t("Words in quotation marks are a promise that the person named beside them said them."),
        related: passageOf(verdict, t`${who} says it here.`),
      };
    }
  },
});
