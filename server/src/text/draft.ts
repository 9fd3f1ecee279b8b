import type { Span } from "./span.js";
import type { Word } from "./words.js";

/** How a draft is marked up. */
export type Markup = "markdown" | "plaintext";

/**
 * What a block is to its reader. A `deck` is what stands under the headline or sums the story up in its stead: a standfirst, a
 * description, an excerpt. Only `paragraph`, `listItem`, `tableCell` and `blockQuote` are body copy. An `aside` is no
 * part of the story: a correction, a link to another story, a list of works cited, a licence, a box about the writer.
 * `unread` is the beginning of a stretch that was not read.
 */
export type BlockKind =
  | "headline"
  | "deck"
  | "subhead"
  | "paragraph"
  | "listItem"
  | "tableCell"
  | "blockQuote"
  | "caption"
  | "byline"
  | "dateline"
  | "credit"
  | "metadata"
  | "aside"
  | "unread";

/** Why a stretch was not read: it is too tangled or too long; it opens something that is never closed; its indentation makes it code. */
export type Unread = "tangled" | "unclosed" | "code";

/**
 * A token's kind: a `number` is digits with their inner points and commas (and a leading point, as in .5), a `word`
 * starts with a letter, a `symbol` is $, €, %, an emoji or the like. `tokenize` says where one ends.
 */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/** A word, number or mark of a block's prose. `text` is the prose under the span. */
export interface Token extends Span, Word {
  readonly kind: TokenKind;
}

/** A sentence of a block's prose, without the white space around it; `tokens[firstToken … endToken)` are its tokens. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Where a table cell stands; all count from 0, tables within their chunk, and row 0 is the header. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A stretch of a chunk that reads as one unit, with its markup taken away. All spans in it are in `prose`;
 * `toSource` gives the chunk's own offsets. A block is immutable and knows nothing of where its chunk stands,
 * so that it can be kept when text before it changes.
 */
export interface Block {
  readonly kind: BlockKind;
  /**
   * The text as read: no Markdown marks, entities decoded, a space where the source breaks a line (a newline where it
   * insists on the break), U+FFFC for inline code.
   */
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Set for table cells only. */
  readonly cell?: CellPlace;
  /** 1 to 6 for headlines and subheads that are Markdown headings. */
  readonly level?: number;
  /** Set for what was not read. */
  readonly unread?: Unread;
  /** Where its prose reads as what was written and not as the draft has it, since that was decoded wrongly (`â€œ` for “). */
  readonly misread: readonly Span[];
  /** Where the bold, linked or otherwise marked words end that it begins with ("**Housing** Rents rose"); 0 for none. */
  readonly leadIn: number;
  /** Leads from the prose to the chunk's source: the span that, as typed, yields this span of prose. Never throws. */
  toSource(span: Span): Span;
}

/** A comment of the draft's author to Stet, as `<!-- stet attribution/unattributed-claim -->`. */
export interface Directive {
  /** Where it stands, in the chunk's source. */
  readonly span: Span;
  /** The rule ids it names; empty means every rule. */
  readonly rules: readonly string[];
  /**
   * `block`: what follows it next, or the block it stands in; `file`: the whole draft (`<!-- stet-file … -->`); `none`: it is
   * meant for Stet, and says nothing that Stet understands.
   */
  readonly scope: "block" | "file" | "none";
}

/**
 * A part of the draft that can be read on its own: what lies between two top-level boundaries. `context` is the
 * little that reading it depends on (is it the first, which link labels the draft defines, …) as a string: two
 * chunks with equal `text` and `context` read the same.
 */
export interface Chunk extends Span {
  readonly text: string;
  readonly context: string;
}

/** What a chunk holds; spans are relative to the chunk. */
export interface ChunkContent {
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
}
