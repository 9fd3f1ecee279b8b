import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Quotation } from "../../annotations/quotations/quotation.js";
import { holdsCredit, isSpeech } from "../../annotations/quotations/speech.js";
import { attributeQuote } from "../../edits/attribute-quote.js";
import { eligibleSpeakers } from "../../annotations/sources/eligible.js";
import { withChoices } from "../../edits/edit.js";
import { sourceReference } from "../../edits/source-reference.js";
import { overlaps } from "../../text/span.js";
import { defineRule, type Around, type Fix, type ReviewedDraft } from "../rule.js";

/** How many speakers stand behind the TK to choose from. */
const CHOICES = 4;
const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
export const unattributedQuote = defineRule({
  id: "attribution/unattributed-quote",
  summary: "A quotation does not say whose it is.",
  defaultSeverity: "warning",
  options: {
    minimumWords: { default: 6, description: "Shorter quotations are left alone." },
  },
  near: { before: 1, after: 1 },
  *checkBlock(at, { minimumWords }, _notes, around) {
    if (!BODY.has(at.block.kind)) return;
    for (const quotation of at.annotations.quotations) {
      // Most quotations have their speaker beside them: that is seen first.
      if (namesSpeaker(at, quotation) || !isSpeech(at.block, quotation, minimumWords)) continue;
      if (hasSpeaker(at, around, quotation)) continue;
      yield {
        span: place(at, quotation),
        message: "The quotation does not say whose it is.",
        why:
          "A quotation is worth as much as who said it, and words in quotation marks are a promise that somebody did. Readers " +
          "should be able to tell from the sentence, or the one before or after it.\n\n**Who would know.** The notes or the recording.",
        fixes: (draft, block) => fixes(draft, block, quotation),
      };
      return;
    }
  },
});

/** Whether the paragraph cites or names somebody outside the quotation. */
function namesSpeaker(
  { annotations: { attributions, mentions } }: AnnotatedBlock,
  quotation: Quotation,
): boolean {
  return (
    attributions.some(({ source }) => source !== null && !overlaps(source, quotation)) ||
    mentions.some((mention) => mention.kind !== "document" && !overlaps(mention, quotation))
  );
}

/** Whether a credit, or the paragraph before or after it, tells who speaks. */
function hasSpeaker(at: AnnotatedBlock, around: Around, quotation: Quotation): boolean {
  if (holdsCredit(at.block.prose.slice(quotation.end, quotation.end + 200))) return true;
  const before = around(-1);
  if (before && BODY.has(before.block.kind)) {
    if (/[:,—–-]$/.test(before.block.prose.slice(-1))) return true;
    const { attributions: said, quotations, mentions: named } = before.annotations;
    if (quotations.length > 0 || said.some(({ source }) => source !== null)) return true;
    if (
      named.some(
        ({ kind, surname }) => kind === "person" || kind === "role" || (kind === "unknown" && surname !== ""),
      )
    )
      return true;
  }
  const after = around(1);
  if (!after) return false;
  if (holdsCredit(after.block.prose.slice(0, 12))) return true;
  const first = after.block.sentences[0];
  return (
    first !== undefined &&
    after.annotations.attributions.some(({ source }) => source !== null && source.start < first.end) &&
    after.annotations.quotations.length === 0
  );
}

/** A TK with the draft's eligible speakers to choose from: whose words they are, is for the writer to say. */
function fixes(draft: ReviewedDraft, index: number, quotation: Quotation): Fix[] {
  const edits = attributeQuote(draft.blocks[index]!, quotation, "TK");
  if (edits === null) return [];
  const names = eligibleSpeakers(draft, { block: index, span: quotation }, CHOICES)
    .filter(({ kind }) => kind === "person")
    .map((speaker) => sourceReference(speaker, draft, index, quotation.start));
  return [{ title: "Add “TK said” and choose who", edits: withChoices(edits, names) }];
}
