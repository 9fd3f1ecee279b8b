// Verbs that report where a clause follows them, and else tell what somebody did: "showed no emotion", "heard from 27 people".
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../../lexicon/function-words.js";
import { HEARD, HEARD_OF, RECEIVERS, REFUSED, SHOWN, WITHHELD_FROM } from "../../../lexicon/no-speech.js";
import { genderOfPronoun, isPersonNoun } from "../../../lexicon/people-nouns.js";
import { isFamilyName } from "../../../lexicon/family-names.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import { tenseOf } from "../../../lexicon/verb-forms.js";
import type { Block, Token } from "../../../text/draft.js";
import { firstReaching, type Span } from "../../../text/span.js";
import { sourceKind } from "../../sources/source-kind.js";
import { isVerbal } from "../first-reading/source-phrase.js";

/** Whether the verb of what reads like an attribution tells a deed: what follows it is a thing, and no clause. */
export function isDeed({ tokens, prose }: Block, source: Span, cue: Span, content: readonly Span[]): boolean {
  // "Showed no interest in a plea", all of it read as the cue.
  let verb = firstReaching(tokens, cue.start);
  while (tokens[verb]!.end < cue.end && !SHOWN.has(tokens[verb]!.lower)) verb++;
  const { lower } = tokens[verb]!;
  if (source.start > cue.start) return content.length === 0 && isParticiple(tokens, verb);
  const [said] = content;
  if (said && said.start < cue.end) return false;
  const first = verb + 1;
  const next = tokens[first];
  if (!next || /^["“'‘:]/.test(next.text)) return false;
  if (REFUSED.has(lower)) return said !== undefined && next.lower !== "to" && next.lower !== "comment";
  if (WITHHELD_FROM.has(lower)) return isGivenTo(tokens, first);
  if (HEARD.has(lower)) return isHeardThing(tokens, first);
  return SHOWN.has(lower) && isPerson(prose.slice(source.start, source.end)) && isThing(tokens, first);
}

/** Whether what is heard, from token `first`, is somebody or something and no clause: "from three doctors", "40 witnesses". */
export function isHeardThing(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first];
  if (!next) return true;
  return HEARD_OF.has(next.lower) ? !hasThat(tokens, first) : isThing(tokens, first, true);
}

/** "Nineteen called by the prosecution": who did it stands behind, and no form of "be" before. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  if (tokens[verb + 1]?.lower !== "by" || tenseOf(lower) !== "past" || REPORTING_FORMS.has(lower))
    return false;
  return !isVerbal(tokens[verb - 1]?.lower ?? "") && !isVerbal(tokens[verb - 2]?.lower ?? "");
}

/** "Him another loan", "her the keys": somebody, and then a thing. */
function isGivenTo(tokens: readonly Token[], first: number): boolean {
  const [one, next] = [tokens[first]!, tokens[first + 1]];
  if (next?.kind !== "word") return false;
  return (
    (RECEIVERS.has(one.lower) && !isOpener(next.lower)) ||
    (one.lower === "her" && DETERMINERS.has(next.lower))
  );
}

function isOpener(word: string): boolean {
  return CLAUSE_OPENERS.has(word) || PREPOSITIONS.has(word);
}

/** Whether a noun phrase and no clause begins at token `first`: no verb or "that" stands before its first preposition or mark, and no figure unless things are `counted`. */
function isThing(tokens: readonly Token[], first: number, counted = false): boolean {
  if (CLAUSE_OPENERS.has(tokens[first]!.lower)) return false;
  for (let i = first; i < tokens.length; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === "that" || (!counted && (kind === "number" || kind === "symbol"))) return false;
    if (kind === "punctuation" && lower !== "-" && lower !== "’" && lower !== "'") return true;
    if (i > first && isOpener(lower)) return true;
    if (isVerbal(lower) || (i > first && isPredicate(tokens, i))) return false;
  }
  return true;
}

/** "Tarn stole", "Clinton leading": a verb's form, and no adjective before its noun ("a stolen boat", "closing arguments"). */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const tense = tenseOf(lower);
  if (tense !== "past" && !lower.endsWith("ing")) return false;
  return !DETERMINERS.has(tokens[i - 1]!.lower);
}

function hasThat(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length && tokens[i]!.text !== "."; i++)
    if (/^(?:that|how)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a source is somebody: "she", "the defendant", "Ana Doe, 34,". */
function isPerson(words: string): boolean {
  const name = words.replace(/,.*$/, "");
  const lower = name.toLowerCase();
  if (genderOfPronoun(lower) !== "unknown" || lower === "who") return true;
  const last = lower.slice(lower.lastIndexOf(" ") + 1);
  return (
    isPersonNoun(last) ||
    (name === words && !name.includes(" ") && isFamilyName(lower)) ||
    (name.includes(" ") && !/\d/.test(name) && sourceKind(name) === "person")
  );
}
