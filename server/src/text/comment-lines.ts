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

/** A comment above what would be front matter if it came first, and where a comment may stand instead: behind the first block. */
export interface CommentAboveFrontMatter extends Span {
  /** Where the front matter begins. */
  readonly from: number;
  /** Behind the first block of the body. */
  readonly instead: number;
}

const COMMENTS_FIRST = /^\ufeff?[ \t\r\n]*(<!--(?:(?!-->)[\s\S])*-->)\s*/;
/** Front matter in YAML or TOML whose first line is an entry; it is short. */
const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)[A-Za-z][\w-]*[ \t]*[:=][\s\S]{0,20000}?(?:\r\n|\r|\n)\1[ \t]*(?=[\r\n]|$)/;
/** Up to a blank line. */
const BLOCK = /^\s*(?:(?!(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))[\s\S])*/;

/** The comment of a draft that keeps its front matter from being read; null for nearly every draft. */
export function commentAboveFrontMatter(text: string): CommentAboveFrontMatter | null {
  const first = COMMENTS_FIRST.exec(text);
  if (!first) return null;
  const [all, comment = ""] = first;
  const matter = FRONT_MATTER.exec(text.slice(all.length))?.[0];
  if (matter === undefined) return null;
  const end = all.length + matter.length;
  const body = BLOCK.exec(text.slice(end))![0];
  const start = all.indexOf(comment);
  return {
    start,
    end: start + comment.length,
    from: all.length,
    instead: end + body.trimEnd().length,
  };
}
