import type { Block, BlockKind, CellPlace, Sentence, Token, Unread } from "./draft.js";
import type { Flow } from "./flow.js";
import { splitSentences } from "./sentences.js";
import type { Span } from "./span.js";
import { tokenize } from "./tokens.js";

/** What a block may carry besides its prose. */
export interface BlockExtras {
  readonly cell?: CellPlace;
  readonly level?: number;
  readonly unread?: Unread;
}

class ProseBlock implements Block {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly cell?: CellPlace;
  readonly level?: number;
  readonly unread?: Unread;
  readonly misread: readonly Span[];
  readonly leadIn: number;
  readonly #flow: Flow;
  readonly #offset: number;

  constructor(
    readonly kind: BlockKind,
    readonly prose: string,
    flow: Flow,
    offset: number,
    extras: BlockExtras,
  ) {
    this.tokens = tokenize(prose);
    this.sentences = splitSentences(prose, this.tokens);
    if (extras.cell) this.cell = extras.cell;
    if (extras.level !== undefined) this.level = extras.level;
    if (extras.unread) this.unread = extras.unread;
    this.misread = misreadIn(flow, offset, prose.length);
    this.leadIn = Math.min(Math.max(0, flow.leadIn - offset), prose.length);
    this.#flow = flow;
    this.#offset = offset;
  }

  toSource({ start, end }: Span): Span {
    const length = this.prose.length;
    const from = start > 0 ? Math.min(start, length) : 0;
    const to = end > from ? Math.min(end, length) : from;
    return this.#flow.toSource(this.#offset + from, this.#offset + to);
  }
}

/** Makes a block of a part of a flow, without the white space around it; null where nothing but white space is left. */
export function makeBlock(kind: BlockKind, flow: Flow, part: Span, extras: BlockExtras = {}): Block | null {
  const slice = flow.prose.slice(part.start, part.end);
  const prose = slice.trim();
  if (prose.length === 0) return null;
  return new ProseBlock(kind, prose, flow, part.start + slice.indexOf(prose), extras);
}

const NONE: readonly Span[] = [];

function misreadIn({ misread }: Flow, offset: number, length: number): readonly Span[] {
  if (misread.length === 0) return NONE;
  return misread
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .filter(({ start, end }) => start >= 0 && end <= length);
}
