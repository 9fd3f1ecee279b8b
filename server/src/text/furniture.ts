import { makeBlock } from "./block.js";
import { isAside } from "./asides.js";
import { isLower, isUpper } from "./characters.js";
import type { ChunkContext } from "./context.js";
import { datelineEnd } from "./datelines.js";
import type { Block, BlockKind, Markup } from "./draft.js";
import type { Flow } from "./flow.js";
import { labelEnd, lineKind, metadataEnd } from "./furniture-lines.js";
import { findGluedHeadline, isHeadlineLine, isTitleCase } from "./headlines.js";
import type { Span } from "./span.js";

interface Part extends Span {
  readonly kind: BlockKind;
}

/**
 * Tells copy from the furniture around it: the headline of the draft, bylines, datelines, captions, credits and
 * metadata, line by line at the start and the end of a paragraph and within its first line.
 */
export function blocksOfCopy(flow: Flow, context: ChunkContext, markup: Markup): Block[] {
  const blocks: Block[] = [];
  for (const { kind, start, end } of partsOf(flow, context, markup)) {
    const block = makeBlock(kind, flow, { start, end });
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Whether the lines before the headline may look like this: metadata, or a byline. */
export function isBylineOrMetadata(chunk: string): boolean {
  const line = chunk.trim();
  if (line.length > 200) return false;
  const kind = lineKind(line, true);
  return kind === "metadata" || kind === "byline" || kind === "credit";
}

function partsOf(flow: Flow, context: ChunkContext, markup: Markup): Part[] {
  const { prose } = flow;
  if (context.aside) return [{ kind: "aside", start: 0, end: prose.length }];
  if (context.deck) return [{ kind: "subhead", start: 0, end: prose.length }];
  const early = context.position >= 0;
  const lines = linesOf(flow);
  const parts: Part[] = [];
  const after: Part[] = [];
  let start = isTitleBlock(prose, context, markup)
    ? titleBlock(prose, lines, parts)
    : context.top
      ? topParts(prose, lines, context, parts)
      : 0;
  // Furniture stands at a paragraph's edges: what stands between two lines of copy is copy.
  let first = 0;
  let last = lines.length - 1;
  for (; first <= last; first++) {
    const { end } = lines[first]!;
    if (end <= start) continue;
    const from = Math.max(lines[first]!.start, start);
    const kind = lineKind(prose.slice(from, end), early);
    if (kind === null) break;
    const label = kind === "headline" || kind === "deck" ? labelEnd(prose.slice(from, end)) : 0;
    if (label > 0) parts.push({ kind: "metadata", start: from, end: from + label });
    parts.push({ kind, start: from + label, end });
    start = end;
  }
  for (; last > first; last--) {
    const line = lines[last]!;
    const kind = lineKind(prose.slice(line.start, line.end), early);
    if (kind === null || kind === "headline" || kind === "deck") break;
    after.push({ kind, start: line.start, end: line.end });
  }
  if (first <= last) {
    const from = Math.max(start, lines[first]!.start);
    parts.push(
      ...copyParts(prose, from, lines[last]!.end, context, markup === "plaintext" && first === last),
    );
  }
  return [...parts, ...after.reverse()];
}

/** `% Title`, `% Author`, `% Date`, as pandoc has them at the top of a file. */
function isTitleBlock(prose: string, { position }: ChunkContext, markup: Markup): boolean {
  return markup === "markdown" && position === 0 && /^%[ \t]+\S/.test(prose);
}

function titleBlock(prose: string, lines: readonly Span[], parts: Part[]): number {
  const kinds: readonly BlockKind[] = ["headline", "byline", "metadata"];
  let read = 0;
  for (const [index, kind] of kinds.entries()) {
    const line = lines[index];
    const mark = line && /^%[ \t]*/.exec(prose.slice(line.start, line.end))?.[0].length;
    if (!line || mark === undefined) break;
    parts.push({ kind, start: line.start + mark, end: line.end });
    read = line.end;
  }
  return read;
}

/** The source's lines as spans of the prose. */
function linesOf({ breaks, prose }: Flow): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const at of breaks) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: prose.length });
  return lines;
}

/** Reads the first line of a draft: metadata, a headline glued to its lead, or a headline of its own. Returns where it ends. */
function topParts(prose: string, lines: readonly Span[], context: ChunkContext, parts: Part[]): number {
  const line = lines[0]!;
  let start = 0;
  const metadata = metadataEnd(prose.slice(0, line.end));
  if (metadata > 0) {
    parts.push({ kind: "metadata", start: 0, end: metadata });
    start = metadata;
  }
  const glued = findGluedHeadline(prose, start);
  if (glued) {
    parts.push({ kind: "headline", start: glued.headline[0], end: glued.headline[1] });
    parts.push({ kind: "metadata", start: glued.label[0], end: glued.label[1] });
    parts.push({ kind: "headline", start: glued.repeated[0], end: glued.repeated[1] });
    return glued.repeated[1];
  }
  const text = prose.slice(start, line.end);
  const followed = lines.length > 1 ? !isFilled(prose, lines) : context.more;
  if (!followed || text.trim() === "" || lineKind(text, true) !== null || !isHeadlineLine(text)) return start;
  if (datelineEnd(text, true) > 0) return start;
  parts.push({ kind: "headline", start, end: line.end });
  return line.end;
}

/** Whether the second line's first word would not have fitted on the first: a broken paragraph, not a headline above it. */
function isFilled(prose: string, lines: readonly Span[]): boolean {
  const widest = Math.max(...lines.slice(0, 50).map(({ start, end }) => end - start));
  const [first, second] = lines as [Span, Span];
  const word = /^\S*/.exec(prose.slice(second.start, second.start + 40))![0];
  const room = widest > 120 ? 0 : first.end - first.start + 1 + word.length;
  return room > widest - 4 || isLower(word.charCodeAt(0));
}

/** What a desk's form calls the copy itself: nobody who says it. */
const COPY_LABEL = /^\s*(?:LEDE|LEAD|INTRO|BODY(?: COPY)?|COPY|TEXT|STORY|Lede|Body(?: copy)?)\s*:\s+(?=\S)/;

/** Parts of copy, or the whole as an aside where it is none. */
function copyParts(
  prose: string,
  start: number,
  end: number,
  context: ChunkContext,
  plainLine: boolean,
): Part[] {
  const text = prose.slice(start, end);
  if (isAside(text.trimStart())) return [{ kind: "aside", start, end }];
  const label = COPY_LABEL.exec(text)?.[0].length ?? 0;
  if (label > 0)
    return [
      { kind: "metadata", start, end: start + label },
      { kind: "paragraph", start: start + label, end },
    ];
  if (plainLine) {
    const bullet = /^\s*[•▪◦‣●]\s*/.exec(text)?.[0].length ?? 0;
    if (bullet > 0) return [{ kind: "listItem", start: start + bullet, end }];
    if (context.more && isSubheadLine(text)) return [{ kind: "subhead", start, end }];
  }
  const dateline = datelineEnd(text, context.position >= 0);
  if (dateline === 0) return [{ kind: "paragraph", start, end }];
  return [
    { kind: "dateline", start, end: start + dateline },
    { kind: "paragraph", start: start + dateline, end },
  ];
}

/** A short line without a stop between two paragraphs: capitalised as a title, or in capitals. */
function isSubheadLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 60 || text.length < 3) return false;
  const words = text.split(/\s+/);
  if (words.length > 9) return false;
  if (text === text.toUpperCase() && /[A-Z]{3}[A-Z\s’'&-]*\.?$/.test(text)) return words.length <= 5;
  if (/[.!?:;,…”"—–-]$/.test(text) || !isUpper(text.charCodeAt(0))) return false;
  return words.length > 1 && isTitleCase(words);
}
