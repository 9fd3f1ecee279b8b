import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Quotation } from "../../annotations/quotations/quotation.js";
import type { Source } from "../../annotations/sources/sources.js";
import type { QuoteVerdict } from "../../notes/quotes/verdict.js";
import { overlaps } from "../../text/span.js";
import type { Gathered, Related, ReviewedDraft } from "../rule.js";

/** A quotation of the draft with what the notes say of it. */
export interface JudgedQuote {
  readonly at: AnnotatedBlock;
  readonly quotation: Quotation;
  readonly speaker: Source | null;
  readonly verdict: QuoteVerdict;
}

/** A block's quotations of more than a few words; null where it has none. */
export function gatherQuotes({ annotations }: AnnotatedBlock): readonly Quotation[] | null {
  const direct = annotations.quotations.filter(({ kind }) => kind === "direct");
  return direct.length === 0 ? null : direct;
}

/** Holds each quotation that was gathered against the notes. */
export function* judgedQuotes(
  draft: ReviewedDraft,
  gathered: readonly Gathered<readonly Quotation[]>[],
): Generator<JudgedQuote> {
  if (draft.notes.notes.length === 0) return;
  for (const { block, gist } of gathered) {
    const at = draft.blocks[block]!;
    for (const quotation of gist) {
      const speaker = speakerOf(draft, block, quotation);
      const words = at.block.prose.slice(quotation.inner.start, quotation.inner.end);
      // A person told by what they are ("the shopkeeper") could be any of the voices in the notes.
      const isNamed = speaker?.kind === "person" && !/^(?:the|a|an|his|her|their) /i.test(speaker.name);
      // "Marlon Teague's sister, Corinne Teague-Bell": the name behind the comma.
      const apposed = /, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+)+)$/u.exec(
        speaker?.name ?? "",
      )?.[1];
      const name = apposed ?? (isNamed ? speaker.name : null);
      yield { at, quotation, speaker, verdict: draft.notes.quoted(words, name) };
    }
  }
}

/** Who is quoted: whom the words are put to, else the one person to whom the paragraph puts anything. */
function speakerOf({ blocks, sources }: ReviewedDraft, block: number, quotation: Quotation): Source | null {
  const { attributions } = blocks[block]!.annotations;
  const heard = new Set<Source>();
  for (const [index, { source, content }] of attributions.entries()) {
    const speaker = source && sources.speakerOf(block, index);
    if (!speaker || overlaps(source, quotation)) continue;
    if (content.some((span) => overlaps(span, quotation))) return speaker;
    heard.add(speaker);
  }
  return heard.size === 1 ? [...heard][0]! : null;
}

/** The passage of the notes, to jump to. */
export function passageOf({ heard }: QuoteVerdict, message: string): readonly Related[] {
  return heard === null ? [] : [{ span: heard.span, message, note: heard.path }];
}

/** Words of a note on one line, cut where they run on. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}

/** The quotation with its marks, in the draft. */
export function quoteSpan({ at, quotation }: Pick<JudgedQuote, "at" | "quotation">) {
  return place(at, quotation);
}
