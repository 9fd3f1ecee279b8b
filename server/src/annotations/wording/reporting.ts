import { BE_FORMS, FINITE_AUXILIARIES, SUBJECT_PRONOUNS } from "../../lexicon/function-words.js";
import type { Match } from "../../lexicon/matcher.js";
import type { StylebookEntry } from "../../lexicon/stylebook.js";
import type { Token } from "../../text/draft.js";
import { overlaps } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";

/** How many tokens behind a verb a clause has to show its own. */
const CLAUSE_REACH = 14;
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
): boolean {
  if (form.includes(" ") || tokens[end]?.lower === "that" || isBesideQuotation(tokens, first, end))
    return true;
  const isCue = attributions.some(({ cue }) => cue.some((part) => overlaps(part, { start: from, end: to })));
  return isCue && (entry.clauseOnly !== true || startsClause(tokens, end) || endsSentence(tokens[end]));
}

function isBesideQuotation(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[end]?.text ?? "";
  if (CLOSING.test(before) && /^[,.?!…]/.test(tokens[first - 2]?.text ?? "")) return true;
  return (
    OPENING.test(after) || ((after === "," || after === ":") && OPENING.test(tokens[end + 1]?.text ?? ""))
  );
}

/** Whether what follows has a subject or a verb of its own. */
function startsClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.lower ?? "";
  if (next === "to" || SUBJECT_PRONOUNS.has(next)) return true;
  for (let at = end; at < Math.min(tokens.length, end + CLAUSE_REACH); at++) {
    // As written: a May and a Will are no verbs.
    const { kind, text } = tokens[at]!;
    if (kind === "punctuation" && text !== "-") return OPENING.test(text);
    if (BE_FORMS.has(text) || FINITE_AUXILIARIES.has(text)) return true;
  }
  return false;
}

/** A verb at the end takes its clause from before it: "The bridge is safe, the mayor claimed." */
function endsSentence(after: Token | undefined): boolean {
  return after === undefined || /^[.,;!?]/.test(after.text);
}
