import { CLAUSE_BEGINNINGS } from "../lexicon/clause-words.js";
import { DETERMINERS, SUBJECT_PRONOUNS } from "../lexicon/function-words.js";
import type { Block, Sentence } from "../text/draft.js";

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
    // "…, and the board": a clause; "…, and Poland": the end of a list.
    const joins = (next === "and" || next === "but") && opensClause(tokens[i + 2]?.lower ?? "");
    if (!joins && !CLAUSE_BEGINNINGS.has(next)) continue;
    // Within a quotation the words are not ours to part.
    if (/["“”]|''/.test(prose.slice(sentence.start, end))) return end;
    return tokens[i - 1]!.end;
  }
  return end;
}

function opensClause(word: string): boolean {
  return DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word);
}
