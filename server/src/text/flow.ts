import { rereadings } from "./misread.js";
import type { Span } from "./span.js";

/** A mark-up element around part of a flow's prose (emphasis, a link), with its marks in the source. */
interface Container {
  readonly prose: Span;
  readonly source: Span;
}

/**
 * Prose with its way back to the source: runs of characters that stand in the source as they are, and pieces where
 * the source says it in another way (`&amp;`, a line break with the next line's indentation, inline code).
 */
export class Flow {
  #prose = "";
  // Parallel arrays, one entry a run: where it starts in the prose, and its span in the source. A run as long in the
  // source as in the prose is verbatim; every other run is taken whole.
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #containers: Container[] = [];
  /** Offsets in the prose of the spaces that stand for a line break of the source. */
  readonly breaks: number[] = [];
  /** Where the prose reads as what was typed before it was decoded wrongly. */
  readonly misread: Span[] = [];
  #opened = false;
  #leadIn = 0;

  /** Where markup that the prose begins in ends (the bold or linked first words of a paragraph); 0 where there is none. */
  get leadIn(): number {
    return this.#leadIn;
  }

  get prose(): string {
    return this.#prose;
  }

  /** Adds source text that reads as it is typed, but for what nobody sees and what was decoded wrongly. */
  verbatim(source: string, start: number, end: number): void {
    if (start >= end) return;
    const slice = source.slice(start, end);
    let at = start;
    for (const { start: from, end: to, reads, misread } of rereadings(slice) ?? NOTHING) {
      if (start + from > at) this.#add(source.slice(at, start + from), at, start + from);
      at = start + to;
      if (reads === "") continue;
      const first = this.#prose.length;
      this.#add(reads, start + from, at);
      if (misread) this.misread.push({ start: first, end: this.#prose.length });
    }
    if (at < end) this.#add(at === start ? slice : source.slice(at, end), at, end);
  }

  /** Adds prose that the whole of the source span stands for, as it is read. */
  piece(prose: string, start: number, end: number): void {
    if (start >= end) return;
    const [only] = rereadings(prose) ?? NOTHING;
    const reads = only && only.end - only.start === prose.length ? only.reads : prose;
    if (reads.length > 0) this.#add(reads, start, end);
  }

  /** Adds the space that a line break reads as. */
  lineBreak(start: number, end: number): void {
    this.breaks.push(this.#prose.length);
    this.piece(" ", start, end);
  }

  /** Tells that markup opens or closes here. */
  seam(): void {
    if (!/[A-Za-z]/.test(this.#prose.slice(0, 8))) this.#opened = true;
    else if (this.#opened && this.#leadIn === 0) this.#leadIn = this.#prose.length;
  }

  /** Records an element whose prose began at `start` and ends here. */
  contain(start: number, source: Span): void {
    if (this.#leadIn === 0 && start < 8 && !/[A-Za-z]/.test(this.#prose.slice(0, start)))
      this.#leadIn = this.#prose.length;
    if (start < this.#prose.length)
      this.#containers.push({ prose: { start, end: this.#prose.length }, source });
  }

  #add(prose: string, start: number, end: number): void {
    const last = this.#to.length - 1;
    const isVerbatim = prose.length === end - start;
    // A one-character piece over one character (a line feed read as a space) is verbatim too: its offsets are exact.
    if (isVerbatim && last >= 0 && this.#to[last] === start && this.#isVerbatim(last)) this.#to[last] = end;
    else {
      this.#at.push(this.#prose.length);
      this.#from.push(start);
      this.#to.push(end);
    }
    this.#prose += prose;
  }

  #isVerbatim(run: number): boolean {
    const length = (this.#at[run + 1] ?? this.#prose.length) - this.#at[run]!;
    return length === this.#to[run]! - this.#from[run]!;
  }

  /** The run that holds the character at `offset`. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The smallest source span that, as typed, yields `[start, end)` of the prose; a caret for an empty span. */
  toSource(start: number, end: number): Span {
    const length = this.#prose.length;
    if (length === 0) return { start: 0, end: 0 };
    const from = clamp(start, length);
    const to = Math.max(from, clamp(end, length));
    if (from === to) return this.#caret(from);
    const first = this.#runAt(from);
    const last = this.#runAt(to - 1);
    let sourceStart = this.#from[first]! + (this.#isVerbatim(first) ? from - this.#at[first]! : 0);
    let sourceEnd = this.#isVerbatim(last) ? this.#from[last]! + to - this.#at[last]! : this.#to[last]!;
    // What covers an element and more must take both of its marks along: **ran** home, not ran** home.
    for (const { prose, source } of this.#containers) {
      if (prose.start === from && prose.end < to) sourceStart = Math.min(sourceStart, source.start);
      if (prose.end === to && prose.start > from) sourceEnd = Math.max(sourceEnd, source.end);
    }
    return { start: sourceStart, end: sourceEnd };
  }

  /** A caret stands after what it follows, outside of the marks that close there. */
  #caret(offset: number): Span {
    let at: number;
    if (offset === 0) {
      at = this.#from[0]!;
      for (const { prose, source } of this.#containers)
        if (prose.start === 0) at = Math.min(at, source.start);
    } else {
      const run = this.#runAt(offset - 1);
      at = this.#isVerbatim(run) ? this.#from[run]! + offset - this.#at[run]! : this.#to[run]!;
      for (const { prose, source } of this.#containers)
        if (prose.end === offset) at = Math.max(at, source.end);
    }
    return { start: at, end: at };
  }
}

const NOTHING: readonly never[] = [];

function clamp(offset: number, length: number): number {
  return offset > 0 ? Math.min(Math.trunc(offset), length) : 0;
}

/** Reads lines as one run of prose: the white space around a line break becomes one space. */
export function flowOfLines(source: string): Flow {
  const flow = new Flow();
  const end = source.length;
  let at = 0;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  let lineEnd = at;
  while (at < end) {
    let stop = at;
    while (stop < end && !isLineEnd(source.charCodeAt(stop))) stop++;
    let last = stop;
    while (last > at && isBlank(source.charCodeAt(last - 1))) last--;
    if (last > at) {
      if (flow.prose.length > 0) flow.lineBreak(lineEnd, at);
      flow.verbatim(source, at, last);
      lineEnd = last;
    }
    at = stop;
    while (at < end && (isLineEnd(source.charCodeAt(at)) || isBlank(source.charCodeAt(at)))) at++;
  }
  return flow;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
