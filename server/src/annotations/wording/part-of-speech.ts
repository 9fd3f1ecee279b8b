import type { PartOfSpeech } from "../../lexicon/stylebook.js";
import { BE_FORMS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../lexicon/function-words.js";
import type { Token } from "../../text/draft.js";
import { canBeFinite } from "./finite-verb.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before a bare verb. */
const VERB_BEFORE = words(
  "to will would can could should may might must shall cannot i we you they who he she it did does do don't didn't doesn't won't can't " +
    "couldn't wouldn't not never let lets help helped",
);
/** Before a bare verb and before a plural noun alike. */
const EITHER_BEFORE = words("to let lets help helped not never");
/** Endings that no bare verb has, so that "to" before it is a preposition. */
const ADJECTIVE_ENDING = /(?:ing|ous|ic|al|ful|ish|ive|less|able|ible)$/;
const ARTICLES = words("a an the this that his her its their our my your");
/** Before a noun or an adjective. */
const NOUN_BEFORE = words("'s ’s own such what");
/** After a verb: its object, or the way it goes on. */
const VERB_AFTER = words(
  "the a an his her their its our my your this that these those him them us me it himself herself themselves",
);
/** After a noun as subject, or after an adjective that stands alone. */
const NOUN_AFTER = words("is are was were has have had will would can could may might who which");

/**
 * Whether the words `[first, end)` can be read in this part of speech where they stand. Where the neighbors leave it
 * open the answer is yes: an entry that is loaded in one part only is rare in the others.
 */
export function readsAs(part: PartOfSpeech, tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  const after = tokens[end];
  switch (part) {
    case "noun":
      // Of several words, or a plural after "to" or "help", it is no verb.
      if (end - first > 1 || (EITHER_BEFORE.has(before) && tokens[end - 1]!.lower.endsWith("s"))) return true;
      return (
        !VERB_BEFORE.has(before) &&
        !(startsPhrase(after) && !opensPhrase(before) && !PREPOSITIONS.has(before))
      );
    case "verb":
      if (end - first === 1 && !canBeFinite(tokens, first)) return false;
      return (
        VERB_BEFORE.has(before) ||
        (!NOUN_AFTER.has(after?.lower ?? "") && !isNounAfter(before, tokens[end - 1]!.lower))
      );
    case "adjective":
      if (startsPhrase(after) && !BE_FORMS.has(before)) return false;
      // "A liar, racist and bigot": in a list of nouns, one too.
      if (before === "," && tokens[end - 1]!.lower.endsWith("ist") && !startsNoun(after)) return false;
      if (VERB_BEFORE.has(before) && !ADJECTIVE_ENDING.test(tokens[end - 1]!.lower)) return false;
      return !opensPhrase(before) || startsNoun(after);
    case "adverb":
      return true;
  }
}

/** What stands behind a determiner or a preposition is a noun, but for an -ing form: "each touting", "by touting". */
function isNounAfter(before: string, last: string): boolean {
  if (last.endsWith("ing")) return ARTICLES.has(before);
  return opensPhrase(before) || PREPOSITIONS.has(before);
}

/** A determiner or a possessive, behind which no finite verb can stand. */
function opensPhrase(before: string): boolean {
  return DETERMINERS.has(before) || NOUN_BEFORE.has(before) || before.endsWith("'s") || before.endsWith("’s");
}

function startsPhrase(after: Token | undefined): boolean {
  return after !== undefined && VERB_AFTER.has(after.lower);
}

/** A word that can be the noun of the adjective before it. */
function startsNoun(after: Token | undefined): boolean {
  if (after?.kind === "number") return true;
  return (
    after?.kind === "word" &&
    !after.lower.endsWith("ed") &&
    !NOUN_AFTER.has(after.lower) &&
    !PREPOSITIONS.has(after.lower) &&
    !DETERMINERS.has(after.lower) &&
    !CLAUSE_OPENERS.has(after.lower)
  );
}
