import { SPEAKING } from "../../lexicon/cue-strength.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { tagAt, type TagsOf } from "../tags/block-tags.js";
import { isVerb } from "../tags/tag.js";

/** One of fewer tokens names a role or a place; one of more is no aside. */
const SHORTEST = 5;
const LONGEST = 34;
const OPENERS: ReadonlySet<string> = new Set("who which whose where when".split(" "));
const ARTICLES: ReadonlySet<string> = new Set("a an the one".split(" "));
const WITHIN: ReadonlySet<string> = new Set("who that which whose".split(" "));

/**
 * What a sentence tells beside the words for its source: relative clauses ("Ruiz, who has never run a school, said …"), nouns set beside
 * another that have a clause of their own ("the board, a body that meets in secret, said …"), and participles ("Ruiz, brought
 * in to close it, said …"). What they say the copy says. None that holds a quotation or a verb of
 * speaking: that is another voice.
 */
export function asidesIn(
  block: Block,
  sentence: Sentence,
  attributions: readonly Attribution[],
  tags: TagsOf,
): Sentence[] {
  const { tokens } = block;
  const known = tags(sentence.firstToken);
  const asides: Sentence[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken - SHORTEST; i++) {
    if (tokens[i]!.text !== ",") continue;
    const first = i + 1;
    const opener = tokens[first]!.lower;
    const tag = tagAt(known, first);
    const isRelative = OPENERS.has(opener);
    if (!isRelative && !ARTICLES.has(opener) && tag !== "VBN" && tag !== "VBG" && tag !== "VBD") continue;
    const end = endOf(tokens, first, sentence.endToken);
    if (end - first < SHORTEST || end - first > LONGEST) continue;
    // "Ruiz, the mayor of the town, said": who somebody is, not how.
    if (ARTICLES.has(opener) && !hasClause(tokens, first, end)) continue;
    if (isRelative && !hasVerb(known, first, end)) continue;
    const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    if (isAnothersVoice(tokens, first, end)) continue;
    if (!attributions.some((attribution) => isBeside(span, attribution))) continue;
    asides.push({ ...sentence, ...span, firstToken: first, endToken: end });
    i = end - 1;
  }
  return asides;
}

/** Up to the comma, the dash or the stop that ends it. */
function endOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + SHORTEST; i < last; i++) if (/^(?:[,;:.!?—–()]|--)$/.test(tokens[i]!.text)) return i;
  return last;
}

function hasClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (WITHIN.has(tokens[i]!.lower)) return true;
  return false;
}

function hasVerb(tags: ReturnType<TagsOf>, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isVerb(tagAt(tags, i))) return true;
  return false;
}

/** Whether it quotes somebody, or has a verb of saying: "who said on Monday that she was ill". */
function isAnothersVoice(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^["“”‘]$/.test(tokens[i]!.text) || SPEAKING.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether an aside stands within or right behind the words for a source, and not in what that source says: then it may be theirs. */
function isBeside({ start }: Span, { source, content }: Attribution): boolean {
  if (source === null || start < source.start || start > source.end + BEHIND) return false;
  return !content.some((each) => each.start < start && start < each.end);
}

/** In UTF-16 units: a comma and a space. */
const BEHIND = 2;
