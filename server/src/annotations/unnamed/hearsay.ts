import { BE_FORMS } from "../../lexicon/function-words.js";
import {
  ACCUSERS,
  BARE_AGENTS,
  GENERALISING_ADVERBS,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  JUDGING_PARTICIPLES,
  MEDIA_ADJECTIVES,
  REACTIONS,
  REPORTED_BELIEFS,
  RUMOURS,
} from "../../lexicon/vague-sources.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsNear } from "../attributions/attributions-near.js";
import type { Unnamed } from "./unnamed.js";

/** An agent is looked for so many words after a participle: "labelled a disgrace to the port by Ortiz". */
const AGENT_REACH = 10;
/** And police, a court or an accuser so many before or after "allegedly". */
const ACCUSER_REACH = 60;
/** "Doe has been labelled": a cue of which Doe is no speaker. */
const PASSIVE = /^(?:has|have|had|is|are|was|were|be) (?:\w+ )?(?:been )?\w+ed\b|^(?:seen|viewed)\b/i;
/** What a clause begins with that follows "it is believed" at once; "two days later" tells when. */
const OPENS_CLAUSE = /^(?:he|she|they|we|it|there|the|an?|his|her|its|their)$/;
const NONE: readonly Unnamed[] = [];

/** What a block's sentences report as said, believed or judged, and leave out by whom. */
export function hearsayIn(block: Block, attributions: readonly Attribution[]): readonly Unnamed[] {
  const { tokens, sentences } = block;
  let found: Unnamed[] | null = null;
  for (const [index, sentence] of sentences.entries())
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { lower } = tokens[i]!;
      let one: (Span & Pick<Unnamed, "form" | "word">) | null = null;
      if (HEARSAY_ADVERBS.has(lower)) one = adverb(block, index, i);
      else if (lower === "according") one = reports(tokens, sentence, i);
      else if (lower === "by" || lower === "from") one = agent(tokens, sentence, i);
      else if (HEARSAY_PARTICIPLES.has(lower) || JUDGING_PARTICIPLES.has(lower))
        one = passive(tokens, sentence, i);
      if (
        one === null ||
        isSomebodys(block.prose, attributionsNear(attributions, one.start), one, tokens[i]!)
      )
        continue;
      (found ??= []).push({ ...one, kind: "vague", sentence: index, asked: -1, reason: false });
    }
  return found ?? NONE;
}

/** Whether somebody who can be told says so: the words stand in what a source other than the words themselves says. */
function isSomebodys(prose: string, attributions: readonly Attribution[], one: Span, token: Span): boolean {
  return attributions.some(
    ({ source, cue, content }) =>
      source !== null &&
      !overlaps(source, one) &&
      !PASSIVE.test(prose.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0)) &&
      !cue.some((span) => overlaps(span, token)) &&
      content.some((span) => overlaps(span, one)),
  );
}

/** "Reportedly"; "allegedly" where the law is not near, whose allegation it would be. */
function adverb(
  { tokens, sentences }: Block,
  sentence: number,
  i: number,
): (Span & Pick<Unnamed, "form" | "word">) | null {
  const { start, end, lower } = tokens[i]!;
  if (lower === "supposedly") return null;
  if (lower !== "reportedly") {
    const from = Math.max(sentences[Math.max(0, sentence - 2)]!.firstToken, i - ACCUSER_REACH);
    for (let at = from; at < tokens.length && at - i < ACCUSER_REACH; at++)
      if (ACCUSERS.has(tokens[at]!.lower)) return null;
  }
  return { start, end, form: "adverb", word: lower };
}

/** "according to reports", "according to several media reports": whose, the copy does not say. */
function reports(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
): (Span & Pick<Unnamed, "form" | "word">) | null {
  if (tokens[i + 1]?.lower !== "to") return null;
  let at = i + 2;
  while (at < sentence.endToken && MEDIA_ADJECTIVES.has(tokens[at]!.lower)) at++;
  const noun = tokens[at];
  if (!noun || at >= sentence.endToken || !RUMOURS.has(noun.lower)) return null;
  if (
    /^(?:from|by|in|at|of|on|filed|published|to|that|who|released|compiled|submitted)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return null;
  return { start: tokens[i + 2]!.start, end: noun.end, form: "source", word: noun.lower };
}

/** "by many", "from some who": nobody, where no noun follows that "some" would belong to. */
function agent(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
): (Span & Pick<Unnamed, "form" | "word">) | null {
  const noun = tokens[i + 1];
  const next = tokens[i + 2];
  if (!noun || i + 1 >= sentence.endToken || !BARE_AGENTS.has(noun.lower)) return null;
  const alone =
    !next ||
    i + 2 >= sentence.endToken ||
    (next.kind === "punctuation" && next.text !== "," && next.text !== "-") ||
    /^(?:as|who|to|in|on|that|for|because|and|but)$/.test(next.lower);
  if (!alone) return null;
  if (tokens[i]!.lower === "from") {
    if (!REACTIONS.has(tokens[i - 1]?.lower ?? "")) return null;
  } else {
    let participle = false;
    for (let at = i - 1; at >= sentence.firstToken && i - at <= AGENT_REACH && !participle; at--) {
      const { lower } = tokens[at]!;
      participle = HEARSAY_PARTICIPLES.has(lower) || JUDGING_PARTICIPLES.has(lower);
    }
    if (!participle) return null;
  }
  return { start: noun.start, end: noun.end, form: "agent", word: noun.lower };
}

/** "is believed to", "it has been reported that", "is widely seen as", "has been called into question", with no "by". */
function passive(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
): (Span & Pick<Unnamed, "form" | "word">) | null {
  const { lower } = tokens[i]!;
  let be = i - 1;
  let widely = false;
  while (
    be > sentence.firstToken &&
    (GENERALISING_ADVERBS.has(tokens[be]!.lower) ||
      tokens[be]!.lower === "also" ||
      tokens[be]!.lower === "now")
  ) {
    widely ||= GENERALISING_ADVERBS.has(tokens[be]!.lower);
    be--;
  }
  if (be < sentence.firstToken || !BE_FORMS.has(tokens[be]!.lower)) return null;
  // "It could be said", "may be seen as": nobody has said it.
  if (/^(?:could|can|may|might|would|should|must|cannot)$/.test(tokens[be - 1]?.lower ?? "")) return null;
  const next = tokens[i + 1]?.lower ?? "";
  const perfect = tokens[be]!.lower === "been" && /^(?:has|have)$/.test(tokens[be - 1]?.lower ?? "");
  const question = lower === "called" && next === "into" && tokens[i + 2]?.lower === "question";
  const reports =
    REPORTED_BELIEFS.has(lower) && (next === "to" || next === "that" || tellsClause(tokens, be, i + 1));
  const judged =
    (perfect || widely) &&
    (next === "as" || next === "a" || next === "an" || (lower === "accused" && next === "of"));
  const opinion =
    widely &&
    (JUDGING_PARTICIPLES.has(lower) || next === "as" || next === "to" || next === "a" || next === "an");
  if (
    !question &&
    !opinion &&
    !(reports && isSubject(tokens, be, sentence)) &&
    !(judged && JUDGING_PARTICIPLES.has(lower))
  )
    return null;
  for (let at = i + 1; at < sentence.endToken && at - i <= AGENT_REACH + 4; at++) {
    const word = tokens[at]!.lower;
    if (word === "by") return null;
    if (word === "because" || word === "but") break;
  }
  const end = question ? tokens[i + 2]!.end : tokens[i]!.end;
  const from = be > sentence.firstToken && /^(?:has|have|had)$/.test(tokens[be - 1]!.lower) ? be - 1 : be;
  return { start: tokens[from]!.start, end, form: "passive", word: lower };
}

/** "It is believed she …": what is believed follows without a "that". */
function tellsClause(tokens: readonly Token[], be: number, next: number): boolean {
  const subject = /^(?:has|have|had)$/.test(tokens[be - 1]?.lower ?? "") ? be - 2 : be - 1;
  return tokens[subject]?.lower === "it" && OPENS_CLAUSE.test(tokens[next]?.lower ?? "");
}

/** "Reporters were told", "I was thought to": fine; a question or a negative ("is not believed to") is none either. */
function isSubject(tokens: readonly Token[], be: number, sentence: Sentence): boolean {
  const before = tokens[be - 1]?.lower ?? "";
  return be > sentence.firstToken && before !== "not" && before !== "i" && before !== "we";
}
