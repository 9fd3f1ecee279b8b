import { anyOf } from "../../lexicon/any-of.js";
import { AUXILIARIES, BE_FORMS, SUBJECT_PRONOUNS } from "../../lexicon/function-words.js";
import {
  BARE_BELIEFS,
  CLAUSE_SUBJECTS,
  GENERALISING_ADVERBS,
  HEARSAY_PARTICIPLES,
  IMPERSONAL_BELIEFS,
  JUDGING_PARTICIPLES,
  REPORTED_BELIEFS,
  SEEN_AS,
} from "../../lexicon/vague-sources.js";
import type { Sentence, Token } from "../../text/draft.js";
import type { Found } from "./unnamed.js";

/** A "by" is looked for so many words after a judgement: "labelled a disgrace to the port of Tull and its crews by Ortiz". */
const AGENT_REACH = 14;

const PARTICIPLES = anyOf(HEARSAY_PARTICIPLES, JUDGING_PARTICIPLES, IMPERSONAL_BELIEFS);

/** Whether a word, in lower case, can report a belief or a judgement with no "by" behind it. */
export function isHearsayParticiple(lower: string): boolean {
  return PARTICIPLES.has(lower);
}

/**
 * The passive whose participle is a token: "is believed to", "it has been reported that", "is seen as", "is widely thought
 * likely", "has been called into question", "two men believed to be"; null where it says by whom.
 */
export function passive(tokens: readonly Token[], sentence: Sentence, i: number): Found | null {
  let be = i - 1;
  let widely = false;
  while (be > sentence.firstToken && isBetween(tokens[be]!.lower)) {
    widely ||= GENERALISING_ADVERBS.has(tokens[be]!.lower);
    be--;
  }
  if (be < sentence.firstToken || !BE_FORMS.has(tokens[be]!.lower))
    return reduced(tokens, sentence, be + 1, i, widely);
  // "It could be said", "may be seen as": nobody has said it.
  if (/^(?:could|can|may|might|would|should|must|cannot)$/.test(tokens[be - 1]?.lower ?? "")) return null;
  const question = isQuestion(tokens, i);
  if (
    !question &&
    !isOpinion(tokens, i, widely) &&
    !(isBelief(tokens, be, i) && isSubject(tokens, be, sentence)) &&
    !(isJudged(tokens, be, i, widely) && isSubject(tokens, be, sentence))
  )
    return null;
  // Behind "is said to" a "by" tells who does what is said of him.
  const next = tokens[i + 1]?.lower ?? "";
  if (
    !/^(?:to|that|likely|unlikely)$/.test(next) &&
    !tellsClause(tokens, be, i) &&
    saysBy(tokens, sentence, i)
  )
    return null;
  const end = question ? tokens[i + 2]!.end : tokens[i]!.end;
  const from = be > sentence.firstToken && /^(?:has|have|had)$/.test(tokens[be - 1]!.lower) ? be - 1 : be;
  return { start: tokens[from]!.start, end, form: "passive", word: tokens[i]!.lower };
}

/** "Two men believed to be", "now widely seen as": the passive without its "be", behind the noun it tells of. */
function reduced(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  i: number,
  widely: boolean,
): Found | null {
  const { lower, end } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? "";
  const before = tokens[from - 1];
  if (!before || from <= sentence.firstToken) return null;
  const belief = BARE_BELIEFS.has(lower) && next === "to" && /^(?:be|have)$/.test(tokens[i + 2]?.lower ?? "");
  const seen = widely && SEEN_AS.has(lower) && next === "as";
  const behind = before.kind === "word" ? !follows(tokens, from, sentence) : before.text === ",";
  if (!behind || !(belief || seen) || (seen && saysBy(tokens, sentence, i))) return null;
  return { start: tokens[from]!.start, end, form: "passive", word: lower };
}

/** "Was not believed", "had thought", "what divers believed to be": a verb's own participle, whatever stands between them. */
function follows(tokens: readonly Token[], from: number, { firstToken }: Sentence): boolean {
  for (let at = from - 1; at >= firstToken && from - at <= 6; at--) {
    const { lower } = tokens[at]!;
    if (lower === "what") return true;
    if (from - at > 3) continue;
    if (BE_FORMS.has(lower) || AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  }
  return false;
}

/** "Also", "now" and "widely" stand between a "be" and its participle. */
function isBetween(lower: string): boolean {
  return GENERALISING_ADVERBS.has(lower) || lower === "also" || lower === "now";
}

/** "Has been called into question". */
function isQuestion(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.lower === "called" && tokens[i + 1]?.lower === "into" && tokens[i + 2]?.lower === "question"
  );
}

/** "Is believed to", "is thought likely", "it is reported that". */
function isBelief(tokens: readonly Token[], be: number, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  const impersonal = isImpersonal(tokens, be);
  if (!(impersonal ? IMPERSONAL_BELIEFS : REPORTED_BELIEFS).has(tokens[i]!.lower)) return false;
  if (next === "that" || tellsClause(tokens, be, i)) return true;
  // "It is feared to": only what is believed of somebody goes on so.
  return /^(?:to|likely|unlikely)$/.test(next) && REPORTED_BELIEFS.has(tokens[i]!.lower);
}

/** "Is seen as", "has been labelled a", "was widely accused of". */
function isJudged(tokens: readonly Token[], be: number, i: number, widely: boolean): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? "";
  if (SEEN_AS.has(lower) && next === "as") return true;
  const perfect = tokens[be]!.lower === "been" && /^(?:has|have)$/.test(tokens[be - 1]?.lower ?? "");
  return (
    (perfect || widely) &&
    JUDGING_PARTICIPLES.has(lower) &&
    (next === "as" || next === "a" || next === "an" || (lower === "accused" && next === "of"))
  );
}

/** "Is widely ridiculed", "is widely considered a". */
function isOpinion(tokens: readonly Token[], i: number, widely: boolean): boolean {
  const { lower } = tokens[i]!;
  return (
    widely &&
    (JUDGING_PARTICIPLES.has(lower) ||
      (HEARSAY_PARTICIPLES.has(lower) && /^(?:as|to|an?)$/.test(tokens[i + 1]?.lower ?? "")))
  );
}

/** Whether what follows a judgement says whose it is. */
function saysBy(tokens: readonly Token[], { endToken }: Sentence, i: number): boolean {
  for (let at = i + 1; at < endToken && at - i <= AGENT_REACH; at++) {
    const { lower } = tokens[at]!;
    if (lower === "by") return true;
    if (lower === "because" || lower === "but") return false;
  }
  return false;
}

/** "It is believed she …", "it is understood no deal …": what is believed follows without a "that". */
function tellsClause(tokens: readonly Token[], be: number, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  return (
    isImpersonal(tokens, be) &&
    (CLAUSE_SUBJECTS.has(next) || (next === "as" && /^(?:many|much|few)$/.test(tokens[i + 2]?.lower ?? "")))
  );
}

/** Whether the subject of a "be" is "it". */
function isImpersonal(tokens: readonly Token[], be: number): boolean {
  const subject = /^(?:has|have|had)$/.test(tokens[be - 1]?.lower ?? "") ? be - 2 : be - 1;
  return tokens[subject]?.lower === "it";
}

/** "Reporters were told", "I was thought to": fine; a question or a negative ("is not believed to") is none either. */
function isSubject(tokens: readonly Token[], be: number, sentence: Sentence): boolean {
  const before = tokens[be - 1]?.lower ?? "";
  return be > sentence.firstToken && before !== "not" && before !== "i" && before !== "we";
}
