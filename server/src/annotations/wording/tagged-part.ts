import type { PartOfSpeech } from "../../lexicon/stylebook.js";
import type { Token } from "../../text/draft.js";
import { chunkAt, tagAt, type SentenceTags, type TagsOf } from "../tags/block-tags.js";
import { isAdjective, isNoun } from "../tags/tag.js";
import { readsAs } from "./part-of-speech.js";

/** Right before these a verb may stand: names, pronouns, “and”, a comma, “which”. Behind a common noun it may be a plural. */
const BEFORE_VERB = /^(?:NNP|NNPS|PRP|CC|PUNCT|WDT|WP|RB)$/;

/**
 * Whether the words `[first, end)` are in this part of speech: by their neighbors, which know the wordings' own traps, and
 * by the tagger where it is surer than they are. A tag alone, one in twenty of which is wrong, turns nothing down.
 */
export function isInPart(
  part: PartOfSpeech,
  tokens: readonly Token[],
  tags: TagsOf,
  [first, end]: readonly [first: number, end: number],
): boolean {
  const near = readsAs(part, tokens, first, end);
  if (end - first > 1) return near;
  if (part === "verb")
    return near ? !isModifiedNoun(tokens, tags(first), first) : isVerbByTag(tokens, tags(first), first);
  if (part === "adjective")
    return near ? !isGovernedNoun(tags(first), first) : isAdjectiveByTag(tokens, tags(first), first);
  return near;
}

/**
 * "the criminal scheme", "a pilot scheme": an adjective or a noun before it, and a determiner before that; "flu jab call":
 * before the head of its chunk.
 */
function isModifiedNoun(tokens: readonly Token[], tags: SentenceTags, first: number): boolean {
  // A past or an -ing form that looks like one is a verb that the tagger does not know ("the mill rightsized").
  if (!/^(?:NN|NNS)$/.test(tagAt(tags, first)) || /(?:ed|ing)$/.test(tokens[first]!.lower)) return false;
  const chunk = chunkAt(tags, first);
  if (chunk && chunk.head > first && chunk.first < first) return true;
  return (
    first >= 2 &&
    /^(?:JJ|NN)$/.test(tagAt(tags, first - 1)) &&
    /^(?:DT|PRP\$|IN)$/.test(tagAt(tags, first - 2))
  );
}

/** Whether the tagger reads a finite verb where one may stand: "Ford claims was there", "a staffer and claims to have known", "the letters, both of May, claim that". */
export function isVerbByTag(tokens: readonly Token[], tags: SentenceTags, first: number): boolean {
  const tag = tagAt(tags, first);
  if (first === 0) return false;
  // A bare form is too often a noun that the tagger does not know, but not behind a plural: "boosters claim that".
  if (tag === "VBP") return tagAt(tags, first - 1) === "NNS";
  if (tag !== "VBZ" && tag !== "VBD") return false;
  if (tag === "VBZ" && !tokens[first]!.lower.endsWith("s")) return false;
  const before = tokens[first - 1]!.lower;
  return BEFORE_VERB.test(tagAt(tags, first - 1)) && !/['’]s?$/.test(before);
}

/** "a kind of evil": a noun that a preposition governs, with no noun behind it. */
function isGovernedNoun(tags: SentenceTags, first: number): boolean {
  return tagAt(tags, first) === "NN" && tagAt(tags, first - 1) === "IN" && !isNoun(tagAt(tags, first + 1));
}

/** "the infamous “Gang of Five”", "this bizarre and cryptic reply"; not "the wicked", who are people. */
function isAdjectiveByTag(tokens: readonly Token[], tags: SentenceTags, first: number): boolean {
  if (!isAdjective(tagAt(tags, first))) return false;
  const next = tokens[first + 1];
  if (next === undefined) return tagAt(tags, first - 1) !== "DT";
  return /^["“‘]$/.test(next.text) || next.lower === "and" || tagAt(tags, first - 1) !== "DT";
}
