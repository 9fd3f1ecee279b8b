import { ACCOUNTS, CLOSING_CUES, CLOSING_VERBS } from "../../lexicon/cue-strength.js";
import { anyOf } from "../../lexicon/any-of.js";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { ALWAYS_VAGUE, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import type { Voice } from "./voices.js";

const FOUND: ReadonlySet<string> = new Set("concluded ruled shown established".split(" "));
const PERFECT: ReadonlySet<string> = new Set("has have had".split(" "));
const NAMING = anyOf(ACCOUNTS, CLOSING_VERBS, CLOSING_CUES, FOUND);

/**
 * Whether the sentence names its source in the plainest forms there are, outside quotations: "according to Ortiz",
 * "…, Ortiz said.", "…, said Ortiz", "by Ortiz's own account". Whatever the tagger makes of them, a desk has its answer.
 */
export function namesSource(
  { tokens }: Block,
  { firstToken, endToken }: Sentence,
  voices: readonly Voice[],
): boolean {
  for (let i = firstToken + 1; i < endToken; i++) {
    const { lower, start } = tokens[i]!;
    if (!NAMING.has(lower)) continue;
    const account = ACCOUNTS.has(lower);
    const before = tokens[i - 1]!.lower;
    const finding = FOUND.has(lower) && PERFECT.has(before);
    const closing = CLOSING_VERBS.has(lower);
    if (!account && !finding && !closing && !CLOSING_CUES.has(lower)) continue;
    const behind = tokens[i + 1]?.lower ?? "";
    const vague = (word: string): boolean => ALWAYS_VAGUE.has(word) || VAGUE_WHEN_BARE.has(word);
    const found = account
      ? isSomebodys(tokens, firstToken, i)
      : lower === "to"
        ? before === "according" && !vague(behind)
        : (before === "," && lower.startsWith("sa") && !vague(behind)) ||
          ((finding || CLOSING_CUES.has(lower)) &&
            /^[.,]$/.test(behind) &&
            !vague(before) &&
            !SUBORDINATORS.has(before)) ||
          (closing && (closes(tokens, firstToken, i, vague) || isInverted(tokens, i, endToken, vague)));
    if (
      found &&
      !voices.some((voice) => voice.strength === "quoted" && voice.start <= start && start < voice.end)
    )
      return true;
  }
  return false;
}

/** A speaker's name has so many tokens at most, with title and role. */
const NAMED = 7;
/** What may stand behind the verb where the words that were said stand before it. */
const WHERE_OR_WHEN =
  /^(?:at|in|on|during|after|before|when|as|this|last|yesterday|today|to|through|by|late|earlier|outside|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "…, Mr Ruiz said at a public forum": the clause before a comma is what somebody says, wherever that was. */
function closes(
  tokens: readonly Token[],
  from: number,
  at: number,
  vague: (word: string) => boolean,
): boolean {
  if (!/^(?:told|tells)$/.test(tokens[at]!.lower) && !WHERE_OR_WHEN.test(tokens[at + 1]?.lower ?? ""))
    return false;
  for (let i = at - 1; i > from + 1 && at - i <= NAMED; i--) {
    const { text, lower } = tokens[i]!;
    if (text === ",")
      return (
        i < at - 1 &&
        !SUBORDINATORS.has(tokens[i + 1]!.lower) &&
        !/^(?:and|but|or)$/.test(tokens[i + 1]!.lower)
      );
    if (vague(lower) || SUBORDINATORS.has(lower) || BE_FORMS.has(lower) || lower === "to") return false;
  }
  return false;
}

/** "…, warn union leaders." and no more: the speaker stands behind the verb, and ends the sentence. */
function isInverted(
  tokens: readonly Token[],
  at: number,
  end: number,
  vague: (word: string) => boolean,
): boolean {
  if (tokens[at - 1]!.text !== "," || end - at > NAMED + 1 || end - at < 3) return false;
  const head = tokens[end - 2]!;
  if (head.kind !== "word" || vague(tokens[at + 1]!.lower) || vague(head.lower)) return false;
  for (let i = at + 1; i < end - 1; i++) {
    const { text, lower } = tokens[i]!;
    if (text === "," || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower))
      return false;
  }
  return (
    isName(tokens[at + 1]!) ||
    /^(?:the|a|an|its|his|her|their)$/.test(tokens[at + 1]!.lower) ||
    isPersonNoun(singular(head.lower))
  );
}

/** "By" stands at most so many words before what somebody says or reckons. */
const OWNED = 6;

/** "By Ortiz's own account", "in her view": whether the noun at that token is somebody's, behind a preposition. */
function isSomebodys(tokens: readonly Token[], from: number, at: number): boolean {
  const owner = tokens[at - 1]?.lower === "own" ? at - 2 : at - 1;
  const lower = tokens[owner]?.lower ?? "";
  if (!POSSESSIVES.has(lower) && !/['’]s$|s['’]$/.test(lower)) return false;
  for (let i = owner - 1; i >= from && at - i <= OWNED; i--)
    if (/^(?:by|in)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function isName({ text, lower }: Token): boolean {
  return text !== lower;
}

function singular(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}
