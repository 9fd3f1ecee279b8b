// A person of whom the copy tells something, and whom it calls by a last name alone.
import { contains, firstReaching, type Span } from "../../text/span.js";
import { MENTAL_VERBS } from "../../lexicon/mental-verbs.js";
import type { AnnotatedBlock } from "../annotations.js";

const COURTESY = /\b(?:mr|mrs|ms|miss)\.? $/i;
/** The words in which "Ms Doe is a lawyer" says who that is, below a column. */
const SAYS_WHO =
  /^ (?:is|was|served|works|worked|has been|runs|heads|teaches|writes|lives) (?:an?|as|the|for|at|in)\b/;
/** Behind the name: a verb that begins what is told ("has not worked", "told", "put down"), and no more of a name. */
const TELLS = /^ (?:has|had|is|was|will|would|could|did|does|[a-z]+ed|[a-z]+s)\b/;

/** Whether a courtesy title stands before the name. */
export function hasCourtesy({ block }: AnnotatedBlock, { start }: Span): boolean {
  return COURTESY.test(block.prose.slice(Math.max(0, start - 6), start));
}

/**
 * Whether a sentence of the copy's own begins with the name and tells of that person: with a courtesy title ("Ms Doe has
 * not worked since"), or, since only people do so, what goes on in a mind ("Doe remembers the day").
 */
export function isToldOfAlone(at: AnnotatedBlock, mention: Span): boolean {
  const { prose, sentences } = at.block;
  const sentence = sentences[firstReaching(sentences, mention.start)];
  if (!sentence) return false;
  const after = prose.slice(mention.end, Math.min(sentence.end, mention.end + 30));
  const titled = hasCourtesy(at, mention);
  const begins = prose.slice(sentence.start, mention.start);
  if (titled ? !/^(?:But |And |Yet |Now )?[A-Z][a-z]+\.? $/.test(begins) : begins !== "") return false;
  const verb = /^ ([a-z]+)/.exec(after)?.[1] ?? "";
  if (titled ? !TELLS.test(after) || SAYS_WHO.test(after) : !MENTAL_VERBS.has(verb)) return false;
  const { quotations } = at.annotations;
  const quotation = quotations[firstReaching(quotations, mention.start)];
  return !(quotation && contains(quotation, mention));
}
