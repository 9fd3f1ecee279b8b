import { SET_OR_PUBLISHED, TRADED } from "../../lexicon/claims/settled.js";
import { MOVED, RESULT_NOUNS, RESULTS } from "../../lexicon/running-speech.js";
import type { Block, Sentence } from "../../text/draft.js";
import type { Voice } from "./voices.js";
import type { Evidence } from "./claim.js";

/** The verb stands within so many tokens of the start: what stands before it is what has changed. */
const SUBJECT = 8;

/**
 * "Rents rose 18 percent last year": something that no account and no exchange publishes has changed by a share, and somebody
 * must have measured it twice. What a named body has sold, earned or decided is its own to tell.
 */
export function isMeasuredChange(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  evidence: readonly Evidence[],
  voices: readonly Voice[],
): boolean {
  if (voices.length > 0 || !evidence.some(({ kind, weight }) => kind === "figure" && weight === 1))
    return false;
  let verb = -1;
  for (let i = firstToken; i < endToken; i++) {
    const { lower, text } = tokens[i]!;
    if (RESULTS.has(lower) || RESULT_NOUNS.has(lower) || TRADED.has(lower) || SET_OR_PUBLISHED.has(lower))
      return false;
    if (verb >= 0) continue;
    if (i - firstToken > SUBJECT) return false;
    if (MOVED.has(lower) && i > firstToken) verb = i;
    else if (i > firstToken && text !== lower && !/['’]s$/.test(text)) return false;
  }
  return verb >= 0;
}
