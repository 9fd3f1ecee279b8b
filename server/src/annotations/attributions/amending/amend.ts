import type { Block } from "../../../text/draft.js";
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
  let all = withRelativeClauses(passage, found);
  all = all.filter((attribution) => !isNoSpeech(block, attribution));
  all = withHearings(passage, all);
  all = withPlainForms(passage, all);
  all = withThatClauses(passage, all);
  all = withCredits(passage, all);
  return all.sort((a, b) => anchor(a) - anchor(b));
}

function anchor({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0])?.start ?? 0;
}
