import type { Nodes, Parents, PhrasingContent, Root, RootContent, Table } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { isAside } from "./asides.js";
import { makeBlock, type BlockExtras } from "./block.js";
import type { ChunkContext } from "./context.js";
import { findDirectives, findMaskedDirectives, RAW_HTML_FENCE } from "./directives.js";
import type { Block, BlockKind, CellPlace, ChunkContent, Directive, Unread } from "./draft.js";
import { flowOfLines, Flow } from "./flow.js";
import { readFrontMatter } from "./front-matter.js";
import { blocksOfCopy } from "./furniture.js";
import { gridCells } from "./grid-tables.js";
import { readHtml, type HtmlCopy } from "./html.js";
import { FILLER, maskMarkup, unfenced, withoutCommentLines } from "./masks.js";
import { readInline } from "./read-inline.js";
import { isPlainParagraph, isTangled, plainLine } from "./plain-markdown.js";
import { shownAttributes } from "./shown-attributes.js";
import { isIndentedCopy, isUnclosed } from "./unclosed.js";

const parser = unified().use(remarkParse).use(tables).freeze();

/** GFM tables: the one extension of CommonMark that news copy in Markdown needs. */
function tables(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data["micromarkExtensions"] ??= []).push(gfmTable());
  (data["fromMarkdownExtensions"] ??= []).push(gfmTableFromMarkdown());
}

/** Parses Markdown; NUL reads as U+FFFD and a leading byte order mark as a word joiner, so that no offset moves. */
function parse(text: string): Root {
  return parser.parse(text.replace(/^\ufeff+/, (marks) => "\u2060".repeat(marks.length)));
}

/** Reads a chunk of Markdown. */
export function readMarkdown(typed: string, context: ChunkContext): ChunkContent {
  if (context.silent) {
    const directives = RAW_HTML_FENCE.test(typed) ? findDirectives(typed, 0) : [];
    const why = isUnclosed(typed) ? "unclosed" : isIndentedCopy(typed) ? "code" : null;
    return { blocks: why ? unread(flowOfLines(typed), why) : readFrontMatter(typed), directives };
  }
  if (isUnclosed(typed)) return { blocks: unread(flowOfLines(typed), "unclosed"), directives: [] };
  const masked = maskMarkup(unfenced(context.position === 0 ? typed : withoutCommentLines(typed)));
  const content = readMasked(masked, context);
  const shown = shownAttributes(typed).flatMap(({ start, end }) => captionAt(typed, start, end) ?? []);
  const blocks = shown.length > 0 ? inOrder([...content.blocks, ...shown]) : content.blocks;
  if (masked === typed) return { ...content, blocks };
  return { blocks, directives: [...findMaskedDirectives(typed), ...content.directives] };
}

/** A comment and nothing else, however long. */
const COMMENT_ALONE = /^[ \t]*<!--(?:(?!-->)[\s\S])*-->\s*$/;

function readMasked(text: string, context: ChunkContext): ChunkContent {
  if (COMMENT_ALONE.test(text)) return { blocks: [], directives: findDirectives(text, 0) };
  const hasLabels = context.labels.length > 0;
  const isPlain = isPlainParagraph(text, hasLabels);
  if (isPlain || isTangled(text)) {
    const flow = flowOfLines(text);
    return {
      blocks: isPlain ? blocksOfCopy(flow, context, "markdown") : unread(flow, "tangled"),
      directives: [],
    };
  }
  const cells = gridCells(text);
  if (cells)
    return {
      blocks: cells.flatMap(({ masked, cell }) => new MarkdownReader(masked, context).readCell(cell)),
      directives: [],
    };
  const line = plainLine(text, hasLabels);
  if (!line) return new MarkdownReader(text, context).read();
  const flow = new Flow();
  flow.verbatim(text, line.start, line.end);
  const kind = kindOfLine(line.level, text.slice(line.start), context);
  const block = makeBlock(
    kind,
    flow,
    { start: 0, end: flow.prose.length },
    line.level > 0 ? { level: line.level } : {},
  );
  return { blocks: block ? [block] : [], directives: [] };
}

/** A caption, or an alternative text, that stands in an attribute. */
function captionAt(text: string, start: number, end: number): Block | null {
  const flow = new Flow();
  flow.verbatim(text, start, end);
  return makeBlock("caption", flow, { start: 0, end: flow.prose.length });
}

/** In UTF-16 units: so much of what is given up is shown. */
const SHOWN = 60;

/** The last offset up to `end` that parts no character in two. */
function betweenCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length ? end - 1 : end;
}

function unread(flow: Flow, why: Unread): Block[] {
  const end = betweenCharacters(flow.prose, Math.min(flow.breaks[0] ?? flow.prose.length, SHOWN));
  const block = makeBlock("unread", flow, { start: 0, end }, { unread: why });
  return block ? [block] : [];
}

function kindOfLine(level: number, text: string, context: ChunkContext): BlockKind {
  if (context.aside) return "aside";
  if (level > 0) return context.headline ? "headline" : "subhead";
  return isAside(text) ? "aside" : "listItem";
}

const NO_KINDS: HtmlCopy["kinds"] = [];

class MarkdownReader {
  readonly #blocks: Block[] = [];
  readonly #directives: Directive[] = [];
  #tables = 0;

  constructor(
    private readonly text: string,
    private readonly context: ChunkContext,
    private readonly kinds: HtmlCopy["kinds"] = NO_KINDS,
  ) {}

  read(): ChunkContent {
    // The definitions of the labels it uses follow the chunk, where its own offsets do not feel them.
    const definitions = this.context.labels.map((label) => `\n[${label}]: x`).join("");
    const root = parse(definitions === "" ? this.text : `${this.text}\n${definitions}`);
    for (const node of root.children) if (startOf(node) < this.text.length) this.#walk(node, "paragraph");
    return { blocks: this.#blocks, directives: this.#directives };
  }

  /** What is all in one cell of a table. */
  readCell(cell: CellPlace): readonly Block[] {
    for (const node of parse(this.text).children)
      if (node.type === "paragraph") this.#block("tableCell", node, { cell });
      else this.#walk(node, "tableCell");
    return this.#blocks;
  }

  #walk(node: RootContent, kind: BlockKind): void {
    switch (node.type) {
      case "paragraph": {
        this.#copy(node, this.#inHtml ? this.#kindAt(startOf(node), kind) : kind);
        return;
      }
      case "heading": {
        const headline = this.context.headline && !this.#blocks.some((block) => block.kind === "headline");
        this.#block(headline ? "headline" : "subhead", node, { level: node.depth });
        return;
      }
      case "blockquote":
        if (!this.#isCallout(node)) for (const child of node.children) this.#walk(child, "blockQuote");
        else for (const [at, child] of node.children.entries()) this.#inCallout(child, at === 0);
        return;
      case "list":
        for (const item of node.children) for (const child of item.children) this.#walk(child, "listItem");
        return;
      case "table": {
        this.#table(node);
        return;
      }
      case "html": {
        this.#html(node);
        return;
      }
      case "code": {
        const typed = this.#sourceOf(node);
        if (isUnclosed(typed))
          this.#blocks.push(...this.#givenUp(startOf(node), startOf(node) + typed.length));
        return;
      }
      default:
    }
  }

  /** `> [!NOTE]`: the copy's own words in a box, and nobody's that are quoted. */
  #isCallout(node: Nodes): boolean {
    const start = startOf(node);
    return /^[ \t]*>[ \t]*\ufdd0/.test(this.text.slice(start, start + 40));
  }

  /** What follows a callout's mark on its line is its heading: `> [!NOTE] Mind`. */
  #inCallout(node: RootContent, isFirst: boolean): void {
    const line = this.text.slice(startOf(node)).split(/[\r\n]/, 1)[0]!;
    if (
      !isFirst ||
      node.type !== "paragraph" ||
      !/[\r\n]/.test(this.#sourceOf(node)) ||
      !/\ufdd0[ \t]*[^\ufdd0\s]/.test(line)
    ) {
      this.#walk(node, "paragraph");
      return;
    }
    const { flow, captions } = this.#inline(node);
    const end = flow.breaks[0] ?? flow.prose.length;
    const title = makeBlock("subhead", flow, { start: 0, end });
    const copy = makeBlock("paragraph", flow, { start: end, end: flow.prose.length });
    for (const block of [title, copy]) if (block) this.#blocks.push(block);
    this.#captions(captions);
  }

  #sourceOf(node: Nodes): string {
    return this.text.slice(startOf(node), node.position?.end.offset);
  }

  /** The text between the tags of raw HTML, read as Markdown at the offsets that it has. */
  #html(node: Nodes): void {
    const start = startOf(node);
    const html = this.text.slice(start, node.position?.end.offset ?? start);
    this.#directives.push(...findDirectives(html, start));
    const isOpen = isUnclosed(html);
    if (isOpen) this.#blocks.push(...this.#givenUp(start, start + html.length));
    const copy = this.#inHtml || isOpen ? null : readHtml(html);
    if (!copy) return;
    const reader = new MarkdownReader(
      "\n".repeat(start) + copy.masked,
      { ...this.context, labels: [] },
      copy.kinds.map(({ start: from, end, kind }) => ({ start: start + from, end: start + end, kind })),
    );
    const captions = copy.captions.map(({ start: from, end }) =>
      captionAt(this.text, start + from, start + end),
    );
    const given = copy.unread.flatMap(({ start: from, end }) => this.#givenUp(start + from, start + end));
    const besides = [...captions.filter((block) => block !== null), ...given];
    const blocks = [...reader.read().blocks, ...besides];
    this.#blocks.push(...(besides.length === 0 ? blocks : inOrder(blocks)));
  }

  /** What opens at an offset and is never closed, up to the end of the line. */
  #givenUp(start: number, end: number): Block[] {
    const flow = new Flow();
    const shown = betweenCharacters(this.text, Math.min(end, start + SHOWN));
    const line = /^[^\r\n]*/.exec(this.text.slice(start, shown))![0];
    flow.piece(line.replaceAll(FILLER, ""), start, start + line.length);
    return unread(flow, "unclosed");
  }

  /** What a paragraph at an offset is by the element of HTML that it stands in, the innermost one. */
  #kindAt(offset: number, kind: BlockKind): BlockKind {
    let found = kind;
    for (const each of this.kinds) if (each.start <= offset && offset < each.end) found = each.kind;
    return found;
  }

  get #inHtml(): boolean {
    return this.kinds !== NO_KINDS;
  }

  #copy(node: Parents & { children: PhrasingContent[] }, kind: BlockKind): void {
    if (kind !== "paragraph") {
      this.#block(kind, node);
      return;
    }
    const { flow, captions } = this.#inline(node);
    const context = isLinkAlone(node) ? { ...this.context, aside: true } : this.context;
    this.#blocks.push(...blocksOfCopy(flow, context, "markdown"));
    this.#captions(captions);
  }

  #block(kind: BlockKind, node: Parents & { children: PhrasingContent[] }, extras?: BlockExtras): void {
    const { flow, captions } = this.#inline(node);
    const isCopy =
      !this.context.aside && (kind !== "listItem" || !(isLinkAlone(node) || isAside(flow.prose)));
    const block = makeBlock(isCopy ? kind : "aside", flow, { start: 0, end: flow.prose.length }, extras);
    if (block) this.#blocks.push(block);
    this.#captions(captions);
  }

  #captions(captions: readonly Flow[]): void {
    for (const flow of captions) {
      const block = makeBlock("caption", flow, { start: 0, end: flow.prose.length });
      if (block) this.#blocks.push(block);
    }
  }

  #inline(node: { children: PhrasingContent[] }): { flow: Flow; captions: readonly Flow[] } {
    const { flow, captions, directives } = readInline(this.text, node.children, decode);
    this.#directives.push(...directives);
    return { flow, captions };
  }

  #table(node: Table): void {
    const table = this.#tables++;
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        this.#block("tableCell", cell, { cell: { table, row: rowIndex, column } });
      });
    });
  }
}

/** Blocks as they stand in the draft. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const startsAt = (block: Block): number => block.toSource({ start: 0, end: 0 }).start;
  return [...blocks].sort((a, b) => startsAt(a) - startsAt(b));
}

/** Whether nothing but a link stands in a paragraph, without a stop: the headline of another story. */
function isLinkAlone({ children }: { readonly children: readonly PhrasingContent[] }): boolean {
  const rest = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only] = rest;
  if (rest.length !== 1 || !only) return false;
  if (only.type === "strong" || only.type === "emphasis") return isLinkAlone(only);
  if (only.type !== "link") return false;
  const words = textOf(only);
  return /\s/.test(words.trim()) && !/[.!?…]["”’)]*$/.test(words.trim());
}

function textOf(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

const decoded = new Map<string, string>();

/** What a character reference (`&amp;`, `&#8217;`) stands for, as the parser has it; itself where it is none. */
function decode(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const paragraph = parse(`x${reference}x`).children[0];
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  const value = text?.type === "text" ? text.value.slice(1, -1) : reference;
  if (decoded.size > 2000) decoded.clear();
  decoded.set(reference, value);
  return value;
}
