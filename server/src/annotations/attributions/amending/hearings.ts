import { BE_FORMS, DETERMINERS } from "../../../lexicon/function-words.js";
import { HEARD } from "../../../lexicon/no-speech.js";
import { FINDERS, HEARERS } from "../../../lexicon/hearings.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import type { Sentence } from "../../../text/draft.js";
import type { Attribution } from "../attribution.js";
import { tokenSpan, type Passage } from "../first-reading/passage.js";
import { cuesByToken } from "./read-so-far.js";
import { isHeardThing } from "./deeds.js";
import { isVerbal, phraseBefore } from "../first-reading/source-phrase.js";

/** A clause of fewer tokens is not told: "the court heard evidence". */
const SHORTEST = 4;
/** The verb stands in the first so many tokens of its sentence. */
const OPENING = 34;

/**
 * Adds what a court heard ("The inquest heard that …", "Jurors were told …") and what finders found without a "that"
 * ("The scientists found reduction of yields …, exceeded"), where nothing else was read in their verb.
 */
export function withHearings(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = [];
  const cued = cuesByToken(passage, found);
  for (const sentence of passage.sentences) {
    const at = verbIn(passage, sentence);
    if (at === null) continue;
    const { noun, first, verb } = at;
    const cue = tokenSpan(passage, first, verb + 1);
    if (cued[first] !== -1 || cued[verb] !== -1) continue;
    const head = phraseBefore(passage, noun + 1, sentence.firstToken);
    if (HEARD.has(passage.tokens[verb]!.lower) && isHeardThing(passage.tokens, verb + 1)) continue;
    const content = clauseAfter(passage, verb + 1, sentence);
    if (!head || !content) continue;
    // What stands between the noun and its verb belongs to it: "Results of the trials, printed in a paper,".
    const end = passage.tokens[first - 1]!.text === "," ? first - 1 : first;
    more.push({ source: tokenSpan(passage, head.first, end), cue: [cue], content: [content] });
  }
  return more.length === 0 ? [...found] : [...found, ...more];
}

/** The verb group by which a sentence tells what was heard or found, where its subject hears or finds. */
function verbIn(
  passage: Passage,
  { firstToken, endToken }: Sentence,
): { noun: number; first: number; verb: number } | null {
  const { tokens, quotationAt } = passage;
  let [hearer, finder] = [-1, -1];
  for (let i = firstToken; i < endToken && i - firstToken < OPENING; i++) {
    const { lower } = tokens[i]!;
    if (quotationAt[i] !== -1) return null;
    const before = tokens[i - 1]!;
    if (hearer >= 0 && (lower === "heard" || (lower === "told" && BE_FORMS.has(before.lower))))
      return { noun: hearer, first: lower === "told" ? i - 1 : i, verb: i };
    const form = finder >= 0 ? REPORTING_FORMS.get(lower) : undefined;
    if (
      finder >= 0 &&
      i > firstToken &&
      (form?.kind === "finding" || lower === "suggest" || lower === "suggests" || lower === "suggested") &&
      form?.verb !== "rule" &&
      form?.tense !== "gerund" &&
      !BE_FORMS.has(before.lower) &&
      before.lower !== "to" &&
      !DETERMINERS.has(before.lower)
    )
      return { noun: finder, first: i, verb: i };
    // The subject has been passed with its verb.
    if (isVerbal(lower) && !(hearer >= 0 && BE_FORMS.has(lower)) && lower !== "has" && lower !== "have")
      return null;
    if (HEARERS.has(lower)) hearer = i;
    if (finder < 0 && FINDERS.has(lower)) finder = i;
  }
  return null;
}

/** What follows the verb to the end of the sentence, without its stop; null where that is no clause. */
function clauseAfter(
  passage: Passage,
  from: number,
  { endToken }: Sentence,
): Attribution["content"][number] | null {
  const { tokens } = passage;
  let end = endToken;
  while (end > from && tokens[end - 1]!.kind === "punctuation" && passage.quotationAt[end - 1] === -1) end--;
  if (end - from < SHORTEST || tokens[from]!.kind === "punctuation") return null;
  return tokenSpan(passage, from, end);
}
