import { Parser } from "htmlparser2";
import type { BlockKind } from "./draft.js";
import { holdsCopy } from "./holds-copy.js";
import { blanked, fill } from "./masks.js";
import type { Span } from "./span.js";

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html img iframe legend li main ol p section summary table tbody td tfoot th thead tr ul picture"
  ).split(" "),
);
/** Elements whose content is no copy: struck words, code, controls, what a page shows otherwise. */
const SILENT = new Set(
  (
    "audio button canvas code del embed form head iframe math nav noscript object option pre s samp script select strike style svg " +
    "template textarea title video"
  ).split(" "),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "headline",
  h2: "subhead",
  h3: "subhead",
  h4: "subhead",
  h5: "subhead",
  h6: "subhead",
  blockquote: "blockQuote",
  caption: "caption",
  figcaption: "caption",
  li: "listItem",
  td: "tableCell",
  th: "tableCell",
};

/** Of these, the ones that strike words: where none is closed, the words were not meant to be struck to the end of the page. */
const STRIKING = new Set(["del", "s", "strike"]);
/** A value of an attribute whose mark was forgotten: a tag closes in it, and only then another opens. */
const RUNAWAY = /=\s*(?:"[^"<>]*>[^"]*<|'[^'<>]*>[^']*<)/;

/** What a page shows in the place of a picture: ` alt="…"`, up to the mark that ends it. */
const ALT = /\salt\s*=\s*(?:"([^"]+)"|'([^']+)')/i;

/** The span of the alternative text in an `<img>` tag that stands at `offset`; null where it has none. */
export function alternativeText(tag: string, offset: number): Span | null {
  if (!/^<img\b/i.test(tag)) return null;
  const match = ALT.exec(tag);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || words.trim() === "") return null;
  const end = offset + match.index + match[0].length - 1;
  return { start: end - words.length, end };
}

/** Raw HTML as the Markdown between its tags. */
export interface HtmlCopy {
  /** As long as the HTML, with its tags, comments and silent elements taken out. */
  readonly masked: string;
  /** What the text in some elements is, outer elements first; spans in the HTML. */
  readonly kinds: readonly (Span & { readonly kind: BlockKind })[];
  /** The alternative texts of its pictures; spans in the HTML. */
  readonly captions: readonly Span[];
  /** Where something opens that is never closed (an element that shows no copy, a tag, a quotation mark in one) and takes copy along. */
  readonly unread: readonly Span[];
}

/** Reads a block of raw HTML with a parser that keeps its offsets; null where no text stands in it, or in place of a picture. */
export function readHtml(html: string): HtmlCopy | null {
  const spans: [number, number][] = [];
  const breaks: [number, number][] = [];
  const kinds: { start: number; end: number; kind: BlockKind }[] = [];
  const captions: Span[] = [];
  const unread: Span[] = [];
  const open: { name: string; kind: BlockKind | undefined; start: number; from: number }[] = [];
  let hasText = false;
  let silent = 0;
  const drop = (): void => {
    spans.push([parser.startIndex, parser.endIndex + 1]);
  };
  /** A comment without its end goes on to the end of what is there. */
  const given = (): void => {
    drop();
    const comment = html.slice(parser.startIndex, parser.endIndex + 1);
    const isCode = open.some(({ name }) => SILENT.has(name) && !STRIKING.has(name));
    if (!isCode && !comment.endsWith(comment.startsWith("<?") ? "?>" : ">") && holdsCopy(comment))
      unread.push({ start: parser.startIndex, end: parser.endIndex + 1 });
  };
  const parser = new Parser(
    {
      onopentag(name, _attributes, implied) {
        const isWritten = !implied && html.charCodeAt(parser.startIndex) === 0x3c;
        if (isWritten) {
          drop();
          if (BLOCKS.has(name)) breaks.push([parser.startIndex, parser.endIndex + 1]);
          const tag = html.slice(parser.startIndex, parser.endIndex + 1);
          const caption = silent === 0 ? alternativeText(tag, parser.startIndex) : null;
          if (caption) captions.push(caption);
          if (silent === 0 && RUNAWAY.test(tag) && holdsCopy(tag))
            unread.push({ start: parser.startIndex, end: parser.endIndex + 1 });
        }
        if (SILENT.has(name)) silent++;
        open.push({ name, kind: KINDS[name], start: parser.endIndex + 1, from: parser.startIndex });
      },
      onclosetag(name, implied) {
        const isWritten = !implied && html.startsWith("</", parser.startIndex);
        if (isWritten) {
          drop();
          if (BLOCKS.has(name)) breaks.push([parser.startIndex, parser.endIndex + 1]);
        }
        const last = open.pop();
        if (!last) return;
        const end = isWritten ? parser.startIndex : parser.endIndex + 1;
        if (SILENT.has(name)) {
          silent--;
          const isCopy = !isWritten && holdsCopy(html.slice(last.start, end));
          if (isCopy && STRIKING.has(name)) hasText = true;
          else spans.push([last.from, end]);
          if (isCopy && silent === 0 && !STRIKING.has(name)) unread.push({ start: last.from, end });
        } else if (
          name === "sup" &&
          /^[\d*†‡\s[\],a-z]{1,6}$/.test(html.slice(last.start, end).replace(/<[^>]*>/g, ""))
        )
          spans.push([last.start, end]);
        if (last.kind) kinds.push({ start: last.start, end, kind: last.kind });
      },
      ontext(text) {
        if (silent === 0 && /\S/.test(text)) hasText = true;
      },
      oncomment: given,
      onprocessinginstruction: given,
      oncdatastart: drop,
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  // What is left behind the last tag or text is a tag that never ends.
  const left = html.lastIndexOf("<", parser.endIndex + 1);
  if (silent === 0 && parser.endIndex + 1 < html.length && holdsCopy(html.slice(left)))
    unread.push({ start: left, end: html.length });
  if (!hasText && captions.length === 0 && unread.length === 0) return null;
  // Indentation means nothing in HTML; it must not read as code.
  for (const { index, 0: indent } of html.matchAll(/^[ \t]+/gm)) spans.push([index, index + indent.length]);
  const filled = fill(html, spans);
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of breaks)
    if (to - from >= 2 && from >= at) {
      parts.push(filled.slice(at, from), blankLine(filled.slice(from, to)));
      at = to;
    }
  const masked = parts.join("") + filled.slice(at);
  kinds.sort((a, b) => a.start - b.start);
  return { masked: blanked(masked), kinds, captions, unread };
}

/** Whether a tag, among the words of a paragraph, begins or ends one of its own, or a line. */
export function breaksCopy(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
  return name === "br" || (name !== undefined && name !== "img" && BLOCKS.has(name));
}

/** A blank line in the place of a tag. */
function blankLine(tag: string): string {
  return /[\r\n]/.test(tag) ? tag : `${" ".repeat(tag.length - 2)}\n\n`;
}
