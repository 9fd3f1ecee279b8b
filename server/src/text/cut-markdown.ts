import { frontMatterEnd } from "./front-matter.js";
import { isDefinition } from "./labels.js";
import { linesOf, type Line } from "./lines.js";
import { ADMONITION, BOX_FENCE } from "./masks.js";
import {
  closesFence,
  isAtxHeading,
  isDelimiterRow,
  isHtmlBlock,
  isSetextUnderline,
  isThematicBreak,
  listMarker,
  mayBeLoneTag,
  openFence,
  spanningComment,
  spanningHtml,
  type Fence,
} from "./markdown-lines.js";
import { isMergeMark } from "./merges.js";
import type { Replacement } from "./replacement.js";
import { firstReaching, type Span } from "./span.js";

/** What a piece is at its first line; `silent` pieces (front matter, code, thematic breaks) hold nothing to read. */
export type PieceKind = "heading" | "copy" | "html" | "silent";

/** A top-level part of a Markdown draft. */
export interface Piece extends Span {
  readonly kind: PieceKind;
}

const enum State {
  Closed,
  Paragraph,
  Table,
  Quote,
  List,
  /** A box of MkDocs, with all that is indented under its first line. */
  Admonition,
  Fenced,
  Indented,
  /** HTML up to a blank line. */
  Html,
  /** HTML up to its end mark. */
  SpanningHtml,
  /** Two readings of the lines so far are possible: nothing more is cut. */
  Unsure,
}

/**
 * Cuts Markdown into its top-level blocks (a long list into its items), line by line. It cuts only where every
 * reading of the lines so far has closed all blocks, so that each piece parses alone as it would in the whole; where
 * CommonMark's container rules leave that open, the pieces stay together.
 */
export function cutMarkdown(text: string, from: number): Piece[] {
  return new Cutter(text).cut(from);
}

/**
 * The same for a text that was cut before and then edited, `edit` being what was replaced: only around the edit are
 * lines read. A piece begins where nothing is open, so that cutting may start at one, and the old pieces hold again from
 * where one of them begins after the edit.
 */
export function recutMarkdown(
  text: string,
  from: number,
  before: readonly Piece[],
  edit: Replacement,
): readonly Piece[] {
  if (mayEndFrontMatter(text, from, before[0], edit)) return cutMarkdown(text, from);
  let first = firstReaching(before, edit.start) - 1;
  while (first > 0 && before[first]!.end >= edit.start) first--;
  first = Math.max(0, first);
  const shift = edit.endAfter - edit.endBefore;
  const goesOnWith = (start: number): number => {
    if (start < edit.endAfter) return -1;
    const at = firstReaching(before, start - shift);
    // The first piece may have been front matter, which another line of its text is not.
    const isFound = at > 0 && before[at]?.start === start - shift && start - shift >= edit.endBefore;
    return isFound ? at : -1;
  };
  const cutter = new Cutter(text);
  const [pieces, rest] = cutter.cutUntil(first > 0 ? before[first]!.start : from, first === 0, goesOnWith);
  const after = rest < 0 ? [] : before.slice(rest);
  const moved = shift === 0 ? after : after.map((piece) => movedBy(piece, shift));
  return [...before.slice(0, first), ...pieces, ...moved];
}

/** Whether an edit may close, or open again, the front matter that a text seems to begin with: that is told only from the top. */
function mayEndFrontMatter(text: string, from: number, first: Piece | undefined, edit: Replacement): boolean {
  if (!isFrontMatterFence(text.slice(from, from + 3)) && text.charCodeAt(from) !== 0x7b) return false;
  const closed =
    first?.kind === "silent" &&
    first.end < edit.start &&
    /[\r\n]/.test(text.slice(first.start, first.end)) &&
    // Copy behind an object of JSON, on its line, would make it none.
    (text.charCodeAt(from) !== 0x7b || /[\r\n]/.test(text.slice(first.end, edit.start)));
  return !closed;
}

function isFrontMatterFence(mark: string): boolean {
  return mark === "---" || mark === "+++" || mark === ";;;";
}

function movedBy({ start, end, kind }: Piece, shift: number): Piece {
  return { start: start + shift, end: end + shift, kind };
}

class Cutter {
  readonly #pieces: Piece[] = [];
  #state = State.Closed;
  #kind: PieceKind = "copy";
  #start = 0;
  #end = 0;
  #fence: Fence = { mark: "`", length: 3 };
  #htmlEnd = /-->/;
  // The open list item: its siblings' mark, the indentation of its content, and whether it surely is one.
  #family = "";
  #content = 0;
  #surelyItem = true;
  #blankBefore = false;
  /** Nothing stands in the item yet: a blank line ends it. */
  #emptyItem = false;
  /** A lone tag was met that starts HTML in one reading and goes on a paragraph in the other. */
  #opaque = false;
  // The line that a piece begins with, as it was read.
  #marks = "";
  #indent = 0;

  constructor(private readonly text: string) {}

  cut(from: number): Piece[] {
    return this.cutUntil(from, true, () => -1)[0];
  }

  /**
   * Cuts from an offset on where nothing is open, until a piece would begin at which `goesOnWith` (a piece's start) does
   * not answer -1; returns the pieces and that answer.
   */
  cutUntil(from: number, top: boolean, goesOnWith: (start: number) => number): [Piece[], number] {
    for (const line of linesOf(this.text, top ? this.#cutFrontMatter(from) : from)) {
      if (!this.#read(line)) continue;
      const rest = goesOnWith(line.start);
      if (rest >= 0) return [this.#pieces, rest];
      this.#open(line);
    }
    this.#flush();
    return [this.#pieces, -1];
  }

  #cutFrontMatter(from: number): number {
    const fence = this.text.slice(from, from + 3);
    if (!isFrontMatterFence(fence)) {
      const end = frontMatterEnd(this.text, from);
      if (end < 0) return from;
      this.#pieces.push({ start: from, end, kind: "silent" });
      return end;
    }
    let count = 0;
    for (const { start, end, next } of linesOf(this.text, from)) {
      const line = this.text.slice(start, Math.min(end, start + 80)).trimEnd();
      count++;
      const first = count === 1;
      if (first && line !== fence) return from;
      // A blank line right after `---` tells a thematic break.
      if (count === 2 && line === "") return from;
      if (!first && end - start < 80 && (line === fence || (fence === "---" && line === "..."))) {
        this.#pieces.push({ start: from, end, kind: "silent" });
        return next;
      }
    }
    return from;
  }

  #flush(): void {
    if (this.#state !== State.Closed)
      this.#pieces.push({ start: this.#start, end: this.#end, kind: this.#kind });
    this.#state = State.Closed;
  }

  /** Reads a line into the open piece, or closes that; returns whether another begins with the line. */
  #read(line: Line): boolean {
    const { text } = this;
    let at = line.start;
    let indent = 0;
    for (; at < line.end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x20) indent++;
      else if (unit === 0x09) indent += 4 - (indent % 4);
      else break;
    }
    const blank = at === line.end;
    switch (this.#state) {
      case State.Fenced:
        this.#extend(line, blank);
        if (!blank && indent < 4 && closesFence(text.slice(at, line.end), this.#fence)) this.#flush();
        return false;
      case State.SpanningHtml:
        this.#extend(line, blank);
        if (this.#htmlEnd.test(text.slice(line.start, line.end))) this.#flush();
        return false;
      case State.Unsure:
        this.#extend(line, blank);
        return false;
      default:
    }
    if (blank) {
      const goesOn = this.#state === State.List ? !this.#emptyItem : this.#state === State.Admonition;
      if (!goesOn) this.#flush();
      this.#blankBefore = true;
      return false;
    }
    // Nothing but these marks starts or ends a block: the body of a line of copy is not looked at.
    const marked = MARKS.test(text[at]!);
    if (this.#state !== State.Closed && this.#goesOn(marked ? text.slice(at, line.end) : "", indent)) {
      this.#extend(line, false);
      if (this.#kind === "heading") this.#flush();
      return false;
    }
    this.#flush();
    this.#marks = marked ? text.slice(at, line.end) : "";
    this.#indent = indent;
    return true;
  }

  #extend(line: Line, blank: boolean): void {
    if (!blank) this.#end = line.end;
  }

  /** Whether a line belongs to the open piece. */
  #goesOn(marks: string, indent: number): boolean {
    switch (this.#state) {
      case State.Html:
        return true;
      case State.Indented:
      case State.Admonition:
        return indent >= 4;
      case State.List:
        return this.#goesOnInList(marks, indent);
      case State.Paragraph:
        if (indent >= 4 || marks === "") return true;
        // A definition that ends with its line is complete where the next line cannot be its title.
        if (marks[0] === "[" && isDefinition(this.text.slice(this.#start, this.#end))) return false;
        // What a term of a list of terms means.
        if (/^:[ \t]+\S/.test(marks)) return false;
        if (isSetextUnderline(marks)) {
          // Under link definitions `===` is copy, so that a paragraph that may hold some goes on.
          if (this.text.charCodeAt(this.#start) !== 0x5b || marks[0] === "-") this.#kind = "heading";
          return true;
        }
        if (this.#interrupts(marks, indent) || listMarker(marks, indent)?.interrupts) return false;
        if (isDelimiterRow(marks)) this.#state = State.Table;
        return true;
      default:
        return this.#goesOnLoosely(marks, indent);
    }
  }

  /** Tables and block quotes: their readings differ in which lines they take, so markers that may start a list do not cut. */
  #goesOnLoosely(marks: string, indent: number): boolean {
    if (indent >= 4 || marks === "") return true;
    if (this.#state === State.Quote && marks[0] === ">") return true;
    if (this.#interrupts(marks, indent)) return this.#opaque && this.#unsure(marks);
    const marker = listMarker(marks, indent);
    if (marker?.interrupts) return this.#opaque && this.#unsure(marks);
    if (marker) {
      this.#state = State.List;
      this.#family = "";
      this.#content = marker.content;
      this.#surelyItem = false;
      this.#blankBefore = false;
      this.#emptyItem = false;
    } else if (mayBeLoneTag(marks)) this.#opaque = true;
    return true;
  }

  #goesOnInList(marks: string, indent: number): boolean {
    this.#emptyItem = false;
    if (indent >= this.#content) {
      this.#blankBefore = false;
      return true;
    }
    if (this.#blankBefore) return false;
    if (indent >= 4 || marks === "") return true;
    if (this.#interrupts(marks, indent)) return this.#opaque && this.#unsure(marks);
    const marker = listMarker(marks, indent);
    if (marker) {
      if (this.#surelyItem && !this.#opaque && marker.family === this.#family) return false;
      this.#surelyItem = false;
      this.#content = Math.min(this.#content, marker.content);
    } else if (mayBeLoneTag(marks)) this.#opaque = true;
    return true;
  }

  /** In a block that may be HTML, a line that opens a block over blank lines leaves two readings. */
  #unsure(marks: string): boolean {
    if (openFence(marks) ?? spanningHtml(marks)) this.#state = State.Unsure;
    return true;
  }

  /** Whether a line starts a block whatever was open before it. */
  #interrupts(marks: string, indent: number): boolean {
    if (indent >= 4) return false;
    return (
      marks[0] === ">" ||
      isAtxHeading(marks) ||
      isThematicBreak(marks) ||
      openFence(marks) !== null ||
      spanningHtml(marks) !== null ||
      spanningComment(marks) !== null ||
      isHtmlBlock(marks) ||
      (indent === 0 && isMergeMark(marks))
    );
  }

  #open(line: Line): void {
    const marks = this.#marks;
    const indent = this.#indent;
    this.#start = line.start;
    this.#end = line.end;
    this.#kind = "copy";
    this.#state = State.Paragraph;
    this.#opaque = false;
    if (indent >= 4) {
      this.#state = State.Indented;
      this.#kind = "silent";
    } else if (marks !== "") this.#openMarked(marks, indent);
  }

  #openMarked(marks: string, indent: number): void {
    const fence = openFence(marks);
    const htmlEnd = spanningHtml(marks);
    const marker = listMarker(marks, indent);
    if (isAtxHeading(marks) || isThematicBreak(marks)) {
      this.#kind = marks[0] === "#" ? "heading" : "silent";
      this.#flush();
    } else if (indent === 0 && isMergeMark(marks)) this.#flush();
    else if (fence) {
      this.#state = State.Fenced;
      this.#kind = BOX_FENCE.test(marks) ? "html" : "silent";
      this.#fence = fence;
    } else if (htmlEnd) {
      this.#state = State.SpanningHtml;
      this.#kind = "html";
      this.#htmlEnd = htmlEnd;
      if (htmlEnd.test(marks)) this.#flush();
    } else if (spanningComment(marks)) {
      this.#state = State.SpanningHtml;
      this.#kind = "html";
      this.#htmlEnd = spanningComment(marks)!;
    } else if (ADMONITION.test(marks)) {
      this.#state = State.Admonition;
    } else if (isHtmlBlock(marks)) {
      this.#state = State.Html;
      this.#kind = "html";
    } else if (mayBeLoneTag(marks)) {
      // A lone tag starts HTML; a line that only looks like one starts a paragraph.
      this.#state = State.Quote;
      this.#opaque = true;
    } else if (marks[0] === ">") this.#state = State.Quote;
    else if (marker) {
      this.#state = State.List;
      this.#family = marker.family;
      this.#content = marker.content;
      this.#surelyItem = true;
      this.#blankBefore = false;
      this.#emptyItem = marker.empty;
    }
  }
}

const MARKS = /[#`~<>\-+*_=\d|:[{%!?]/;
