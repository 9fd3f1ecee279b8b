import type { Block } from "../../text/draft.js";
import type { Context } from "../annotations.js";
import type { Quotation } from "./quotation.js";
import { quotationMarks, type QuotationMark } from "./quotation-marks.js";

/** Blocks without a mark that an open quotation may run over: a quotation whose closing mark was forgotten runs no further. */
const MOST_UNMARKED = 3;
/** In UTF-16 units. Copy that parts a quotation into paragraphs without marks has a sentence in each. */
const LONGEST_UNMARKED = 240;
/** What a writer says about a speaker, and no quotation holds unless it is told in it. */
const REPORTED = /\b(?:said|says|told|tells|added|adds|according)\b/;

/**
 * The quotations of a block, in order. A quotation within a quotation belongs to the outer one. Where the closing mark
 * is missing, the quotation reaches to the end of the block, but never over the speaker's own ", she said". A quotation
 * that the block before left open goes on to the first mark if that closes one.
 */
export function findQuotations(block: Block, context: Context): Quotation[] {
  const { prose } = block;
  const marks = quotationMarks(prose);
  const found: Quotation[] = [];
  const rest = restOfOpen(block, context, marks);
  if (rest) found.push(rest.quotation);
  for (let i = rest?.next ?? 0; i < marks.length;) {
    const open = marks[i]!;
    if (!open.opens) {
      i++;
      continue;
    }
    const close = open.single ? closeOfSingle(prose, marks, i) : closeOfDouble(marks, i);
    if (close !== null) {
      found.push(quotation(block, context, open, marks[close]!));
      i = close + 1;
      continue;
    }
    if (open.single) {
      if (open.at === 0 && prose[0] === "‘") found.push(unclosed(block, context, open, prose.length));
      i++;
      continue;
    }
    const next = nextDouble(marks, i) ?? marks.length;
    found.push(unclosed(block, context, open, marks[next]?.at ?? prose.length));
    i = next;
  }
  return found;
}

/** What the block holds of the quotation that the one before left open, where it opens none itself, and the mark after it. */
function restOfOpen(
  { kind, prose, sentences }: Block,
  { openQuote, openFor }: Context,
  marks: readonly QuotationMark[],
): { quotation: Quotation; next: number } | null {
  if (openQuote === "" || openQuote === "‘" || (kind !== "paragraph" && kind !== "blockQuote")) return null;
  const close = marks.findIndex(({ single }) => !single);
  const mark = marks[close];
  if (mark?.opens) return null;
  if (!mark && (openFor >= MOST_UNMARKED || sentences.length > 1 || prose.length > LONGEST_UNMARKED))
    return null;
  const end = mark ? mark.at : prose.trimEnd().length;
  if (end === 0 || REPORTED.test(prose.slice(0, end))) return null;
  return {
    quotation: {
      start: 0,
      end: mark ? mark.at + mark.length : end,
      kind: "direct",
      inner: { start: 0, end },
      closed: mark !== undefined,
      continued: true,
    },
    next: mark ? close + 1 : marks.length,
  };
}

/** Whether a quotation that begins there has an opening mark, and does not run on from the block before without one. */
export function startsMarked(prose: string, start: number): boolean {
  return /^["“”„«»‘'`]/.test(prose.slice(start, start + 1));
}

/** The mark that closes the double quotation opened at `i`; null where another opens first. Inner pairs are stepped over. */
function closeOfDouble(marks: readonly QuotationMark[], i: number): number | null {
  let depth = 1;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.single) continue;
    if (mark.closes) {
      if (--depth === 0) return j;
    } else {
      // Double within double is a nesting only where two marks in a row then close it; else the first was never closed.
      const then = nextDouble(marks, j);
      const last = then === null ? null : nextDouble(marks, then);
      if (depth > 1 || then === null || last === null) return null;
      if (!marks[then]!.closes || marks[then]!.opens || !marks[last]!.closes || marks[last]!.opens)
        return null;
      depth++;
    }
  }
  return null;
}

function nextDouble(marks: readonly QuotationMark[], i: number): number | null {
  for (let j = i + 1; j < marks.length; j++) if (!marks[j]!.single) return j;
  return null;
}

/** The single mark that closes the quotation opened at `i`: rather one beside other punctuation than an apostrophe. */
function closeOfSingle(prose: string, marks: readonly QuotationMark[], i: number): number | null {
  let fallback: number | null = null;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (!mark.single) {
      // A double mark within single ones is a nested quotation; one that opens after a plausible close is another's.
      if (fallback !== null) break;
      continue;
    }
    if (mark.closes) {
      const before = prose[mark.at - 1]!;
      const after = prose[mark.at + 1] ?? "";
      if (/[.,!?…—–]/.test(before) || after === "" || /[.,;:!?)]/.test(after)) return j;
      if (before !== "s" || fallback === null) fallback = j;
      if (before !== "s") break;
    } else if (mark.opens) break;
  }
  return fallback;
}

function quotation(block: Block, context: Context, open: QuotationMark, close: QuotationMark): Quotation {
  const inner = { start: open.at + open.length, end: Math.max(close.at, open.at + open.length) };
  return {
    start: open.at,
    end: close.at + close.length,
    kind: kindOf(block.prose, inner.start, inner.end, open.at),
    inner,
    closed: true,
    continued: continues(context, open),
  };
}

const SPEAKER_ASIDE = /,\s+(?:\S+\s+){0,3}?(?:said|says|added|told)\b/;

function unclosed(block: Block, context: Context, open: QuotationMark, limit: number): Quotation {
  const start = open.at + open.length;
  const aside = SPEAKER_ASIDE.exec(block.prose.slice(start, limit));
  const end = start + (aside ? aside.index + 1 : block.prose.slice(start, limit).trimEnd().length);
  return {
    start: open.at,
    end,
    kind: "direct",
    inner: { start, end },
    closed: false,
    continued: continues(context, open),
  };
}

function continues(context: Context, open: QuotationMark): boolean {
  return context.openQuote !== "" && open.at === 0;
}

/** One to three words are a snippet, unless they are a sentence of speech of their own ("No," she said). */
function kindOf(prose: string, start: number, end: number, open: number): Quotation["kind"] {
  const inner = prose.slice(start, Math.min(end, start + 80));
  if (end - start > 80 || inner.trim().split(/\s+/).length > 3) return "direct";
  const beginsSentence = /(?:^|[.!?:]["”’]?\s|,\s)$/.test(prose.slice(Math.max(0, open - 3), open));
  return beginsSentence && /^[A-ZÀ-ÞĀ-Ž]/u.test(inner) && /[,.!?…—]$/.test(inner) ? "direct" : "snippet";
}
