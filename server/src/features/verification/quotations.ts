import { t } from "../../l10n/l10n.js";
import {
  gatherQuotes,
  judgedQuotes,
  quoteSpan,
  saidOtherwise,
  type JudgedQuote,
} from "../../rules/notes/judged-quotes.js";
import { place } from "../../annotations/annotations.js";
import { isNobodysName } from "../../lexicon/nobody.js";
import type { QuoteVerdict } from "../../notes/quotes/verdict.js";
import type { ReviewedDraft } from "../../rules/rule.js";
import { excerpt } from "../overview/words.js";
import type { DraftView } from "../view.js";
import { evidenceAt, findingsAt, type Evidence } from "./evidence.js";
import type { Item, ItemState } from "./sheet.js";

const SHOWN = 320;

/** The quotations of a draft, each with its passage. */
export function quotationItems(view: DraftView): Item[] {
  const { review } = view;
  const gathered = review.blocks.flatMap((at, block) => {
    const gist = gatherQuotes(at);
    return gist ? [{ block, gist }] : [];
  });
  if (review.notes.notes.length === 0)
    return gathered.flatMap(({ block, gist }) =>
      gist.map((quotation): Item => {
        const span = place(review.blocks[block]!, quotation);
        const words = excerpt(review.text.slice(span.start, span.end), SHOWN);
        return { kind: "quotation", span, words, of: "", state: "open", says: "", evidence: [] };
      }),
    );
  return [...judgedQuotes(review, gathered)].map((judged) => {
    const span = quoteSpan(judged);
    return {
      kind: "quotation",
      span,
      words: excerpt(review.text.slice(span.start, span.end), SHOWN),
      of: judged.speaker === null || isNobodysName(judged.speaker.name) ? "" : judged.speaker.name,
      ...standing(view, judged),
      evidence: evidenceOf(view, judged),
    };
  });
}

function standing(
  view: DraftView,
  { verdict, speaker, at, quotation }: JudgedQuote,
): { state: ItemState; says: string } {
  const { kind, spoken, hasNotes, heard } = verdict;
  if (kind === "verbatim") return { state: "borne", says: t("Word for word in the notes.") };
  if (kind === "altered") {
    const [finding] = findingsAt(view, "notes/misquote", [quoteSpan({ at, quotation })]);
    return { state: "differs", says: finding?.message ?? t("The notes have other words.") };
  }
  if (kind === "another's")
    return {
      state: "differs",
      says: t`In the notes these are the words of ${heard?.voice?.shown ?? t("somebody else")}.`,
    };
  if (speaker !== null && !hasNotes && !isNobodysName(speaker.name))
    return { state: "absent", says: t`There are no notes of ${speaker.name}.` };
  if (kind === "absent") return { state: "absent", says: t("The notes have nothing like it.") };
  return {
    state: "open",
    says: spoken < 4 ? t("Too short to be told from other words.") : t("The notes cannot tell."),
  };
}

function evidenceOf(view: DraftView, judged: JudgedQuote): Evidence[] {
  const { verdict } = judged;
  const { heard } = verdict;
  if (heard === null) return [];
  const found = evidenceAt(view, heard, marksIn(verdict));
  const other = otherwiseQuoted(view.review, judged);
  if (other?.heard)
    found.push(...evidenceAt(view, other.heard, marksIn(other), t("Another note has it otherwise.")));
  return found;
}

/** The words of the passage that the quotation has otherwise; where it has them all, the passage itself. */
function marksIn(verdict: QuoteVerdict) {
  if (verdict.kind === "altered") return saidOtherwise(verdict);
  return verdict.heard ? [verdict.heard.span] : [];
}

/** So much of a quotation another note may have otherwise and still tell of the same words. */
const OTHERWISE = 0.25;

/** What another note than the one a quotation was heard in has instead of its words; null where none has. */
export function otherwiseQuoted({ notes }: ReviewedDraft, judged: JudgedQuote): QuoteVerdict | null {
  const { verdict, quotation, at, speaker } = judged;
  if (verdict.heard === null || (verdict.kind !== "verbatim" && verdict.kind !== "altered")) return null;
  const words = at.block.prose.slice(quotation.inner.start, quotation.inner.end);
  const other = notes.quotedBesides(words, speaker?.name ?? null, verdict.heard.path);
  if (other.kind !== "altered" || other.heard === null) return null;
  const differing = other.differences.reduce((sum, { quote, says }) => {
    const here = words.slice(quote.start, quote.end).split(/\s+/).filter(Boolean).length;
    return sum + Math.max(here, Math.min(3, says.split(/\s+/).filter(Boolean).length));
  }, 0);
  const isSame = other.heard.text.replace(/\s+/g, " ") === verdict.heard.text.replace(/\s+/g, " ");
  return !isSame && differing <= OTHERWISE * other.spoken ? other : null;
}
