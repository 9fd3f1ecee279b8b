import { tagAt, type SentenceTags, type TagsOf } from "../annotations/tags/block-tags.js";
import type { Block, Sentence, Token } from "../text/draft.js";
import { firstReaching } from "../text/span.js";
import { clauseEnd } from "./clause-end.js";

/** Where an attribution reads as meant: before the sentence, or behind what ends there (an offset in the block's prose). */
export type AttributionPlace = "front" | number;

/** A tail of fewer tokens does not part what wants the source from the end of its sentence. */
const TAIL = 3;
/** A reader keeps a claim in mind over so many tokens. */
const IN_MIND = 16;
/** What stands before the place, in tokens: less is no clause that a reader could rest at. */
const CLAUSE = 5;
/** A dateline or a label ends within so many tokens. */
const DATELINE = 8;
const PARTING = /^(?:,|;|:|--|–|—)$/;
const RELATIVE = /^(?:who|whose|whom|which)$/;

/**
 * Where the source of what stands up to `from` goes. At the sentence's end, where nothing else comes between; at the end of
 * its own clause, where another clause is joined to that; else in front, as an attribution behind an aside, a relative
 * clause or a list would be taken for the source of that alone.
 */
export function attributionPlace(
  block: Block,
  sentence: Sentence,
  from: number,
  tags: TagsOf,
): AttributionPlace {
  const { tokens, prose } = block;
  const { firstToken, endToken, start, end } = sentence;
  const after = firstReaching(tokens, from);
  const boundary = boundaryFrom(tokens, after, endToken);
  const until = clauseEnd(block, sentence, from);
  const next = tokens[firstReaching(tokens, until) + 1]?.lower ?? "";
  if (until < end && !RELATIVE.test(next)) return until;
  if (until === end && boundary < 0 && endToken - after <= IN_MIND) return end;
  if (/["“”]|''/.test(prose.slice(start, end))) return until;
  if (boundary >= 0 && joinsClause(tokens, boundary, tags(firstToken)) && boundary - firstToken >= CLAUSE)
    return tokens[boundary - 1]!.end;
  return mayStandBehind(tokens, sentence, tags(firstToken)) ? "front" : until;
}

/** Tags of words that are no names, whatever their case: articles, prepositions, pronouns, numbers, "more", "most". */
const OPENS_PHRASE = /^(?:DT|PDT|IN|PRP\$?|CD|EX|JJR|JJS|RBR|WDT|WP)$/;

/** The first token behind `from` at which something else begins; -1 for none. */
function boundaryFrom(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end - TAIL; i++) {
    const { text, lower } = tokens[i]!;
    if (PARTING.test(text) || RELATIVE.test(lower)) return i;
  }
  return -1;
}

/** ", and few looked surprised": another clause, with a verb of its own. */
function joinsClause(tokens: readonly Token[], comma: number, { clauses, groups }: SentenceTags): boolean {
  if (tokens[comma]!.text !== "," || !/^(?:and|but)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  const clause = clauses.find(({ opener }) => opener === comma + 1);
  return clause !== undefined && groups[clause.group]!.first > comma + 2;
}

/** Whether "According to TK, " may stand before a sentence: not before a joint to the one before it, nor a question. */
function mayStandBehind(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  tags: SentenceTags,
): boolean {
  const first = tokens[firstToken]!;
  if (first.kind !== "word" && first.kind !== "number") return false;
  const next = tokens[firstToken + 1];
  if (next?.text === ",") return false;
  // "KATHMANDU: Water in …", "TULL (Herald) — …": what stands there is a dateline.
  for (let i = firstToken + 1; i < endToken && i - firstToken <= DATELINE; i++)
    if (/^(?:[:–—]|--)$/.test(tokens[i]!.text)) return false;
  // Whether one capital at a sentence's start is a name's ("Ortiz has", "Polish ministers", "Scandinavians") is not known
  // for certain but of the words that open a phrase, and of numbers.
  const tag = tagAt(tags, firstToken);
  if (first.text !== first.lower && next?.text === next?.lower && !OPENS_PHRASE.test(tag)) return false;
  for (let i = Math.max(firstToken, endToken - 3); i < endToken; i++)
    if (tokens[i]!.text.includes("?")) return false;
  return !/^(?:CC|RB|UH|VB|VBG)$/.test(tag) && !/^(?:so|yet|still)$/.test(first.lower);
}
