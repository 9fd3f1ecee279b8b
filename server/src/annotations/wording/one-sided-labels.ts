import { OPPOSING, PARTIES, POLITICAL_ADJECTIVES, SIDES } from "../../lexicon/sides.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Quotation } from "../quotations/quotation.js";

/** A political label on one side of a dispute, and the other side, which has none. */
export interface OneSidedLabel {
  /** The adjective. */
  readonly label: Span;
  /** The people who have it, by their noun. */
  readonly side: Span;
  readonly other: Span;
}

/**
 * The labels that only one of two sides has, where one sentence of copy sets them against each other: "leftist activists
 * clashed with residents". A side with a party, a name, or any adjective of its own before it is described as well.
 */
export function oneSidedLabels(block: Block, quotations: readonly Quotation[]): OneSidedLabel[] {
  const { tokens } = block;
  if (!tokens.some(({ lower }) => POLITICAL_ADJECTIVES.has(lower))) return [];
  return block.sentences.flatMap((sentence) => {
    const sides = sidesOf(tokens, sentence).filter(
      ({ noun }) => !quotations.some((each) => overlaps(each, noun)),
    );
    const [first, second, ...more] = sides;
    if (!first || !second || more.length > 0) return [];
    const between = tokens.slice(first.at + 1, second.at);
    if (!between.some(({ lower }) => OPPOSING.has(lower))) return [];
    const [labeled, other] = first.label ? [first, second] : [second, first];
    if (!labeled.label || other.label || !other.isBare) return [];
    return [{ label: labeled.label, side: labeled.noun, other: other.noun }];
  });
}

interface Side {
  readonly at: number;
  readonly noun: Token;
  /** Its political adjective. */
  readonly label: Token | null;
  /** Whether nothing before the noun tells of its politics. */
  readonly isBare: boolean;
}

function sidesOf(tokens: readonly Token[], { firstToken, endToken }: Sentence): Side[] {
  const sides: Side[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const noun = tokens[at]!;
    if (!SIDES.has(noun.lower)) continue;
    // "Leftist student activists" are one side; the last noun is the one that counts.
    if (SIDES.has(tokens[at + 1]?.lower ?? "")) continue;
    const label = labelOf(tokens, at, firstToken);
    sides.push({ at, noun, label, isBare: isBare(tokens, at, firstToken) });
  }
  return sides;
}

/** The political adjective before a noun, with a word between them at most. */
function labelOf(tokens: readonly Token[], noun: number, first: number): Token | null {
  for (let at = noun - 1; at >= Math.max(first, noun - 2); at--) {
    const token = tokens[at]!;
    if (POLITICAL_ADJECTIVES.has(token.lower)) return token;
    if (token.kind !== "word" || OPPOSING.has(token.lower)) return null;
  }
  return null;
}

function isBare(tokens: readonly Token[], noun: number, first: number): boolean {
  for (let at = noun - 1; at >= Math.max(first, noun - 2); at--) {
    const { lower, text, kind } = tokens[at]!;
    if (kind !== "word") break;
    if (
      PARTIES.has(lower) ||
      POLITICAL_ADJECTIVES.has(lower) ||
      /^(?:pro|anti)-|-(?:wing|rights)$/.test(lower)
    )
      return false;
    if (at > first && /^[A-ZÀ-ÞĀ-Ž]/u.test(text)) return false;
  }
  return true;
}
