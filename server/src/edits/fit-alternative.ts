import type { AnnotatedBlock } from "../annotations/annotations.js";
import { chunkAt, type TagsOf } from "../annotations/tags/block-tags.js";
import type { LoadedWording } from "../annotations/wording/loaded-wording.js";
import { isPeopleNoun } from "../lexicon/groups.js";
import { startsClause, startsTaggedClause } from "../annotations/wording/starts-clause.js";
import { MILD_WORDS, TELLS_VIOLENCE } from "../lexicon/violence.js";
import { inflect, tenseOf } from "../lexicon/verb-forms.js";
import { objectOf } from "../lexicon/verb-frames.js";
import type { Block } from "../text/draft.js";
import { firstReaching } from "../text/span.js";
import { isPlural } from "./replace-wording.js";

/** "Said, asserting that" would become "said, saying that". */
const SAID_BEFORE = /\bsa(?:y|ys|id|ying),?\s+(?:and\s+)?$/i;

/** "Strongly hinted" would become "strongly said". */
const DEGREE_BEFORE = /\b(?:strongly|heavily|broadly|widely|clearly|all but|as good as)\s+$/i;

/** How far round a wording the words stand that decide, in UTF-16 units. */
const REACH = 80;

/** What follows a noun that no possessive can follow: "the person | in the country illegally's car". */
const POST_MODIFIED =
  / (?:with|without|who|whose|that|of|in|from|on|for|at|to|by|later|accused|asking|convicted|exposed|facing|forced|seeking)\b/;
const PASSIVE_BEFORE =
  /(?:\b(?:is|are|was|were|be|been|being|got|gets)|['’]s)\s+(?:(?:not|also|[a-z]+ly)\s+)*$/i;
const PERFECT_BEFORE = /(?:\b(?:has|have|had|having)|['’]ve|['’]d)\s+(?:(?:not|also|never|[a-z]+ly)\s+)*$/i;
/** The participles of alternatives that differ from their past. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  took: "taken",
  rose: "risen",
  fell: "fallen",
  spoke: "spoken",
  hid: "hidden",
  gave: "given",
  grew: "grown",
  showed: "shown",
};
/** The end of quoted speech, right before the verb: `“No,” blasted Crane`. */
const SPEECH_BEFORE = /[,.?!…—–-]["”’']\s+$/;
const SPEECH_EARLIER = /[,.?!…—–-]["”’']\s[^"“”.!?]*$/;
const SPEECH_AFTER = /^[,:]?\s+["“‘]/;
const NO_OBJECT = /^\s*(?:[.,;:!?—–)]|$)/;
const PARTICLE =
  /^\s+(?:at|against|into|out|around|toward|towards|to|on|upon|with|about|of|through|over|off|back|up|down|in|for)\b/;
const OBJECT =
  /^\s+(?:(?:the|a|an|his|her|its|their|our|my|your|him|them|us|me|it|these|those|some|more|many|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b|\d|(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-ZÀ-ÞĀ-Ž])/;
/** What may follow a verb that has its object with it: "cut jobs | in May". */
const GOES_ON =
  /^\s*(?:[.,;:!?—–)"”]|$)|^\s+(?:in|on|at|by|for|from|after|before|during|when|while|as|and|but|or|last|this|early|late|because|since|again|twice|over|through|across|amid|with|without|to|[A-Z][a-z]+day)\b/;

/**
 * The words to write for a wording of a block where one of its alternatives is meant: the alternative, or a form of “said”
 * for one that lacks its object beside a quotation. Null where the sentence could not take it, or where it tells of violence
 * that the alternative would play down.
 */
export function fitAlternative(
  { block, annotations }: AnnotatedBlock,
  { start, end, entry }: LoadedWording,
  words: string,
): string | null {
  const { prose } = block;
  const before = prose.slice(Math.max(0, start - REACH), start);
  const after = prose.slice(end, end + REACH);
  // A "killing" and a "defeat" may be nouns, too.
  if (isMild(words) && TELLS_VIOLENCE.test(sentenceAt(block, start))) return null;
  const isVerb = entry.partOfSpeech === "verb" || entry.kind === "attribution";
  if (isVerb || (entry.partOfSpeech === undefined && objectOf(words) !== null))
    return /^sa(?:y|ys|id|ying)$/.test(words) &&
      (DEGREE_BEFORE.test(before) ||
        !(SPEECH_BEFORE.test(before) || takesWords(block, annotations.tags, end)))
      ? null
      : fitVerb(before, after, words);
  const old = prose.slice(start, end);
  // "Roma (Gypsies)" would repeat itself, and “a nightmare day” is no “problem day”.
  if (/\(\s*$/.test(before) || (entry.partOfSpeech === "noun" && isBeforeNoun(block, annotations.tags, end)))
    return null;
  if (/^['’]s?(?![A-Za-z])/.test(after) || /['’]$/.test(old))
    return POST_MODIFIED.test(words) || isPlural(words) !== isPlural(old.replace(/['’]$/, "")) ? null : words;
  const verb = isPlural(words) ? /^\s+(?:is|was|has|does)\b/ : /^\s+(?:are|were|have|do)\b/;
  return isPlural(words) !== isPlural(old) && verb.test(after) ? null : words;
}

/** Whether an alternative's head, its first noun or verb, would play down what the sentence tells of people hurt or killed. */
function isMild(words: string): boolean {
  const [phrase = ""] = words.split(/ (?:of|for|from|in|to) /, 1);
  return MILD_WORDS.has(phrase.split(" ").at(-1)!);
}

function sentenceAt({ prose, sentences }: AnnotatedBlock["block"], offset: number): string {
  const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
  return sentence ? prose.slice(sentence.start, sentence.end) : prose;
}

/** Whether a noun stands right before the head of its phrase. */
function isBeforeNoun({ tokens }: Block, tags: TagsOf, end: number): boolean {
  const last = firstReaching(tokens, end - 1);
  const chunk = chunkAt(tags(last), last);
  return chunk !== null && chunk.head > last;
}

/** How soon behind a verb the "that" of its clause may stand: "said on Friday in Milford that". */
const THAT_REACH = 6;

/** Whether what stands behind a verb can be said: a clause, a quotation, a listener or nothing; not "said their innocence". */
function takesWords({ tokens, prose }: Block, tags: TagsOf, offset: number): boolean {
  if (/^\s*(?:[.,;:!?—–)\]"“”‘’']|-|$)|^\s+(?:that|to)\b/.test(prose.slice(offset, offset + THAT_REACH * 2)))
    return true;
  const end = firstReaching(tokens, offset);
  for (let at = end; at < Math.min(tokens.length, end + THAT_REACH); at++)
    if (tokens[at]!.lower === "that" || /^["“‘]$/.test(tokens[at]!.text)) return true;
  return startsClause(tokens, end) || startsTaggedClause(tokens, tags(end - 1), end);
}

function fitVerb(before: string, after: string, words: string): string | null {
  const takes = objectOf(words);
  const isPast = tenseOf(words) === "past";
  if (isPast && PASSIVE_BEFORE.test(before)) return takes === "none" ? null : participle(words);
  // "Has claiming" is a slip that "has saying" would keep.
  if (words.endsWith("ing") && PERFECT_BEFORE.test(before)) return null;
  if (isPast && PERFECT_BEFORE.test(before)) return fitVerb("", after, words) && participle(words);
  const isInverted = SPEECH_BEFORE.test(before);
  if (/^sa(?:y|ys|id|ying)$/.test(words) && SAID_BEFORE.test(before)) return null;
  if (/^sa(?:y|ys|id|ying)$/.test(words)) return isInverted || canBeSaid(after) ? words : null;
  if (takes === "object") {
    const isBare = NO_OBJECT.test(after);
    if (isInverted || SPEECH_AFTER.test(after) || (isBare && SPEECH_EARLIER.test(before)))
      return inflect("say")[tenseOf(words)];
    return isBare || PARTICLE.test(after) ? null : words;
  }
  if (/ (?:at|in|to|for|on|into)$/.test(words))
    return NO_OBJECT.test(after) || PARTICLE.test(after) ? null : words;
  if (takes === null || isInverted) return words;
  return OBJECT.test(after) || (words.includes(" ") && !GOES_ON.test(after)) ? null : words;
}

/** A past as a participle: "took over" is "taken over" behind "was" and "had". */
function participle(words: string): string {
  const [first = ""] = words.split(" ", 1);
  return (PARTICIPLES[first] ?? first) + words.slice(first.length);
}

/** Whether what follows can be said: a clause or a quotation; not "said to the crime", but "said to reporters". */
function canBeSaid(after: string): boolean {
  const listener = /^\s+to\s+([a-z]+)/.exec(after)?.[1];
  if (listener !== undefined) return isPeopleNoun(listener);
  return !/^\s+(?:at|against|about|of|into|over|off|with|to)\b/.test(after);
}
