import { BE_FORMS } from "../../../lexicon/function-words.js";
import { DONE_TO, NOTHING_SAID, WANTING } from "../../../lexicon/no-speech.js";
import { REPORTING_FORMS } from "../../../lexicon/reporting-verbs.js";
import type { Block } from "../../../text/draft.js";
import { firstReaching, type Span } from "../../../text/span.js";
import type { Attribution } from "../attribution.js";
import { isDeed } from "./deeds.js";

/** Whether what reads like an attribution reports nobody's words: "said nothing", "is charged with arson", "wanted revenge". */
export function isNoSpeech(block: Block, { source, cue, content }: Attribution): boolean {
  const { tokens, prose, kind } = block;
  const [first, said] = [cue[0], content[0]];
  if (!first) return false;
  if (!source) return !said && isDoneTo(block, first);
  if (said && content.length === 1 && NOTHING_SAID.has(prose.slice(said.start, said.end).toLowerCase()))
    return true;
  if (isDeed(block, source, cue.at(-1)!, content)) return true;
  if (source.end > first.start) return false;
  const begin = firstReaching(tokens, first.start);
  const words: string[] = [];
  for (let i = begin; i < tokens.length && tokens[i]!.start < first.end; i++) words.push(tokens[i]!.lower);
  if (said && said.start < first.end) return false;
  const opens = said ? tokens[firstReaching(tokens, said.start)]!.lower : "";
  const quoted = opens === "that" || /^["“'‘]/.test(opens);
  const passive = words.findIndex((word) => BE_FORMS.has(word));
  if (!quoted && passive >= 0 && words.slice(passive).some((word) => DONE_TO.has(word)) && opens !== "to")
    return true;
  // "The owners were disappointed. “I left.”": another sentence's quotation is not what they were.
  if (
    passive >= 0 &&
    said &&
    /^["“‘]/.test(opens) &&
    !words.some((word) => REPORTING_FORMS.has(word)) &&
    isApart(block, first, said)
  )
    return true;
  if (quoted) return false;
  if (words.length === 1 && WANTING.has(words[0]!) && opens !== "to" && !holdsTo(block, said)) return true;
  // "Flu jab call as cases rise": after one noun a verb in a headline has its s.
  return (
    (kind === "headline" || kind === "subhead") &&
    words.some(
      (word) => REPORTING_FORMS.get(word)?.noun === true && REPORTING_FORMS.get(word)?.tense === "base",
    ) &&
    !/s$/i.test(prose.slice(source.start, source.end))
  );
}

/** "Was charged in January", of whom nothing is said. */
function isDoneTo({ tokens }: Block, cue: Span): boolean {
  const begin = firstReaching(tokens, cue.start);
  const words = [];
  for (let i = begin; i < tokens.length && tokens[i]!.start < cue.end; i++) words.push(tokens[i]!.lower);
  return words.some((word) => BE_FORMS.has(word)) && words.some((word) => DONE_TO.has(word));
}

/** Whether a sentence ends, and not with a colon, between a cue and what would be its content. */
function isApart({ prose, sentences }: Block, cue: Span, said: Span): boolean {
  const { end } = sentences[firstReaching(sentences, cue.start)]!;
  return said.start >= end && !/:\s*$/.test(prose.slice(cue.start, said.start));
}

/** "Wanted the board to resign": what is wanted is that somebody do something. */
function holdsTo({ tokens }: Block, said: Attribution["content"][number] | undefined): boolean {
  if (!said) return false;
  for (let i = firstReaching(tokens, said.start); i < tokens.length && tokens[i]!.start < said.end; i++)
    if (tokens[i]!.lower === "to") return true;
  return false;
}
