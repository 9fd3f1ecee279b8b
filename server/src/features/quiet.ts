import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Finding } from "../rules/rule.js";
import { overlaps, type Span } from "../text/span.js";
import { sentenceAt } from "./sentence-at.js";
import type { DraftView } from "./view.js";

/** Whether a copy's sentence may say who says so yet: the rules that ask for it wait for its end. */
const WAITING = "attribution/";
const BODY: ReadonlySet<string> = new Set(["paragraph", "listItem", "tableCell", "blockQuote"]);
/** A line longer than this is no headline. */
const HEADLINE = 140;

/**
 * The findings to show while a draft is written, and whether any is kept for later: what asks for a source is held back
 * from the sentence that is being typed (`caret` is the offset right behind the last keystroke, null once it has rested),
 * as long as it has no end, and from a headline that has no text below it yet. The review itself has them all.
 */
export function shownOf(
  view: DraftView,
  caret: number | null,
): { readonly findings: readonly Finding[]; readonly waits: boolean } {
  const { findings } = view.review;
  const typed = caret === null ? null : unfinishedAt(view, caret);
  const lonely = loneHeadline(view);
  if (!typed && !lonely) return { findings, waits: false };
  let waits = false;
  const shown = findings.filter(({ rule, span }) => {
    if (!rule.startsWith(WAITING)) return true;
    if (lonely && overlaps(lonely, span)) return false;
    if (!typed || !overlaps(typed, span)) return true;
    waits = true;
    return false;
  });
  return { findings: shown, waits };
}

const ENDED = /[.?!…][”’"'»)\]*_]*$/;

/** The sentence that ends at the caret without a stop, or goes on there into one that begins anew; null where it has its end. */
function unfinishedAt(view: DraftView, caret: number): Span | null {
  const { text } = view.review;
  // A space behind a word is typed with it.
  const before = text.slice(Math.max(0, caret - 200), caret).trimEnd();
  const end = caret - (text.slice(Math.max(0, caret - 200), caret).length - before.length);
  if (before === "" || ENDED.test(before)) return null;
  if (!/^[”’"'»)\]*_]*(?:\s*$|[ \t]*[\r\n]|[ \t]+[“"‘(]?[A-ZÀ-Þ])/.test(text.slice(caret, caret + 200)))
    return null;
  const found = sentenceAt(view, end);
  return found && { start: found.span.start, end: Math.max(end, found.span.start) };
}

/** The only line of a draft, where it may be its headline; null where there is text, or the line is a sentence. */
function loneHeadline({ review: { blocks, text } }: DraftView): Span | null {
  let only: AnnotatedBlock | null = null;
  for (const block of blocks) {
    const { kind } = block.block;
    if (kind !== "headline" && kind !== "subhead" && !BODY.has(kind)) continue;
    if (only) return null;
    only = block;
  }
  if (!only || only.block.prose.length > HEADLINE || only.block.sentences.length > 1) return null;
  if (only.block.kind !== "headline" && (only.block.kind !== "paragraph" || ENDED.test(only.block.prose)))
    return null;
  const span = place(only, { start: 0, end: only.block.prose.length });
  return text.slice(span.end).includes("\n\n") && only.block.kind !== "headline" ? null : span;
}
