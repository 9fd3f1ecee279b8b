import { BE_FORMS, DETERMINERS, FINITE_AUXILIARIES, SUBJECT_PRONOUNS } from "../../lexicon/function-words.js";
import type { Token } from "../../text/draft.js";
import { tagAt, type SentenceTags } from "../tags/block-tags.js";
import { isAdjective, isFinite, isNoun } from "../tags/tag.js";

/** How many tokens behind a verb a clause has to show its own. */
const CLAUSE_REACH = 14;
const OPENING = /^["“‘`]/;
/** What may stand between the verb and the next one in a clause's subject: "the board of the two mills". */
const IN_SUBJECT = /^(?:DT|PDT|PRP\$|CD|RB|SYM)$/;

/** Whether what follows `tokens[end - 1]` has a subject or a verb of its own, by its words. */
export function startsClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.lower ?? "";
  // "Claimed to be", not "admitted to the charge": behind a preposition stands a noun.
  if (next === "to") return !DETERMINERS.has(tokens[end + 1]?.lower ?? "");
  if (next.endsWith("ing") || SUBJECT_PRONOUNS.has(next)) return true;
  for (let at = end; at < Math.min(tokens.length, end + CLAUSE_REACH); at++) {
    // As written: a May and a Will are no verbs.
    const { kind, text } = tokens[at]!;
    if (kind === "punctuation" && text !== "-" && !OPENING.test(text)) return false;
    if (text === "and" || text === "but" || text === "as") return false;
    // "Claimed silver despite not being able": no clause.
    if ((BE_FORMS.has(text) && !/^be(?:en|ing)?$/.test(text)) || FINITE_AUXILIARIES.has(text)) return true;
  }
  return false;
}

/**
 * Whether what follows is a noun phrase and its verb, by the parts of speech: "claims the church imprisoned her", and neither
 * "claimed three lives" nor "claimed three lives when the boat sank".
 */
export function startsTaggedClause(tokens: readonly Token[], tags: SentenceTags, end: number): boolean {
  let nouns = 0;
  for (let at = end; at < Math.min(tokens.length, end + CLAUSE_REACH); at++) {
    const tag = tagAt(tags, at);
    if (isFinite(tag)) return nouns > 0;
    if (isNoun(tag) || tag === "PRP" || tag === "EX") nouns++;
    else if (!isAdjective(tag) && !IN_SUBJECT.test(tag) && tokens[at]!.lower !== "of") return false;
  }
  return false;
}
