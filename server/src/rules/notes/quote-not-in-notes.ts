import { t } from "../../l10n/l10n.js";
import { isSpeech } from "../../annotations/quotations/speech.js";
import { defineRule } from "../rule.js";
import { gatherQuotes, judgedQuotes, quoteSpan } from "./judged-quotes.js";

export const quoteNotInNotes = defineRule({
  id: "notes/quote-not-in-notes",
  summary: "The notes have the speaker's words, and this quotation is not among them.",
  defaultSeverity: "information",
  options: {
    minimumWords: { default: 5, description: "Shorter quotations are left alone." },
  },
  needsNotes: true,
  gather: gatherQuotes,
  *check(draft, { minimumWords }, gathered) {
    for (const judged of judgedQuotes(draft, gathered)) {
      const { verdict, speaker, at, quotation } = judged;
      if (verdict.kind !== "absent" || !verdict.hasNotes || !speaker) continue;
      if (verdict.spoken < minimumWords || !isSpeech(at.block, quotation, minimumWords)) continue;
      yield {
        span: quoteSpan(judged),
        message: t`The notes of ${speaker.name} have nothing like this quotation.`,
        why:
          t`The notes have words of ${speaker.name.replace(/[*_`[\]<>]/g, "")}, and no passage of them comes near these. They may have been said elsewhere.\n\n` +
          t("**Who would know.** The reporter, or the recording."),
      };
    }
  },
});
