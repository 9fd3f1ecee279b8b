import { BE_FORMS } from "../../lexicon/function-words.js";
import { HEARERS } from "../../lexicon/hearings.js";
import { REPORTING_FORMS } from "../../lexicon/reporting-verbs.js";
import type { Block } from "../../text/draft.js";
import { firstReaching } from "../../text/span.js";
import type { Attribution } from "./attribution.js";

/**
 * Whether the words before a cue name who is told and not who tells ("Half of the teachers have been told that …"). What a court
 * was told is on its record, so that it stands for its source.
 */
export function isToldTo({ tokens }: Block, { source, cue }: Attribution): boolean {
  const last = cue.at(-1);
  if (source === null || last === undefined || source.end > last.start) return false;
  const verb = firstReaching(tokens, last.end - 1);
  const form = REPORTING_FORMS.get(tokens[verb]?.lower ?? "");
  if (!form?.listener || form.tense !== "past") return false;
  let before = verb - 1;
  // "Had been repeatedly told": an adverb or two.
  while (before > 0 && verb - before < 3 && !BE_FORMS.has(tokens[before]!.lower)) before--;
  if (before < 0 || tokens[before]!.start < source.end || !BE_FORMS.has(tokens[before]!.lower)) return false;
  for (let i = firstReaching(tokens, source.start); i < tokens.length && tokens[i]!.end <= source.end; i++)
    if (HEARERS.has(tokens[i]!.lower)) return false;
  return true;
}
