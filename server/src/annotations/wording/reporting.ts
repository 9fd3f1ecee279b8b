import { isBodyNoun } from "../../lexicon/body-nouns.js";
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PLURALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../../lexicon/function-words.js";
import { isPeopleNoun } from "../../lexicon/groups.js";
import type { Match } from "../../lexicon/matcher.js";
import { WEEKDAYS } from "../../lexicon/public-record.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { isDocumentNoun } from "../../lexicon/roles.js";
import type { StylebookEntry } from "../../lexicon/stylebook.js";
import { tenseOf } from "../../lexicon/verb-forms.js";
import type { Token } from "../../text/draft.js";
import { overlaps } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import { tagAt, type SentenceTags, type TagsOf } from "../tags/block-tags.js";
import { isFinite, isNoun } from "../tags/tag.js";
import { isDemand } from "./demands.js";
import { startsClause, startsTaggedClause } from "./starts-clause.js";
import { isVerbByTag } from "./tagged-part.js";

/** Between people and what they say, where they do say it: not "would", not "to". */
const BESIDE_VERB: ReadonlySet<string> = new Set(
  [...AUXILIARIES]
    .filter((word) => !FINITE_AUXILIARIES.has(word))
    .concat("has", "have", "had", "did", "does", "do"),
);
/** How many tokens before a verb at the end of a sentence its subject may begin. */
const SUBJECT_REACH = 16;
const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set("i we you he she they who others".split(" "));
const OPENING = /^["“‘`]/;
const CLOSING = /^["”’']/;

/**
 * Whether an attribution verb puts words or thoughts to somebody: not "the sea claimed three lives". One of several words
 * ("lash out") does so wherever it stands; one word does beside a quotation, before "that", or as the cue of an attribution.
 */
export function isReporting(
  { entry, form, first, end, from, to }: Match<StylebookEntry>,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  tags: TagsOf,
): boolean {
  const seemsVerb = (): boolean => isVerbByTag(tokens, tags(first), first);
  if (REPORTING_FORMS.get(form)?.noun === true) {
    if (isToldOf(tokens, tags(first), first)) return false;
    if (!hasSubject(tokens, first) && !seemsVerb()) return false;
  }
  // "She does admit that": what is stressed is the giving in.
  if (entry.mayConcede === true && /^(?:do|does|did)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  if (!form.includes(" ") && tenseOf(form) === "base" && !canBeBare(tokens, first) && !seemsVerb())
    return false;
  // "Rail stations": a noun before a noun, whatever stands before both.
  if (!form.includes(" ") && isNoun(tagAt(tags(first), first)) && isNoun(tagAt(tags(first), end)))
    return false;
  // "Struck by drones on Monday": behind a preposition stands a noun, and its day behind it.
  if (form.includes(" ") && WEEKDAYS.has(tokens[end]?.lower ?? "") && isGoverned(tokens, tags(first), first))
    return false;
  if (entry.takes === "clause" && isPassive(tokens, first, form)) return false;
  if (entry.by === "people" && !isByPeople(tokens, first, form)) return false;
  if (entry.mayDemand === true && isDemand(tokens, end)) return false;
  if (entry.takes === "clause" && hasOwnClause(tokens, tags, [first, end])) return true;
  if (tokens[timeEnd(tokens, end)]?.lower === "that" || isBesideQuotation(tokens, first, end)) return true;
  if (entry.takes === "object" || (form.includes(" ") && entry.takes !== "clause")) return true;
  const isCue = attributionsNear(attributions, from).some(({ cue }) =>
    cue.some((part) => overlaps(part, { start: from, end: to })),
  );
  return (
    isCue && (entry.takes !== "clause" || startsClause(tokens, end) || endsSentence(tokens, [first, end]))
  );
}

/** Where the time and place of saying end that stand before the clause: "claimed on Friday in Milford that". */
function timeEnd(tokens: readonly Token[], end: number): number {
  const day = /^(?:on|late|early|last|in|at)$/.test(tokens[end]?.lower ?? "") ? end + 1 : end;
  if (!WEEKDAYS.has(tokens[day]?.lower ?? "")) return end;
  let at = day + 1;
  if (tokens[at]?.lower === "in" || tokens[at]?.lower === "at") at++;
  while (/^[A-ZÀ-ÞĀ-Ž]/.test(tokens[at]?.text ?? "")) at++;
  return at;
}

/** Behind these stands what is told of, never somebody who tells: "amid Tory claims the pier leaks", "after claims that". */
const BEFORE_TOLD: ReadonlySet<string> = new Set(
  "amid amidst despite following over against without into after".split(" "),
);

/** "amid Tory claims", "Answering claims that": a noun that a preposition or an -ing form governs, with names and adjectives between. */
function isToldOf(tokens: readonly Token[], tags: SentenceTags, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    const { lower, kind } = tokens[at]!;
    if (BEFORE_TOLD.has(lower)) return true;
    if (at === first - 1 && lower.endsWith("ing") && isParticiple(tokens, tags, at)) return true;
    if (kind !== "word" || !/^(?:JJ|NN|NNS|NNP|NNPS|DT|PRP\$|CD)$/.test(tagAt(tags, at))) return false;
  }
  return false;
}

/** "Answering claims that", "by denying claims that", and not "the filing claims that". */
function isParticiple(tokens: readonly Token[], tags: SentenceTags, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === "punctuation" ||
    PREPOSITIONS.has(before.lower) ||
    (tagAt(tags, at) === "VBG" && !DETERMINERS.has(before.lower))
  );
}

/** Whether a noun stands there behind a preposition, with adjectives and marks between: `by "kamikaze" drones`. */
function isGoverned(tokens: readonly Token[], tags: SentenceTags, at: number): boolean {
  if (!isNoun(tagAt(tags, at))) return false;
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    if (PREPOSITIONS.has(tokens[i]!.lower)) return true;
    if (!/^(?:JJ|NN|NNP|DT|CD|PUNCT)$/.test(tagAt(tags, i))) return false;
  }
  return false;
}

/** Whether a verb that is finite here has a clause behind it, whoever is seen as its source: "claims to have", "claims the dam leaks". */
function hasOwnClause(
  tokens: readonly Token[],
  tags: TagsOf,
  [first, end]: readonly [first: number, end: number],
): boolean {
  if (end - first > 1 || tokens[first]!.lower.endsWith("ing")) return false;
  if (tokens[end]?.lower === "to") return /^(?:have|be)$/.test(tokens[end + 1]?.lower ?? "");
  return isFinite(tagAt(tags(first), first)) && startsTaggedClause(tokens, tags(first), end);
}

/** Whether what stands before a form that may be a noun ("claims") is the subject of a verb: "Tilden claims", not "her claims". */
function hasSubject(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (AUXILIARIES.has(tokens[at]?.lower ?? "") || tokens[at]?.lower.endsWith("ly") === true) at--;
  const before = tokens[at];
  if (before === undefined || at < first - 1) return before !== undefined;
  if (before.kind !== "word") return CLOSING.test(before.text) && tokens[at - 1]?.kind === "punctuation";
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === "to") return true;
  if (!/^[A-ZÀ-ÞĀ-Ž]/u.test(before.text))
    return isPeopleNoun(before.lower) || isBodyNoun(before.lower) || isDocumentNoun(before.lower);
  while (/^[A-ZÀ-ÞĀ-Ž]/u.test(tokens[at]?.text ?? "")) at--;
  const opener = tokens[at]?.lower ?? "";
  return !PREPOSITIONS.has(opener) && !DETERMINERS.has(opener) && !/['’]s?$/.test(before.lower);
}

/** Whether a bare form can be a verb here, which asks for more than one subject, or an auxiliary: not "the usual bluster". */
function canBeBare(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (BESIDE_VERB.has(tokens[at]?.lower ?? "") || tokens[at]?.lower.endsWith("ly") === true) at--;
  const before = tokens[at];
  if (before?.kind !== "word") return before !== undefined;
  const { lower, text } = before;
  return (
    /s$|n['’]t$/.test(lower) ||
    /^[A-ZÀ-ÞĀ-Ž]/.test(text) ||
    /^(?:to|not|never|and|or|but|that|let|help|helped|many|some|all|both|few)$/.test(lower) ||
    FINITE_AUXILIARIES.has(lower) ||
    PEOPLE_PRONOUNS.has(lower) ||
    PLURALS.has(lower) ||
    isPeopleNoun(lower)
  );
}

/** Whether people say it themselves, in a clause's own verb: "she noted", not "noting", "it is worth noting", "the files reveal". */
function isByPeople(tokens: readonly Token[], first: number, form: string): boolean {
  if (/^\S+ing\b/.test(form)) return false;
  let at = first - 1;
  while (BESIDE_VERB.has(tokens[at]?.lower ?? "") || tokens[at]?.lower.endsWith("ly") === true) at--;
  const before = tokens[at];
  if (before === undefined) return false;
  const { kind, lower, text } = before;
  if (kind !== "word") return kind === "punctuation";
  if (PEOPLE_PRONOUNS.has(lower)) return true;
  return /^[A-ZÀ-ÞĀ-Ž]/.test(text) && lower !== "it"
    ? !isDocumentNoun(lower)
    : isPeopleNoun(lower) || isBodyNoun(lower);
}

function isPassive(tokens: readonly Token[], first: number, form: string): boolean {
  return form.endsWith("ed") && BE_FORMS.has(tokens[first - 1]?.lower ?? "");
}

function isBesideQuotation(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[end]?.text ?? "";
  if (CLOSING.test(before) && /^[,.?!…]/.test(tokens[first - 2]?.text ?? "")) return true;
  return (
    OPENING.test(after) || ((after === "," || after === ":") && OPENING.test(tokens[end + 1]?.text ?? ""))
  );
}

/**
 * A verb at the end takes its clause from before it, parted by a mark: "The bridge is safe, the mayor claimed." Without one it
 * may be a noun: "Bank to fight old claims".
 */
function endsSentence(
  tokens: readonly Token[],
  [first, end]: readonly [first: number, end: number],
): boolean {
  const after = tokens[end];
  if (after !== undefined && !/^[.,;!?]/.test(after.text)) return false;
  for (let at = first - 1; at >= Math.max(0, first - SUBJECT_REACH); at--)
    if (tokens[at]!.kind === "punctuation" && !/^[-.’']$/.test(tokens[at]!.text)) return true;
  return false;
}
