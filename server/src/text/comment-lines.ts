import type { Span } from "./span.js";

/** A comment that begins a line, or an item of a list, with words behind it; the group is what stands before it. */
const BEFORE_WORDS =
  /^([ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|(?:>[ \t]?)+)?)<!--(?:(?!-->)[^\r\n])*-->[ \t]*(?=[^\s<])/gm;

/** A comment of Markdown that hides the words behind it on sites that take its whole line for HTML. */
export interface CommentBeforeWords extends Span {
  /** Whether it may be given a line of its own with nothing else changing: it begins a paragraph. */
  readonly opens: boolean;
}

/** The comments of a draft in Markdown with words behind them on their line; `end` is where the words begin. */
export function commentsBeforeWords(text: string): CommentBeforeWords[] {
  if (!text.includes("<!--")) return [];
  return Array.from(text.matchAll(BEFORE_WORDS), ({ index, 0: all, 1: before = "" }) => ({
    start: index + before.length,
    end: index + all.length,
    opens:
      before === "" &&
      /(?:^|(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))$/.test(text.slice(Math.max(0, index - 80), index)),
  }));
}
