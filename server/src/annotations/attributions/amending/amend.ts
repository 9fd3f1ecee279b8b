import type { Block } from "../../../text/draft.js";
import { firstReaching } from "../../../text/span.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Attribution } from "../attribution.js";
import { passageOf } from "../first-reading/passage.js";
import { withCredits } from "./credits.js";
import { withHearings } from "./hearings.js";
import { isNoSpeech } from "./no-speech.js";
import { withPlainForms } from "./plain-forms.js";
import { withRelativeClauses } from "./relative-clauses.js";
import { withThatClauses } from "./that-clauses.js";

/**
 * What form alone decides, whoever read the block: attributions that no reader of news would dispute are added or set
 * right, and those that are none are taken out. In the order of their cues.
 */
export function amend(
  block: Block,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
): Attribution[] {
  const passage = passageOf(block, quotations);
  let all = withRelativeClauses(
    passage,
    found.map((attribution) => withinSentence(block, attribution)),
  );
  all = all.filter((attribution) => !isNoSpeech(block, attribution));
  all = withHearings(passage, all);
  all = withPlainForms(passage, all);
  all = withThatClauses(passage, all);
  all = withCredits(passage, all);
  return all.sort((a, b) => anchor(a) - anchor(b));
}

/** No source goes on behind a full stop: of "…, according to TK. Studies show …" the part is its own that stands with its cue. */
function withinSentence({ sentences, tokens }: Block, attribution: Attribution): Attribution {
  const { source, cue } = attribution;
  const at = cue[0]?.start;
  if (source === null || at === undefined) return attribution;
  const own = sentences[firstReaching(sentences, at)];
  if (own === undefined || (own.start <= source.start && source.end <= own.end)) return attribution;
  const first = firstReaching(tokens, Math.max(source.start, own.start));
  let end = firstReaching(tokens, Math.min(source.end, own.end));
  while (end > first && tokens[end - 1]!.kind === "punctuation") end--;
  if (end <= first) return attribution;
  return { ...attribution, source: { start: tokens[first]!.start, end: tokens[end - 1]!.end } };
}

function anchor({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0])?.start ?? 0;
}
