import { firstReaching } from "../../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Passage } from "../first-reading/passage.js";

/** For each token the index of the attribution that has it in its cue, or -1. */
export function cuesByToken({ tokens }: Passage, found: readonly Attribution[]): Int32Array {
  const cued = new Int32Array(tokens.length).fill(-1);
  for (const [index, { cue }] of found.entries())
    for (const { start, end } of cue)
      for (let i = firstReaching(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
        cued[i] = index;
  return cued;
}

/** For each quotation the index of the attribution whose content reaches into it, one with a source before others, or -1. */
export function contentsByQuotation({ quotations }: Passage, found: readonly Attribution[]): Int32Array {
  const said = new Int32Array(quotations.length).fill(-1);
  for (const [index, { source, content }] of found.entries())
    for (const { start, end } of content)
      for (let q = firstReaching(quotations, start); q < quotations.length && quotations[q]!.start < end; q++)
        if (said[q] === -1 || source !== null) said[q] = index;
  return said;
}
