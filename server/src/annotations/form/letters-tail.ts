import type { AnnotatedBlock } from "../annotations.js";
import type { Voice } from "./form-sign.js";

/** So many blocks at the end, of which so many speak in the first person, are readers’ letters; news copy stands before. */
const LEAST_LETTERS = 3;
const LEAST_OWN = 0.5;
const LEAST_NEWS = 3;

/**
 * Where the letters of readers begin that a site prints at the end of a story, as an index into the blocks; -1 where there
 * are none. In a letter somebody says "I" or "you" and nobody else is heard; in the story above it is the other way round.
 */
export function lettersFrom(blocks: readonly AnnotatedBlock[]): number {
  let from = -1;
  let letters = 0;
  let own = 0;
  let at = blocks.length - 1;
  for (; at >= 0; at--) {
    const voice = voiceIn(blocks[at]!);
    if (!voice) continue;
    if (voice.speech > 0 || isQuoting(blocks[at]!)) break;
    letters++;
    if (voice.own === 0) continue;
    own++;
    if (own >= LEAST_LETTERS && own >= letters * LEAST_OWN) from = at;
  }
  if (from < 0) return -1;
  let news = 0;
  let heard = 0;
  for (let above = 0; above <= at; above++) {
    const voice = voiceIn(blocks[above]!);
    if (!voice) continue;
    news++;
    heard += voice.speech;
  }
  return news >= LEAST_NEWS && heard > 0 ? from : -1;
}

function voiceIn({ annotations }: AnnotatedBlock): Voice | undefined {
  return annotations.form.find((sign): sign is Voice => sign.kind === "voice");
}

/** Whether quoted words stand in the block: a story quotes, a letter seldom does. */
function isQuoting({ annotations }: AnnotatedBlock): boolean {
  return annotations.quotations.some(({ kind }) => kind === "direct");
}
