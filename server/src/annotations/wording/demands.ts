import { FINITE_AUXILIARIES, PREPOSITIONS } from "../../lexicon/function-words.js";
import { DEMANDED } from "../../lexicon/demanded-verbs.js";
import { MONTH_NAMES, WEEKDAYS } from "../../lexicon/calendar-words.js";
import type { Token } from "../../text/draft.js";

const DAYS: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...MONTH_NAMES, "yesterday"].map((name) => name.toLowerCase()),
);
/** How many tokens behind the verb the bare verb of what is asked for may stand. */
const REACH = 10;
const OPENING = /^["“‘]$/;
/** Behind these a bare verb is an infinitive or a question, and no demand. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set([
  ...[...FINITE_AUXILIARIES].filter((word) => !/^ha/.test(word)),
  ..."to shall cannot let lets help helped make makes made not".split(" "),
]);

/**
 * Whether a verb such as "insisted" asks for something: "insisted that he resign", "insists the pier be shut". The verb of
 * a demand is bare, where a statement's would have an ending: "insisted that he resigned".
 */
export function isDemand(tokens: readonly Token[], end: number): boolean {
  // "Insisted on Friday it was time" tells when, "insisted on a rise" what was asked for.
  if (PREPOSITIONS.has(tokens[end]?.lower ?? "") && !DAYS.has(tokens[end + 1]?.lower ?? "")) return true;
  const last = Math.min(tokens.length, end + REACH);
  let before = tokens[end];
  for (let at = end + 1; at < last; at++) {
    const token = tokens[at]!;
    // The demand may begin to be quoted: “insisted that the port "stop this at once."”
    if (OPENING.test(token.text)) continue;
    if (token.kind === "punctuation") return false;
    // "Insisted that orders must be issued by the clerk" asks for it, too.
    if (token.lower === "must") return true;
    if (before && !BEFORE_INFINITIVE.has(before.lower))
      if (token.lower === "be" || (DEMANDED.has(token.lower) && isSubject(before))) return true;
    before = token;
  }
  return false;
}

/** What a bare verb can follow as its subject's last word; a plural noun would have it in a statement, too. */
function isSubject({ lower, text }: Token): boolean {
  return (
    /^(?:he|she|it|they|we|you|i)$/.test(lower) ||
    /^[A-ZÀ-ÞĀ-Ž]/.test(text) ||
    !/s$|^(?:that|who|which)$/.test(lower)
  );
}
