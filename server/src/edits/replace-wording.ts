import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Span } from "../text/span.js";
import { articleFor } from "./articles.js";
import type { DraftEdit } from "./edit.js";
import { isQuoted } from "./quoted.js";

/** Words that stay small in a headline's title case. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and as at but by for from in nor of on or the to who with".split(" "),
);

/**
 * The edits that put `words` in the place of a span of a block's prose: a capital where the sentence begins, title case
 * in a headline, all capitals where the old words had them, and "a" or "an" before it as the new words ask.
 */
export function replaceWording(at: AnnotatedBlock, span: Span, words: string): DraftEdit[] {
  const { prose } = at.block;
  const edit = { ...place(at, span), newText: inCaseOf(at, span, words) };
  const article = /(?:^|[\s“"‘('—-])(an?)\s+$/i.exec(prose.slice(Math.max(0, span.start - 12), span.start));
  if (article === null) return [edit];
  const written = article[1]!;
  const start =
    span.start - (article[0].length - article[0].toLowerCase().lastIndexOf(written.toLowerCase()));
  // "A workforce reduction" becomes "layoffs": a plural has no such article.
  if (isPlural(words) && !isPlural(prose.slice(span.start, span.end))) {
    const newText = written.startsWith("A") ? capitalised(edit.newText) : edit.newText;
    return [
      { ...place(at, { start, end: span.start }), newText: "" },
      { ...edit, newText },
    ];
  }
  const wanted = articleFor(words);
  if (wanted === written.toLowerCase()) return [edit];
  const newText =
    written.length > 1 && written === written.toUpperCase()
      ? wanted.toUpperCase()
      : matchFirst(written, wanted);
  return [{ ...place(at, { start, end: start + written.length }), newText }, edit];
}

/**
 * The same, or null where `text`, the draft, has markup in the words that go: it would be left without its other half,
 * or without words. Null too in a quotation.
 */
export function replaceTyped(
  text: string,
  at: AnnotatedBlock,
  span: Span,
  words: string,
): DraftEdit[] | null {
  const { start, end } = place(at, span);
  const typed = text.slice(start, end).replace(/\s+/g, " ");
  return typed === at.block.prose.slice(span.start, span.end).replace(/\s+/g, " ") && !isQuoted(at, span)
    ? replaceWording(at, span, words)
    : null;
}

/** Whether a sentence begins at an offset of the block's prose, but for marks before it. */
export function opensSentence({ block: { prose, sentences } }: AnnotatedBlock, offset: number): boolean {
  return sentences.some(({ start }) => start <= offset && !/[A-Za-zÀ-ɏ\d]/u.test(prose.slice(start, offset)));
}

/** Whether a noun phrase is a plural, by the last letters of its head. */
export function isPlural(words: string): boolean {
  const head = words.split(/ (?:of|in|on|for|by|with|without|who|from|to)\b/, 1)[0]!;
  // "A series" is one, and "abortion-rights" stands before a noun of its own number.
  return /(?:[^sui']s|people|men|children)$/i.test(head) && !/(?:series|-rights)$/i.test(head);
}

function inCaseOf(at: AnnotatedBlock, span: Span, words: string): string {
  const old = at.block.prose.slice(span.start, span.end);
  const letters = old.replace(/[^A-Za-zÀ-ɏ]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  if (!/^[A-ZÀ-ÞĀ-Ž]/u.test(old)) return words;
  const isFirst = opensSentence(at, span.start);
  const everyCapital = old.split(/[\s-]+/).every((word) => /^[A-ZÀ-ÞĀ-Ž]/u.test(word));
  return everyCapital && (!isFirst || old.includes(" ")) ? titleCase(words) : capitalised(words);
}

function titleCase(words: string): string {
  return words
    .split(" ")
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalised(word)))
    .join(" ");
}

function matchFirst(sample: string, words: string): string {
  return /^[A-ZÀ-ÞĀ-Ž]/u.test(sample) ? capitalised(words) : words;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
