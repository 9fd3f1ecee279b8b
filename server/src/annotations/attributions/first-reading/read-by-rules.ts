import type { Block, Sentence } from "../../../text/draft.js";
import { firstReaching } from "../../../text/span.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Attribution } from "../attribution.js";
import { contentOf } from "./content.js";
import { cuesIn, type Cue } from "./cues.js";
import { isCapital, passageOf, tokenSpan, type Passage } from "./passage.js";
import { isVerbal, phraseAfter, phraseBefore, type TokenRange } from "./source-phrase.js";

/** How many tokens a source may gain when it is read back to the comma before it. */
const LONGEST_WIDENING = 10;

/**
 * The attributions of a block, in the order of their cues: a reporting verb, "according to" or a colon, with the noun
 * phrase beside it as the source and the clause or quotation beside it as the content. A quotation that fills its
 * sentences and has no cue continues the speaker before it: as more content of the attribution in the sentence before,
 * else as an attribution with no source and no cue.
 */
export function readByRules(block: Block, quotations: readonly Quotation[]): Attribution[] {
  if (block.tokens.length === 0) return [];
  const passage = passageOf(block, quotations);
  const found: Attribution[] = [];
  for (const sentence of block.sentences) attributionsIn(passage, sentence, found);
  return withContinuedQuotations(passage, found);
}

function attributionsIn(passage: Passage, sentence: Sentence, found: Attribution[]): void {
  const bounds = { first: sentence.firstToken, end: sentence.endToken };
  const cues = cuesIn(passage, bounds.first, bounds.end);
  let subject: TokenRange | null = null;
  cues.forEach((cue, index) => {
    const floor = Math.max(bounds.first, cues[index - 1]?.end ?? 0);
    const shares = isShared(passage, cue, bounds.first);
    let beside = sourceOf(passage, cue, floor, bounds.end);
    if (beside === null && !shares) return;
    // What stands before an earlier cue is that cue's affair.
    const reach = index === 0 ? bounds : { first: floor, end: bounds.end };
    const limit = nextLimit(passage, cues, index, bounds.end);
    let content = contentOf(passage, cue, beside, reach, limit);
    if (content.length === 0 && beside !== null && beside.end <= cue.first) {
      beside = backToComma(passage, beside, floor);
      content = contentOf(passage, cue, beside, reach, limit);
    }
    const source = beside ?? (shares ? (subject ?? leadingSubject(passage, bounds.first, cue.first)) : null);
    subject = source ?? subject;
    if (content.length === 0) return;
    found.push({
      source: source && tokenSpan(passage, source.first, source.end),
      cue: [tokenSpan(passage, cue.first, cue.end)],
      content,
    });
  });
}

/** Before a verb that ends its sentence, all that follows the last comma is the source ("…, a man close to the board said"). */
function backToComma({ tokens, quotationAt }: Passage, source: TokenRange, floor: number): TokenRange {
  for (
    let i = source.first;
    i > floor && source.first - i < LONGEST_WIDENING && quotationAt[i - 1] === -1;
    i--
  )
    if (tokens[i - 1]!.text === ",") return { first: i, end: source.end };
  return source;
}

/** The source beside a cue: after "according to" and an inverted "said", else before the verb. */
function sourceOf(passage: Passage, cue: Cue, floor: number, end: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  if (cue.form === null) {
    const colon = tokens[cue.first]!.text === ":";
    return colon ? phraseBefore(passage, cue.first, floor) : phraseAfter(passage, cue.end, end, true);
  }
  if (cue.form.tense === "gerund") return null;
  if (cue.form.kind === "speech" && cue.form.tense !== "base" && cue.first > floor) {
    const before = cue.first - 1;
    const comma = tokens[before]!.text === ",";
    const afterQuote = quotationAt[before] !== -1 || (comma && before > 0 && quotationAt[before - 1] !== -1);
    if (afterQuote || (comma && closesSentence(passage, cue, end))) {
      const inverted = phraseAfter(passage, cue.end, end, false);
      if (inverted) return inverted;
    }
  }
  return phraseBefore(passage, cue.first, floor);
}

/** "…, said Ana Doe." with no quotation: a name or a role, and no clause after it. */
function closesSentence({ tokens }: Passage, cue: Cue, end: number): boolean {
  if (
    end - cue.end > 24 ||
    !(isCapital(tokens[cue.end]) || tokens[cue.end]?.lower === "a" || tokens[cue.end]?.lower === "the")
  )
    return false;
  for (let i = cue.end; i < end; i++)
    if (tokens[i]!.lower === "that" || isVerbal(tokens[i]!.lower)) return false;
  return true;
}

/** Whether the cue's verb has its subject in common with a verb before it: "… and added that", "…, saying that". */
function isShared({ tokens }: Passage, cue: Cue, floor: number): boolean {
  if (cue.form === null || cue.first <= floor) return false;
  const { lower } = tokens[cue.first - 1]!;
  return cue.form.tense === "gerund" || lower === "and" || lower === "but" || lower === "or";
}

/** The name or pronoun that opens a sentence: the subject of a later ", saying". */
function leadingSubject(passage: Passage, first: number, before: number): TokenRange | null {
  const range = phraseAfter(passage, first, before, false);
  if (!range || !isCapital(passage.tokens[first])) return null;
  let end = range.first;
  while (end < range.end && (isCapital(passage.tokens[end]) || passage.tokens[end]!.text === ".")) end++;
  return end > range.first ? { first: range.first, end } : null;
}

/** Where the next cue's own words begin, so that "X said A and added B" has A alone as its first content. */
function nextLimit(passage: Passage, cues: readonly Cue[], index: number, end: number): number {
  const { tokens } = passage;
  const next = cues[index + 1];
  if (!next) return end;
  if (next.form === null) return next.first;
  const before = tokens[next.first - 1];
  const shared =
    before !== undefined &&
    (before.lower === "and" ||
      before.lower === "but" ||
      (before.text === "," && next.form.tense === "gerund"));
  return shared && next.first - 1 > cues[index]!.end ? next.first - 1 : end;
}

/** Puts the quotations that no cue claims to the attribution in the sentence before, or to nobody. */
function withContinuedQuotations(passage: Passage, found: Attribution[]): Attribution[] {
  const { quotations, sentences } = passage;
  if (quotations.length === 0) return found;
  const all = found.sort((a, b) => anchor(a) - anchor(b));
  const isClaimed = claims(found);
  const alone: Attribution[] = [];
  let last = -1;
  for (const quotation of quotations) {
    while (last + 1 < all.length && anchor(all[last + 1]!) < quotation.start) last++;
    if (isClaimed(quotation) || quotation.kind !== "direct" || !fillsItsSentences(sentences, quotation))
      continue;
    const more = { start: quotation.start, end: quotation.end };
    const before = all[last];
    if (before && continuesAfter(passage, before, quotation))
      all[last] = { ...before, content: [...before.content, more] };
    else alone.push({ source: null, cue: [], content: [more] });
  }
  return alone.length === 0 ? all : [...all, ...alone].sort((a, b) => anchor(a) - anchor(b));
}

/** Answers, for quotations in order, whether a content reaches into one; goes through the contents once. */
function claims(found: readonly Attribution[]): (quotation: Quotation) => boolean {
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return ({ start, end }) => {
    for (; next < contents.length && contents[next]!.start < end; next++)
      reached = Math.max(reached, contents[next]!.end);
    return reached > start;
  };
}

function anchor({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0])!.start;
}

/** Whether the sentences that the quotation stands in hold hardly more than it. */
function fillsItsSentences(sentences: readonly Sentence[], quotation: Quotation): boolean {
  let length = 0;
  for (
    let s = firstReaching(sentences, quotation.start);
    s < sentences.length && sentences[s]!.start < quotation.end;
    s++
  )
    length += sentences[s]!.end - sentences[s]!.start;
  return quotation.end - quotation.start >= length * 0.7;
}

/** Whether between the attribution's end and the quotation there is nothing but the end of a sentence. */
function continuesAfter(
  { prose }: Passage,
  { cue, source, content }: Attribution,
  quotation: Quotation,
): boolean {
  let end = source?.end ?? 0;
  for (const span of [...cue, ...content]) if (span.end > end && span.end <= quotation.start) end = span.end;
  return (
    end <= quotation.start &&
    quotation.start - end <= 60 &&
    !/[.!?]\s+\S/.test(prose.slice(end, quotation.start))
  );
}
