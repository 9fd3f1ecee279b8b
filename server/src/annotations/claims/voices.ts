import {
  BEFORE_OPINION,
  DECLINING,
  FAILING,
  NOT_SAYING,
  OPINIONS,
  OWN_WORDS,
  strengthOf,
  SURVEYED,
  type CueStrength,
} from "../../lexicon/cue-strength.js";
import { INFERRING, isDeed, STRIVING } from "../../lexicon/deeds.js";
import { PREPOSITIONS, SUBORDINATORS } from "../../lexicon/function-words.js";
import { FINDERS } from "../../lexicon/hearings.js";
import { MINDS, THAT_VERBS } from "../../lexicon/that-verbs.js";
import { ALWAYS_VAGUE, VAGUE_WHEN_BARE } from "../../lexicon/vague-sources.js";
import type { Block, Token } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { sourceKind } from "../sources/source-kind.js";

/** A stretch of a sentence that is not the writer's: quoted, or put to a source. */
export interface Voice extends Span {
  readonly strength: CueStrength | "quoted";
  readonly vague: boolean;
  /** Whether the cue governs the sentence, and not a clause of it ("after Ortiz said …"). */
  readonly main: boolean;
}

/** Strengths, the weakest first. */
const ORDER: readonly CueStrength[] = ["acts", "thinks", "tells", "states"];

/** The voices of each sentence, cut to it and in order, by the sentence's index. */
export function voicesBySentence(
  block: Block,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Map<number, Voice[]> {
  const { sentences } = block;
  const voices = new Map<number, Voice[]>();
  const add = ({ start, end }: Span, { strength, vague, main }: Omit<Voice, "start" | "end">): void => {
    for (let s = firstReaching(sentences, start); s < sentences.length && sentences[s]!.start < end; s++) {
      const { start: from, end: to } = sentences[s]!;
      const cut = { strength, vague, main, start: Math.max(start, from), end: Math.min(end, to) };
      const here = voices.get(s);
      if (here) here.push(cut);
      else voices.set(s, [cut]);
    }
  };
  for (const quotation of quotations) add(quotation, { strength: "quoted", vague: false, main: false });
  for (const attribution of attributions) {
    const voice = voiceOf(block, attribution);
    if (voice.strength === "acts") continue;
    const own = voice.strength === "states" ? Infinity : ownWordsFrom(block, attribution);
    for (const span of attribution.content)
      if (span.start < own) add({ ...span, end: Math.min(span.end, own) }, voice);
    for (const span of attribution.cue) add(span, voice);
    if (attribution.source) add(attribution.source, voice);
  }
  for (const here of voices.values()) here.sort((a, b) => a.start - b.start);
  return voices;
}

function voiceOf(block: Block, { source, cue, content }: Attribution): Omit<Voice, "start" | "end"> {
  const { tokens, prose } = block;
  if (cue.length === 0) return { strength: "quoted", vague: false, main: false };
  let strength: CueStrength = "acts";
  let vague = source !== null && isVague(prose.slice(source.start, source.end));
  for (const span of cue)
    for (let i = firstReaching(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
      const { lower } = tokens[i]!;
      const before = tokens[i - 1]?.lower ?? "";
      if (isDeed(lower, tokens[i + 1]?.lower ?? "", tokens[i + 2]?.lower ?? "")) continue;
      if (before === "to" && STRIVING.has(tokens[i - 2]?.lower ?? "")) continue;
      const here = strengthOf(lower, before);
      if (ORDER.indexOf(here) > ORDER.indexOf(strength)) strength = here;
      // "according to reports": the cue swallowed what it names.
      if (
        lower === "to" &&
        tokens[i - 1]?.lower === "according" &&
        VAGUE_WHEN_BARE.has(tokens[i + 1]?.lower ?? "")
      )
        vague = true;
    }
  if (strength !== "acts" && source && infers(tokens, source, cue[0]!))
    return { strength: "acts", vague, main: false };
  const opening = content[0] && tokens[firstReaching(tokens, content[0].start)]?.text;
  const clause = opening !== undefined && /^(?:that|["“”]|'')$/i.test(opening);
  // A sign or a letter reads; a person who reads the gauge says nothing.
  if (strength === "states" && cue.length === 1 && /^reads?$/i.test(prose.slice(cue[0]!.start, cue[0]!.end)))
    strength =
      source && sourceKind(prose.slice(source.start, source.end)) === "document" ? "states" : "tells";
  if (strength === "tells" && clause) strength = "states";
  if (opening === "that" && cue.some((span) => holds(block, span))) strength = "states";
  if (strength === "states" && content.length === 0 && !vague) strength = "tells";
  if (strength === "thinks" && !vague) {
    const words = source === null ? "" : prose.slice(source.start, source.end);
    if (SURVEYED.test(words)) strength = "states";
    else if (source === null || (isCrowd(words) && !namesSome(tokens, source))) strength = "acts";
    else if (content.length > 0 && cue.some((span) => isOpinion(block, span))) strength = "states";
  }
  // "A decision by the board to not recommend …", "failed to report": what the infinitive takes with it is not reported.
  const begins = firstReaching(tokens, cue[0]!.start);
  const fails = (i: number): boolean => FAILING.has(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "to";
  if (declinesToSay(tokens, begins)) strength = "states";
  else if (tokens[begins]?.lower === "to" || fails(begins) || fails(begins - 2)) strength = "acts";
  const first = source === null ? -1 : firstReaching(tokens, source.start);
  const main =
    !SUBORDINATORS.has(tokens[first]?.lower ?? "") &&
    !SUBORDINATORS.has(tokens[first - 1]?.lower ?? "") &&
    !isAside(tokens, begins);
  return { strength, vague, main };
}

/** "Critics, including Ana Ruiz": a crowd of which some are named. */
function namesSome(tokens: readonly Token[], { end }: Span): boolean {
  const behind = firstReaching(tokens, end);
  return tokens[behind]?.text === "," && tokens[behind + 1]?.lower === "including";
}

/** "Also believes", "is confident": what somebody holds; "is widely expected" is nobody's. */
function isOpinion({ tokens }: Block, { start, end }: Span): boolean {
  const last = tokens[firstReaching(tokens, end - 1)]!.lower;
  if (MINDS.has(last)) return true;
  if (!OPINIONS.has(last)) return false;
  for (let i = firstReaching(tokens, start); i < tokens.length && tokens[i]!.end < end; i++)
    if (!BEFORE_OPINION.has(tokens[i]!.lower)) return false;
  return true;
}

/** "Reckons that", "snapped back that": with its clause behind it, the verb reports. */
function holds({ tokens }: Block, { start, end }: Span): boolean {
  for (let i = firstReaching(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
    if (THAT_VERBS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "That explains why …", "which suggests …": nobody says so but the writer. "If you recall": the reader is no source. */
function infers(tokens: readonly Token[], source: Span, cue: Span): boolean {
  const first = tokens[firstReaching(tokens, source.start)]!;
  if (first.end !== source.end || source.end > cue.start) return false;
  if (/^(?:you|one)$/.test(first.lower)) return true;
  if (!/^(?:that|this|these|those|which)$/.test(first.lower)) return false;
  for (let i = firstReaching(tokens, cue.start); i < tokens.length && tokens[i]!.start < cue.end; i++)
    if (INFERRING.has(tokens[i]!.lower)) return true;
  return false;
}

/** "Despite saying that it favoured …": what a gerund behind a preposition puts to somebody is beside the main clause. */
function isAside(tokens: readonly Token[], cue: number): boolean {
  return tokens[cue]!.lower.endsWith("ing") && PREPOSITIONS.has(tokens[cue - 1]?.lower ?? "");
}

/** "Declined to say whether …": whoever was asked is named, and nobody asserts what they would not say. */
function declinesToSay(tokens: readonly Token[], i: number): boolean {
  return (
    DECLINING.has(tokens[i]?.lower ?? "") &&
    tokens[i + 1]?.lower === "to" &&
    NOT_SAYING.has(tokens[i + 2]?.lower ?? "")
  );
}

function isVague(words: string): boolean {
  return sourceKind(words) === "vague" || ALWAYS_VAGUE.has(words.split(" ")[0]!.toLowerCase());
}

/** Nobody knows the minds of people at large: "voters fear" is not attributed to the voters. */
function isCrowd(words: string): boolean {
  const kind = sourceKind(words);
  if (kind === "group" && (FINDERS.has(lastWord(words)) || endsInName(words))) return false;
  return kind === "vague" || kind === "group" || /^(?:they|it|which)$/i.test(words);
}

/** "Napier's lawyer Ana Ruiz", "leader Ben Ortiz": one who is named, whatever stands before; "voters in Milford" are not. */
function endsInName(words: string): boolean {
  const [name = ""] = words.split(/,| (?:of|for|at|in|from|on|who) /);
  return /(?:^| )[A-ZÀ-Þ][a-zß-ÿ'’-]+$/.test(name) && !/s['’]?$/.test(name);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}

/**
 * Where the writer's own words begin again behind what a source is reported to have done ("…, which makes him",
 * "… amid", a dash): what is told of somebody does not reach over them.
 */
function ownWordsFrom({ tokens }: Block, { cue, content }: Attribution): number {
  const last = content.at(-1);
  if (!last || cue.length === 0) return Infinity;
  // "His statements to the board": whom it was told, and nothing of what.
  const listener = tokens[firstReaching(tokens, cue.at(-1)!.end - 1)]?.lower === "to";
  if (listener && content[0]!.start > cue[0]!.start) return content[0]!.start;
  for (
    let i = firstReaching(tokens, content[0]!.start) + 1;
    i < tokens.length && tokens[i]!.start < last.end;
    i++
  ) {
    const { text, lower } = tokens[i]!;
    if (/^(?:-|--|–|—|―)$/.test(text) || lower === "amid") return tokens[i]!.start;
    if (text === "," && OWN_WORDS.has(tokens[i + 1]?.lower ?? "")) return tokens[i]!.start;
  }
  return Infinity;
}
