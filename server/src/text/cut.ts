import { headsBoilerplate, LONGEST_OPENING, looksLikeLink, opensAside, type AsideOpening } from "./asides.js";
import { writeContext } from "./context.js";
import { withParts } from "./cut-long.js";
import { cutMarkdown, type Piece } from "./cut-markdown.js";
import { cutPlain, type PlainPiece } from "./cut-plain.js";
import type { Chunk, Markup } from "./draft.js";
import { isBylineOrMetadata } from "./furniture.js";
import { addDefinedLabels, isDefinition, usedLabels } from "./labels.js";
import { isAtxHeading } from "./markdown-lines.js";
import { readMerges } from "./merges.js";
import type { Span } from "./span.js";

/** So many chunks at the top know where they stand: bylines and datelines stand there. */
const TOP_CHUNKS = 6;

/**
 * Cuts a draft into chunks that can be read alone, in order; together they cover all that is not blank (but for a
 * byte order mark at its start, or the middle mark of a merge). A chunk's text and context stay the same while other chunks are edited, unless the
 * edit opens or closes something (a fence, a link definition) or changes what stands at the top of the draft.
 */
export function cutDraft(text: string, markup: Markup): Chunk[] {
  const from = startOfCopy(text);
  const chunkOf: ChunkMaker = ({ start, end }, _index, context) => ({
    start,
    end,
    text: text.slice(start, end),
    context,
  });
  return markup === "markdown"
    ? chunksOfMarkdown(text, withParts(text, cutMarkdown(text, from)), chunkOf)
    : chunksOfPlain(text, cutPlain(text, from), chunkOf);
}

/** Where a draft begins: after byte order marks. */
export function startOfCopy(text: string): number {
  let from = 0;
  while (text.charCodeAt(from) === 0xfeff) from++;
  return from;
}

/** Makes the chunk of a piece, by its index and what reading it depends on besides its text. */
export type ChunkMaker = (piece: Span, index: number, context: string) => Chunk;

/** The chunks of plain text that is cut into pieces. */
export function chunksOfPlain(text: string, cut: readonly PlainPiece[], chunkOf: ChunkMaker): Chunk[] {
  const { pieces, unread } = readMerges(text, cut, (piece) => piece);
  let top = true;
  let inHeadline = false;
  // An export has the title of the document above the headline, in the same words.
  let title = "";
  const asides = new Asides();
  return pieces.map((piece, position) => {
    const { start, end, continues } = piece;
    if (unread.has(position) || asides.holds(text, piece, 0)) return chunkOf(piece, position, ASIDE);
    const early = position < TOP_CHUNKS;
    const isTop = early && (top || text.slice(start, end).trim() === title);
    const isFirstCopy = isTop && !isBylineOrMetadata(text.slice(start, end));
    if (isFirstCopy && top && end - start <= LONGEST_TITLE) title = text.slice(start, end).trim();
    const deck = early && continues && inHeadline;
    inHeadline = isFirstCopy || deck;
    if (isFirstCopy) top = false;
    const context = writeContext({
      position: early ? position : -1,
      top: isTop,
      deck,
      more: (early || end - start <= SHORT) && position < pieces.length - 1,
    });
    return chunkOf(piece, position, context);
  });
}

/** A title is not longer than this. */
const LONGEST_TITLE = 140;
/** Only a short line may be a subhead, for which it matters that copy follows. */
const SHORT = 80;

/** The indentation that makes code of a paragraph. */
const INDENT = /^(?: {4}|\t)[ \t]*(?=\S)/;
/** A footnote's definition, or what a term of a list of terms means. */
const HOLDS_INDENTED = /^ {0,3}(?:\[\^[^\]\s]{1,100}\]:|:[ \t]+\S)/;

/** The chunks of Markdown that is cut into pieces. */
export function chunksOfMarkdown(text: string, cut: readonly Piece[], chunkOf: ChunkMaker): Chunk[] {
  const labels = new Map<string, string>();
  const merged = readMerges<Piece>(text, cut, ({ start }, end) => ({ start, end, kind: "copy" }));
  const { unread } = merged;
  let { pieces } = merged;
  if (text.includes("]:")) pieces = pieces.map((piece) => withoutDefinitions(text, piece, labels));

  const copy = pieces.filter(
    ({ kind }, index) => (kind === "copy" || kind === "heading") && !unread.has(index),
  );
  const headline = findHeadline(text, copy.slice(0, TOP_CHUNKS));
  let position = 0;
  let top = headline === undefined;
  const asides = new Asides();
  let holdsIndented = false;
  return pieces.map((piece, index) => {
    const { start, end, kind } = piece;
    const indent = kind === "silent" ? INDENT.exec(text.slice(start, start + 40))?.[0].length : undefined;
    // What is indented under a note or a meaning is a further paragraph of it, and no code.
    if (indent !== undefined && holdsIndented)
      return chunkOf({ start: start + indent, end }, index, unread.has(index) ? ASIDE : "");
    holdsIndented = HOLDS_INDENTED.test(text.slice(start, start + 120));
    if (kind === "silent") return chunkOf(piece, index, SILENT);
    if (unread.has(index)) return chunkOf(piece, index, ASIDE);
    if (kind === "html") {
      if (top && /<h1[\s>]/i.test(text.slice(start, end))) top = false;
      return chunkOf(piece, index, "");
    }
    if (asides.holds(text, piece, kind === "heading" ? levelOf(text, start) : 0)) {
      position++;
      const used = labels.size > 0 ? usedLabels(text.slice(start, end), labels) : [];
      return chunkOf(piece, index, used.length > 0 ? writeContext({ aside: true, labels: used }) : ASIDE);
    }
    const early = position < TOP_CHUNKS;
    const isTop = early && top;
    if (isTop && !isBylineOrMetadata(text.slice(start, end))) top = false;
    const known = early || labels.size > 0;
    const context = known
      ? writeContext({
          position: early ? position : -1,
          top: isTop,
          more: early && position < copy.length - 1,
          headline: piece === headline,
          labels: labels.size > 0 ? usedLabels(text.slice(start, end), labels) : [],
        })
      : "";
    position++;
    return chunkOf(piece, index, context);
  });
}

/** Collects the labels that a piece defines; a piece that does nothing else holds nothing to read. */
function withoutDefinitions(text: string, piece: Piece, labels: Map<string, string>): Piece {
  const { start, end, kind } = piece;
  if (kind !== "copy") return piece;
  const copy = text.slice(start, end);
  addDefinedLabels(copy, labels);
  return isDefinition(copy) ? { start, end, kind: "silent" } : piece;
}

const ASIDE = writeContext({ aside: true });

/** Follows which pieces of a draft stand under a heading that says they are no copy. */
class Asides {
  #open: AsideOpening = null;
  /** The level of the heading that opened it; 0 for a line that is none. */
  #level = 0;
  /** The first pieces are the draft's headline and lead, whatever they are called. */
  #met = 0;

  /** Whether a piece, the next in order, stands in such a part; `level` is that of a heading, 0 for anything else. */
  holds(text: string, { start, end }: Span, level: number): boolean {
    if (this.#met++ === 0) return false;
    if (end - start <= LONGEST_OPENING) {
      const piece = text.slice(start, end);
      const opens =
        opensAside(piece) ?? (headsBoilerplate(piece, text, start, end) ? aboutItself(level) : null);
      if (opens) {
        [this.#open, this.#level] = [opens, level];
        return true;
      }
    }
    if (this.#open === null) return false;
    if (this.#open === "next") {
      this.#open = null;
      return true;
    }
    const ends =
      level > 0
        ? this.#level === 0 || level <= this.#level
        : this.#open === "links" && !looksLikeLink(text.slice(start, Math.min(end, start + 400)));
    if (ends) this.#open = null;
    return !ends;
  }
}

/** A heading is followed by all that a release tells of itself, a line by one paragraph. */
function aboutItself(level: number): AsideOpening {
  return level > 0 ? "part" : "next";
}

/** The level of a heading; that of one that is underlined counts as 2. */
function levelOf(text: string, start: number): number {
  return /^\s*(#{1,6})/.exec(text.slice(start, start + 12))?.[1]?.length ?? 2;
}

const SILENT = writeContext({ silent: true });

/** The heading that is the draft's headline: one that opens it, of any level, or else the first of level 1 near its top. */
function findHeadline(text: string, top: readonly Piece[]): Piece | undefined {
  const opening = top.find(({ start, end }) => !isBylineOrMetadata(text.slice(start, end)));
  if (opening?.kind === "heading") return opening;
  return top.find(({ start, end, kind }) => kind === "heading" && isLevelOne(text.slice(start, end)));
}

function isLevelOne(heading: string): boolean {
  const first = heading.trimStart();
  return isAtxHeading(first) ? !first.startsWith("##") : /(?:^|[\r\n]) {0,3}=+[ \t]*$/.test(heading);
}
