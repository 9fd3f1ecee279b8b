import type { Block, Sentence, Token } from "../../../text/draft.js";
import type { Span } from "../../../text/span.js";
import type { Quotation } from "../../quotations/quotation.js";

/** A block as the search for attributions reads it: its tokens, each with the quotation that it stands in. */
export interface Passage {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** By token, the index of the quotation around it (its marks count as in it), or -1. */
  readonly quotationAt: Int32Array;
}

/** Lines a block's tokens up with its quotations, in one pass. */
export function passageOf(block: Block, quotations: readonly Quotation[]): Passage {
  const { prose, tokens, sentences } = block;
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  for (let i = 0; i < tokens.length && q < quotations.length; i++) {
    while (q < quotations.length && quotations[q]!.end <= tokens[i]!.start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.start < tokens[i]!.end) quotationAt[i] = q;
  }
  return { prose, tokens, sentences, quotations, quotationAt };
}

/** The span from token `first` to before token `end`; both in range, `first < end`. */
export function tokenSpan({ tokens }: Passage, first: number, end: number): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const first = token.text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : token.text[0] !== token.lower[0];
}

/** A token's lower-case form without a possessive ending. */
export function bare(token: Token | undefined): string {
  if (!token) return "";
  const { lower } = token;
  if (lower.length > 2 && (lower.endsWith("'s") || lower.endsWith("’s"))) return lower.slice(0, -2);
  return lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
