import { DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import type { Token } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";

/** The words that cite a source, taken apart. Token indexes are the block's. */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** Where its complement begins: "of the port", "who asked", a comma; `end` where there is none. */
  readonly cut: number;
  /** Its head noun in lower case, possessive and all taken off: "spokeswoman". */
  readonly head: string;
  /** The determiner it begins with, in lower case, or "". */
  readonly determiner: string;
  /** The token that is a possessive before the head ("Doe’s office"), or -1. */
  readonly possessor: number;
}

const RELATIVES = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "that",
  "and",
  "or",
  "but",
  "speaking",
  "close",
  "familiar",
  "citing",
]);
/** Marks that may stand around a source's words. */
const MARGIN = /^[\s,;:—–"“”'‘(]+|[\s,;:—–"“”(]+$/g;
const INNER_MARKS = "-'’&.“”\"";

/** Takes apart the words under a span of a block. */
export function nounPhrase(
  { block: { tokens }, annotations: { mentions } }: AnnotatedBlock,
  span: Span,
): NounPhrase {
  let first = firstReaching(tokens, span.start);
  let end = first;
  while (end < tokens.length && tokens[end]!.start < span.end) end++;
  while (first < end && tokens[first]!.kind === "punctuation") first++;
  let cut = end;
  let head = first;
  let possessor = -1;
  let next = firstReaching(mentions, span.start);
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    // An "of", "and" or point within a name is the name’s.
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const inName =
      next < mentions.length && mentions[next]!.start < token.start && isNamed(mentions[next]!.kind);
    if (!inName && token.kind === "punctuation" && !INNER_MARKS.includes(token.text)) {
      cut = i;
      break;
    }
    if (!inName && i > first && (PREPOSITIONS.has(token.lower) || RELATIVES.has(token.lower))) {
      cut = i;
      break;
    }
    if (token.kind !== "word") continue;
    head = i;
    if (isPossessive(token) && i + 1 < end && tokens[i + 1]!.kind === "word") possessor = i;
  }
  if (possessor >= cut - 1) possessor = -1;
  const opener = tokens[first]?.lower ?? "";
  return {
    tokens,
    first,
    end,
    cut,
    head: bareNoun(tokens[head]),
    determiner: DETERMINERS.has(opener) ? opener : "",
    possessor,
  };
}

function isNamed(kind: Mention["kind"]): boolean {
  return kind === "person" || kind === "organisation" || kind === "unknown";
}

/** What the phrase under a span says: white space as one space, without the marks around it. */
export function phraseText({ block: { prose } }: AnnotatedBlock, span: Span): string {
  return prose.slice(span.start, span.end).replace(MARGIN, "").replace(/\s+/g, " ");
}

/** A noun in lower case without its possessive ending. */
export function bareNoun(token: Token | undefined): string {
  return token === undefined ? "" : token.lower.replace(/['’]s?$/, "");
}

/** Doe’s, the workers’. */
function isPossessive({ lower }: Token): boolean {
  const last = lower.at(-1);
  if (last === "s") return lower.at(-2) === "'" || lower.at(-2) === "’";
  return (last === "'" || last === "’") && lower.at(-2) === "s";
}

/** Whether it points to something already named: "the", "this", "his"; not "a", "some". */
export function isDefinite({ determiner }: NounPhrase): boolean {
  return /^(?:the|this|that|these|those|his|her|its|their)$/.test(determiner);
}
