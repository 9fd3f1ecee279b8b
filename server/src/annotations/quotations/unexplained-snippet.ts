import { DOUBTED_WORDS } from "../../lexicon/doubted-words.js";
import { DEFINING_WORDS, NAMING_WORDS } from "../../lexicon/naming-words.js";
import { DETERMINERS } from "../../lexicon/function-words.js";
import type { Block, Sentence } from "../../text/draft.js";
import { overlaps } from "../../text/span.js";
import type { BlockAnnotations } from "../annotations.js";
import type { Quotation } from "./quotation.js";

/** How many tokens before a snippet can say what its marks are for. */
const REACH = 8;

/** Small words of somebody's speech: with one of them a snippet is heard, not named ("“it was me”", "“yes”"). */
const SPOKEN = /\b(?:i|me|my|you|your|we|us|our|he|she|they|it|yes|no|not|don['’]t|please|hello|ok|okay)\b/;

/**
 * The snippets of a block whose marks nothing accounts for: one to three words in lower case, in a sentence of copy
 * that puts nothing to a source, that are neither a title, a name or a nickname, nor a term or a foreign word that the
 * copy defines, and whose last word is one that can be doubted of what it names. What is left are words that the copy itself
 * holds at arm's length: of all other words in marks, six in seven were a term or a source's.
 */
export function unexplainedSnippets(block: Block, annotations: BlockAnnotations): Quotation[] {
  if (block.kind !== "paragraph" && block.kind !== "listItem") return [];
  return annotations.quotations.filter((quotation) => {
    if (quotation.kind !== "snippet" || !quotation.closed) return false;
    const words = block.prose.slice(quotation.inner.start, quotation.inner.end).trim();
    if (!/^[a-zß-ž][a-zß-ž'’-]+(?: [a-zß-ž'’-]+){0,2}[,.]?$/u.test(words)) return false;
    if (/[^ -~‘’]/.test(words) || SPOKEN.test(words)) return false;
    const last = /[^ ,.]+(?=[,.]?$)/.exec(words)?.[0] ?? "";
    if (!DOUBTED_WORDS.has(last.replaceAll("’", "'"))) return false;
    const sentence = block.sentences.find(
      ({ start, end }) => start <= quotation.start && quotation.end <= end,
    );
    if (!sentence || isAttributed(sentence, annotations)) return false;
    return !isExplained(block, sentence, quotation) && !isOneOfSeveral(sentence, annotations);
  });
}

function isAttributed(sentence: Sentence, { attributions }: BlockAnnotations): boolean {
  return attributions.some(({ source, cue, content }) =>
    [...(source ? [source] : []), ...cue, ...content].some((span) => overlaps(span, sentence)),
  );
}

/** Somebody's speech beside it, or a list of words in marks: the marks have a reason of their own. */
function isOneOfSeveral(sentence: Sentence, { quotations }: BlockAnnotations): boolean {
  return quotations.filter((each) => overlaps(each, sentence)).length > 1;
}

function isExplained({ prose, tokens }: Block, sentence: Sentence, { start, end }: Quotation): boolean {
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.end <= start) first++;
  let after = first;
  while (after < sentence.endToken && tokens[after]!.start < end) after++;
  for (let at = Math.max(sentence.firstToken, first - REACH); at < first; at++)
    if (NAMING_WORDS.has(tokens[at]!.lower)) return true;
  const next = after < sentence.endToken ? tokens[after] : undefined;
  // A definition opens the sentence; "the “experts” are" is just what the rule is after.
  const opens = first - sentence.firstToken <= 2 && !DETERMINERS.has(tokens[first - 1]?.lower ?? "");
  if (
    next &&
    DEFINING_WORDS.has(next.lower) &&
    (opens || next.lower === "or" || next.lower.startsWith("mean"))
  )
    return true;
  // "a separate “liquidating trust,” which": a term that the copy introduces.
  const isNew = [first - 1, first - 2].some((at) => /^an?$/.test(tokens[at]?.lower ?? ""));
  if (isNew && (next?.kind !== "word" || /^(?:that|which|for|to|of|in|at|on)$/.test(next.lower))) return true;
  // “hygge” (coziness), and a snippet that is itself in brackets.
  return (
    /^\s*[(—–-]/.test(prose.slice(end, end + 3)) ||
    /[(—–]\s*$/.test(prose.slice(Math.max(0, start - 3), start))
  );
}
