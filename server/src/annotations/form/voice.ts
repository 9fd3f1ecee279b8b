import { ARTS, OWN_VOICE, SPEECH_WORDS } from "../../lexicon/forms.js";
import type { Block } from "../../text/draft.js";
import type { Voice } from "./form-sign.js";

/** How a block of body copy speaks, outside of its quotations: what a form that nothing names can be told by. */
export function voiceOf({ tokens }: Block): Voice {
  let words = 0;
  let speech = 0;
  let own = 0;
  const arts: string[] = [];
  let quoted = false;
  for (const { kind, text, lower } of tokens) {
    if (text === '"') quoted = !quoted;
    else if (text === "“") quoted = true;
    else if (text === "”") quoted = false;
    else if (text === "?" && !quoted) own++;
    if (kind !== "word") continue;
    words++;
    if (SPEECH_WORDS.has(lower)) speech++;
    if (quoted) continue;
    if (ARTS.has(lower)) arts.push(lower);
    if (OWN_VOICE.has(lower.replaceAll("’", "'"))) own++;
  }
  return { kind: "voice", words, speech, own, arts };
}
