import { CONCEDED, PLEAS } from "../../lexicon/conceded.js";
import type { Block, Token } from "../../text/draft.js";

/** How far behind its verb what is admitted is looked for, in tokens. */
const REACH = 24;
/** How many sentences before the verb's a plea or a trial may stand. */
const CASE_REACH = 2;
const CLOSING = /^["”’']$/;

/**
 * Whether a verb such as "admitted" is the right one: what is admitted is a wrong, a fault, a defeat or a doubt of one's own
 * ("admitted that he had lied"), or a court is dealing with it.
 */
export function concedesFault({ tokens, sentences }: Block, first: number, end: number): boolean {
  const index = sentences.findIndex(({ firstToken, endToken }) => firstToken <= first && first < endToken);
  const sentence = sentences[index];
  if (!sentence) return false;
  for (let at = end; at < Math.min(sentence.endToken, end + REACH); at++) {
    if (tokens[at]!.text === "but") break;
    if (CONCEDED.has(tokens[at]!.lower) || isTooMuch(tokens, at)) return true;
  }
  // "admitted leaking the files": a deed.
  if (/.{3}ing$/.test(tokens[end]?.lower ?? "")) return true;
  // “I was wrong,” he admitted.
  const quoted = [1, 2, 3, 4].some((back) => CLOSING.test(tokens[first - back]?.text ?? ""));
  if (quoted)
    for (let at = first - 1; at >= Math.max(sentence.firstToken, first - REACH); at--)
      if (CONCEDED.has(tokens[at]!.lower)) return true;
  const from = sentences[Math.max(0, index - CASE_REACH)]!.firstToken;
  for (let at = from; at < sentence.endToken; at++) if (PLEAS.has(tokens[at]!.lower)) return true;
  return false;
}

/** "too heavily", "too late": more than was right. */
function isTooMuch(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "too" && tokens[at + 1]?.kind === "word";
}
