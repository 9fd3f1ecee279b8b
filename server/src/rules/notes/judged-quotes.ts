import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Quotation } from "../../annotations/quotations/quotation.js";
import type { Source } from "../../annotations/sources/sources.js";
import { folded } from "../../annotations/mentions/person-name.js";
import { isFamilyName } from "../../lexicon/family-names.js";
import { genderOfGivenName, GIVEN_NAMES } from "../../lexicon/given-names.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import type { QuoteVerdict } from "../../notes/quotes/verdict.js";
import { inTitleCase } from "../../notes/named-in-notes.js";
import { mayBeOneName } from "../../notes/people/spelling.js";
import { isVoiceOf } from "../../notes/reading/voices.js";
import { overlaps, type Span } from "../../text/span.js";
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
      const put = putTo(draft, block, quotation);
      const words = at.block.prose.slice(quotation.inner.start, quotation.inner.end);
      const verdict = draft.notes.quoted(words, nameOf(put.speaker));
      const meant =
        verdict.kind === "another's"
          ? (meantBy(draft, block, put, verdict) ?? writtenWrong(draft, put, verdict))
          : null;
      const isDoubtful = verdict.kind === "absent" && mayMeanAnother(draft, block, put);
      yield meant === null
        ? {
            at,
            quotation,
            speaker: put.speaker,
            verdict: isDoubtful ? { ...verdict, kind: "unknown" } : verdict,
          }
        : { at, quotation, speaker: meant.speaker, verdict: draft.notes.quoted(words, meant.name) };
    }
  }
}

/** The name of a speaker as the notes may have it; null for nobody known. */
function nameOf(speaker: Source | null): string | null {
  // A person told by what they are ("the shopkeeper", "Ferry captain") could be any of the voices in the notes.
  const isNamed = speaker?.kind === "person" && !isTold(speaker.name);
  // "Marlon Teague's sister, Corinne Teague-Bell": the name behind the comma.
  const apposed = /, ([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]+(?: [A-Z]\.)?(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]+)+)$/.exec(
    speaker?.name ?? "",
  )?.[1];
  return apposed ?? (isNamed ? speaker.name : null);
}

/** Whether what stands for a name only tells what somebody is. */
function isTold(name: string): boolean {
  const words = name.split(" ");
  const [first, last] = [folded(words[0]!), words.at(-1)!];
  if (/^(?:the|a|an|his|her|their) /i.test(name) || /^[a-zß-ž]/.test(last)) return true;
  return isPersonNoun(folded(last)) && !GIVEN_NAMES.has(first) && !isFamilyName(folded(last));
}

/** Whom the copy puts a quotation to; `by` is "he" or "she" where it says no more than that, and "" where it says nothing. */
interface Put {
  readonly speaker: Source | null;
  readonly by: string;
}

/** So many paragraphs back somebody may be meant by "she". */
const RECENT = 2;
/** In UTF-16 units: what begins no further on is what a paragraph begins with ("The …"). */
const OPENS = 4;

/**
 * Whom a pronoun means where the notes have the words of somebody else: that other person, where the copy has named them just
 * before and the pronoun may mean them. Null where none may be meant, or the copy names its speaker.
 */
function meantBy(
  draft: ReviewedDraft,
  block: number,
  { speaker, by }: Put,
  { heard }: QuoteVerdict,
): { readonly name: string; readonly speaker: Source | null } | null {
  if (speaker === null || by === speaker.name || !heard?.voice) return null;
  const { voice } = heard;
  const { sources, blocks } = draft;
  const person = sources.sources.find(
    ({ kind, name }) => kind === "person" && name !== speaker.name && isVoiceOf(voice, name) === true,
  );
  // What a draft's pronouns show of somebody is a guess; of whom they mean here it cannot tell.
  const gender = genderOfGivenName(folded((person?.name ?? voice.name).split(" ")[0]!));
  if ((by === "he" && gender === "female") || (by === "she" && gender === "male")) return null;
  const last = inTitleCase(voice.name).split(" ").at(-1) ?? "";
  // "Bell said he was sorry. “…,” he said": nobody named before that paragraph is meant.
  const from = isSpeakingIn(draft, block, speaker) ? block : since(draft, block, speaker);
  const isNamed = blocks.slice(from, block + 1).some(({ block: { prose } }) => prose.includes(last));
  return last.length > 2 && isNamed ? { name: voice.name, speaker: person ?? null } : null;
}

/**
 * The voice of the notes by a name that is nearly the speaker's, where nobody else in the copy goes by it: the name is wrong, and not
 * to whom the words are put. Null for any other voice.
 */
function writtenWrong({ sources }: ReviewedDraft, { speaker }: Put, { heard }: QuoteVerdict) {
  if (speaker === null || !heard?.voice || !mayBeOneName(heard.voice.name, speaker.name)) return null;
  const { voice } = heard;
  const isSomebodyElse = sources.sources.some(
    ({ kind, name }) =>
      kind === "person" && name !== speaker.name && name.includes(" ") && isVoiceOf(voice, name) === true,
  );
  return isSomebodyElse ? null : { name: voice.name, speaker };
}

/** From which paragraph on somebody may be meant by "he": from the last one that begins with the speaker and names nobody else. */
function since({ blocks, sources }: ReviewedDraft, block: number, speaker: Source): number {
  const first = Math.max(0, block - RECENT);
  for (let at = block - 1; at > first; at--) {
    const people = blocks[at]!.annotations.mentions.flatMap(({ kind, start, role }, index) =>
      kind === "person" || kind === "unknown"
        ? [{ start: Math.min(start, role?.start ?? start), source: sources.meantBy(at, index) }]
        : [],
    );
    const [one] = people.filter(({ source }) => source?.kind === "person");
    if (one === undefined) continue;
    const isAlone = people.every(({ source }) => source?.kind !== "person" || source === speaker);
    return isAlone && one.start <= OPENS ? at : first;
  }
  return first;
}

/** Whether "he" stands in a paragraph that names somebody else in full, and not the one who was found for it. */
function mayMeanAnother({ blocks }: ReviewedDraft, block: number, { speaker, by }: Put): boolean {
  if (speaker === null || by === "" || by === speaker.name) return false;
  const { annotations, block: here } = blocks[block]!;
  const last = speaker.name.split(" ").at(-1)!;
  return (
    !here.prose.includes(last) &&
    annotations.mentions.some(
      ({ kind, text }) => (kind === "person" || kind === "unknown") && text.includes(" "),
    )
  );
}

/** Whether a paragraph puts something to a person by their name. */
function isSpeakingIn({ blocks, sources }: ReviewedDraft, block: number, speaker: Source): boolean {
  const { annotations, block: here } = blocks[block]!;
  const last = speaker.name.split(" ").at(-1)!;
  return annotations.attributions.some(
    ({ source }, index) =>
      source !== null &&
      sources.speakerOf(block, index) === speaker &&
      here.prose.slice(source.start, source.end).includes(last),
  );
}

/** Who is quoted: whom the words are put to, else the one person to whom the paragraph puts anything. */
function putTo({ blocks, sources }: ReviewedDraft, block: number, quotation: Quotation): Put {
  const { attributions } = blocks[block]!.annotations;
  const { prose } = blocks[block]!.block;
  const heard = new Set<Source>();
  for (const [index, { source, content }] of attributions.entries()) {
    const speaker = source && sources.speakerOf(block, index);
    if (!speaker || overlaps(source, quotation)) continue;
    if (content.some((span) => overlaps(span, quotation))) {
      const by = prose.slice(source.start, source.end).toLowerCase();
      return { speaker, by: /^(?:he|she|they)$/.test(by) ? by : speaker.name };
    }
    heard.add(speaker);
  }
  return { speaker: heard.size === 1 ? [...heard][0]! : null, by: "" };
}

/** The passage of the notes, to jump to. */
export function passageOf({ heard }: QuoteVerdict, message: string): readonly Related[] {
  return heard === null ? [] : [{ span: heard.span, message, note: heard.path }];
}

/** Where a passage of the notes has other words than the quotation: in the note's text. */
export function saidOtherwise({ heard, differences }: QuoteVerdict): Span[] {
  return differences.flatMap(({ note, path }) => (note !== null && path === heard?.path ? [note] : []));
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
