import { t } from "../../l10n/l10n.js";
import { place, type BlockAnnotations } from "../../annotations/annotations.js";
import type { Mention } from "../../annotations/mentions/mention.js";
import type { Quotation } from "../../annotations/quotations/quotation.js";
import { holdsCredit, isSpeech } from "../../annotations/quotations/speech.js";
import { attributeQuote } from "../../edits/attribute-quote.js";
import { eligibleSpeakers } from "../../annotations/sources/eligible.js";
import { withChoices } from "../../edits/edit.js";
import { sourceReference } from "../../edits/source-reference.js";
import { firstReaching, overlaps, type Span } from "../../text/span.js";
import { defineRule, type Fix, type ReviewedDraft } from "../rule.js";

/** How many speakers stand behind the TK to choose from. */
const CHOICES = 4;
/** The speakers of a piece are looked for so many blocks before and behind a quotation. */
const PIECE = 30;
const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
export const unattributedQuote = defineRule({
  id: "attribution/unattributed-quote",
  summary: "A quotation does not say whose it is.",
  defaultSeverity: "warning",
  options: {
    minimumWords: { default: 6, description: "Shorter quotations are left alone." },
  },
  gather({ block, annotations }) {
    if (!BODY.has(block.kind)) return null;
    const unsigned = annotations.quotations.filter(
      (quotation) => isSpeech(block, quotation, 1) && !isSigned(annotations, quotation),
    );
    return unsigned.length > 0 ? unsigned : null;
  },
  *check(draft, { minimumWords }, gathered) {
    for (const { block, gist } of gathered) {
      const quotation = gist.find(
        (each) => isSpeech(draft.blocks[block]!.block, each, minimumWords) && !hasSpeaker(draft, block, each),
      );
      if (!quotation) continue;
      yield {
        span: place(draft.blocks[block]!, quotation),
        message: t("The quotation does not say whose it is."),
        why: t(
          "A quotation is worth as much as who said it, and words in quotation marks are a promise that somebody did. Readers should be able to tell from the sentence, or the one before or after it.\n\n**Who would know.** The notes or the recording.",
        ),
        fixes: () => fixes(draft, block, quotation),
      };
    }
  },
});

/** Whether an attribution with a source holds the quotation. */
function isSigned({ attributions }: BlockAnnotations, quotation: Quotation): boolean {
  return attributions.some(
    ({ source, content }) => source !== null && content.some((part) => overlaps(part, quotation)),
  );
}

/** Whether the copy around a quotation without a source leaves no doubt who speaks. */
function hasSpeaker(draft: ReviewedDraft, index: number, quotation: Quotation): boolean {
  const { blocks, sources } = draft;
  const at = blocks[index]!;
  const { prose, sentences } = at.block;
  if (holdsCredit(prose.slice(quotation.end, quotation.end + 200))) return true;
  const said = at.annotations.attributions.findIndex(({ content }) =>
    content.some((part) => overlaps(part, quotation)),
  );
  if (said >= 0 && sources.isSure(index, said)) return true;
  // The sentence around it or the one behind names somebody, or cites them.
  const own = sentences[firstReaching(sentences, quotation.start)]!;
  const last = sentences[firstReaching(sentences, Math.max(quotation.start, quotation.end - 1))]!;
  const behind = sentences[firstReaching(sentences, quotation.end)];
  const beside = { start: own.start, end: (behind ?? last).end };
  if (namesSomebody(at.annotations, beside, quotation)) return true;
  const before = blocks[index - 1];
  if (before && BODY.has(before.block.kind) && /[:,—–-]$/.test(before.block.prose)) return true;
  // One that ends its paragraph may be introduced by the next.
  const after = blocks[index + 1];
  if (after && behind === undefined) {
    if (holdsCredit(after.block.prose.slice(0, 12))) return true;
    const first = after.block.sentences[0];
    const { attributions, mentions } = after.annotations;
    if (first && attributions.some(({ source }) => source !== null && source.start < first.end)) return true;
    // Who is named first, behind the quotation, is whom it introduces.
    const isNamed = before === undefined || !before.annotations.mentions.some(isPerson);
    if (first && isNamed && mentions.some((mention) => isPerson(mention) && mention.start < first.end))
      return true;
  }
  return isOnlySpeaker(draft, index);
}

function isPerson({ kind, surname }: Mention): boolean {
  return kind === "person" || kind === "role" || (kind === "unknown" && surname !== "");
}

/** Whether a stretch of a block names or cites somebody outside the quotation. */
function namesSomebody(
  { attributions, mentions }: BlockAnnotations,
  within: Span,
  quotation: Quotation,
): boolean {
  return (
    attributions.some(
      ({ source }) => source !== null && overlaps(source, within) && !overlaps(source, quotation),
    ) ||
    mentions.some(
      (mention) => mention.kind !== "document" && overlaps(mention, within) && !overlaps(mention, quotation),
    )
  );
}

/** Whether, so far around, one person alone is cited: a piece about somebody needs no more. */
function isOnlySpeaker({ blocks, sources }: ReviewedDraft, index: number): boolean {
  const speakers = new Set<string>();
  for (
    let b = Math.max(0, index - PIECE);
    b < Math.min(blocks.length, index + PIECE) && speakers.size < 2;
    b++
  )
    for (const [a, { source }] of blocks[b]!.annotations.attributions.entries()) {
      const speaker = source && sources.speakerOf(b, a);
      if (speaker?.kind === "person") speakers.add(speaker.name);
    }
  return speakers.size === 1;
}

/** A TK with the draft's eligible speakers to choose from: whose words they are, is for the writer to say. */
function fixes(draft: ReviewedDraft, index: number, quotation: Quotation): Fix[] {
  const edits = attributeQuote(draft.blocks[index]!, quotation, "TK");
  if (edits === null) return [];
  const names = eligibleSpeakers(draft, { block: index, span: quotation }, CHOICES)
    .filter(({ kind }) => kind === "person")
    .map((speaker) => sourceReference(speaker, draft, index, quotation.start));
  return [{ title: t("Add “TK said” and choose who"), edits: withChoices(edits, names) }];
}
