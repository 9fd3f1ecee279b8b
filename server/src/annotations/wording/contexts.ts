import { BE_FORMS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import { isPeopleNoun } from "../../lexicon/groups.js";
import type { Match } from "../../lexicon/matcher.js";
import type { StylebookEntry } from "../../lexicon/stylebook.js";
import type { Block, Token } from "../../text/draft.js";
import type { TagsOf } from "../tags/block-tags.js";
import { standsAs } from "./adjective-place.js";
import { isInPart } from "./tagged-part.js";

/** Words that tell of a wording instead of using it: "the term illegal alien", "nicknamed the Butcher". */
const MENTIONING: ReadonlySet<string> = new Set(
  (
    "word words term terms phrase phrases slur slurs epithet expression nickname moniker nicknamed titled entitled subtitled headlined " +
    "hashtag slogan rhyme euphemism label"
  ).split(" "),
);
const NEGATIONS: ReadonlySet<string> = new Set(
  "not never neither nor no hardly cannot isn't wasn't aren't weren't without".split(" "),
);
const ARTICLES: ReadonlySet<string> = new Set("a an the any".split(" "));

const ENDS_PHRASE: ReadonlySet<string> = new Set([...PREPOSITIONS, ...DETERMINERS, ...CLAUSE_OPENERS]);

/** How far behind an adjective its noun may stand: "radical young climate activists". */
const NOUN_REACH = 4;

/**
 * Whether a wording stands where it can be loaded at all: in its part of speech, of what it is loaded of, used and not
 * mentioned, not denied, and not as a part of a name or a title.
 */
export function isUsed(block: Block, { entry, first, end }: Match<StylebookEntry>, tags: TagsOf): boolean {
  const { tokens } = block;
  // What has a possessive is a noun or a name: “Savage’s future”.
  if (entry.partOfSpeech === "adjective" && /['’]s$/.test(tokens[end - 1]!.lower)) return false;
  const isRightPart = entry.stands
    ? standsAs(entry.stands, tokens, tags(first), [first, end])
    : entry.partOfSpeech === undefined || isInPart(entry.partOfSpeech, tokens, tags, [first, end]);
  if (!isRightPart) return false;
  const next = tokens[end];
  if (entry.fineOfNames === true && next && isCapital(next)) return false;
  if (entry.modifies === "people" && !isOfPeople(tokens, end) && !isSaidOfPerson(entry, tokens, first))
    return false;
  // "not likely to pull off a sensational win": nobody is praised.
  if (entry.asserted === true && isUnasserted(tokens, first)) return false;
  if (TOLD_DISPUTES.has(entry.id) && tellsDispute(block, first)) return false;
  if (isMentioned(tokens, first)) return false;
  if (entry.kind !== "attribution" && entry.kind !== "editorializing" && isDenied(tokens, first))
    return false;
  return entry.proper === true || entry.matchCase === true || !isName(block, first, end);
}

/** Whether the noun that an adjective stands before is one for people. */
function isOfPeople(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + NOUN_REACH); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || ENDS_PHRASE.has(token.lower)) return false;
    if (isPeopleNoun(token.lower)) return true;
  }
  return false;
}

/** How far before a predicate its subject may stand. */
const SUBJECT_REACH = 5;

/** "He was pompous", "the owner is a feisty": where the entry counts as a predicate, its subject is a person. */
function isSaidOfPerson({ stands }: StylebookEntry, tokens: readonly Token[], first: number): boolean {
  if (stands !== "adjective") return false;
  for (let at = first - 1; at >= Math.max(0, first - SUBJECT_REACH); at--) {
    const { lower, kind, text } = tokens[at]!;
    if (kind === "punctuation") return false;
    if (/^(?:he|she|they|who|i|we|you)$/.test(lower) || isPeopleNoun(lower)) return true;
    if (at > 0 && /^[A-Z]/.test(text) && BE_FORMS.has(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** Words under which a verdict is not the copy's: what was not, may be, or is hoped for. */
const UNASSERTED: ReadonlySet<string> = new Set(
  "unlikely hopes hope hoping hoped if whether would could might may seeking expected".split(" "),
);
const UNASSERTED_REACH = 8;

function isUnasserted(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - UNASSERTED_REACH); at--) {
    const { lower, kind, text } = tokens[at]!;
    if (kind === "punctuation" && /^[.;:!?]$/.test(text)) return false;
    if (UNASSERTED.has(lower) || NEGATIONS.has(lower) || /n['’]t$/.test(lower)) return true;
  }
  return false;
}

/** Words that tell of people who disagree, and leave open who says what … */
const TOLD_DISPUTES: ReadonlySet<string> = new Set(["controversial", "contentious", "divisive"]);
/** … which words such as these, in the same paragraph, go on to tell. */
const DISPUTE =
  /^(?:critic|oppos|oppon|protest|object|campaigner|rebel|row$|rows$|complain|condemn|denounc|outcry|petition|backlash|critici[sz]|fear|warn|argu|accus|reject|against$|anger|angry|dispute|lawsuit|sue[ds]?$|challeng)/;

function tellsDispute({ tokens }: Block, at: number): boolean {
  return tokens.some(({ lower }, i) => i !== at && DISPUTE.test(lower));
}

function isMentioned(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (/^["“‘']$/.test(tokens[at]?.text ?? "")) at--;
  return MENTIONING.has(tokens[at]?.lower ?? "");
}

/** "not", with an article at the most between: "is not a terrorist" calls nobody one. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  const word = ARTICLES.has(before) ? (tokens[first - 2]?.lower ?? "") : before;
  return NEGATIONS.has(word) || word.endsWith("n’t") || word.endsWith("n't");
}

/** Whether capitals make it a name or a title: a capital that neither the sentence's beginning nor a headline explains. */
function isName(block: Block, first: number, end: number): boolean {
  const { kind, tokens, sentences } = block;
  // "Golf for the Disabled Tour": the article has no capital of its own.
  if (end > first + 1 && DETERMINERS.has(tokens[first]!.text)) return isName(block, first + 1, end);
  const token = tokens[first]!;
  if (!isCapital(token)) return false;
  if (kind === "headline" || kind === "subhead") return isNameInHeadline(block, first, end);
  const next = tokens[end];
  const joined = next?.kind === "word" && isCapital(next) && next.start === tokens[end - 1]!.end + 1;
  if (isInNameList(tokens, first, end)) return true;
  // "Savage’s future": a common noun in the singular has a determiner before it.
  if (end === first + 1 && /['’]s$/.test(token.lower)) return true;
  // "**Housing** Illegal immigrants": the sentence begins behind what is set apart; "**Big** Savage" is a name.
  const isBehindLeadIn =
    block.leadIn > 0 && token.start === block.leadIn + 1 && end > first + 1 && !isCapital(tokens[first + 1]!);
  const opens =
    isBehindLeadIn ||
    sentences.some(({ firstToken }) => firstToken <= first && areMarks(tokens, firstToken, first)) ||
    opensSpeech(tokens, first);
  if (opens)
    return (
      joined &&
      !isTitleCase(tokens, sentenceOf(block, first), first) &&
      end === first + 1 &&
      isCapital(tokens[end - 1]!)
    );
  return !isTitleCase(tokens, sentenceOf(block, first), first);
}

/** "Blues slam Blackburn over Savage": where a headline has other words in small letters, a capital within it is a name's. */
function isNameInHeadline(block: Block, first: number, end: number): boolean {
  const { tokens } = block;
  const [from, to] = sentenceOf(block, first);
  if (areMarks(tokens, from, first) || opensSpeech(tokens, first) || end > first + 1) return false;
  let small = 0;
  let capitals = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.text.length < 4 || at === first || PREPOSITIONS.has(token.lower))
      continue;
    if (isCapital(token)) capitals++;
    else small++;
  }
  return small > 0 && small >= capitals;
}

/** A name among names: "Orr, Crooks, Ito and Marlow". */
function isInNameList(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 2], tokens[end + 1]];
  return (
    tokens[first - 1]?.text === "," &&
    /^[,;(]$/.test(tokens[end]?.text ?? "") &&
    before?.kind === "word" &&
    after?.kind === "word" &&
    isCapital(before) &&
    isCapital(after)
  );
}

/** Whether nothing but marks stands between two tokens: "++", "{--", "<<" before the first word of a sentence are none of it. */
function areMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:punctuation|symbol)$/.test(tokens[at]!.kind)) return false;
  return true;
}

function opensSpeech(tokens: readonly Token[], first: number): boolean {
  return first === 0 || /^["“‘'(:—–•*_]$/.test(tokens[first - 1]!.text);
}

/** The sentence that a token stands in. */
function sentenceOf({ sentences, tokens }: Block, at: number): readonly [first: number, end: number] {
  const found = sentences.find(({ firstToken, endToken }) => firstToken <= at && at < endToken);
  return found ? [found.firstToken, found.endToken] : [0, tokens.length];
}

/** How many tokens to either side tell whether a sentence is set as a title: longer ones are none, or not sentences. */
const TITLE_REACH = 40;

/** Whether the words of the whole sentence have capitals anyway, as in a headline that is set as a paragraph. */
function isTitleCase(
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  first: number,
): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = Math.max(from, first - TITLE_REACH); at < Math.min(to, first + TITLE_REACH); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.text.length < 4 || at === first) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}

function isCapital({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x41 && unit <= 0x5a && text !== "I";
}
