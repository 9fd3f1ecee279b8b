import { writeContext } from "./context.js";
import { cutMarkdown, type Piece } from "./cut-markdown.js";
import { cutPlain } from "./cut-plain.js";
import type { Chunk, Markup } from "./draft.js";
import { isBylineOrMetadata } from "./furniture.js";
import { addDefinedLabels, isDefinition, usedLabels } from "./labels.js";
import { isAtxHeading } from "./markdown-lines.js";

/** So many chunks at the top know where they stand: bylines and datelines stand there. */
const TOP_CHUNKS = 6;

/**
 * Cuts a draft into chunks that can be read alone, in order; together they cover all that is not blank (but for a
 * byte order mark at its start). A chunk's text and context stay the same while other chunks are edited, unless the
 * edit opens or closes something (a fence, a link definition) or changes what stands at the top of the draft.
 */
export function cutDraft(text: string, markup: Markup): Chunk[] {
  let from = 0;
  while (text.charCodeAt(from) === 0xfeff) from++;
  return markup === "markdown" ? chunksOfMarkdown(text, from) : chunksOfPlain(text, from);
}

function chunksOfPlain(text: string, from: number): Chunk[] {
  const pieces = cutPlain(text, from);
  let top = true;
  let inHeadline = false;
  return pieces.map(({ start, end, continues }, position) => {
    const chunk = text.slice(start, end);
    const early = position < TOP_CHUNKS;
    const isTop = early && top;
    const isFirstCopy = isTop && !isBylineOrMetadata(chunk);
    const deck = early && continues && inHeadline;
    inHeadline = isFirstCopy || deck;
    if (isFirstCopy) top = false;
    const context = writeContext({
      position: early ? position : -1,
      top: isTop,
      deck,
      more: (early || end - start <= SHORT) && position < pieces.length - 1,
    });
    return { start, end, text: chunk, context };
  });
}

/** Only a short line may be a subhead, for which it matters that copy follows. */
const SHORT = 80;

function chunksOfMarkdown(text: string, from: number): Chunk[] {
  const labels = new Map<string, string>();
  let pieces = cutMarkdown(text, from);
  if (text.includes("]:")) pieces = pieces.map((piece) => withoutDefinitions(text, piece, labels));

  const copy = pieces.filter(({ kind }) => kind === "copy" || kind === "heading");
  const headline = findHeadline(text, copy.slice(0, TOP_CHUNKS));
  let position = 0;
  let top = headline === undefined;
  return pieces.map((piece) => {
    const { start, end, kind } = piece;
    const chunk = text.slice(start, end);
    if (kind === "silent") return { start, end, text: chunk, context: SILENT };
    if (kind === "html") return { start, end, text: chunk, context: "" };
    const early = position < TOP_CHUNKS;
    const isTop = early && top;
    if (isTop && !isBylineOrMetadata(chunk)) top = false;
    const context = writeContext({
      position: early ? position : -1,
      top: isTop,
      more: early && position < copy.length - 1,
      headline: piece === headline,
      labels: usedLabels(chunk, labels),
    });
    position++;
    return { start, end, text: chunk, context };
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
