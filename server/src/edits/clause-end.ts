import { CLAUSE_BEGINNINGS, PAST_TENSES } from "../lexicon/clause-words.js";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.js";
import type { Block, Sentence, Token } from "../text/draft.js";

/** A sentence of fewer tokens is put to its source at its end. */
const LONG = 26;
/** What stands on either side of the place: less is no clause that a reader could rest at. */
const CLAUSE = 7;

/**
 * Where in the block's prose the first clause of a long sentence ends that reaches to `from`: behind it a copy editor
 * would put the source, rather than keep the reader waiting to the end. The sentence's end where there is none.
 */
export function clauseEnd({ tokens, prose }: Block, sentence: Sentence, from: number): number {
  const { firstToken, endToken, end } = sentence;
  if (endToken - firstToken < LONG) return end;
  for (let i = firstToken + CLAUSE; i < endToken - CLAUSE; i++) {
    const { text, start } = tokens[i]!;
    if (text !== "," || start < from) continue;
    const next = tokens[i + 1]!.lower;
    // "…, and, as a result, the pier": that comma opens an aside, and the one before "and" closes the clause.
    if (CLAUSE_OPENERS.has(tokens[i - 1]!.lower) || isAside(tokens, i, endToken)) continue;
    // "…, and the board": a clause; "…, and Poland": the end of a list.
    const joins =
      (next === "and" || next === "but") &&
      (opensClause(tokens[i + 2]?.lower ?? "") || opensAside(tokens, i + 2));
    if (!joins && !CLAUSE_BEGINNINGS.has(next)) continue;
    // Within a quotation the words are not ours to part.
    if (/["“”]|''/.test(prose.slice(sentence.start, end))) return end;
    return tokens[i - 1]!.end;
  }
  return end;
}

/** How long an aside between commas is, in tokens. */
const ASIDE = 20;

/** "The pier, which opened in 1931, is": a clause goes on behind the aside, and its subject alone stands before. */
function isAside(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 2; i < end - 1 && i - comma <= ASIDE; i++) {
    if (tokens[i]!.text !== ",") continue;
    const { lower } = tokens[i + 1]!;
    return (
      FINITE_AUXILIARIES.has(lower) || BE_FORMS.has(lower) || PAST_TENSES.has(lower) || lower.endsWith("ed")
    );
  }
  return false;
}

/** ", as a result, the pier": an aside of a few words, and a clause behind it. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ",") return false;
  for (let i = at + 1; i < tokens.length && i - at <= CLAUSE; i++)
    if (tokens[i]!.text === ",") return opensClause(tokens[i + 1]?.lower ?? "");
  return false;
}

function opensClause(word: string): boolean {
  return DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word);
}
