import { BE_FORMS } from "../../lexicon/function-words.js";
import { CLAUSE_SUBJECTS } from "../../lexicon/vague-sources.js";
import type { Sentence, Token } from "../../text/draft.js";
import type { Found } from "./unnamed.js";

/** "There has been much fresh speculation": so many words stand between the verb and its noun. */
const REACH = 3;
/** What goes on from talk to what it is of; "calls from the union" say whose. */
const OF_WHAT = /^(?:that|of|about|over|for)$/;

/** "There was speculation that", "there have been calls for": what is being said, and nobody who says it. */
export function talk(tokens: readonly Token[], { firstToken, endToken }: Sentence, i: number): Found | null {
  const next = tokens[i + 1];
  if (!next || i + 1 >= endToken || !(OF_WHAT.test(next.lower) || CLAUSE_SUBJECTS.has(next.lower)))
    return null;
  let be = i - 1;
  while (be > firstToken && i - be <= REACH && !BE_FORMS.has(tokens[be]!.lower)) {
    // "There was no criticism": nobody speaks.
    if (/^(?:no|few|little|not|any)$/.test(tokens[be]!.lower)) return null;
    be--;
  }
  if (be <= firstToken || !BE_FORMS.has(tokens[be]!.lower)) return null;
  const perfect = /^(?:has|have|had)$/.test(tokens[be - 1]?.lower ?? "");
  let there = perfect ? be - 2 : be - 1;
  if (tokens[there]?.lower === "also") there--;
  if (there < firstToken || tokens[there]!.lower !== "there") return null;
  return {
    start: tokens[be + 1]!.start,
    end: tokens[i]!.end,
    form: "talk",
    word: tokens[i]!.lower,
  };
}
