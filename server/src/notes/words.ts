import type { Span } from "../text/span.js";

/** A word of a note or of a quotation, with the form that two of them are compared by. */
export interface Word extends Span {
  readonly key: string;
}

/** Numbers keep their points and commas; words keep their apostrophes; every other mark parts two words. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const DROPPED = /[,'’‘ʼ`´]/g;

/**
 * The words of a text, in order. The key leaves out what a transcript and a draft may set differently without
 * changing what was said: case, kind of quote mark, apostrophe or dash, thousands commas, markup, white space.
 */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const key = match[0].normalize("NFKC").toLowerCase().replace(DROPPED, "");
    yield { start: match.index, end: match.index + match[0].length, key };
  }
}
