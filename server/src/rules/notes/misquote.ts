import { t } from "../../l10n/l10n.js";
import { place } from "../../annotations/annotations.js";
import { plainInline } from "../../edits/restore-words.js";
import type { Difference, Heard } from "../../notes/quotes/verdict.js";
import type { Span } from "../../text/span.js";
import { defineRule, type Fix, type ReviewedDraft } from "../rule.js";
import {
  excerpt,
  gatherQuotes,
  judgedQuotes,
  passageOf,
  quoteSpan,
  saidOtherwise,
  type JudgedQuote,
} from "./judged-quotes.js";

export const misquote = defineRule({
  id: "notes/misquote",
  summary: "A quotation differs from the reporter's notes.",
  defaultSeverity: "warning",
  options: {},
  needsNotes: true,
  gather: gatherQuotes,
  *check(draft, _options, gathered) {
    for (const judged of judgedQuotes(draft, gathered)) {
      const { verdict } = judged;
      const { heard, differences } = verdict;
      if (verdict.kind !== "altered" || heard === null) continue;
      yield {
        span: quoteSpan(judged),
        message: t`The notes differ: ${tell(judged, differences[0]!)}.`,
        why:
          t`The notes have, at line ${heard.line}: “${inBold(heard, saidOtherwise(verdict))}”\n\n` +
          `${differences.map((each) => `- ${plainInline(tell(judged, each))}`).join("\n")}\n\n` +
          t(
            "What stands between quotation marks is what was said, word for word. An ellipsis marks what is left out, brackets what is put in.",
          ),
        related: passageOf(verdict, t("The notes have it here.")),
        fixes: () => fixes(draft, judged),
      };
    }
  },
});

/** In UTF-16 units: so much of a passage is told. */
const SHOWN = 240;

/** A passage of the notes on one line, the words in bold that the quotation has otherwise, cut where it runs on. */
function inBold({ text, span }: Heard, marks: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const [start, end] = [mark.start - span.start, mark.end - span.start];
    if (start < at || end > Math.min(SHOWN, text.length)) continue;
    shown += `${plainInline(text.slice(at, start))}**${plainInline(text.slice(start, end))}**`;
    at = end;
  }
  const rest = text.slice(at).trimEnd();
  return shown + plainInline(rest.length > SHOWN - at ? `${rest.slice(0, SHOWN - at)}…` : rest);
}

function tell({ at, quotation }: JudgedQuote, { quote, note, says }: Difference): string {
  const start = quotation.inner.start;
  const here = at.block.prose.slice(start + quote.start, start + quote.end).trim();
  const has = /[A-Za-zÀ-ɏ\d]/.test(here);
  if (note === null) return t`“${excerpt(here)}” is not there`;
  return has ? `“${excerpt(says)}”, not “${excerpt(here)}”` : t`“${excerpt(says)}” is left out`;
}

/** The words of the notes, one difference at a time where each is a word or two for others. */
function fixes(draft: ReviewedDraft, { at, quotation, verdict }: JudgedQuote): Fix[] {
  const edits = verdict.differences.map(({ quote, note, says }) => {
    const start = quotation.inner.start;
    const inner = { start: start + quote.start, end: start + quote.end };
    const here = at.block.prose.slice(inner.start, inner.end);
    const words = says.replace(/\s+/g, " ");
    if (note === null || words.split(" ").length > 8 || /["“”]/.test(words)) return null;
    const span = place(at, inner);
    if (draft.text.slice(span.start, span.end) !== here) return null;
    if (/[A-Za-zÀ-ɏ\d]/.test(here)) {
      const capital = /^[A-ZÀ-ÞĀ-Ž]/.test(here) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      return { ...span, newText: capital };
    }
    if (here !== " ") return null;
    return { ...span, newText: ` ${words} ` };
  });
  const sound = edits.filter((edit) => edit !== null);
  return sound.length < edits.length || sound.length === 0
    ? []
    : [{ title: t("Restore the words of the notes"), edits: sound }];
}
