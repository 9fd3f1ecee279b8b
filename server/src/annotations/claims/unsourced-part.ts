import { CLAUSE_OPENERS } from "../../lexicon/function-words.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Evidence } from "./claim.js";
import type { Voice } from "./voices.js";

/** A part of fewer tokens says nothing by itself. */
const SHORTEST = 5;

/**
 * Of a sentence that puts something else to a source, the part that has none: from the voice before its strongest evidence
 * to the one behind it, without the words that join them. The sentence, where that leaves too little.
 */
export function unsourcedPart(
  { tokens }: Block,
  sentence: Sentence,
  evidence: readonly Evidence[],
  voices: readonly Voice[],
): Span {
  const main = evidence.reduce((best, next) => (next.weight > best.weight ? next : best));
  const answered = voices.filter(({ strength }) => strength === "tells" || strength === "states");
  const behind = answered.find(({ start }) => start >= main.end);
  let from = sentence.start;
  for (const { start, end } of answered)
    if (start <= main.start) from = Math.max(from, Math.min(end, main.start));
  let first = firstReaching(tokens, from);
  let end = behind ? firstReaching(tokens, behind.start) : sentence.endToken;
  while (
    first < end &&
    (tokens[first]!.kind === "punctuation" || /^(?:and|but|or)$/.test(tokens[first]!.lower))
  )
    first++;
  while (behind && end > first && isJoint(tokens[end - 1]!)) end--;
  const parted =
    (first === sentence.firstToken || isJoint(tokens[first - 1]!) || isJoint(tokens[first]!)) &&
    (end === sentence.endToken ||
      isJoint(tokens[end]!) ||
      isJoint(tokens[firstReaching(tokens, behind!.start) - 1]!));
  // A quotation is not ours to part.
  const inQuotes =
    end < sentence.endToken && tokens.slice(end, end + 2).some(({ text }) => /^(?:["”’]|'+)$/.test(text));
  if (!parted || inQuotes || end - first < SHORTEST) return sentence;
  return {
    start: tokens[first]!.start,
    end: end === sentence.endToken ? sentence.end : tokens[end - 1]!.end,
  };
}

/** Whether a token parts one clause from the next. */
function isJoint({ kind, lower }: Token): boolean {
  return kind === "punctuation" || CLAUSE_OPENERS.has(lower);
}
