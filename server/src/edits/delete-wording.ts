import { place, type AnnotatedBlock } from "../annotations/annotations.js";
import type { Span } from "../text/span.js";
import { articleFor } from "./articles.js";
import type { DraftEdit } from "./edit.js";

const COORDINATOR_BEFORE = /\b(?:and|or|but|nor)\s+$/i;
const COORDINATOR_AFTER = /^\s+(?:and|or)\s+/i;
const ADVERB_PAIR_AFTER = /^\s+(?:and|or)\s+(?=[A-Za-zÀ-ɏ]+ly\b)/iu;
const ADVERB_PAIR_BEFORE = /(?<=ly)\s+(?:and|or)\s+$/i;

/**
 * The edits that take a wording out of a block's prose: with the commas that set it off, a capital for what then begins
 * the sentence, and "a" or "an" before it as the next word asks. Null where the sentence would not stand without it, or
 * where `text`, the draft, has markup in the words to be deleted.
 */
export function deleteWording(text: string, at: AnnotatedBlock, wording: Span): DraftEdit[] | null {
  const { prose } = at.block;
  const sentence = at.block.sentences.find(({ start, end }) => start <= wording.start && wording.end <= end);
  if (!sentence) return null;
  const before = prose.slice(sentence.start, wording.start);
  const after = prose.slice(wording.end, sentence.end);
  // "Perhaps surprisingly, …" would be left with its "perhaps".
  if (/\b(?:perhaps|rather|quite|very|most|somewhat|not|all too|too|more|less|even)\s+$/i.test(before))
    return null;
  const cut = extent(before, prose.slice(wording.start, wording.end), after);
  if (cut === null) return null;
  const span = { start: wording.start - cut.before, end: wording.end + cut.after };
  const gone = place(at, span);
  if (spaced(text.slice(gone.start, gone.end)) !== spaced(prose.slice(span.start, span.end))) return null;

  const next = prose.charAt(span.end);
  if (!/[A-Za-zÀ-ɏ]/u.test(prose.slice(sentence.start, span.start)) && /[a-zß-ž]/u.test(next))
    return [replaced(at, { start: span.start, end: span.end + 1 }, next.toUpperCase())];
  const article = /(?:^|[\s“"‘'(—-])(an?)\s+$/i.exec(before);
  const wanted = articleFor(/^\S*/.exec(prose.slice(span.end, span.end + 30))?.[0] ?? "");
  if (article && span.start === wording.start && article[1]!.toLowerCase() !== wanted) {
    const start = wording.start - (article[0].length - article[0].indexOf(article[1]!));
    const newText = /^A/.test(article[1]!) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
    return [replaced(at, { start, end: start + article[1]!.length }, newText), replaced(at, span, "")];
  }
  return [replaced(at, span, "")];
}

/** How much goes with the wording on either side, in prose units; null where it cannot simply go. */
function extent(before: string, wording: string, after: string): { before: number; after: number } | null {
  if (!/[A-Za-zÀ-ɏ\d]/u.test(after)) return atEnd(before, after);
  const isAdverb = /ly$/i.test(wording);
  const pair = isAdverb && ADVERB_PAIR_BEFORE.exec(before);
  if (pair) return { before: pair[0].length, after: 0 };
  // "He lied obviously and left": only a second adverb behind it belongs to the same pair.
  const coordinator = (isAdverb ? ADVERB_PAIR_AFTER : COORDINATOR_AFTER).exec(after);
  if (coordinator && !/,\s*$/.test(before)) return { before: 0, after: coordinator[0].length };
  const comma = /^,\s+/.exec(after);
  const lead = /,\s+$/.exec(before);
  // "Of course" in "agents, of course -- for seats" is closed by the dash.
  if (lead && /^\s*(?:[-–—(;:])/.test(after)) return { before: lead[0].length, after: 0 };
  if (comma && lead) return { before: lead[0].length, after: 1 };
  // Behind "and", at the sentence's beginning, or between adjectives the comma is the wording's own.
  if (comma && (/^[^A-Za-zÀ-ɏ]*$/u.test(before) || COORDINATOR_BEFORE.test(before) || (!isAdverb && !lead)))
    return { before: 0, after: comma[0].length };
  if (comma) return { before: /\s*$/.exec(before)![0].length, after: 0 };
  const space = /^\s+/.exec(after);
  if (space) return { before: 0, after: space[0].length };
  const spaceBefore = /\s+$/.exec(before);
  return /^[.;:!?)]/.test(after) && spaceBefore && !COORDINATOR_BEFORE.test(before)
    ? { before: /,?\s+$/.exec(before)![0].length, after: 0 }
    : null;
}

function atEnd(before: string, after: string): { before: number; after: number } | null {
  // "The bridge is safe; who knew?" would be left with "safe;?".
  if (
    !/[A-Za-zÀ-ɏ]/u.test(before) ||
    /[;:—–]\s*$/.test(before) ||
    COORDINATOR_BEFORE.test(before) ||
    !/^[.!?…,;:)”"’]*\s*$/.test(after)
  )
    return null;
  const space = /,?\s+$/.exec(before);
  return space ? { before: space[0].length, after: 0 } : null;
}

function replaced(at: AnnotatedBlock, span: Span, newText: string): DraftEdit {
  return { ...place(at, span), newText };
}

/** With every run of white space as one space: a line break of the draft is a space of its prose. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
