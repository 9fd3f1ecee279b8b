import type { Nodes, PhrasingContent, Text } from "mdast";
import { findDirectives } from "./directives.js";
import type { Directive } from "./draft.js";
import { Flow, isLineEnd } from "./flow.js";
import { alternativeText, breaksCopy } from "./html.js";
import { FIELD_UNIT, FILLER_UNIT } from "./masks.js";

/** What stands for inline code, and for what a template prints, in prose: Unicode's mark for an object in the text, so that the sentence around it stays whole. */
const OBJECT = "\ufffc";

/** The prose of a paragraph's inline content, the alternative texts of its images, and the comments to Stet in it. */
export interface InlineContent {
  readonly flow: Flow;
  readonly captions: readonly Flow[];
  readonly directives: readonly Directive[];
}

/** Reads inline content; `decode` tells what a character reference stands for. */
export function readInline(
  source: string,
  nodes: readonly PhrasingContent[],
  decode: (reference: string) => string,
): InlineContent {
  const flow = new Flow();
  const captions: Flow[] = [];
  const directives: Directive[] = [];
  // Within struck words, or a footnote's mark, told by tags around: <del>…</del>, <sup>1</sup>.
  let struck = "";
  const last = nodes.at(-1)?.position?.end.offset ?? 0;
  for (const node of nodes) walk(node);
  return { flow, captions, directives };

  function walk(node: PhrasingContent): void {
    const [start, end] = extent(node);
    if (struck !== "" && node.type !== "html") return;
    switch (node.type) {
      case "text": {
        addText(flow, source, node, decode);
        return;
      }
      case "break": {
        flow.piece("\n", start, afterIndent(source, end));
        return;
      }
      case "inlineCode": {
        flow.piece(OBJECT, start, end);
        return;
      }
      case "html":
        struck = struckBy(node.value, struck, source.slice(end, last));
        if (breaksCopy(node.value)) flow.piece("\n", start, end);
        else flow.seam();
        {
          const caption = alternativeText(node.value, start);
          if (caption && node.value === source.slice(start, end)) {
            const words = new Flow();
            words.verbatim(source, caption.start, caption.end);
            captions.push(words);
          }
        }
        directives.push(...findDirectives(node.value, start));
        return;
      case "image":
      case "imageReference":
        if (node.alt) captions.push(captionOf(source, node.alt, start, end));
        return;
      case "linkReference":
        // A footnote's mark is no copy.
        if (node.identifier.startsWith("^")) return;
        {
          within(node.children, start, end);
          return;
        }
      case "link":
        // The mark of a note, and the way back from it.
        if (
          node.url.startsWith("#") &&
          /^\[?[\d*†‡↩¹²³⁰-⁹]{1,4}\]?\ufe0e?$/.test(source.slice(start + 1, end).split("](")[0]!)
        )
          return;
        within(node.children, start, end);
        return;
      case "emphasis":
      case "strong":
      case "delete": {
        within(node.children, start, end);
        return;
      }
      default:
    }
  }

  function within(children: readonly PhrasingContent[], start: number, end: number): void {
    const from = flow.prose.length;
    for (const child of children) walk(child);
    flow.contain(from, { start, end });
  }
}

/** The tag that words are struck by, behind an inline tag; `after` is the rest of the paragraph, in which one that strikes is closed. */
function struckBy(tag: string, before: string, after: string): string {
  const [, closes, name = ""] = /^<(\/?)(del|s|strike|sup)\b/i.exec(tag) ?? [];
  if (before !== "") return closes === "/" && name.toLowerCase() === before ? "" : before;
  if (name === "" || closes === "/") return before;
  if (name.toLowerCase() === "sup" && !/^\[?[\d*†‡a-z]{1,3}\]?<\//i.test(after.slice(0, 12))) return "";
  return new RegExp(`</${name}\\s*>`, "i").test(after) ? name.toLowerCase() : "";
}

function extent(node: Nodes): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function afterIndent(source: string, from: number): number {
  let at = from;
  while (source[at] === " " || source[at] === "\t") at++;
  return at;
}

/** An image's alternative text: piece by piece where it stands in the source as it reads, else as a whole. */
function captionOf(source: string, alt: string, start: number, end: number): Flow {
  const flow = new Flow();
  const at = source.indexOf(alt, start);
  if (at >= 0 && at + alt.length <= end) flow.verbatim(source, at, at + alt.length);
  else flow.piece(alt, start, end);
  return flow;
}

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{1,31});/iy;
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,100}\]:?/y;
const PREFIX = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y;

/** Goes along a text node's source and its value side by side, and adds what reads otherwise than it is typed as a piece. */
function addText(flow: Flow, source: string, node: Text, decode: (reference: string) => string): void {
  const { value } = node;
  const [start, end] = extent(node);
  let at = start;
  let read = 0;
  // The start of the run that has read as typed so far.
  let run = start;
  const settle = (upTo: number): void => {
    flow.verbatim(source, run, upTo);
  };
  while (at < end && read < value.length) {
    const unit = source.charCodeAt(at);
    const wanted = value.charCodeAt(read);
    if (unit === FILLER_UNIT && wanted === FILLER_UNIT) {
      settle(at);
      flow.seam();
      while (source.charCodeAt(at) === FILLER_UNIT) {
        at++;
        read++;
      }
      run = at;
    } else if (unit === FIELD_UNIT && wanted === FIELD_UNIT) {
      settle(at);
      const from = at;
      while (source.charCodeAt(at) === FIELD_UNIT) {
        at++;
        read++;
      }
      flow.piece(OBJECT, from, at);
      run = at;
    } else if (isLineEnd(wanted)) {
      PREFIX.lastIndex = at;
      const length = PREFIX.exec(source)?.[0].length ?? 1;
      settle(at);
      const width = value.startsWith("\r\n", read) ? 2 : 1;
      const next = backToMark(source, at, at + length, value[read + width]);
      flow.lineBreak(at, next);
      at = run = next;
      read += width;
    } else if (unit === 0x5c && wanted === source.charCodeAt(at + 1) && isPunctuation(wanted)) {
      settle(at);
      flow.piece(value[read]!, at, at + 2);
      at = run = at + 2;
      read++;
    } else if (unit === 0x26) {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(source)?.[0];
      const stands = reference === undefined ? "&" : decode(reference);
      if (reference === undefined || stands === reference) {
        at++;
        read++;
        continue;
      }
      settle(at);
      flow.piece(stands, at, at + reference.length);
      at = run = at + reference.length;
      read += stands.length;
    } else if (unit === 0x5b && source.charCodeAt(at + 1) === 0x5e) {
      FOOTNOTE_MARK.lastIndex = at;
      const mark = FOOTNOTE_MARK.exec(source)?.[0].length ?? 0;
      if (mark > 0) {
        settle(at);
        run = at + mark;
      }
      at += Math.max(mark, 1);
      read += Math.max(mark, 1);
    } else if (unit === wanted || (unit === 0xfeff && wanted === 0x2060)) {
      at++;
      read++;
    } else if (unit === 0) {
      settle(at);
      flow.piece("\ufffd", at, at + 1);
      at = run = at + 1;
      read++;
    } else {
      // What the parser left out of the value.
      settle(at);
      at = run = at + 1;
    }
  }
  settle(at);
}

/** In a quote a line's leading `>` are its marks, unless the copy itself goes on with one. */
function backToMark(source: string, start: number, end: number, next: string | undefined): number {
  if (next !== ">") return end;
  const mark = source.lastIndexOf(">", end - 1);
  return mark > start ? mark : end;
}

function isPunctuation(unit: number): boolean {
  return (
    (unit > 0x20 && unit < 0x30) ||
    (unit > 0x39 && unit < 0x41) ||
    (unit > 0x5a && unit < 0x61) ||
    (unit > 0x7a && unit < 0x7f)
  );
}
