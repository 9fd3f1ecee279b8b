import { anyOf } from "../../lexicon/any-of.js";
import { ARTS, OWN_VOICE, SPEECH_WORDS } from "../../lexicon/forms.js";
import { SPORT_WORDS } from "../../lexicon/sport-words.js";
import type { Block } from "../../text/draft.js";
import { straightOf } from "../../text/words.js";
import type { Voice } from "./form-sign.js";

const TELLING = anyOf(SPEECH_WORDS, SPORT_WORDS, ARTS, OWN_VOICE);

/** How a block of body copy speaks, outside of its quotations: what a form that nothing names can be told by. */
export function voiceOf({ tokens }: Block): Voice {
  let words = 0;
  let speech = 0;
  let own = 0;
  const arts: string[] = [];
  const sport: string[] = [];
  let quoted = false;
  // "Congratulations!" at a block's end; "Yahoo!" within is a name.
  if (tokens.at(-1)?.text === "!") own++;
  for (const token of tokens) {
    const { kind, text, lower } = token;
    if (text === '"') quoted = !quoted;
    else if (text === "“") quoted = true;
    else if (text === "”") quoted = false;
    else if (text === "?" && !quoted) own++;
    if (kind !== "word") continue;
    words++;
    const straight = straightOf(token);
    if (!TELLING.has(straight)) continue;
    if (SPEECH_WORDS.has(lower)) speech++;
    if (SPORT_WORDS.has(lower)) sport.push(lower);
    if (quoted) continue;
    if (ARTS.has(lower)) arts.push(lower);
    if (OWN_VOICE.has(straight)) own++;
  }
  return { kind: "voice", words, speech, own, arts, sport };
}
