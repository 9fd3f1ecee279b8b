import { AUXILIARIES } from "../../lexicon/function-words.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
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

/** "Two officers called to the house", "called at the pier": nobody speaks. */
function isVisit(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:call|calls|called)$/.test(tokens[at]!.lower) &&
    /^(?:to|at|in|round)$/.test(tokens[at + 1]?.lower ?? "")
  );
}
