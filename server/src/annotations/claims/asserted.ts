import {
  ABILITY_OPENERS,
  CHANGE_PREPOSITIONS,
  CHARGES,
  PRESUPPOSING,
  OPEN_QUESTIONS,
  QUESTION_OPENERS,
  SUPPOSING,
  UNKNOWN,
} from "../../lexicon/claims/unasserted.js";
import { PEOPLE_NOUNS, singular } from "../../lexicon/counted-nouns.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import type { CuedClaimKind } from "../../lexicon/claims/cue-group.js";
import type { Block, Sentence } from "../../text/draft.js";
import { firstReaching } from "../../text/span.js";
import { clauseAt, tagAt, type SentenceTags, type TagsOf } from "../tags/block-tags.js";
import { isNoun, isVerb } from "../tags/tag.js";
import type { Evidence } from "./claim.js";

/** What brings something about, and what changes: a verb of these asserts nothing as an infinitive. */
const EVENTS: ReadonlySet<string> = new Set<CuedClaimKind>(["cause", "outcome", "trend"]);
/** What is wanted or expected: behind a noun, with another verb to the sentence, it only tells which ("homes likely to flood"). */
const OUTLOOKS: ReadonlySet<string> = new Set<CuedClaimKind>(["motive", "prediction", "outcome"]);
/** A charge governs what stands so many tokens behind it. */
const CHARGED = 8;
/** A question reaches so many tokens. */
const ASKED = 10;
/** A subject stands between what opens its clause and its verb, in tokens. */
const SUBJECT = 6;

/**
 * Of the cues in a sentence, those that the copy asserts. A purpose ("a plan to prevent floods"), a noun of another sense
 * ("a scent trail"), what tells which of several ("homes likely to flood"), an ability ("how firms could protect
 * themselves"), what somebody is charged with, a cause that nobody knows: none of them says that it is so.
 */
export function assertedIn(
  block: Block,
  sentence: Sentence,
  evidence: readonly Evidence[],
  tags: TagsOf,
): Evidence[] {
  return evidence.filter((each) => each.kind === "figure" || isAsserted(block, sentence, each, tags));
}

function isAsserted(block: Block, sentence: Sentence, { kind, start, end }: Evidence, tags: TagsOf): boolean {
  const { tokens } = block;
  const { firstToken } = sentence;
  const first = firstReaching(tokens, start);
  const last = firstReaching(tokens, end - 1);
  if (kind === "accusation")
    return (
      !isCharged(block, first, firstToken) &&
      !isStatus(block, first) &&
      !isAsked(block, first, firstToken, OPEN_QUESTIONS)
    );
  if (kind === "cause" && isUnknown(block, sentence)) return false;
  if (kind === "superlative" || kind === "characterisation") return true;
  if (isAsked(block, first, firstToken)) return false;
  if (!EVENTS.has(kind) && !OUTLOOKS.has(kind)) return true;
  const known = tags(first);
  if (EVENTS.has(kind)) {
    if (first === last && isNoun(tagAt(known, first)))
      return CHANGE_PREPOSITIONS.has(tokens[last + 1]?.lower ?? "") && !isPresupposed(block, kind, first);
    if (isPurpose(known, first)) return false;
  }
  if (OUTLOOKS.has(kind) && tellsWhich(known, sentence, first)) return false;
  if (kind === "prediction" && isSupposed(block, known, first)) return false;
  return kind !== "prediction" || !isAbility(block, known, first, firstToken);
}

/** "Despite the rise in rents": a change that the copy takes for known, and has told or need not tell. */
function isPresupposed({ tokens }: Block, kind: string, first: number): boolean {
  return kind === "trend" && PRESUPPOSING.has(tokens[first - 1]?.lower ?? "");
}

/** "If the deal is likely to hurt them, it has to be blocked": what is supposed is not foretold. */
function isSupposed({ tokens }: Block, tags: SentenceTags, first: number): boolean {
  const clause = clauseAt(tags, first);
  return clause !== null && clause.opener >= 0 && SUPPOSING.has(tokens[clause.opener]!.lower);
}

/** "Illegal and legal residents", "illegal immigrants": how people stand before the law, and no wrong that is told of them. */
function isStatus({ tokens }: Block, first: number): boolean {
  if (tokens[first]!.lower !== "illegal") return false;
  const next = /^(?:and|or|,)$/.test(tokens[first + 1]?.lower ?? "") ? first + 2 : first + 1;
  for (let i = next; i <= next + 1; i++) {
    const { lower = "" } = tokens[i] ?? {};
    if (lower === "legal" || PEOPLE_NOUNS.has(singular(lower)) || isPersonNoun(singular(lower))) return true;
  }
  return false;
}

/** "charges of insulting the flag", "denied wrongdoing": the charge is told, with whoever makes it. */
function isCharged({ tokens }: Block, first: number, from: number): boolean {
  for (let i = first - 1; i >= from && first - i <= CHARGED; i--) {
    if (/^[;:]$/.test(tokens[i]!.text)) return false;
    if (CHARGES.has(tokens[i]!.lower)) return true;
  }
  return false;
}

function isUnknown({ prose }: Block, { start, end }: Sentence): boolean {
  return UNKNOWN.test(prose.slice(start, end));
}

/** A verb in the bare form, its "to" before it or shared with one before. */
function isPurpose(tags: SentenceTags, token: number): boolean {
  if (tagAt(tags, token) !== "VB") return false;
  const group = tags.groups.find((each) => each.first <= token && token < each.end);
  return group !== undefined && !group.finite;
}

/** Within "how far it may go", "whether it would rise": a question is put, and nothing answered. */
function isAsked(
  { tokens }: Block,
  first: number,
  from: number,
  openers: ReadonlySet<string> = QUESTION_OPENERS,
): boolean {
  for (let i = first - 1; i > from && first - i <= ASKED; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === "punctuation") return false;
    if (openers.has(lower)) return true;
  }
  return false;
}

/** Right behind a noun, and not what the sentence says of it: "Talks aimed at averting a strike have ended". */
function tellsWhich(tags: SentenceTags, { firstToken, endToken }: Sentence, first: number): boolean {
  if (
    first <= firstToken ||
    !isNoun(tagAt(tags, first - 1)) ||
    !/^(?:VB[NGD]|JJ|RB)$/.test(tagAt(tags, first))
  )
    return false;
  const own = tags.groups.find((group) => group.first <= first && first < group.end);
  if (own?.finite) return false;
  return tags.groups.some(
    (group) => group !== own && group.finite && group.first >= firstToken && group.end <= endToken,
  );
}

/** "information about how firms could protect themselves", "so they could be closer", "the vote that could have toppled her". */
function isAbility({ tokens }: Block, tags: SentenceTags, first: number, from: number): boolean {
  if (tagAt(tags, first) !== "MD") return false;
  const clause = clauseAt(tags, first);
  const opener = clause && clause.opener >= 0 ? tokens[clause.opener]!.lower : "";
  if (tokens[first + 1]?.lower === "have" && /^(?:that|which|who)$/.test(opener)) return true;
  for (let i = first - 1; i >= from && first - i <= SUBJECT; i--) {
    const tag = tagAt(tags, i);
    if (ABILITY_OPENERS.has(tokens[i]!.lower)) return true;
    if (tag === "PUNCT" || isVerb(tag)) return false;
  }
  return false;
}
