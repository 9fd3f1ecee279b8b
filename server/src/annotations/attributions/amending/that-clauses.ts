import { BE_FORMS, CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from "../../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import { MINDS, PARTICLES, THAT_VERBS } from "../../../lexicon/that-verbs.js";
import type { Sentence } from "../../../text/draft.js";
import { firstReaching } from "../../../text/span.js";
import type { Attribution } from "../attribution.js";
import { isCapital, tokenSpan, type Passage } from "../first-reading/passage.js";
import { isVerbal, phraseBefore } from "../first-reading/source-phrase.js";
import { cuesByToken } from "./read-so-far.js";

/** A clause of fewer tokens says little: "believes that too". */
const SHORTEST = 4;
/** Whom it was told stands in at most so many tokens between the verb and "that". */
const LISTENER = 6;

/**
 * Adds what somebody says or thinks in a clause with "that" which nothing was read in: "Garland also reckons that its offer …",
 * "She snapped back that …", "Ortiz is adamant that …".
 */
export function withThatClauses(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const { tokens, sentences, quotationAt } = passage;
  const cued = cuesByToken(passage, found);
  const more: Attribution[] = [];
  for (let that = 2; that + SHORTEST < tokens.length; that++) {
    if (tokens[that]!.lower !== "that" || quotationAt[that] !== -1) continue;
    const sentence = sentences[firstReaching(sentences, tokens[that]!.start)]!;
    const cue = cueBefore(passage, that, sentence);
    if (!cue || that + SHORTEST >= sentence.endToken) continue;
    let taken = false;
    for (let i = cue.first; i < that; i++) taken ||= cued[i] !== -1 || quotationAt[i] !== -1;
    if (taken) continue;
    const source = phraseBefore(passage, cue.first, sentence.firstToken);
    if (!source || !canSpeak(passage, source.first, source.end, sentence)) continue;
    const span = tokenSpan(passage, source.first, source.end);
    // What stands in somebody else's words is theirs.
    if (found.some(({ content }) => content.some((part) => part.start <= span.start && span.end <= part.end)))
      continue;
    let end = sentence.endToken;
    while (tokens[end - 1]!.kind === "punctuation" && quotationAt[end - 1] === -1) end--;
    more.push({
      source: span,
      cue: [tokenSpan(passage, cue.first, cue.end)],
      content: [tokenSpan(passage, that, end)],
    });
  }
  return more.length === 0 ? [...found] : [...found, ...more];
}

/** The verb of saying or the adjective of a mind that the clause at `that` hangs on; null for none. */
function cueBefore(
  { tokens }: Passage,
  that: number,
  { firstToken }: Sentence,
): { first: number; end: number } | null {
  let at = that - 1;
  if (PARTICLES.has(tokens[at]!.lower)) at--;
  else
    // "Admitted to the jury that": whom it was told.
    for (let i = at; i > firstToken && that - i <= LISTENER; i--)
      if (tokens[i]!.lower === "to") {
        at = i - 1;
        break;
      } else if (tokens[i]!.kind !== "word") break;
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? "";
  if (at <= firstToken) return null;
  if (MINDS.has(lower)) {
    // "So sure that he left" tells what came of it.
    if (before === "so") return null;
    const be = BE_FORMS.has(before) ? at - 1 : BE_FORMS.has(tokens[at - 2]?.lower ?? "") ? at - 2 : -1;
    return be > firstToken && at === that - 1 ? { first: be, end: that } : null;
  }
  const form = REPORTING_FORMS.get(lower);
  const says = THAT_VERBS.has(lower) || (form && form.kind !== "stance" && form.tense !== "gerund");
  if (!says || BE_FORMS.has(before) || before === "to") return null;
  // "The claim that", "reports that": a noun as often.
  if (form?.noun && !(form.tense === "third" || /^(?:he|she|they|who|also|has|have)$/.test(before)))
    return null;
  let first = at;
  while (first - 1 > firstToken && /^(?:has|have|had|also|then|again|now)$/.test(tokens[first - 1]!.lower))
    first--;
  return { first, end: at + 1 === that ? that : PARTICLES.has(tokens[that - 1]!.lower) ? that : at + 1 };
}

/** Whether the words before the verb are its subject: a name, a pronoun for somebody, or a noun with "the". */
function canSpeak(passage: Passage, first: number, end: number, { firstToken }: Sentence): boolean {
  const { tokens } = passage;
  const { lower } = tokens[first]!;
  if (SUBORDINATORS.has(tokens[first - 1]?.lower ?? "") || PREPOSITIONS.has(tokens[first - 1]?.lower ?? ""))
    return false;
  if (CLAUSE_OPENERS.has(lower) || PREPOSITIONS.has(lower)) return false;
  // "It is hopeful that": a thing or the writer holds nothing that could be asked after.
  if (end - first === 1 && /^(?:it|this|that|these|those|there|what|which|i|we|you|one|nobody)$/.test(lower))
    return false;
  for (let i = first; i < end; i++) if (isVerbal(tokens[i]!.lower)) return false;
  if (/^(?:he|she|they)$/.test(lower)) return true;
  // "Set the fire that tore through the mill": what an article alone stands before is the noun, and no verb.
  if (/^(?:the|his|her|its|their)$/.test(lower)) return end - first > 1;
  return isCapital(tokens[first]) && (first > firstToken || isCapital(tokens[end - 1]) || end - first === 1);
}
