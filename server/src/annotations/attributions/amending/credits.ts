import { CREDIT_LABELS, CREDIT_PARTICLES } from "../../../lexicon/credits.js";
import type { Sentence } from "../../../text/draft.js";
import type { Attribution } from "../attribution.js";
import { isCapital, tokenSpan, type Passage } from "../first-reading/passage.js";

/** A name in brackets has at most so many tokens. */
const LONGEST = 8;

/**
 * Adds what a bracket behind a sentence credits: "Rents rose. (Source: the Water Board)", "Rents rose. (Milford Herald)", as a
 * link to an outlet reads, and a citation's key, "Rents rose [@board2031]."
 */
export function withCredits(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const all = [...found];
  for (const [index, sentence] of passage.sentences.entries()) {
    const before = passage.sentences[index - 1];
    const credit = (before ? bracketed(passage, sentence, before) : null) ?? keyed(passage, sentence);
    if (credit && !found.some(({ cue }) => cue.some(({ start }) => start === credit.cue[0]!.start)))
      all.push(credit);
  }
  return all;
}

function bracketed(
  passage: Passage,
  { firstToken, endToken }: Sentence,
  before: Sentence,
): Attribution | null {
  const { tokens } = passage;
  let end = endToken;
  if (tokens[end - 1]!.text === ".") end--;
  if (!/^[([]$/.test(tokens[firstToken]!.text) || !/^[)\]]$/.test(tokens[end - 1]?.text ?? "")) return null;
  let first = firstToken + 1;
  end--;
  const labelled = CREDIT_LABELS.has(tokens[first]!.lower) && tokens[first + 1]?.text === ":";
  if (labelled) first += 2;
  if (first >= end || end - first > LONGEST) return null;
  if (!labelled)
    for (let i = first; i < end; i++)
      if (!isCapital(tokens[i]) && !CREDIT_PARTICLES.has(tokens[i]!.lower)) return null;
  const cue = labelled ? tokenSpan(passage, firstToken + 1, first) : tokenSpan(passage, firstToken, first);
  return {
    source: tokenSpan(passage, first, end),
    cue: [cue],
    content: [{ start: before.start, end: before.end }],
  };
}

/** "[@board2031]" and "[@board2031, p. 4]" at the end of a sentence. */
function keyed(passage: Passage, { firstToken, endToken }: Sentence): Attribution | null {
  const { tokens, prose } = passage;
  for (let i = endToken - 1; i > firstToken + 2; i--) {
    if (tokens[i]!.text !== "[" || prose[tokens[i]!.end] !== "@") continue;
    return {
      source: tokenSpan(passage, i + 1, Math.min(endToken, i + (tokens[i + 1]!.text === "@" ? 3 : 2))),
      cue: [tokenSpan(passage, i, i + 1)],
      content: [tokenSpan(passage, firstToken, i)],
    };
  }
  return null;
}
