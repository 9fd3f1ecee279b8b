import { AFTER_TIME, MAY_BE_LAST, NEVER_LAST, OPENERS, SPEECH, TITLES } from "./abbreviations.js";
import { isLower, isUpper } from "./characters.js";
import type { Sentence, Token } from "./draft.js";
import { itemMarksEnd } from "./item-marks.js";

/**
 * Groups a block's tokens into sentences, in one pass; every token belongs to exactly one. A sentence ends at its
 * stop and the marks that close after it, where a new sentence begins: not before a lower-case word (so “Why?” she
 * said. is one), not after a shortened word or an initial, and inside a quotation as outside of it. A line break that
 * the prose kept ends a sentence too, unless the next line goes on in lower case. What opens an item ("1/", "10:42", "→")
 * stands before its sentence as one of its own.
 */
export function splitSentences(prose: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const marks = itemMarksEnd(prose);
  if (marks > 0) {
    const end = tokens.findIndex(({ start }) => start >= marks);
    if (end > 0 && tokens[end]!.start === marks) close(end);
  }
  for (let index = first; index < tokens.length; index++) {
    const stops = isStop(tokens[index]!);
    const end = stops ? afterClosers(prose, tokens, index) : index + 1;
    if ((stops && endsHere(tokens, first, index, end)) || breaksLine(prose, tokens, end)) close(end);
    index = end - 1;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;

  function close(end: number): void {
    sentences.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
    });
    first = end;
  }
}

const WIDE_STOPS = "。！？｡";

function isStop({ kind, text }: Token): boolean {
  if (kind === "punctuation") {
    const mark = text.charCodeAt(0);
    return (
      mark === 0x2e ||
      mark === 0x3f ||
      mark === 0x21 ||
      mark === 0x2026 ||
      mark === 0x61f ||
      WIDE_STOPS.includes(text)
    );
  }
  return kind === "word" && text.charCodeAt(text.length - 1) === 0x2e;
}

const CLOSERS = "”’\"')]»";

/** The index after the stop at `stop` and all that closes with it: further stops, quotation marks and brackets. */
function afterClosers(prose: string, tokens: readonly Token[], stop: number): number {
  let at = stop + 1;
  for (; at < tokens.length; at++) {
    const { text, start, kind } = tokens[at]!;
    if (kind !== "punctuation") break;
    const glued = start === tokens[at - 1]!.end;
    if (glued && (CLOSERS.includes(text) || text === "!" || text === "?")) {
      // A straight mark closes unless it stands before a word: Stop."Go.
      if ((text === '"' || text === "'") && !isLooseEnd(prose, tokens, at)) break;
      continue;
    }
    // Marks set apart by spaces: “Stop. ”
    if (text === "”" || text === "»") continue;
    break;
  }
  return at;
}

function isLooseEnd(prose: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.start > tokens[at]!.end ||
    next.kind === "punctuation" ||
    opensQuote(prose, tokens, at)
  );
}

/** Whether an odd number of straight marks of the kind at `at` stands close before it, so that this one closes. */
function opensQuote(prose: string, tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  let count = 0;
  const from = Math.max(0, start - 500);
  for (
    let found = prose.indexOf(text, from);
    found >= 0 && found < start;
    found = prose.indexOf(text, found + 1)
  )
    count++;
  return count % 2 === 1;
}

function breaksLine(prose: string, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  for (let at = tokens[end - 1]!.end; at < next.start; at++)
    if (prose.charCodeAt(at) === 0x0a) return !isLower(next.text.charCodeAt(0));
  return false;
}

const OPENING_MARKS: ReadonlySet<string> = new Set(["•", "—", "–", "--", "…", "...", "@", "#"]);
const OPENING = "“‘\"'([{«¿¡";
/** Marks of comments and changes that were never closed: "{>>", "{~~". */
const AFTER_BRACE = "><~+=%/";

/** Whether the stop at `stop`, closed before token `end`, ends the sentence that began at token `first`. */
function endsHere(tokens: readonly Token[], first: number, stop: number, end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  const mark = tokens[stop]!;
  if (WIDE_STOPS.includes(mark.text)) return true;
  const glued = next.start === tokens[end - 1]!.end;
  let start = end;
  while (
    start < tokens.length - 1 &&
    ((OPENING.includes(tokens[start]!.text) && tokens[start]!.kind === "punctuation") ||
      (tokens[end]!.text === "{" && AFTER_BRACE.includes(tokens[start]!.text)))
  )
    start++;
  const opener = tokens[start]!;
  // An address behind a stop is none of the sentence: what is added to that must not land in it.
  if (!glued && opener.kind === "word" && /^https?:\/\//.test(opener.lower)) return mark.text === ".";
  const quoted = start > end;
  if (isLower(opener.text.charCodeAt(0))) return false;
  if (glued) return isMissingSpace(tokens, stop, end, start);
  if (opener.kind === "punctuation" && !mayOpen(opener.text)) return false;
  const isOpener = OPENERS.has(opener.lower);
  if (mark.kind === "word") return endsAcronym(mark, opener, isOpener || quoted);
  if (mark.text === ".") {
    if (isSpaced(tokens, stop)) return isOpener || quoted;
    const before = tokens[stop - 1];
    if (before === undefined || before.end !== mark.start) return true;
    if (before.kind === "number") return !(stop - 1 === first);
    return before.kind !== "word" || endsWord(before, opener, isOpener || quoted);
  }
  if (mark.text === "…" || mark.text === "..." || mark.text === "..") {
    return (quoted || (isOpener && opener.text !== "I")) && isUpper(opener.text.charCodeAt(0));
  }
  return !(end > stop + 1 && !quoted && isSpeakerAhead(tokens, start));
}

/** Marks that a sentence may open with: bullets, dashes, and the handles of pasted posts. */
function mayOpen(text: string): boolean {
  return OPENING_MARKS.has(text);
}

/** `. . .`: points with spaces between. */
function isSpaced(tokens: readonly Token[], stop: number): boolean {
  return tokens[stop - 1]?.text === "." && tokens[stop - 2]?.text === ".";
}

/** policy.Since, or a closing mark with the next sentence glued to it. */
function isMissingSpace(tokens: readonly Token[], stop: number, end: number, start: number): boolean {
  const before = tokens[stop - 1];
  const opener = tokens[start]!;
  if (opener.kind !== "word" || !isUpper(opener.text.charCodeAt(0))) return false;
  if (end > stop + 1) return true;
  if (tokens[stop]!.text.length > 1 || before?.kind !== "word" || before.text.length < 2) return false;
  return (
    isLower(before.text.charCodeAt(before.text.length - 1)) &&
    (opener.text.length < 2 || isLower(opener.text.charCodeAt(1)))
  );
}

function endsAcronym(mark: Token, opener: Token, opens: boolean): boolean {
  if (NEVER_LAST.has(mark.lower)) return false;
  if (opener.kind === "number") return false;
  if (mark.lower === "a.m." || mark.lower === "p.m.") return !AFTER_TIME.has(opener.lower);
  return opens || opener.kind !== "word";
}

function endsWord(before: Token, opener: Token, opens: boolean): boolean {
  const hyphen = before.lower.lastIndexOf("-");
  const last = hyphen < 0 ? before.lower : before.lower.slice(hyphen + 1);
  const capital = isUpper(before.text.charCodeAt(before.text.length - last.length));
  if (NEVER_LAST.has(last) || (capital && TITLES.has(last))) return false;
  // In lower case most shortened forms are words: a sat nav, an ill wind, a union rep.
  const abbreviated =
    last === "no" ? opener.kind === "number" : MAY_BE_LAST.has(last) && (capital || last === "etc");
  if (!abbreviated && !(capital && last.length === 1)) return true;
  return opener.kind === "number" ? false : opens;
}

/** “Why?” Jane Smith asked: a name of up to four words and a verb of speech. */
function isSpeakerAhead(tokens: readonly Token[], start: number): boolean {
  if (OPENERS.has(tokens[start]!.lower)) return false;
  for (let at = start; at < Math.min(start + 6, tokens.length); at++) {
    const { kind, lower, text } = tokens[at]!;
    if (at > start && SPEECH.has(lower)) return true;
    if (text === "." || text === ",") continue;
    if (kind !== "word" || !isUpper(text.charCodeAt(0))) return false;
  }
  return false;
}
