import {
  CLAUSE_OPENERS,
  DETERMINERS,
  LISTENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from "../../../lexicon/function-words.js";
import type { Span } from "../../../text/span.js";
import type { Cue } from "./cues.js";
import { isCapital, tokenSpan, type Passage } from "./passage.js";
import { isDash, type TokenRange } from "./source-phrase.js";

/** A clause of at least this many tokens before ", X said" is what X said, and not an adverbial. */
const SHORTEST_CLAUSE = 4;
/** "…, Doe said in a statement to reporters on Monday": no more than this stands after a verb that closes its sentence. */
const LONGEST_TAIL = 14;

/** The bounds of the sentence that a cue stands in, as tokens. */
export interface Bounds {
  readonly first: number;
  readonly end: number;
}

/**
 * What is said, given its cue and its source's place: the clause or quotation before ("…," X said), after (X said …) or
 * around them. `source` is null where the subject is left out ("… and added that"). `limit` is the token where the next
 * cue's own words begin.
 */
export function contentOf(
  passage: Passage,
  cue: Cue,
  source: TokenRange | null,
  bounds: Bounds,
  limit: number,
): Span[] {
  const from = Math.min(cue.first, source?.first ?? cue.first);
  const to = Math.max(cue.end, source?.end ?? cue.end);
  const spans: Span[] = [];
  const before = contentBefore(passage, from, bounds);
  const tail = tailEnd(passage, cue, to, bounds);
  if (before !== null && (tail !== null || before.quoted)) {
    spans.push(before.span);
    if (tail === bounds.end) return spans;
  }
  const after = contentAfter(passage, cue, spans.length === 0 ? to : (tail ?? to), bounds, limit);
  if (after !== null) spans.push(after);
  return spans;
}

/** The clause or quotation that ends just before token `from`, parted from it by a comma or by its closing mark. */
function contentBefore(
  passage: Passage,
  from: number,
  bounds: Bounds,
): { span: Span; quoted: boolean } | null {
  const { tokens, quotations, quotationAt } = passage;
  let end = from;
  const comma =
    end > 0 &&
    (tokens[end - 1]!.text === "," || isDash(tokens[end - 1]!.text)) &&
    quotationAt[end - 1] === -1;
  if (comma) end--;
  const inQuote = end > 0 ? quotationAt[end - 1]! : -1;
  if (inQuote !== -1) {
    const quotation = quotations[inQuote]!;
    if (
      !comma &&
      quotation.kind === "snippet" &&
      end > bounds.first &&
      !/[,.?!]["”'’]?$/.test(passage.prose.slice(quotation.start, quotation.end))
    )
      return null;
    const start = sentenceStart(passage, quotation.start, bounds);
    return { span: { start, end: quotation.end }, quoted: true };
  }
  if (!comma || end - bounds.first < SHORTEST_CLAUSE) return null;
  const first = skipOpener(passage, bounds.first, end);
  if (PREPOSITIONS.has(tokens[first]!.lower) && end - first < 8) return null;
  return end > first ? { span: tokenSpan(passage, first, end), quoted: false } : null;
}

/** Where what a quotation belongs to begins: with its sentence, or with the quotation where that began a sentence earlier. */
function sentenceStart(passage: Passage, quoteStart: number, bounds: Bounds): number {
  const first = passage.tokens[bounds.first]!;
  if (quoteStart <= first.start) return quoteStart;
  const opener = passage.tokens[skipOpener(passage, bounds.first, bounds.end)]!;
  return Math.min(opener.start, quoteStart);
}

/** "But", "And" at the start of a sentence are the writer's. */
function skipOpener({ tokens }: Passage, first: number, end: number): number {
  const { lower } = tokens[first]!;
  return first + 1 < end && (lower === "but" || lower === "and" || lower === "so") ? first + 1 : first;
}

/**
 * The token after the words that only say when, where and to whom it was said, where those end at a comma, a quotation
 * or the sentence's end; null where a clause follows the verb instead.
 */
function tailEnd(passage: Passage, cue: Cue, to: number, bounds: Bounds): number | null {
  const { tokens, quotationAt } = passage;
  const inverted = to > cue.end;
  const listener = cue.form?.listener === true && !inverted;
  let i = listener ? listenerEnd(passage, to, bounds.end) : to;
  for (; i < bounds.end && i - to <= LONGEST_TAIL; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (quotationAt[i] !== -1) return i;
    if (kind === "punctuation" && !INNER_MARKS.has(text))
      return PAUSES.has(text) || i + 1 < bounds.end ? i : bounds.end;
    if (lower === "that" || (SUBJECT_PRONOUNS.has(lower) && lower !== "it")) return null;
    // Only what says when or where may follow a verb that nothing else follows.
    const free =
      inverted || listener || i > to || PREPOSITIONS.has(lower) || TIME_WORDS.has(lower) || text === ".";
    if (!free) return null;
  }
  return i >= bounds.end ? bounds.end : null;
}

/** Marks within a word or an abbreviation. */
const INNER_MARKS = new Set([".", "'", "’", "-"]);
/** Marks after which the sentence goes on. */
const PAUSES = new Set([",", ";", ":", "—", "–", "--"]);

/** Past the listener of "told reporters", "told the board". */
function listenerEnd(passage: Passage, from: number, end: number): number {
  const { tokens, quotationAt } = passage;
  let i = from;
  if (i >= end || quotationAt[i] !== -1) return i;
  const first = tokens[i]!;
  if (LISTENERS.has(first.lower)) return i + 1;
  const capital = isCapital(first);
  if (DETERMINERS.has(first.lower)) i++;
  if (capital || isCapital(tokens[i])) {
    while (
      i < end &&
      (isCapital(tokens[i]) ||
        tokens[i]!.lower === "of" ||
        tokens[i]!.text === "’s" ||
        tokens[i]!.text === "'s")
    )
      i++;
    if (i === from) i++;
    return i;
  }
  return Math.min(i + 1, end);
}

/** The clause or quotation after the verb and what says when and to whom. */
function contentAfter(passage: Passage, cue: Cue, from: number, bounds: Bounds, limit: number): Span | null {
  const { tokens, quotations, quotationAt } = passage;
  const end = Math.min(bounds.end, limit);
  let i = clauseStart(passage, cue, from, end);
  while (i < end && quotationAt[i] === -1 && tokens[i]!.kind === "punctuation" && tokens[i]!.text !== "(")
    i++;
  if (i >= end) return null;
  let last = end;
  while (last > i && quotationAt[last - 1] === -1 && /^(?:[.,;:!?]|\.\.\.|…)$/.test(tokens[last - 1]!.text))
    last--;
  if (last <= i) return null;
  const span = tokenSpan(passage, i, last);
  const quotation = quotations[quotationAt[last - 1]!];
  return quotation && quotation.end > span.end ? { start: span.start, end: quotation.end } : span;
}

function clauseStart(passage: Passage, cue: Cue, from: number, end: number): number {
  const { tokens, quotationAt } = passage;
  if (cue.form === null || from >= end) return from;
  const first = tokens[from]!;
  if (quotationAt[from] !== -1 || first.lower === "that" || first.text === "," || first.text === ":")
    return from;
  const adverbial = PREPOSITIONS.has(first.lower) || TIME_WORDS.has(first.lower);
  if (!adverbial && !cue.form.listener) return from;
  if (cue.form.kind === "stance" || cue.form.kind === "thought") return from;
  for (let i = from; i < end && i - from <= LONGEST_TAIL; i++) {
    if (quotationAt[i] !== -1 || tokens[i]!.lower === "that") return i;
    if (tokens[i]!.text === ":" && i + 1 < end) return i + 1;
    if (CLAUSE_OPENERS.has(tokens[i]!.lower) && i > from) break;
  }
  if (cue.form.listener) return listenerEnd(passage, from, end);
  let i = from;
  while (i < end && TIME_WORDS.has(tokens[i]!.lower)) i++;
  if (i > from) return i;
  return PREPOSITIONS.has(first.lower) && TIME_WORDS.has(tokens[from + 1]?.lower ?? "")
    ? Math.min(from + 2, end)
    : from;
}
