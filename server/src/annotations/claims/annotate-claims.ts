import { BACK_REFERENCES, BE_FORMS } from "../../lexicon/function-words.js";
import {
  ALWAYS_VAGUE,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  VAGUE_WHEN_BARE,
} from "../../lexicon/vague-sources.js";
import type { Block, BlockKind, Sentence, Token } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Figure } from "../figures/figure.js";
import type { Quotation } from "../quotations/quotation.js";
import { sourceKind } from "../sources/source-kind.js";
import type { Claim, SourcingStatus } from "./claim.js";
import { evidenceIn, scoreOf } from "./evidence.js";

const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "listItem", "tableCell", "blockQuote"]);
/** A sentence is attributed where at least this share of it is somebody's: the source, the cue and what is said. */
const ATTRIBUTED_SHARE = 0.45;
/** After an attributed sentence, one that points back to it often goes on with what the same source said. */
const PARAPHRASE_DISCOUNT = 0.5;
/** Cues that leave no doubt about their whole sentence. */
const STRONG_CUE = /^(?:according|per|citing|said|told)\b/i;

interface Parts {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
}

/** One claim a sentence, in order: what in it wants a source, and whether it has one. */
export function annotateClaims(block: Block, parts: Parts): Claim[] {
  if (!BODY.has(block.kind))
    return block.sentences.map((_, sentence) => ({ sentence, status: "none", score: 0, evidence: [] }));
  const voices = voicesBySentence(block, parts);
  let figure = 0;
  let before: SourcingStatus = "none";
  return block.sentences.map((sentence, index) => {
    const figures: Figure[] = [];
    for (; figure < parts.figures.length && parts.figures[figure]!.start < sentence.end; figure++)
      figures.push(parts.figures[figure]!);
    const claim = judge(block, sentence, index, figures, voices.get(index) ?? [], before);
    before = claim.status;
    return claim;
  });
}

function judge(
  block: Block,
  sentence: Sentence,
  index: number,
  figures: readonly Figure[],
  voices: readonly Voice[],
  before: SourcingStatus,
): Claim {
  const sources = voices.filter((voice) => voice.attributed);
  const share = covered(sentence, sources);
  if (share >= ATTRIBUTED_SHARE || voices.some((voice) => voice.strong)) {
    const vague = sources.length > 0 && sources.every((voice) => voice.vague);
    return { sentence: index, status: vague ? "vague" : "attributed", score: 0, evidence: [] };
  }
  if (assertsNothing(block, sentence)) return { sentence: index, status: "none", score: 0, evidence: [] };
  if (isHearsay(block, sentence)) return { sentence: index, status: "vague", score: 0, evidence: [] };
  const evidence = evidenceIn(block, sentence, figures, voices);
  const goesOn = before === "attributed" && BACK_REFERENCES.has(block.tokens[sentence.firstToken]!.lower);
  const discount = goesOn ? PARAPHRASE_DISCOUNT : 0;
  const score = Math.max(0, scoreOf(evidence) - discount);
  return { sentence: index, status: evidence.length > 0 ? "claim" : "none", score, evidence };
}

/** A question, or the lead-in to a list. */
function assertsNothing({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = endToken - 1; i >= firstToken && endToken - i <= 3; i--) {
    const { text, kind } = tokens[i]!;
    if (kind === "word" || kind === "number") return false;
    if (text.includes("?") || text === ":") return true;
  }
  return false;
}

/** A stretch of the block that is not the writer's: quoted, or put to a source. */
interface Voice extends Span {
  readonly attributed: boolean;
  readonly vague: boolean;
  /** Whether the sentence of its cue is attributed whatever its share: "…, according to the filing". */
  readonly strong: boolean;
}

/** The voices of each sentence, cut to it and in order, by the sentence's index. */
function voicesBySentence(block: Block, { quotations, attributions }: Parts): Map<number, Voice[]> {
  const { sentences, prose } = block;
  const voices = new Map<number, Voice[]>();
  const add = ({ start, end }: Span, voice: Omit<Voice, "start" | "end">): void => {
    for (let s = firstReaching(sentences, start); s < sentences.length && sentences[s]!.start < end; s++) {
      const cut = {
        ...voice,
        start: Math.max(start, sentences[s]!.start),
        end: Math.min(end, sentences[s]!.end),
      };
      const here = voices.get(s);
      if (here) here.push(cut);
      else voices.set(s, [cut]);
    }
  };
  for (const quotation of quotations) add(quotation, { attributed: false, vague: false, strong: false });
  for (const { source, cue, content } of attributions) {
    const vague = source !== null && sourceKind(prose.slice(source.start, source.end)) === "vague";
    const voice = { attributed: true, vague, strong: false };
    for (const span of content) add(span, voice);
    for (const span of cue)
      add(span, { ...voice, strong: !vague && STRONG_CUE.test(prose.slice(span.start, span.end)) });
    if (source) add(source, voice);
  }
  for (const here of voices.values()) here.sort((a, b) => a.start - b.start);
  return voices;
}

/** The share of a sentence that the voices, in order, cover together. */
function covered(sentence: Sentence, voices: readonly Voice[]): number {
  let reached = sentence.start;
  let length = 0;
  for (const { start, end } of voices) {
    if (end <= reached) continue;
    length += end - Math.max(reached, start);
    reached = end;
  }
  return length / Math.max(1, sentence.end - sentence.start);
}

/** "Reportedly", "is believed to", "seen by many": somebody said it, and the sentence does not say who. */
function isHearsay({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    if (HEARSAY_ADVERBS.has(lower)) return true;
    const next = tokens[i + 1]?.lower ?? "";
    if (lower === "by" && i > firstToken && (ALWAYS_VAGUE.has(next) || VAGUE_WHEN_BARE.has(next)))
      return true;
    if (!HEARSAY_PARTICIPLES.has(lower)) continue;
    const passive = isBe(tokens[i - 1]) || isBe(tokens[i - 2]);
    if (
      passive &&
      (next === "to" || next === "that" || next === "as" || (lower === "accused" && next === "of"))
    )
      return true;
  }
  return false;
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && BE_FORMS.has(token.lower);
}
