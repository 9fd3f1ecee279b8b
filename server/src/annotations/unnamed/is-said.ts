import { AUXILIARIES, BE_FORMS } from "../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import { HOLDING_ADJECTIVES, HOLDING_VERBS } from "../../lexicon/vague-sources.js";
import type { Token } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";

const UNSAID: ReadonlySet<string> = new Set("may might could would will can should must".split(" "));

/** Whether a cue tells what somebody says or thinks: "filed for bankruptcy" is a deed, "the greatest fear" a thing. */
export function isSaid(tokens: readonly Token[], cue: readonly Span[]): boolean {
  return cue.some(({ start, end }) => {
    const first = firstReaching(tokens, start);
    for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
      const { lower } = tokens[i]!;
      // "Critics may say", "it could be said": nobody has.
      if (UNSAID.has(lower)) return false;
      if (lower === "not" || lower.endsWith("n't") || lower.endsWith("n’t")) return false;
      if (lower === "according" || lower === "citing") return true;
      const form = REPORTING_FORMS.get(lower);
      if (isHeld(tokens, i)) return true;
      if (
        form &&
        !isVisit(tokens, i) &&
        form.tense !== "gerund" &&
        !(form.noun && i > first && !AUXILIARIES.has(tokens[i - 1]!.lower))
      )
        return true;
    }
    return false;
  });
}

/** "Critics reckon", "are worried that", "have been warning": a view that is held, of those who do nothing else than hold one. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (HOLDING_VERBS.has(lower)) return true;
  if (HOLDING_ADJECTIVES.has(lower)) return isBeing(tokens, at);
  const form = REPORTING_FORMS.get(lower);
  return (
    form?.tense === "gerund" && (form.kind === "speech" || form.kind === "thought") && isBeing(tokens, at)
  );
}

/** Whether a form of "be" stands before a word, with an adverb between them at most. */
function isBeing(tokens: readonly Token[], at: number): boolean {
  return BE_FORMS.has(tokens[at - 1]?.lower ?? "") || BE_FORMS.has(tokens[at - 2]?.lower ?? "");
}

/** "Two officers called to the house", "called at the pier", "called off the march": nobody speaks. */
function isVisit(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:call|calls|called)$/.test(tokens[at]!.lower) &&
    /^(?:to|at|in|round|off)$/.test(tokens[at + 1]?.lower ?? "")
  );
}
